// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_grid.h"

#include "model/record/name_key.h"
#include "views/browse/browser.h"
#include "views/table/event_cell_delegate.h"
#include "views/table/event_header.h"
#include "views/table/row_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace cutline {

namespace {

bool sorts(const QKeyEvent& event) {
    return event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_O;
}

bool movesColumn(const QKeyEvent& event) {
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    // The pad marks its arrows.
    return isSideways && (event.modifiers() & ~Qt::KeypadModifier) == (Qt::AltModifier | Qt::ShiftModifier);
}

/// Keys of the grid that must not be taken for one of the window's.
bool isOwnKey(const QKeyEvent& event) {
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) || sorts(event) ||
           movesColumn(event);
}

}  // namespace

EventGrid::EventGrid(Browser* browser, QWidget* parent)
    : QTableView(parent),
      m_browser(browser),
      m_model(new EventTableModel(this)),
      m_delegate(new EventCellDelegate([this](int row) { return isHovered(row); }, this)),
      m_header(new EventHeader(this)),
      m_theme(&themeOf(ThemeKind::Light)) {
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(m_model);
    m_header->setSortIndicatorShown(true);
    setAccessibleName(tr("Events"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int s) { sortByColumn(m_model->columnAt(s)); });
    // The header is still at work when it says so.
    connect(m_header, &QHeaderView::sectionMoved, this, &EventGrid::takeMovedColumns, Qt::QueuedConnection);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_isLayingOut || section >= m_model->columnCount()) return;
        m_widths[m_model->columnAt(section)] = width;
        Q_EMIT columnsChanged();
    });
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex& i) { m_browser->hover(m_model->eventAt(i.row())); });
    connect(browser, &Browser::hoveredChanged, viewport(), [this] { viewport()->update(); });
    measure();
    showSorting();
}

void EventGrid::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_delegate->setTheme(theme);
    m_header->setTheme(theme);
    viewport()->update();
}

// ---- what is shown

void EventGrid::readContent(bool isShown) {
    const Document* document = isShown ? m_browser->document() : nullptr;
    m_model->setSelection(document != nullptr ? m_browser->selection() : nullptr,
                          document != nullptr ? &document->workbook() : nullptr);
    followSelected();
}

void EventGrid::followSelected() {
    if (!m_model->selection()) return;
    const QScopedValueRollback guard(m_isFollowing, true);
    const auto selected = m_browser->selectedEvent();
    const auto row = selected ? m_model->rowOf(*selected) : std::nullopt;
    if (!row) {
        selectionModel()->clear();
        return;
    }
    if (currentIndex().row() == *row) return;
    const QModelIndex index = m_model->index(*row, m_model->placeOf(currentColumn()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Sideways it stays where it is: only the row is to be seen.
    const int across = horizontalScrollBar()->value();
    scrollTo(index, EnsureVisible);
    horizontalScrollBar()->setValue(across);
}

void EventGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    m_header->viewport()->update();
    if (m_isFollowing || !current.isValid()) return;
    m_column = m_model->columnAt(current.column());
    if (current.row() == previous.row()) return;
    m_browser->select(m_model->selection()->dataset().uid(m_model->eventAt(current.row())));
}

bool EventGrid::isHovered(int row) const {
    const EventIndex event = m_model->eventAt(row);
    if (const auto hovered = m_browser->hoveredEvent()) return event == *hovered;
    const OrganizationIndex organization = m_browser->hoveredOrganization();
    const Dataset& dataset = m_model->selection()->dataset();
    return organization != kNoOrganization && dataset.isWithin(dataset.organization(event), organization);
}

void EventGrid::sortByColumn(EventColumn column) {
    const EventSorting now = m_model->sorting();
    const Qt::SortOrder first = firstOrder(column);
    if (now.column != column) return sortBy({column, first});
    const Qt::SortOrder other = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortBy(now.order == first ? EventSorting{column, other} : EventSorting{});
}

void EventGrid::sortBy(const EventSorting& sorting) {
    m_model->sortBy(sorting);
    showSorting();
    verticalScrollBar()->setValue(0);
    followSelected();
    Q_EMIT sorted();
}

void EventGrid::showSorting() {
    const EventSorting& sorting = m_model->sorting();
    m_header->setSortIndicator(m_model->placeOf(sorting.column), sorting.order);
}

// ---- columns

void EventGrid::setColumns(const std::vector<EventColumn>& columns) {
    if (columns.empty() || columns == m_model->columns()) return;
    {
        const QScopedValueRollback guard(m_isFollowing, true);
        const int scrolled = verticalScrollBar()->value();
        m_model->setColumns(columns);
        layOutColumns();
        showSorting();
        followSelected();
        verticalScrollBar()->setValue(scrolled);
    }
    Q_EMIT columnsChanged();
}

void EventGrid::moveColumn(EventColumn column, int places) {
    std::vector<EventColumn> columns = m_model->columns();
    const int place = m_model->placeOf(column);
    const int target = place + places;
    if (place < 0 || target < 0 || target >= static_cast<int>(columns.size())) return;
    columns.erase(columns.begin() + place);
    columns.insert(columns.begin() + target, column);
    setColumns(columns);
}

void EventGrid::takeMovedColumns() {
    std::vector<EventColumn> columns;
    columns.reserve(m_model->columns().size());
    for (int visual = 0; visual < m_header->count(); ++visual) {
        columns.push_back(m_model->columnAt(m_header->logicalIndex(visual)));
    }
    if (columns == m_model->columns()) return;
    {
        // The model takes over the order: its first column is the leftmost one again.
        const QSignalBlocker quiet(m_header);
        for (int i = 0; i < m_header->count(); ++i) m_header->moveSection(m_header->visualIndex(i), i);
    }
    setColumns(columns);
}

void EventGrid::setChosenWidths(std::map<EventColumn, int> widths) {
    m_widths = std::move(widths);
    layOutColumns();
    Q_EMIT columnsChanged();
}

EventColumn EventGrid::currentColumn() const {
    return m_model->placeOf(m_column) < 0 ? m_model->columnAt(0) : m_column;
}

int EventGrid::usualWidth(EventColumn column) const {
    const int text = fontMetrics().horizontalAdvance(usualText(column)) + 2 * EventCellDelegate::padding(fontMetrics());
    return std::max(text, m_header->widthOf(columnWords(column)));
}

void EventGrid::measure() {
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(EventCellDelegate::rowHeight(fontMetrics()));
    m_header->setMinimumSectionSize(3 * EventCellDelegate::padding(fontMetrics()));
    layOutColumns();
    updateGeometries();
}

void EventGrid::layOutColumns() {
    const QScopedValueRollback guard(m_isLayingOut, true);
    const auto& columns = m_model->columns();
    int taken = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto chosen = m_widths.find(columns[i]);
        int width = chosen != m_widths.end() ? chosen->second : usualWidth(columns[i]);
        // The last one reaches to the edge where there is room; numbers stay close to what stands beside them.
        const bool isLast = i + 1 == columns.size();
        if (isLast && !holdsNumbers(columns[i])) width = std::max(width, viewport()->width() - taken);
        m_header->resizeSection(static_cast<int>(i), width);
        taken += width;
    }
}

