// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/draft_keeper.h"

#include <QStandardPaths>

namespace cutline {

namespace {

/// Short enough that nobody misses what was typed since, long enough not to write with every key.
constexpr int kMoment = 600;

}  // namespace

QString draftFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) % QStringLiteral("/unsaved");
}

DraftKeeper::DraftKeeper(const QString& workbook, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent), m_store(draftFolder(), workbook), m_content(std::move(content)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMoment);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper() { m_store.remove(); }

void DraftKeeper::follow(bool isTouched) {
    if (!isTouched) return forget();
    if (!m_timer.isActive()) m_timer.start();
}

void DraftKeeper::forget() {
    m_timer.stop();
    m_store.remove();
}

void DraftKeeper::write() {
    // A disk that is full keeps nobody from typing: the edit itself will say so when it is saved.
    [[maybe_unused]] const auto written = m_store.write(m_content());
}

}  // namespace cutline
