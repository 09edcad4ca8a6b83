// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/saved_view_list.h"

#include "views/browse/saved_views.h"
#include "views/chart/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

/// More scroll.
constexpr int kMostRows = 6;

}  // namespace

SavedViewList::SavedViewList(Browser* browser, QWidget* parent)
    : QWidget(parent), m_browser(browser), m_save(new QToolButton(this)), m_list(new QListWidget(this)) {
    auto* caption = new QLabel(tr("Saved views"), this);
    caption->setProperty("role", QStringLiteral("caption"));
    m_save->setText(tr("Save this one"));
    m_save->setAccessibleName(tr("Save this view"));
    m_save->setToolTip(tr("Keep filters, zoom and charts as they are under a name (Ctrl+D)"));
    m_save->setProperty("role", QStringLiteral("link"));
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(caption->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_list);

    connect(m_save, &QToolButton::clicked, this, &SavedViewList::saveAsked);
    connect(m_list, &QListWidget::itemClicked, this, [this] { askFor(&SavedViewList::showAsked); });
    connect(m_list, &QListWidget::customContextMenuRequested, this, &SavedViewList::showMenu);
    m_list->installEventFilter(this);
    connect(browser, &Browser::savedViewsChanged, this, &SavedViewList::refresh);
    refresh();
}

void SavedViewList::refresh() {
    m_views.clear();
    const bool isOpen = m_browser->document() != nullptr;
    // A workbook that cannot be read says so where it is edited; here it has no views.
    if (isOpen) m_views = savedViews(*m_browser).value_or(std::vector<SavedView>{});
    m_save->setEnabled(isOpen && !m_browser->document()->workbook().isReadOnly());
    m_list->clear();
    for (const SavedView& view : m_views) {
        auto* item = new QListWidgetItem(view.name, m_list);
        item->setToolTip(plainToolTip(view.name));
    }
    m_list->setVisible(!m_views.empty());
    const int rows = std::min(kMostRows, m_list->count());
    m_list->setFixedHeight(rows == 0 ? 0 : rows * m_list->sizeHintForRow(0) + 4);
}

bool SavedViewList::eventFilter(QObject* watched, QEvent* event) {
    // Keys of the list come before those of the menus.
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto signal = signalOf(static_cast<QKeyEvent*>(event)->key());
    if (signal == nullptr) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else {
        askFor(signal);
    }
    return true;
}

SavedViewList::Signal SavedViewList::signalOf(int key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return &SavedViewList::showAsked;
        case Qt::Key_F2:
            return &SavedViewList::renameAsked;
        case Qt::Key_Delete:
            return &SavedViewList::removeAsked;
        default:
            return nullptr;
    }
}

void SavedViewList::askFor(Signal signal) {
    const int row = m_list->currentRow();
    if (row < 0) return;
    // The list may be made anew while the signal is answered.
    const SavedView view = m_views[static_cast<std::size_t>(row)];
    Q_EMIT(this->*signal)(view);
}

void SavedViewList::showMenu(const QPoint& position) {
    if (m_list->itemAt(position) == nullptr) return;
    const bool canEdit = !m_browser->document()->workbook().isReadOnly();
    QMenu menu(this);
    menu.addAction(tr("Show"), this, [this] { askFor(&SavedViewList::showAsked); });
    menu.addAction(tr("Rename…"), this, [this] { askFor(&SavedViewList::renameAsked); })->setEnabled(canEdit);
    menu.addAction(tr("Delete"), this, [this] { askFor(&SavedViewList::removeAsked); })->setEnabled(canEdit);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

}  // namespace cutline
