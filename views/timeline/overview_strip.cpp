// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overview_strip.h"

#include "model/wording/wording.h"
#include "views/chart/calendar_ticks.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

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
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Overview of time"));
    setToolTip(tr("Drag to choose what is visible; double click to see all"));
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
    setAccessibleDescription(
        tr("Visible: %1. Arrow keys move it, with Shift they move its end.")
            .arg(spanWords(static_cast<qint32>(std::lround(first)), static_cast<qint32>(std::lround(last)) - 1)));
    update();
}

QRectF OverviewStrip::track() const { return {m_left, kTop, m_width, kTrackHeight}; }

TimeScale OverviewStrip::scale() const { return {m_first, m_last, m_left, m_width}; }

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->ground);
    if (m_months.sums.empty()) return;
    const QString name = tr("Overview");
    painter.setFont(m_theme->note);
    painter.setPen(m_theme->mutedText);
    if (painter.fontMetrics().horizontalAdvance(name) <= m_left - 24) {
        painter.drawText(QRectF(16, kTop, m_left - 24, kTrackHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    painter.fillRect(track(), m_theme->panel);
    painter.fillRect(brush(), m_theme->accentSoft);
    paintMonths(painter);
    paintBrush(painter);
    paintTicks(painter);
}

void OverviewStrip::paintTicks(QPainter& painter) const {
    const auto ticks = calendarTicks(scale(), measureWith(m_theme->note, m_theme->note));
    // Over several years the years say enough: an overview is not read for months.
    constexpr std::ptrdiff_t kEnoughYears = 3;
    const bool onlyYears =
        std::count_if(ticks.begin(), ticks.end(), [](const auto& tick) { return tick.isStrong; }) >= kEnoughYears;
    painter.setPen(m_theme->mutedText);
    painter.setFont(m_theme->note);
    for (const CalendarTick& tick : ticks) {
        if (onlyYears && !tick.isStrong) continue;
        painter.drawText(QRectF(tick.x, kTop + kTrackHeight + 2, tick.labelWidth + 8, 18),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

void OverviewStrip::paintMonths(QPainter& painter) const {
    const TimeScale days = scale();
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
}

void OverviewStrip::paintBrush(QPainter& painter) const {
    const QRectF frame = brush();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->accent, hasFocus() ? 3 : 1));
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    // What can be taken hold of is seen, not only felt.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double x : {frame.left(), frame.right()}) {
        painter.drawRoundedRect(QRectF(x - 2, frame.center().y() - 7, 4, 14), 2, 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QRectF OverviewStrip::brush() const {
    const double left = std::max(track().left(), scale().xOf(m_visibleFirst));
    const double right = std::min(track().right(), scale().xOf(m_visibleLast));
    return {left, kTop, std::max(2.0, right - left), kTrackHeight};
}

bool OverviewStrip::showsAll() const { return m_visibleFirst <= m_first + 1 && m_visibleLast >= m_last - 1; }

OverviewStrip::Grip OverviewStrip::gripAt(double x) const {
    const double left = scale().xOf(m_visibleFirst);
    const double right = scale().xOf(m_visibleLast);
    if (std::abs(x - left) <= kGripReach) return Grip::First;
    if (std::abs(x - right) <= kGripReach) return Grip::Last;
    // Where all is visible there is nothing beside the frame to begin a new one on, and nowhere to move it.
    return x > left && x < right && !showsAll() ? Grip::Whole : Grip::New;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_months.sums.empty()) return;
    m_grip = gripAt(event->position().x());
    m_pressedX = event->position().x();
    m_gripDay = scale().dayAt(m_pressedX);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::First || grip == Grip::Last ? Qt::SizeHorCursor
                  : grip == Grip::Whole                     ? Qt::OpenHandCursor
                                                            : Qt::CrossCursor);
        return;
    }
    const double day = scale().dayAt(x);
    const double moved = day - m_gripDay;
    switch (m_grip) {
        case Grip::First:
            Q_EMIT rangeAsked(std::min(day, m_visibleLast - kShortest), m_visibleLast);
            break;
        case Grip::Last:
            Q_EMIT rangeAsked(m_visibleFirst, std::max(day, m_visibleFirst + kShortest));
            break;
        case Grip::New:
            // From where it began: that day stays.
            if (std::abs(x - m_pressedX) < kGripReach) return;
            Q_EMIT rangeAsked(std::min(day, m_gripDay),
                              std::max({day, m_gripDay, std::min(day, m_gripDay) + kShortest}));
            return;
        default:
            Q_EMIT rangeAsked(m_visibleFirst + moved, m_visibleLast + moved);
    }
    m_gripDay = day;
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick = m_grip == Grip::New && std::abs(event->position().x() - m_pressedX) < kGripReach;
    m_grip = Grip::None;
    if (!isClick || showsAll()) return;
    // A click beside the frame brings it there.
    const double day = scale().dayAt(event->position().x());
    const double half = (m_visibleLast - m_visibleFirst) / 2;
    Q_EMIT rangeAsked(day - half, day + half);
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    m_grip = Grip::None;
    if (event->button() == Qt::LeftButton) Q_EMIT fitAsked();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    const double length = m_visibleLast - m_visibleFirst;
    const double step = std::max(1.0, length / 10);
    const bool resizes = event->modifiers() == Qt::ShiftModifier;
    if (m_months.sums.empty() || (event->modifiers() != Qt::NoModifier && !resizes)) {
        return QWidget::keyPressEvent(event);
    }
    switch (event->key()) {
        case Qt::Key_Left:
            Q_EMIT rangeAsked(
                resizes ? m_visibleFirst : m_visibleFirst - step,
                resizes ? std::max(m_visibleLast - step, m_visibleFirst + kShortest) : m_visibleLast - step);
            break;
        case Qt::Key_Right:
            Q_EMIT rangeAsked(resizes ? m_visibleFirst : m_visibleFirst + step,
                              resizes ? std::min(m_visibleLast + step, m_last) : m_visibleLast + step);
            break;
        case Qt::Key_Home:
            Q_EMIT rangeAsked(m_first, m_first + length);
            break;
        case Qt::Key_End:
            Q_EMIT rangeAsked(m_last - length, m_last);
            break;
        case Qt::Key_0:
            Q_EMIT fitAsked();
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::focusInEvent(QFocusEvent*) { update(); }
void OverviewStrip::focusOutEvent(QFocusEvent*) { update(); }

}  // namespace cutline
