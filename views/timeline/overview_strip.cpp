// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overview_strip.h"

#include "views/chart/calendar_ticks.h"

#include <QDate>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cutline {

namespace {

constexpr double kTop = 4;
constexpr double kTrackHeight = 32;
constexpr double kGripReach = 5;
constexpr double kShortest = 7;  // days

}  // namespace

OverviewStrip::OverviewStrip(QWidget* parent) : QWidget(parent), m_theme(&themeOf(ThemeKind::Light)) {
    setFixedHeight(58);
    setMouseTracking(true);
    setAccessibleName(tr("Overview of time"));
}

void OverviewStrip::setTheme(const Theme* theme) {
    m_theme = theme;
    update();
}

void OverviewStrip::setMonths(MonthSums months, double first, double last) {
    m_months = std::move(months);
    m_first = first;
    m_last = last;
    update();
}

void OverviewStrip::setPlot(double left, double width) {
    m_left = left;
    m_width = width;
    update();
}

void OverviewStrip::setVisibleDays(double first, double last) {
    m_visibleFirst = first;
    m_visibleLast = last;
    update();
}

QRectF OverviewStrip::track() const { return {m_left, kTop, m_width, kTrackHeight}; }

TimeScale OverviewStrip::scale() const { return {m_first, m_last, m_left, m_width}; }

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->ground);
    if (m_months.sums.empty()) return;
    painter.setFont(m_theme->note);
    painter.setPen(m_theme->mutedText);
    painter.drawText(QRectF(16, kTop, m_left - 24, kTrackHeight), Qt::AlignLeft | Qt::AlignVCenter, tr("Overview"));
    painter.fillRect(track(), m_theme->panel);
    const TimeScale days = scale();
    const double left = std::max(track().left(), days.xOf(m_visibleFirst));
    const double right = std::min(track().right(), days.xOf(m_visibleLast));
    painter.fillRect(QRectF(left, kTop, right - left, kTrackHeight), m_theme->accentSoft);
    const qint64 largest = std::max<qint64>(1, *std::max_element(m_months.sums.begin(), m_months.sums.end()));
    QDate month = QDate::fromJulianDay(m_months.firstDay);
    for (const qint64 sum : m_months.sums) {
        const double x = days.xOf(static_cast<double>(month.toJulianDay()));
        month = month.addMonths(1);
        const double width = std::max(1.0, days.xOf(static_cast<double>(month.toJulianDay())) - x - 1);
        const double share = static_cast<double>(sum) / static_cast<double>(largest);
        const double height = sum > 0 ? std::max(1.0, share * (kTrackHeight - 2)) : 0;
        const QRectF bar(std::max(x, m_left), kTop + kTrackHeight - height, width, height);
        if (bar.left() < track().right()) painter.fillRect(bar, m_theme->mutedText);
    }
    painter.setPen(QPen(m_theme->accent, 1));
    painter.drawRect(QRectF(left + 0.5, kTop + 0.5, std::max(1.0, right - left - 1), kTrackHeight - 1));
    for (const CalendarTick& tick : calendarTicks(days, measureWith(m_theme->note, m_theme->note))) {
        painter.setPen(m_theme->mutedText);
        painter.setFont(m_theme->note);
        painter.drawText(QRectF(tick.x, kTop + kTrackHeight + 2, tick.labelWidth + 8, 18),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const {
    const double left = scale().xOf(m_visibleFirst);
    const double right = scale().xOf(m_visibleLast);
    if (std::abs(x - left) <= kGripReach) return Grip::First;
    if (std::abs(x - right) <= kGripReach) return Grip::Last;
    return x > left && x < right ? Grip::Whole : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_months.sums.empty()) return;
    const double day = scale().dayAt(event->position().x());
    m_grip = gripAt(event->position().x());
    if (m_grip == Grip::None) {
        // A click beside the frame brings it there.
        const double half = (m_visibleLast - m_visibleFirst) / 2;
        m_grip = Grip::Whole;
        Q_EMIT rangeAsked(day - half, day + half);
    }
    m_gripDay = day;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::First || grip == Grip::Last ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const double day = scale().dayAt(x);
    const double moved = day - m_gripDay;
    m_gripDay = day;
    switch (m_grip) {
        case Grip::First:
            Q_EMIT rangeAsked(std::min(day, m_visibleLast - kShortest), m_visibleLast);
            break;
        case Grip::Last:
            Q_EMIT rangeAsked(m_visibleFirst, std::max(day, m_visibleFirst + kShortest));
            break;
        default:
            Q_EMIT rangeAsked(m_visibleFirst + moved, m_visibleLast + moved);
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*) { m_grip = Grip::None; }

}  // namespace cutline
