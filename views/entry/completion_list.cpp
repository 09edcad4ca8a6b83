// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/completion_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace cutline {

CompletionList::CompletionList(QLineEdit* line, Find find)
    : QObject(line), m_line(line), m_find(std::move(find)), m_list(new QListWidget(line)) {
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &CompletionList::offer);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
}

CompletionList::~CompletionList() {
    // It lies over the window of the line, which may live on.
    if (m_list->parent() != m_line) m_list->deleteLater();
}

bool CompletionList::isOpen() const { return !m_list->isHidden(); }

QStringList CompletionList::rows() const {
    QStringList words;
    for (const Row& row : m_rows) words << row.words;
    return words;
}

void CompletionList::offer(const QString& typed) {
    m_rows = m_find(typed);
    m_list->clear();
    for (const Row& row : m_rows) {
        m_list->addItem(row.note.isEmpty() ? row.words : QString(row.words % u"   " % row.note));
    }
    if (m_rows.empty()) return close();
    m_list->setCurrentRow(m_rows.front().isLikely ? 0 : -1);
    place();
    m_line->setAccessibleDescription(
        tr("%n to choose from, the first is %1", nullptr, static_cast<int>(m_rows.size())).arg(m_rows.front().words));
}

void CompletionList::place() {
    QWidget* window = m_line->window();
    if (m_list->parentWidget() != window) m_list->setParent(window);
    const int height = m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth() + 2;
    const QPoint below = m_line->mapTo(window, QPoint(0, m_line->height() + 2));
    const bool fits = below.y() + height <= window->height();
    const int top = fits ? below.y() : std::max(0, m_line->mapTo(window, QPoint(0, -2)).y() - height);
    const int width = std::max(m_line->width(), std::min(m_list->sizeHintForColumn(0) + 30, 560));
    m_list->setGeometry(below.x(), top, std::min(width, window->width() - below.x() - 8), height);
    m_list->show();
    m_list->raise();
}

void CompletionList::close() {
    m_list->hide();
    m_rows.clear();
}

bool CompletionList::take() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return false;
    const Row taken = m_rows[static_cast<std::size_t>(row)];
    close();
    m_line->setText(taken.words);
    Q_EMIT this->taken(taken.key);
    return true;
}

bool CompletionList::press(int key) {
    if (!isOpen()) {
        if (key != Qt::Key_Down || !m_line->text().isEmpty()) return false;
        offer({});
        return isOpen();
    }
    const int row = m_list->currentRow();
    switch (key) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(row - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return take();
        case Qt::Key_Tab:
            take();
            close();
            return false;  // and goes on to the next field
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return false;
    }
}

bool CompletionList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line) return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) close();
    if (event->type() != QEvent::KeyPress) return false;
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() != Qt::NoModifier && pressed->modifiers() != Qt::KeypadModifier) return false;
    return press(pressed->key());
}

}  // namespace cutline
