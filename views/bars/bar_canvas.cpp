// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_canvas.h"

#include "views/bars/bar_words.h"
#include "views/bars/text_scale.h"
#include "views/chart/accessible_chart.h"
#include "views/chart/plain_tool_tip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr int kPage = 10;

/// The keys of the canvas, so that a shortcut of the window does not take them away.
bool isOwnKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) return true;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return modifiers == Qt::NoModifier && (key.key() == Qt::Key_E || key.key() == Qt::Key_Space);
}

/// How many bars a key steps; nothing for other keys.
std::optional<int> stepOf(int key, int count) {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return -1;
        case Qt::Key_Right:
        case Qt::Key_Down:
            return 1;
        case Qt::Key_PageUp:
            return -kPage;
        case Qt::Key_PageDown:
            return kPage;
        case Qt::Key_Home:
            return -count;
        case Qt::Key_End:
            return count;
        default:
            return std::nullopt;
    }
}

}  // namespace

BarCanvas::BarCanvas(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Bars"));
}

void BarCanvas::setThemeKind(ThemeKind kind) {
    m_chart.setTheme(kind);
    update();
}

void BarCanvas::setTable(BarTable table, const QString& emptyWords) {
    // Who steps through bars stays on the same one while others come and go.
    const QString key = m_highlights.current ? m_chart.table().bars[*m_highlights.current].key : QString();
    BarHighlights kept;
    for (std::size_t i = 0; i < table.bars.size() && m_highlights.current; ++i) {
        if (table.bars[i].key == key) kept.current = i;
    }
    if (!kept.current && m_highlights.current && !table.bars.empty()) {
        kept.current = std::min(*m_highlights.current, table.bars.size() - 1);
    }
    m_pressed.reset();
    m_here.reset();
    m_chart.setTable(std::move(table));
    m_chart.setEmptyWords(emptyWords);
    fitHeight();
    show(kept);
    chartDataChanged(this);
}

void BarCanvas::fitHeight() {
    const double scale = textScaleOf(*this);
    setMinimumHeight(
        static_cast<int>(std::ceil(neededHeight(m_chart.table(), width() / scale, m_chart.theme()) * scale)));
}

void BarCanvas::show(const BarHighlights& highlights) {
    m_highlights = highlights;
    m_highlights.hasFocus = hasFocus();
    m_chart.setHighlights(m_highlights);
    update();
}

void BarCanvas::setSelected(std::optional<std::size_t> bar) {
    m_highlights.selected = bar;
    show(m_highlights);
}

void BarCanvas::setPointed(std::optional<std::size_t> bar) {
    if (m_highlights.pointed == bar) return;
    m_highlights.pointed = bar;
    show(m_highlights);
}

QRectF BarCanvas::placeOf(std::size_t bar) {
    const double scale = textScaleOf(*this);
    const QRectF slot = barLayout().bars[bar].slot;
    return {slot.topLeft() * scale, slot.size() * scale};
}

const BarLayout& BarCanvas::barLayout() {
    m_chart.setSize(QSizeF(size()) / textScaleOf(*this));
    return m_chart.layout();
}

std::optional<std::size_t> BarCanvas::barAt(QPointF point) { return barLayout().at(point / textScaleOf(*this)); }

std::vector<std::size_t> BarCanvas::meantBy(std::size_t bar) const {
    const auto& marked = m_highlights.marked;
    if (std::find(marked.begin(), marked.end(), bar) == marked.end()) return {bar};
    return marked;
}

ChartData BarCanvas::chartData() const { return chartDataOf(m_chart.table()); }

QSize BarCanvas::sizeHint() const { return {600, minimumHeight()}; }

void BarCanvas::point(std::optional<std::size_t> bar) {
    if (m_here == bar) return;
    m_here = bar;
    setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setPointed(bar);
    Q_EMIT pointed(bar);
}

void BarCanvas::moveTo(std::optional<std::size_t> bar) {
    m_highlights.current = bar;
    show(m_highlights);
    if (!bar) return;
    tellCurrent();
    Q_EMIT currentMoved(placeOf(*bar).toAlignedRect());
}

