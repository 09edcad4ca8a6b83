// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_header.h"

#include "model/wording/wording.h"
#include "views/browse/browser.h"
#include "views/chart/choice_button.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <array>

namespace cutline {

namespace {

constexpr std::array kGroups{GroupBy::Company, GroupBy::Division, GroupBy::Industry, GroupBy::Country};

QString orderWords(LaneOrder order) {
    switch (order) {
        case LaneOrder::Total:
            return TimelineHeader::tr("Largest first");
        case LaneOrder::FirstDate:
            return TimelineHeader::tr("Earliest first");
        case LaneOrder::Name:
            break;
    }
    return TimelineHeader::tr("By name");
}

QString capitalized(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QToolButton* newQuietButton(const QString& words, const QString& toolTip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(words);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setStyleSheet(
        QStringLiteral("QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 2px 4px; }"
                       "QToolButton:focus { border: 1px solid palette(highlight); }"));
    return button;
}

}  // namespace

TimelineHeader::TimelineHeader(Browser* browser, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_title(new QLabel(this)),
      m_group(new ChoiceButton(tr("Lanes for each"), this)),
      m_order(new ChoiceButton(tr("Order of the lanes"), this)),
      m_openAll(newQuietButton(tr("Open all"), tr("Open every lane to its divisions"), this)),
      m_closeAll(newQuietButton(tr("Close all"), tr("Close all divisions"), this)),
      m_key(newQuietButton(tr("Key"), tr("What the marks mean (K)"), this)) {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 2);
    line->setSpacing(2);
    line->addWidget(m_title, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_openAll, m_closeAll, m_group, m_order, m_key}) {
        line->addWidget(widget);
    }
    connect(m_openAll, &QToolButton::clicked, this, &TimelineHeader::openAll);
    connect(m_closeAll, &QToolButton::clicked, this, &TimelineHeader::closeAll);
    connect(m_key, &QToolButton::clicked, this, &TimelineHeader::keyAsked);
}

void TimelineHeader::setTheme(const Theme& theme) {
    m_title->setFont(theme.title);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_openAll, m_closeAll, m_group, m_order, m_key}) {
        widget->setFont(theme.subName);
    }
    fitTitle();
}

void TimelineHeader::read(const TimelineContent& content) {
    fillChoices();
    const auto& lanes = content.lanes();
    const auto isClosed = [](const Lane& lane) { return lane.canOpen && !lane.isOpen; };
    const auto isOpen = [](const Lane& lane) { return lane.isOpen; };
    m_openAll->setVisible(std::any_of(lanes.begin(), lanes.end(), isClosed));
    m_closeAll->setVisible(std::any_of(lanes.begin(), lanes.end(), isOpen));
    m_key->setVisible(content.hasMarks());
    layout()->activate();
    fitTitle();
}

void TimelineHeader::fillChoices() {
    const LaneOptions& lanes = m_browser->state().lanes;
    m_titleWords = tr("Announcements by %1").arg(groupWords(lanes.by));
    m_group->clearChoices();
    for (const GroupBy by : kGroups) {
        m_group->addChoice(capitalized(groupWords(by)), by == lanes.by,
                           [this, by] { m_browser->change([by](ViewState& state) { state.lanes.by = by; }); });
    }
    m_order->clearChoices();
    for (const LaneOrder order : {LaneOrder::Total, LaneOrder::FirstDate, LaneOrder::Name}) {
        m_order->addChoice(orderWords(order), order == lanes.order, [this, order] {
            m_browser->change([order](ViewState& state) { state.lanes.order = order; });
        });
    }
}

const QWidget& TimelineHeader::keyButton() const { return *m_key; }

void TimelineHeader::openAll() {
    const auto& selection = m_browser->selection();
    if (!selection) return;
    // Only what is picked has lanes: the others need not be opened, nor be remembered as open.
    const Dataset& dataset = selection->dataset();
    std::vector<bool> isPicked(static_cast<std::size_t>(dataset.organizationCount()));
    for (const EventIndex event : selection->events()) {
        selection->forEachShare(event, [&](const Share& share) {
            for (OrganizationIndex at = share.organization; at != kNoOrganization; at = dataset.entry(at).parent) {
                isPicked[static_cast<std::size_t>(at)] = true;
            }
        });
    }
    std::vector<QString> opened;
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const bool canOpen = dataset.entry(i).subtreeEnd > i + 1;
        if (canOpen && isPicked[static_cast<std::size_t>(i)]) opened.push_back(dataset.entry(i).path);
    }
    m_browser->change([&](ViewState& state) { state.lanes.opened = opened; });
}

void TimelineHeader::closeAll() {
    m_browser->change([](ViewState& state) { state.lanes.opened.clear(); });
}

/// Whole or not at all: the choices beside it say the same.
void TimelineHeader::fitTitle() {
    const int needed = QFontMetrics(m_title->font()).horizontalAdvance(m_titleWords);
    m_title->setText(needed <= m_title->width() ? m_titleWords : QString());
}

void TimelineHeader::resizeEvent(QResizeEvent*) {
    layout()->activate();
    fitTitle();
}

}  // namespace cutline
