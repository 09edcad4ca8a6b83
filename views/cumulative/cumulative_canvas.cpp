// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_canvas.h"

#include "views/chart/accessible_chart.h"
#include "views/chart/plain_tool_tip.h"
#include "views/cumulative/cumulative_words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace cutline {

namespace {

constexpr double kZoomStep = 1.4;
constexpr double kWheelNotch = 120;  // QWheelEvent: eighths of a degree of one notch
constexpr double kStepReach = 8;

}  // namespace

CumulativeCanvas::CumulativeCanvas(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Added up over time"));
}

void CumulativeCanvas::setThemeKind(ThemeKind kind) {
    m_chart.setTheme(kind);
    update();
}

void CumulativeCanvas::setTable(CumulativeTable table, std::vector<CumulativeLine> ghosts, qint64 total,
                                const QString& emptyWords) {
    m_chart.setTable(std::move(table), std::move(ghosts));
    m_chart.setEmptyWords(emptyWords);
    m_total = total;
    m_steps.clear();
    m_keys.reset();
    m_hovered.clear();
    m_pointed.reset();
    m_readX.reset();
    setAccessibleDescription(chartData().summary);
    chartDataChanged(this);
    showPointedOut();
}

void CumulativeCanvas::setVisibleSpan(std::optional<PlaceSpan> span) {
    m_chart.setVisible(span);
    update();
}

void CumulativeCanvas::setSelectedSteps(std::vector<StepPlace> steps, std::optional<StepPlace> keys) {
    m_steps = std::move(steps);
    m_keys = keys;
    showPointedOut();
}

void CumulativeCanvas::setHovered(std::vector<bool> lines) {
    m_hovered = std::move(lines);
    showPointedOut();
}

ChartData CumulativeCanvas::chartData() const { return chartDataOf(m_chart.table(), m_total); }

const CumulativeLayout& CumulativeCanvas::chartLayout() {
    m_chart.setSize(size());
    return m_chart.layout();
}

bool CumulativeCanvas::isInView(const StepPlace& place) {
    (void)chartLayout();
    return m_chart.pointOf(place).has_value();
}

void CumulativeCanvas::showPointedOut() {
    PointedOutLines out;
    out.lines = m_hovered;
    out.lines.resize(m_chart.table().lines.size(), false);
    if (m_pointed) out.lines[*m_pointed] = true;
    out.steps = m_steps;
    if (hasFocus() && m_keys) {
        out.keys = m_keys;
        out.lines[m_keys->line] = true;
    }
    out.readX = m_readX;
    m_chart.setPointedOut(std::move(out));
    update();
}

void CumulativeCanvas::point(std::optional<std::size_t> line, std::optional<double> readX) {
    const bool isOther = line != m_pointed;
    m_pointed = line;
    m_readX = readX;
    setCursor(line ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showPointedOut();
    if (isOther) Q_EMIT pointedChanged();
}

QString CumulativeCanvas::wordsAt(QPointF at) {
    const auto line = chartLayout().at(at);
    if (!line) return {};
    const CumulativeTable& shown = m_chart.table();
    const CumulativeLine& pointed = shown.lines[*line];
    const EndLabel& label = chartLayout().lines[*line].label;
    if (label.rect.contains(at)) {
        return label.name.isCut ? QString(lineLabel(shown, *line) + QStringLiteral(": ") + label.value) : QString();
    }
    const double place = chartLayout().frame.scale.dayAt(at.x()) - (shown.startsTogether ? 0 : 0.5);
    const StepPlace step{*line, nearestStep(shown, *line, place)};
    const auto stepAt = m_chart.pointOf(step);
    if (!stepAt || std::abs(stepAt->x() - at.x()) > kStepReach) return {};
    return stepWords(shown, *line, pointed.steps[step.step]);
}

bool CumulativeCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = wordsAt(help->pos());
    QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : plainToolTip(words), this);
    return true;
}

void CumulativeCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_chart.theme().ground);
    (void)chartLayout();
    m_chart.paint(painter, {});
    if (!hasFocus() || m_keys) return;
    painter.setPen(QPen(m_chart.theme().accent, 1));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void CumulativeCanvas::resizeEvent(QResizeEvent*) { Q_EMIT resized(); }

void CumulativeCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool isInPlot = chartLayout().frame.plot.contains(at) && !m_chart.table().isEmpty();
    point(chartLayout().at(at), isInPlot ? std::optional(at.x()) : std::nullopt);
}

void CumulativeCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    if (const auto line = chartLayout().at(event->position())) Q_EMIT lineClicked(*line);
}

void CumulativeCanvas::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    const double turn = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomAsked(std::pow(kZoomStep, turn / kWheelNotch),
                         chartLayout().frame.scale.dayAt(event->position().x()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y())) {
        Q_EMIT panAsked(-turn / kWheelNotch / 10);
    } else {
        return QWidget::wheelEvent(event);
    }
    event->accept();
}

void CumulativeCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto line = isByKey ? (m_keys ? std::optional(m_keys->line) : std::nullopt) : chartLayout().at(event->pos());
    if (!line) return QWidget::contextMenuEvent(event);
    QPoint at = event->globalPos();
    if (isByKey) {
        const auto step = m_chart.pointOf(*m_keys);
        at = mapToGlobal(step ? step->toPoint() : rect().center());
    }
    Q_EMIT menuAsked(*line, at);
}

void CumulativeCanvas::keyPressEvent(QKeyEvent* event) {
    const auto command = cumulativeCommand(*event);
    if (!command || m_chart.table().isEmpty()) return QWidget::keyPressEvent(event);
    const PathFrame& frame = chartLayout().frame;
    const double middle = (frame.scale.firstDay() + frame.scale.lastDay()) / 2;
    if (command == CumulativeCommand::ZoomIn) return Q_EMIT zoomAsked(kZoomStep, middle);
    if (command == CumulativeCommand::ZoomOut) return Q_EMIT zoomAsked(1 / kZoomStep, middle);
    if (command == CumulativeCommand::PanEarlier) return Q_EMIT panAsked(-0.2);
    if (command == CumulativeCommand::PanLater) return Q_EMIT panAsked(0.2);
    Q_EMIT commandGiven(*command);
}

void CumulativeCanvas::leaveEvent(QEvent*) { point(std::nullopt, std::nullopt); }
void CumulativeCanvas::focusInEvent(QFocusEvent*) { showPointedOut(); }
void CumulativeCanvas::focusOutEvent(QFocusEvent*) { showPointedOut(); }

}  // namespace cutline