/// Who listens instead of looking hears the row of the bar.
void BarCanvas::tellCurrent() {
    if (!QAccessible::isActive() || !hasFocus()) return;
    const QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface* table = chart == nullptr ? nullptr : chart->child(chart->childCount() - 1);
    if (table == nullptr || table->tableInterface() == nullptr) return;
    QAccessibleInterface* cell = table->tableInterface()->cellAt(static_cast<int>(*m_highlights.current), 0);
    if (cell == nullptr) return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void BarCanvas::toggleMark(std::size_t bar) {
    auto& marked = m_highlights.marked;
    const auto found = std::find(marked.begin(), marked.end(), bar);
    if (found == marked.end()) {
        marked.push_back(bar);
    } else {
        marked.erase(found);
    }
    show(m_highlights);
}

bool BarCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BarCanvas::showToolTip(const QHelpEvent& event) {
    const auto bar = barAt(event.pos());
    const QString words = bar ? plainToolTip(barWords(m_chart.table(), m_chart.table().bars[*bar])) : QString();
    QToolTip::showText(event.globalPos(), words, this);
}

void BarCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_chart.theme().ground);
    const double scale = textScaleOf(*this);
    painter.scale(scale, scale);
    m_chart.setSize(QSizeF(size()) / scale);
    m_chart.paint(painter, {});
}

void BarCanvas::resizeEvent(QResizeEvent*) { fitHeight(); }

void BarCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fitHeight();
    QWidget::changeEvent(event);
}

void BarCanvas::mouseMoveEvent(QMouseEvent* event) { point(barAt(event->position())); }

void BarCanvas::leaveEvent(QEvent*) { point(std::nullopt); }

void BarCanvas::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position()) : std::nullopt;
    if (m_pressed) moveTo(m_pressed);
}

/// Only where the mouse was pressed, so that a click can still be thought better of.
void BarCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || event->button() != Qt::LeftButton || barAt(event->position()) != pressed) return;
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        toggleMark(*pressed);
    } else {
        Q_EMIT narrowAsked(meantBy(*pressed));
    }
}

/// The second click of a double click would fall on what the first has narrowed to.
void BarCanvas::mouseDoubleClickEvent(QMouseEvent*) { m_pressed.reset(); }

void BarCanvas::keyPressEvent(QKeyEvent* event) {
    if (!step(*event) && !act(*event)) QWidget::keyPressEvent(event);
}

bool BarCanvas::step(const QKeyEvent& event) {
    const auto count = static_cast<int>(m_chart.table().bars.size());
    const auto steps = stepOf(event.key(), count);
    if (!steps || count == 0 || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    const int from = m_highlights.current ? static_cast<int>(*m_highlights.current) : (*steps > 0 ? -1 : count);
    moveTo(static_cast<std::size_t>(std::clamp(from + *steps, 0, count - 1)));
    return true;
}

bool BarCanvas::act(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_highlights.marked.empty()) {
        m_highlights.marked.clear();
        show(m_highlights);
        return true;
    }
    if (!m_highlights.current || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT narrowAsked(m_highlights.marked.empty() ? meantBy(*m_highlights.current) : m_highlights.marked);
            return true;
        case Qt::Key_Space:
            toggleMark(*m_highlights.current);
            return true;
        case Qt::Key_E:
            Q_EMIT explainAsked(meantBy(*m_highlights.current));
            return true;
        default:
            return false;
    }
}

void BarCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto bar = isByKey ? m_highlights.current : barAt(event->pos());
    if (!isByKey && bar) moveTo(bar);
    QPoint place = event->globalPos();
    if (isByKey && bar) place = mapToGlobal(placeOf(*bar).center().toPoint());
    Q_EMIT menuAsked(bar ? meantBy(*bar) : std::vector<std::size_t>{}, place);
}

/// By key, there is always a bar to see the focus on.
void BarCanvas::focusInEvent(QFocusEvent* event) {
    const bool isByMouse = event->reason() == Qt::MouseFocusReason;
    if (!isByMouse && !m_highlights.current && !m_chart.table().bars.empty()) {
        moveTo(0);
    } else {
        show(m_highlights);
    }
}

void BarCanvas::focusOutEvent(QFocusEvent*) { show(m_highlights); }

}  // namespace cutline
