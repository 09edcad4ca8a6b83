// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_chart.h"

#include <QChart>
#include <QDate>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kTopMargin = 8;
constexpr double kTickBand = 24;
constexpr double kRightMargin = 16;
constexpr double kGapBeforePlot = 14;
constexpr double kLowestLane = 34;
constexpr double kLowestLaneOfPicture = 38;
constexpr double kHighestLane = 46;
constexpr double kHighestLaneOfPicture = 64;  // a page is filled, a window leaves room for more lanes

}  // namespace

TimelineChart::TimelineChart(DiscDrawing::Way way)
    : m_content(std::make_shared<TimelineContent>()),
      m_ghosts(std::make_shared<GhostLanes>()),
      m_text(themeOf(ThemeKind::Light)),
      m_highestLane(way == DiscDrawing::Way::Shapes ? kHighestLaneOfPicture : kHighestLane) {
    m_painter.setWay(way);
    m_chart.setOverlay([this](QPainter& painter) { paintOverlay(painter); });
    setTheme(ThemeKind::Light);
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::setTheme(ThemeKind kind) {
    m_theme = &themeOf(kind);
    m_text = DiscText(*m_theme);
    m_chart.setTheme(*m_theme);
    m_painter.setTheme(m_theme);
    m_isPlaced = false;
}

void TimelineChart::setContent(std::shared_ptr<const TimelineContent> content) {
    m_content = std::move(content);
    m_ghosts = std::make_shared<GhostLanes>();
    m_drawing.pointedOut = {};
    m_isPlaced = false;
}

void TimelineChart::setGhosts(std::shared_ptr<const GhostLanes> ghosts) {
    m_ghosts = std::move(ghosts);
    m_isLaidOut = false;
}

void TimelineChart::setSize(QSizeF size) {
    m_size = size;
    m_isPlaced = false;
}

void TimelineChart::setTopInset(double pixels) {
    m_topInset = pixels;
    m_isPlaced = false;
}

void TimelineChart::setVisibleDays(double first, double last) {
    m_firstDay = first;
    m_lastDay = last;
    m_isLaidOut = false;
    m_frame.scale = TimeScale(first, last, m_frame.plot.left(), m_frame.plot.width());
}

void TimelineChart::setScroll(double scroll) {
    if (!m_isPlaced) place();
    const double whole = std::round(scroll / m_frame.laneHeight) * m_frame.laneHeight;
    m_frame.scroll = std::clamp(whole, 0.0, longestScroll());
    m_isLaidOut = false;
}

void TimelineChart::setPointedOut(PointedOut pointedOut) { m_drawing.pointedOut = std::move(pointedOut); }

void TimelineChart::setEmptyWords(const QString& words) { m_emptyWords = words; }

std::size_t TimelineChart::lanesThatFit(double height) {
    return static_cast<std::size_t>(
        std::max(1.0, std::floor((height - kTopMargin - kTickBand) / kLowestLaneOfPicture)));
}

double TimelineChart::longestScroll() const {
    const double lanes = static_cast<double>(m_content->lanes().size()) * m_frame.laneHeight;
    return std::max(0.0, lanes - m_frame.plot.height());
}

void TimelineChart::place() {
    m_column = nameColumn(*m_content, m_size.width(), *m_theme);
    const double left = std::round(m_column.totalRight + kGapBeforePlot);
    const double top = kTopMargin + m_topInset;
    const double room = std::max(20.0, m_size.height() - top - kTickBand);
    const double lanes = std::max<double>(1, static_cast<double>(m_content->lanes().size()));
    // Whole lanes only: a lane cut in half shows half its discs.
    const double shown = std::min(lanes, std::max(1.0, std::floor(room / kLowestLane)));
    m_frame.laneHeight = std::clamp(std::floor(room / shown), 20.0, m_highestLane);
    const double height = shown * m_frame.laneHeight;
    m_frame.plot = QRectF(left, top, std::max(20.0, m_size.width() - left - kRightMargin), height);
    m_frame.scale = TimeScale(m_firstDay, m_lastDay, m_frame.plot.left(), m_frame.plot.width());
    m_frame.scroll =
        std::clamp(std::round(m_frame.scroll / m_frame.laneHeight) * m_frame.laneHeight, 0.0, longestScroll());
    m_chart.setSize(m_size);
    m_chart.setPlotArea(m_frame.plot);
    m_isPlaced = true;
    m_isLaidOut = false;
}

const TimelineDrawing& TimelineChart::drawing() {
    if (!m_isPlaced) place();
    if (m_isLaidOut) return m_drawing;
    m_drawing.content = m_content.get();
    m_drawing.frame = m_frame;
    m_drawing.area = QRectF(QPointF(), m_size);
    m_drawing.layout = layOut(*m_content, m_frame, m_text);
    m_drawing.ghostLanes = m_ghosts.get();
    m_drawing.ghosts = layOutGhosts(*m_ghosts, m_drawing.layout, m_frame, m_text);
    m_drawing.names = placeNames(*m_content, m_drawing.layout.rows, m_column, *m_theme);
    m_drawing.ticks = calendarTicks(m_frame.scale, measureWith(m_theme->tick, m_theme->yearTick));
    m_isLaidOut = true;
    return m_drawing;
}

void TimelineChart::paint(QPainter& painter, QPointF at) {
    (void)drawing();
    m_chart.paint(painter, at);
}

void TimelineChart::paintOverlay(QPainter& painter) {
    if (m_content->hasMarks()) {
        m_painter.paint(painter, m_drawing);
    } else {
        paintEmpty(painter);
    }
}

void TimelineChart::paintEmpty(QPainter& painter) const {
    painter.setPen(m_theme->mutedText);
    painter.setFont(m_theme->subName);
    painter.drawText(QRectF(QPointF(), m_size).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyWords);
}

DaySpan wholeRange(const TimelineContent& content) {
    return content.hasMarks() ? wholeRange(DaySpan{content.firstDay(), content.lastDay()}) : DaySpan{};
}

DaySpan wholeRange(const DaySpan& days) {
    const QDate first = QDate::fromJulianDay(days.firstDay);
    const QDate last = QDate::fromJulianDay(days.lastDay);
    // Three in a hundred on both sides, so that no disc stands on the edge.
    const qint64 margin = std::max<qint64>(10, first.daysTo(last) * 3 / 100);
    const QDate from = first.addDays(-margin);
    const QDate until = last.addDays(margin);
    return {static_cast<qint32>(from.toJulianDay()), static_cast<qint32>(until.toJulianDay())};
}

}  // namespace cutline