// ---- keys and mouse

bool EventGrid::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool EventGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) m_browser->hover(std::nullopt);
    return QTableView::viewportEvent(event);
}

void EventGrid::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (sorts(*event)) {
        sortByColumn(currentColumn());
    } else if (movesColumn(*event)) {
        moveColumn(currentColumn(), event->key() == Qt::Key_Left ? -1 : 1);
    } else {
        return QTableView::keyPressEvent(event);
    }
    event->accept();
}

void EventGrid::contextMenuEvent(QContextMenuEvent* event) {
    const QRect row = visualRect(currentIndex()).intersected(viewport()->rect());
    const bool isAtRow = event->reason() == QContextMenuEvent::Keyboard && row.isValid();
    Q_EMIT menuAsked(isAtRow ? viewport()->mapToGlobal(row.bottomLeft()) : event->globalPos());
}

QModelIndex EventGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Home and End go to the first and last event: the ends of one line of text lie near enough.
    const bool isEnd = action == MoveEnd;
    if ((action == MoveHome || isEnd) && m_model->rowCount() > 0) {
        return m_model->index(isEnd ? m_model->rowCount() - 1 : 0, m_model->placeOf(currentColumn()));
    }
    return QTableView::moveCursor(action, modifiers);
}

void EventGrid::keyboardSearch(const QString& typed) {
    constexpr qint64 kPause = 900;
    if (!m_model->selection() || m_model->rowCount() == 0) return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_typedAt < kPause;
    m_typed = goesOn ? QString(m_typed % typed) : typed;
    m_typedAt = now;
    // By company, asked of every company once: reading a million cells would take its time.
    const Dataset& dataset = m_model->selection()->dataset();
    std::vector<bool> isMeant(static_cast<std::size_t>(dataset.organizationCount()));
    const QString key = nameKey(m_typed);
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        isMeant[static_cast<std::size_t>(i)] = nameKey(dataset.entry(dataset.entry(i).root).name).startsWith(key);
    }
    const int count = m_model->rowCount();
    const int start = std::max(0, currentIndex().row() + (goesOn || !currentIndex().isValid() ? 0 : 1));
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        if (!isMeant[static_cast<std::size_t>(dataset.organization(m_model->eventAt(row)))]) continue;
        setCurrentIndex(m_model->index(row, m_model->placeOf(currentColumn())));
        return;
    }
}

std::vector<EventIndex> EventGrid::markedEvents() const {
    std::vector<EventIndex> marked;
    for (const int row : rowsOf(selectionModel()->selection())) marked.push_back(m_model->eventAt(row));
    return marked;
}

void EventGrid::copy() {
    const QItemSelection& marked = selectionModel()->selection();
    const int rows = rowCountOf(marked);
    if (rows == 0) return;
    QApplication::clipboard()->setText(rowsAsText(*m_model, marked));
    Q_EMIT copied(std::min(rows, kMostCopiedRows), rows);
}

// ---- drawing

void EventGrid::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

void EventGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void EventGrid::focusInEvent(QFocusEvent* event) {
    // The base class would make the first row current: to come by is not to select.
    QAbstractScrollArea::focusInEvent(event);  // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
    m_header->viewport()->update();
}

void EventGrid::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update();
    m_header->viewport()->update();
}

void EventGrid::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!hasFocus()) return;
    // Around the whole row, or around everything where no row is current.
    QRect row = viewport()->rect();
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        row.setTop(rowViewportPosition(current.row()));
        row.setHeight(rowHeight(current.row()));
    }
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme->accent, 2));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

}  // namespace cutline
