// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_dialog.h"

#include "model/editing/restore.h"
#include "model/wording/wording.h"
#include "views/detail/detail_text.h"
#include "views/detail/history_section.h"
#include "views/history/edit_list.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace cutline {

namespace {

using namespace std::chrono_literals;

/// So many rows fill the tallest screen; a search goes on until they are found.
constexpr int kRowsOfAScreen = 60;

}  // namespace

HistoryDialog::HistoryDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_edits(new EditList(document.workbook(), this)),
      m_filter(new QLineEdit),
      m_table(new QTableView),
      m_count(newDetailText({}, "quiet")),
      m_title(newDetailText({}, "headline")),
      m_problem(newDetailText({}, "problem")) {
    setWindowTitle(tr("History"));
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeList());
    split->addWidget(makeStory());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    resize(1080, 620);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    m_looking.setSingleShot(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &HistoryDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryDialog::restart);
    connect(&m_looking, &QTimer::timeout, this, &HistoryDialog::lookFurther);
    connect(m_edits, &EditList::rowsInserted, this, &HistoryDialog::refreshCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::tell);
    connect(&document.workbook(), &Workbook::changed, this, &HistoryDialog::restart);
    restart();
    m_filter->setFocus();
}

QWidget* HistoryDialog::makeList() {
    m_filter->setPlaceholderText(tr("Find an edit by its words"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_table->setModel(m_edits);
    m_table->setAccessibleName(tr("Edits, newest first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2 + 2);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    // Names stand above what they name: the style leaves more space beside cells than beside names.
    header->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 9px; }"));
    header->setSectionResizeMode(EditList::What, QHeaderView::Stretch);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(EditList::When, 27 * letter);
    m_table->setColumnWidth(EditList::Who, 12 * letter);
    m_table->setColumnWidth(EditList::Records, 11 * letter);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    return list;
}

QWidget* HistoryDialog::makeStory() {
    auto* place = new QWidget;
    m_storyPlace = new QVBoxLayout(place);
    m_storyPlace->setContentsMargins(14, 0, 0, 0);
    m_storyPlace->setSpacing(8);
    m_storyPlace->addWidget(m_title);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What it changed"));
    scroll->setObjectName(QStringLiteral("story"));
    m_storyPlace->addWidget(scroll, 1);
    m_storyPlace->addWidget(m_problem);
    m_problem->hide();
    return place;
}

void HistoryDialog::restart() {
    m_typing.stop();
    m_edits->restart(m_filter->text());
    if (m_edits->rowCount() > 0) m_table->selectRow(0);
    if (m_edits->rowCount() == 0) tell();
    refreshCount();
    m_looking.start();
}

// A filter that few edits match finds them bit by bit; a view fetches only what is scrolled to.
void HistoryDialog::lookFurther() {
    if (m_edits->isWhole() || m_edits->rowCount() >= kRowsOfAScreen) return refreshCount();
    const bool wasEmpty = m_edits->rowCount() == 0;
    m_edits->fetchMore({});
    if (wasEmpty && m_edits->rowCount() > 0) m_table->selectRow(0);
    refreshCount();
    m_looking.start();
}

void HistoryDialog::refreshCount() {
    const int rows = m_edits->rowCount();
    const QString count = rows == 1 ? tr("1 edit") : tr("%1 edits").arg(numberWords(rows));
    if (!m_edits->problem().isEmpty()) {
        m_count->setText(m_edits->problem());
    } else if (m_edits->isWhole()) {
        m_count->setText(rows == 0 && !m_filter->text().isEmpty() ? tr("No edit has these words.") : count);
    } else {
        m_count->setText(rows < kRowsOfAScreen ? tr("%1 so far, looking further…").arg(count)
                                               : tr("%1 so far, more when you scroll").arg(count));
    }
}

QStringList HistoryDialog::told() const { return m_told; }
QString HistoryDialog::problem() const { return m_problem->text(); }

void HistoryDialog::tell() {
    m_restores.clear();
    m_told.clear();
    m_problem->hide();
    m_problem->setText({});
    const QModelIndex current = m_table->currentIndex();
    m_title->setText(current.isValid() ? m_edits->at(current.row()).words : QString());
    m_story = new QWidget;
    auto* layout = new QVBoxLayout(m_story);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    if (current.isValid()) {
        const JournaledEdit& edit = m_edits->at(current.row());
        layout->addWidget(newDetailText(tr("%1, by %2").arg(momentWords(edit.at), edit.who), "quiet"));
        const auto told = tellEdit(m_document.workbook(), edit.edit);
        if (told) {
            m_told = told->changes;
            if (told->isShortened) m_told << tr("… and more");
            if (!m_document.workbook().isReadOnly()) {
                for (const RemovedRecord& removed : told->removed) addRemoved(removed);
            }
            for (const QString& change : m_told) layout->addWidget(newDetailText(change));
            if (told->shownUid) {
                QToolButton* show = newTextLink(tr("Show the announcement"));
                connect(show, &QToolButton::clicked, this, [this, uid = *told->shownUid] { Q_EMIT eventAsked(uid); });
                layout->addWidget(show, 0, Qt::AlignLeft);
            }
        } else {
            layout->addWidget(newDetailText(told.error().oneLine(), "problem"));
        }
    }
    layout->addStretch(1);
    // The old one may hold the button that is being pressed.
    auto* scroll = findChild<QScrollArea*>(QStringLiteral("story"));
    if (QWidget* old = scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    scroll->setWidget(m_story);
    // What can be pressed comes behind the list, in the order it is read.
    QWidget* before = scroll;
    const auto buttons = m_story->findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

void HistoryDialog::addRemoved(const RemovedRecord& removed) {
    QToolButton* restore = newTextLink(tr("Restore %1").arg(removed.words));
    connect(restore, &QToolButton::clicked, this, [this, removed] { bringBack(removed); });
    static_cast<QVBoxLayout*>(m_story->layout())->addWidget(restore, 0, Qt::AlignLeft);
    m_restores << restore;
}

void HistoryDialog::bringBack(const RemovedRecord& removed) {
    const auto restored =
        m_document.edit(tr("Restore %1").arg(removed.words), [&](Transaction& transaction) -> Result<void> {
            return std::visit([&](auto id) { return restore(transaction, id); }, removed.id);
        });
    if (restored) return;
    m_problem->setText(restored.error().oneLine());
    m_problem->show();
}

}  // namespace cutline
