// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_dialog.h"

#include "model/editing/record_names.h"
#include "model/editing/source_edits.h"
#include "model/wording/wording.h"
#include "views/detail/detail_text.h"
#include "views/detail/event_details.h"
#include "views/detail/flow_layout.h"
#include "views/sources/source_fields.h"
#include "views/sources/source_view.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cutline {

namespace {

/// More are not read in a list; the count beside it says how many there are.
constexpr std::size_t kMostEvents = 300;

}  // namespace

SourcesDialog::SourcesDialog(Document& document, OpenUrl open, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_open(open ? std::move(open) : [](const QUrl& url) { QDesktopServices::openUrl(url); }),
      m_find(new QLineEdit),
      m_table(new QTableView),
      m_count(newDetailText({}, "quiet")),
      m_title(newDetailText({}, "headline")),
      m_fields(new SourceFields),
      m_eventsTitle(new QLabel),
      m_events(new QListWidget),
      m_preview(newDetailText({}, "quiet")),
      m_problem(newDetailText({}, "problem")),
      m_save(new QPushButton(tr("&Save"))),
      m_revert(new QPushButton(tr("Take &back"))),
      m_merge(new QPushButton(tr("&Merge"))),
      m_remove(new QPushButton(tr("&Delete"))),
      m_openButton(new QPushButton(tr("&Open the address"))) {
    setWindowTitle(tr("Sources"));
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeList());
    split->addWidget(makeFields());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    split->setSizes({660, 440});
    resize(1140, 640);
    connectAll();
    followDocument();
    m_find->setFocus();
}

QWidget* SourcesDialog::makeList() {
    m_find->setPlaceholderText(tr("Find by publisher, title, address or date"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_found.setSourceModel(&m_model);
    m_found.setFilterRole(SourceTable::kFindRole);
    m_found.setFilterKeyColumn(SourceTable::Publisher);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setSortRole(SourceTable::kSortRole);
    m_found.setSortLocaleAware(true);
    setUpSourceView(*m_table, m_found);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    return list;
}

QWidget* SourcesDialog::makeFields() {
    m_eventsTitle->setProperty("role", QStringLiteral("caption"));
    m_events->setAccessibleName(tr("Announcements that cite it"));
    m_events->setUniformItemSizes(true);
    m_events->setTextElideMode(Qt::ElideRight);
    m_save->setProperty("role", QStringLiteral("accent"));
    m_save->setDefault(true);
    for (QPushButton* button : {m_revert, m_merge, m_remove, m_openButton}) button->setAutoDefault(false);
    auto* line = new FlowLayout;
    line->setSpacing(8);
    for (QPushButton* button : {m_save, m_revert, m_merge, m_remove, m_openButton}) line->addWidget(button);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(14, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_fields);
    layout->addWidget(m_preview);
    layout->addWidget(m_problem);
    layout->addLayout(line);
    layout->addSpacing(6);
    layout->addWidget(m_eventsTitle);
    layout->addWidget(m_events, 1);
    return place;
}

void SourcesDialog::connectAll() {
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found.setFilterFixedString(text.trimmed());
        if (!m_table->currentIndex().isValid() && m_found.rowCount() > 0) m_table->selectRow(0);
        refreshButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesDialog::chooseCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SourcesDialog::refreshButtons);
    connect(m_fields, &SourceFields::changed, this, [this] {
        m_wasWarned = false;
        say({});
        refreshButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &SourcesDialog::save);
    connect(m_revert, &QPushButton::clicked, this, &SourcesDialog::showCurrent);
    connect(m_merge, &QPushButton::clicked, this, &SourcesDialog::merge);
    connect(m_remove, &QPushButton::clicked, this, &SourcesDialog::remove);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        const QString url = m_fields->stored().url;
        if (isSafeToOpen(url)) m_open(QUrl(url, QUrl::StrictMode));
    });
    connect(m_events, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT eventAsked(item->data(Qt::UserRole).toString()); });
    connect(&m_document, &Document::datasetChanged, this, &SourcesDialog::followDocument);
}

QString SourcesDialog::problem() const { return m_problem->text(); }
QString SourcesDialog::preview() const { return m_preview->text(); }

