// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/welcome_page.h"

#include "views/chart/plain_tool_tip.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cutline {

namespace {

constexpr int kWidth = 460;

QLabel* makeLabel(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_recentCaption(makeLabel(tr("Opened before"), "caption")), m_recent(new QVBoxLayout) {
    setObjectName(QStringLiteral("welcome"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QWidget(this);
    column->setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Cutline"), "name"));
    layout->addWidget(makeLabel(tr("Timelines of layoffs, every headcount counted once."), "quiet"));
    layout->addSpacing(14);
    const auto addButton = [&](const QString& words, const QString& what, bool isAccent, void (WelcomePage::*asked)()) {
        auto* button = new QPushButton(words);
        button->setMinimumHeight(36);
        button->setFixedWidth(190);
        if (isAccent) button->setProperty("role", QStringLiteral("accent"));
        connect(button, &QPushButton::clicked, this, asked);
        auto* line = new QHBoxLayout;
        line->setSpacing(14);
        line->addWidget(button);
        line->addWidget(makeLabel(what, "quiet"), 1);
        layout->addLayout(line);
    };
    addButton(tr("Open the &sample"), tr("Amazon, Meta, Alphabet and others, to look around"), true,
              &WelcomePage::sampleAsked);
    addButton(tr("&New workbook…"), tr("one file for all your announcements"), false, &WelcomePage::newAsked);
    addButton(tr("&Open a workbook…"), tr("a .cutline file"), false, &WelcomePage::openAsked);
    layout->addSpacing(16);
    layout->addWidget(m_recentCaption);
    m_recent->setSpacing(2);
    layout->addLayout(m_recent);
    layout->addSpacing(16);
    layout->addWidget(
        makeLabel(tr("Or drop a workbook here. A CSV or JSON file is imported into a new one."), "quiet"));

    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setRecentFiles({});
}

void WelcomePage::setRecentFiles(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_recentCaption->setVisible(!paths.isEmpty());
    constexpr qsizetype kMostShown = 6;
    for (const QString& path : paths.first(qMin(paths.size(), kMostShown))) {
        auto* button = new QToolButton;
        const QFileInfo file(path);
        const QString folder =
            fontMetrics().elidedText(QDir::toNativeSeparators(file.absolutePath()), Qt::ElideMiddle, kWidth - 190);
        QString words = file.completeBaseName() % u"   " % folder;
        button->setText(words.replace(u'&', QStringLiteral("&&")));
        button->setToolTip(plainToolTip(path));
        button->setProperty("role", QStringLiteral("recent"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

}  // namespace cutline
