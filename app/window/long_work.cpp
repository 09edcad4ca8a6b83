// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/long_work.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QProgressDialog>

namespace cutline {

namespace {

constexpr int kMoment = 300;  // milliseconds
constexpr int kWidth = 380;

}  // namespace

QProgressDialog* newProgress(const QString& title, const QString& words, QWidget* window, QFutureWatcherBase& watcher) {
    const QString stop = QCoreApplication::translate("LongWork", "Stop");
    auto* progress = new QProgressDialog(words, stop, 0, 0, window);
    progress->setWindowTitle(title);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(kMoment);
    progress->setAutoReset(false);
    progress->setMinimumWidth(kWidth);
    QObject::connect(&watcher, &QFutureWatcherBase::progressRangeChanged, progress, &QProgressDialog::setRange);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
    QObject::connect(progress, &QProgressDialog::canceled, &watcher, &QFutureWatcherBase::cancel);
    return progress;
}

}  // namespace cutline
