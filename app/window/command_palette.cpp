// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include "model/record/name_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

/// More is not read: type another letter.
constexpr std::size_t kMostShown = 60;
constexpr int kKeysRole = Qt::UserRole;

/// 0: the words begin with what was typed; 1: one of them does; 2: it is somewhere; none: a word is missing.
std::optional<int> rankOf(const QString& words, const QStringList& typed) {
    for (const QString& word : typed) {
        if (!words.contains(word)) return std::nullopt;
    }
    if (typed.isEmpty() || words.startsWith(typed.first())) return 0;
    return words.contains(QString(u' ' % typed.first())) ? 1 : 2;
}

/// Words on the left, keys on the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString keys = index.data(kKeysRole).toString();
        const int room = keys.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(keys) + 32;
        item.text = item.fontMetrics.elidedText(item.text, Qt::ElideMiddle, option.rect.width() - room - 16);
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        painter->setPen(item.palette.color(QPalette::PlaceholderText));
        painter->setFont(item.font);
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
        painter->restore();
    }
};

}  // namespace

std::vector<std::size_t> matching(const std::vector<PaletteEntry>& entries, const QString& typed, std::size_t most) {
    const QStringList wanted = nameKey(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (const auto rank = rankOf(nameKey(entries[i].words), wanted)) ranked.emplace_back(*rank, i);
    }
    std::sort(ranked.begin(), ranked.end());
    if (ranked.size() > most) ranked.resize(most);
    std::vector<std::size_t> found;
    found.reserve(ranked.size());
    for (const auto& [rank, entry] : ranked) found.push_back(entry);
    return found;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent), m_entries(std::move(entries)), m_field(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Commands"));
    setObjectName(QStringLiteral("commandPalette"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(560, 420);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    refresh();
}

void CommandPalette::refresh() {
    m_shown = matching(m_entries, m_field->text(), kMostShown);
    m_list->clear();
    for (const std::size_t number : m_shown) {
        auto* item = new QListWidgetItem(m_entries[number].words, m_list);
        item->setData(kKeysRole, m_entries[number].keys);
        const QString said = m_entries[number].words % u' ' % m_entries[number].keys;
        item->setData(Qt::AccessibleTextRole, said.trimmed());
    }
    if (m_shown.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing is called that. Try another word."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            return false;
    }
}

void CommandPalette::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size()) return;
    m_chosen = &m_entries[m_shown[static_cast<std::size_t>(row)]];
    accept();
}

void CommandPalette::runChosen() {
    if (m_chosen != nullptr) m_chosen->run();
}

}  // namespace cutline
