// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/range_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cutline {

RangeBar::RangeBar(QWidget* parent) : QWidget(parent), m_words(new QLabel(this)) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setAutoFillBackground(true);
    setAccessibleName(tr("Marked range of days"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 4);
    line->setSpacing(2);
    line->addWidget(m_words, 1);
    const auto add = [&](const QString& words, const QString& toolTip, void (RangeBar::*asked)()) {
        auto* button = new QToolButton(this);
        button->setText(words);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setProperty("role", QStringLiteral("link"));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, asked);
        line->addWidget(button, 0, Qt::AlignVCenter);
    };
    add(tr("Zoom to range"), tr("Show these days; what counts stays as it is"), &RangeBar::zoomAsked);
    add(tr("Only these dates"), tr("Count only what lies within these days"), &RangeBar::filterAsked);
    add(tr("Explain"), tr("How the total of these days comes about"), &RangeBar::explainAsked);
    add(QStringLiteral("×"), tr("Take the mark away (Escape)"), &RangeBar::closeAsked);
    hide();
}

void RangeBar::setTheme(const Theme& theme) { m_words->setFont(theme.name); }

void RangeBar::setWords(const QString& words) {
    m_words->setText(words);
    setAccessibleDescription(words);
}

int RangeBar::heightNeeded(int width) const { return layout()->totalHeightForWidth(width); }

}  // namespace cutline
