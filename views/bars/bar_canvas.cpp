// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_canvas.h"

#include "model/wording/wording.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace cutline {

BarCanvas::BarCanvas(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void BarCanvas::setThemeKind(ThemeKind kind) {
    m_chart.setTheme(kind);
    update();
}

void BarCanvas::setTable(BarTable table, const QString& emptyWords) {
    setMinimumHeight(static_cast<int>(std::ceil(neededHeight(table))));
    m_chart.setTable(std::move(table));
    m_chart.setEmptyWords(emptyWords);
    update();
}

void BarCanvas::setSelected(OrganizationIndex organization) {
    m_chart.setSelected(organization);
    update();
}

std::optional<std::size_t> BarCanvas::barAt(QPointF point) {
    m_chart.setSize(size());
    return m_chart.layout().at(point);
}

QString BarCanvas::wordsFor(std::size_t index) const {
    const BarTable& shown = m_chart.table();
    const Bar& bar = shown.bars[index];
    QString text = bar.label + QStringLiteral(": ") + numberWords(bar.value);
    for (std::size_t i = 0; i < bar.parts.size() && shown.series.size() > 1; ++i) {
        if (bar.parts[i] == 0 || bar.kind == BarKind::Other) continue;
        const auto at = static_cast<qsizetype>(i);
        const QString& name = at < bar.partNames.size() ? bar.partNames[at] : shown.series[at];
        text += u'\n' + name + QStringLiteral(": ") + numberWords(bar.parts[i]);
    }
    return text;
}

bool BarCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto bar = barAt(help->pos());
    // Names come from data and must not be taken for HTML.
    QToolTip::showText(
        help->globalPos(),
        bar ? QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(wordsFor(*bar).toHtmlEscaped())
            : QString(),
        this);
    return true;
}

void BarCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_chart.theme().ground);
    m_chart.setSize(size());
    m_chart.paint(painter, {});
}

void BarCanvas::mouseMoveEvent(QMouseEvent* event) {
    m_chart.setHovered(barAt(event->position()));
    update();
}

void BarCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const auto bar = barAt(event->position())) Q_EMIT activated(*bar);
}

void BarCanvas::leaveEvent(QEvent*) {
    m_chart.setHovered(std::nullopt);
    update();
}

}  // namespace cutline