int SourcesDialog::currentRow() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_found.mapToSource(current).row() : -1;
}

// What was typed and not saved stays, as long as what it is about was not changed by somebody else.
void SourcesDialog::followDocument() {
    const Source typed = m_fields->source(), before = m_fields->stored();
    const bool isTouched = m_fields->isTouched();
    const SourceId shown = m_shown;
    auto sources = m_document.workbook().sources();
    const auto counts = m_document.workbook().citingEventCounts();
    if (!sources || !counts) return say((sources ? counts.error() : sources.error()).oneLine());
    m_isFollowing = true;
    m_model.show(*std::move(sources), *counts);
    // What no source says takes no room.
    for (const int column : {SourceTable::Publisher, SourceTable::Title, SourceTable::Published}) {
        m_table->setColumnHidden(column, m_model.rowCount() > 0 && !m_model.says(column));
    }
    m_isFollowing = false;
    showSource(shown);
    if (isTouched && m_fields->stored() == before) m_fields->type(typed);
}

void SourcesDialog::showSource(SourceId id) {
    const int row = m_model.rowOf(id);
    QModelIndex shown = row < 0 ? QModelIndex() : m_found.mapFromSource(m_model.index(row, 0));
    if (row >= 0 && !shown.isValid()) {
        m_find->clear();
        shown = m_found.mapFromSource(m_model.index(row, 0));
    }
    if (!shown.isValid()) shown = m_found.index(0, 0);
    if (shown.isValid()) {
        m_table->selectRow(shown.row());
        m_table->scrollTo(shown);
    }
    showCurrent();
}

// A person goes to another one: what was typed over this one has to be saved or taken back first.
void SourcesDialog::chooseCurrent() {
    if (m_isFollowing) return;
    const bool isOther = currentRow() < 0 || m_model.at(currentRow()).id != m_shown;
    if (!isOther || !m_fields->isTouched()) return showCurrent();
    say(tr("Save or take back first what you changed of %1.").arg(sourceWords(m_fields->stored())));
    QTimer::singleShot(0, this, [this] {
        const int row = m_model.rowOf(m_shown);
        const QModelIndex shown = row < 0 ? QModelIndex() : m_found.mapFromSource(m_model.index(row, 0));
        if (!shown.isValid()) return;
        m_isFollowing = true;
        m_table->selectRow(shown.row());
        m_isFollowing = false;
    });
}

void SourcesDialog::reject() {
    if (m_fields->isTouched() && !std::exchange(m_wasWarned, true)) {
        return say(tr("What you changed is not saved. Save it, or close again to drop it."));
    }
    QDialog::reject();
}

void SourcesDialog::showCurrent() {
    if (m_isFollowing) return;
    m_wasWarned = false;
    say({});
    const int row = currentRow();
    m_shown = row < 0 ? SourceId{} : m_model.at(row).id;
    m_title->setText(row < 0 ? tr("No source yet") : sourceWords(m_model.at(row)));
    m_fields->setVisible(row >= 0);
    m_fields->setEnabled(!m_document.workbook().isReadOnly());
    m_fields->setSource(row < 0 ? Source() : m_model.at(row));
    fillEvents();
}

void SourcesDialog::fillEvents() {
    m_events->clear();
    const auto ids = m_shown.isStored() ? m_document.workbook().eventsCiting(m_shown) : std::vector<EventId>();
    if (!ids) return say(ids.error().oneLine());
    RecordNames names(m_document.workbook());
    for (std::size_t i = 0; i < std::min(ids->size(), kMostEvents); ++i) {
        const auto event = m_document.workbook().event((*ids)[i]);
        if (!event) continue;
        const QString words = names.event(*event);
        auto* item = new QListWidgetItem(
            event->headline.isEmpty() ? words : QString(words % u" · " % event->headline.simplified()), m_events);
        item->setData(Qt::UserRole, event->uid);
    }
    const auto count = static_cast<qint64>(ids->size());
    m_eventsTitle->setText(count == 1 ? tr("Cited by 1 announcement")
                                      : tr("Cited by %1 announcements").arg(numberWords(count)));
    if (ids->size() > kMostEvents) {
        m_eventsTitle->setText(tr("Cited by %1 announcements, the first %2 are listed")
                                   .arg(numberWords(count), numberWords(static_cast<qint64>(kMostEvents))));
    }
}

