// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_header.h"

#include "views/chart/choice_button.h"
#include "views/chart/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace cutline {

namespace {

constexpr std::array kTops{3, 5, 8, 10, 15, 20};

}  // namespace

CumulativeHeader::CumulativeHeader(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_group(new ChoiceButton(tr("A line for each"), this)),
      m_top(new ChoiceButton(tr("How many lines"), this)),
      m_start(new ChoiceButton(tr("Where lines begin"), this)),
      m_measure(new ChoiceButton(tr("What is added up"), this)) {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 4);
    line->setSpacing(0);
    line->addWidget(m_title, 1);
    for (ChoiceButton* button : {m_group, m_top, m_start, m_measure}) line->addWidget(button);
}

void CumulativeHeader::setTheme(const Theme& theme) {
    m_title->setFont(theme.title);
    const QPalette colors = paletteOf(theme);
    for (ChoiceButton* button : {m_group, m_top, m_start, m_measure}) {
        button->setFont(theme.subName);
        // A widget with a style sheet takes no palette from its parent.
        button->setPalette(colors);
    }
}

void CumulativeHeader::add(ChoiceButton* button, const QString& words, bool isChosen, const Edit& edit) {
    button->addChoice(words, isChosen, [this, edit] {
        CumulativeOptions options = m_options;
        edit(options);
        Q_EMIT chosen(options);
    });
}

void CumulativeHeader::setOptions(const CumulativeOptions& options, const QString& title) {
    m_options = options;
    m_title->setText(title);
    m_title->setToolTip(plainToolTip(title));
    for (ChoiceButton* button : {m_group, m_top, m_start, m_measure}) button->clearChoices();
    const std::array<std::pair<std::optional<GroupBy>, QString>, 5> groups{{{GroupBy::Company, tr("Company")},
                                                                            {GroupBy::Division, tr("Division")},
                                                                            {GroupBy::Industry, tr("Industry")},
                                                                            {GroupBy::Country, tr("Country")},
                                                                            {std::nullopt, tr("Total")}}};
    for (const auto& [by, words] : groups) {
        add(m_group, words, by == options.by, [by = by](CumulativeOptions& changed) { changed.by = by; });
    }
    m_top->setWords(tr("Top %1").arg(options.top));
    for (const int top : kTops) {
        add(m_top, tr("Top %1").arg(top), options.top == top, [top](CumulativeOptions& changed) { changed.top = top; });
    }
    m_top->setVisible(options.by.has_value());
    add(m_start, tr("From the calendar"), !options.startsTogether,
        [](CumulativeOptions& changed) { changed.startsTogether = false; });
    add(m_start, tr("From day zero"), options.startsTogether,
        [](CumulativeOptions& changed) { changed.startsTogether = true; });
    fillMeasures();
}

void CumulativeHeader::fillMeasures() {
    const bool isPercent = m_options.asWorkforcePercent && canBePercent(m_options.by);
    add(m_measure, tr("People"), !isPercent, [](CumulativeOptions& changed) { changed.asWorkforcePercent = false; });
    // Chosen where only companies have a workforce, it takes the lines there.
    add(m_measure, tr("Percent of workforce"), isPercent, [](CumulativeOptions& changed) {
        changed.asWorkforcePercent = true;
        if (!canBePercent(changed.by)) changed.by = GroupBy::Company;
    });
}

}  // namespace cutline