std::vector<int> SourcesDialog::othersChosen() const {
    std::vector<int> rows;
    const auto chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) {
        const int row = m_found.mapToSource(index).row();
        if (row != currentRow()) rows.push_back(row);
    }
    return rows;
}

void SourcesDialog::refreshButtons() {
    if (m_isFollowing) return;
    // The shown one may be hidden by what is searched for.
    const int own = m_model.rowOf(m_shown);
    const qint64 ownEvents = own < 0 ? 0 : m_model.eventCount(own);
    const bool canEdit = own >= 0 && !m_document.workbook().isReadOnly();
    const bool isTouched = canEdit && m_fields->isTouched();
    const auto others = othersChosen();
    m_save->setEnabled(isTouched && m_fields->problem().isEmpty());
    m_revert->setEnabled(isTouched);
    m_merge->setEnabled(canEdit && !isTouched && !others.empty());
    m_merge->setText(others.empty() ? tr("&Merge")
                                    : tr("&Merge %1 sources").arg(numberWords(static_cast<qint64>(others.size()) + 1)));
    m_merge->setToolTip(tr("Choose two or more in the table, with Shift or Ctrl: they become the last chosen one"));
    // A source goes with the last announcement that cites it; only one that nothing cites can go by itself.
    m_remove->setEnabled(canEdit && !isTouched && ownEvents == 0);
    m_openButton->setEnabled(isSafeToOpen(m_fields->stored().url));
    qint64 events = 0;
    for (const int row : others) events += m_model.eventCount(row);
    QString preview;
    if (m_merge->isEnabled()) {
        const QString into = sourceWords(m_fields->stored());
        preview = events == 1 ? tr("1 announcement will cite “%1”.").arg(into)
                              : tr("%1 announcements will cite “%2”.").arg(numberWords(events), into);
    } else if (isTouched && m_fields->problem().isEmpty()) {
        preview = ownEvents == 1 ? tr("Changes what 1 announcement cites.")
                                 : tr("Changes what %1 announcements cite.").arg(numberWords(ownEvents));
    }
    m_preview->setText(preview);
    m_preview->setVisible(!preview.isEmpty());
    const int shown = m_found.rowCount(), all = m_model.rowCount();
    m_count->setText(shown == all ? (all == 1 ? tr("1 source") : tr("%1 sources").arg(numberWords(all)))
                                  : tr("%1 of %2 sources").arg(numberWords(shown), numberWords(all)));
}

void SourcesDialog::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SourcesDialog::save() {
    const Source after = m_fields->source();
    const auto saved = m_document.edit(tr("Edit the source %1").arg(sourceWords(m_fields->stored())),
                                       [&](Transaction& transaction) { return changeSource(transaction, after); });
    if (!saved) return say(saved.error().oneLine());
    showSource(after.id);
    m_table->setFocus();
}

void SourcesDialog::remove() {
    const auto removed = m_document.edit(tr("Delete the source %1").arg(sourceWords(m_fields->stored())),
                                         [id = m_shown](Transaction& transaction) { return transaction.remove(id); });
    if (!removed) say(removed.error().oneLine());
}

void SourcesDialog::merge() {
    const SourceId into = m_shown;
    std::vector<SourceId> others;
    for (const int row : othersChosen()) others.push_back(m_model.at(row).id);
    if (others.empty()) return;
    const QString words =
        others.size() == 1
            ? tr("Merge the source %1 into %2")
                  .arg(sourceWords(m_model.at(m_model.rowOf(others.front()))), sourceWords(m_fields->stored()))
            : tr("Merge %1 sources into %2")
                  .arg(numberWords(static_cast<qint64>(others.size())), sourceWords(m_fields->stored()));
    const auto merged = m_document.edit(words, [&](Transaction& transaction) -> Result<void> {
        for (const SourceId one : others) {
            if (auto done = mergeSources(transaction, one, into); !done) return tl::unexpected<Error>(done.error());
        }
        return {};
    });
    if (!merged) return say(merged.error().oneLine());
    showSource(into);
}

}  // namespace cutline
