// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/organizations_dialog.h"

#include "model/wording/wording.h"
#include "views/chart/plain_tool_tip.h"
#include "views/detail/detail_text.h"
#include "views/detail/flow_layout.h"
#include "views/organizations/merge_dialog.h"
#include "views/organizations/organization_form.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cutline {

namespace {

/// So few are opened to what was found in them.
constexpr int kOpenedCompanies = 40;
constexpr std::size_t kMostProposals = 200;
constexpr std::size_t kShownProposals = 6;

}  // namespace

OrganizationsDialog::OrganizationsDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_find(new QLineEdit),
      m_tree(new QTreeView),
      m_likelyTitle(new QLabel),
      m_duplicates(new QListWidget),
      m_title(newDetailText({}, "headline")),
      m_facts(newDetailText({}, "quiet")),
      m_form(new OrganizationForm),
      m_problem(newDetailText({}, "problem")),
      m_save(new QPushButton(tr("&Save"))),
      m_revert(new QPushButton(tr("Take &back"))),
      m_merge(new QPushButton(tr("Mer&ge into…"))),
      m_remove(new QPushButton(tr("&Delete"))),
      m_show(new QPushButton(tr("Show &only this"))) {
    setWindowTitle(tr("Organizations"));
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeList());
    split->addWidget(makeFields());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    split->setSizes({400, 600});
    resize(1040, 620);
    connectAll();
    followDocument();
    m_find->setFocus();
}

QWidget* OrganizationsDialog::makeList() {
    m_find->setPlaceholderText(tr("Find by name, other name or ticker"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_found.setSourceModel(&m_model);
    m_found.setFilterRole(CompanyTreeModel::kFindRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setRecursiveFilteringEnabled(true);
    m_tree->setModel(&m_found);
    m_tree->setAccessibleName(tr("Companies and divisions"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CompanyTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CompanyTreeModel::Sum, QHeaderView::ResizeToContents);
    m_tree->header()->setResizeContentsPrecision(100);
    m_tree->header()->setSectionsClickable(false);
    m_likelyTitle->setProperty("role", QStringLiteral("caption"));
    m_duplicates->setAccessibleName(tr("Perhaps the same"));
    m_duplicates->setUniformItemSizes(true);
    m_duplicates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_duplicates->setTextElideMode(Qt::ElideMiddle);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_likelyTitle);
    layout->addWidget(m_duplicates);
    return list;
}

QWidget* OrganizationsDialog::makeFields() {
    m_fields = new QWidget;
    auto* inner = new QVBoxLayout(m_fields);
    inner->setContentsMargins(0, 0, 10, 0);
    inner->setSpacing(8);
    inner->addWidget(m_title);
    inner->addWidget(m_facts);
    inner->addWidget(m_form);
    inner->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(14, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    auto* line = new FlowLayout;
    line->setSpacing(8);
    layout->addLayout(line);
    m_save->setProperty("role", QStringLiteral("accent"));
    for (QPushButton* button : {m_save, m_revert, m_merge, m_remove, m_show}) line->addWidget(button);
    // Return in a field saves; elsewhere a button is pressed only where it has the focus.
    for (QPushButton* button : {m_revert, m_merge, m_remove, m_show}) button->setAutoDefault(false);
    m_save->setDefault(true);
    return place;
}

void OrganizationsDialog::connectAll() {
    connect(m_find, &QLineEdit::textChanged, this, &OrganizationsDialog::search);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganizationsDialog::chooseCurrent);
    connect(m_form, &OrganizationForm::changed, this, [this] {
        m_wasWarned = false;
        refreshButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &OrganizationsDialog::save);
    connect(m_revert, &QPushButton::clicked, this, &OrganizationsDialog::showCurrent);
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(m_shown, {}); });
    connect(m_remove, &QPushButton::clicked, this, &OrganizationsDialog::remove);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto index = m_document.dataset()->find(m_shown)) {
            Q_EMIT filterAsked(m_document.dataset()->path(*index));
        }
    });
    connect(m_duplicates, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const Dataset& dataset = *m_document.dataset();
        const LikelyDuplicate& pair = m_likely[static_cast<std::size_t>(m_duplicates->row(item))];
        merge(dataset.entry(pair.from).id, dataset.entry(pair.into).id);
    });
    connect(&m_document, &Document::datasetChanged, this, &OrganizationsDialog::followDocument);
}

QString OrganizationsDialog::problem() const { return m_problem->text(); }

// What was typed and not saved stays, as long as what it is about was not changed by somebody else.
void OrganizationsDialog::followDocument() {
    const Organization typed = m_form->organization(), before = m_form->stored();
    const bool isTouched = m_form->isTouched();
    const OrganizationId shown = m_shown;
    m_isFollowing = true;
    QStringList opened;
    for (int row = 0; row < m_found.rowCount(); ++row) {
        const QModelIndex index = m_found.index(row, 0);
        if (m_tree->isExpanded(index)) opened << index.data().toString();
    }
    m_model.show(m_document.dataset());
    m_form->setDataset(m_document.dataset());
    for (int row = 0; !opened.isEmpty() && row < m_found.rowCount(); ++row) {
        const QModelIndex index = m_found.index(row, 0);
        if (opened.contains(index.data().toString())) m_tree->expand(index);
    }
    refillDuplicates();
    m_isFollowing = false;
    showOrganization(shown);
    if (isTouched && m_form->stored() == before) m_form->type(typed);
}

void OrganizationsDialog::refillDuplicates() {
    const Dataset& dataset = *m_document.dataset();
    m_likely = likelyDuplicates(dataset, eventCountsOf(dataset));
    const std::size_t count = m_likely.size();
    if (m_likely.size() > kMostProposals) m_likely.resize(kMostProposals);
    m_duplicates->clear();
    for (const LikelyDuplicate& pair : m_likely) {
        auto* item = new QListWidgetItem(
            tr("%1 → %2").arg(dataset.entry(pair.from).path, dataset.entry(pair.into).path), m_duplicates);
        item->setToolTip(plainToolTip(pair.why));
        item->setData(Qt::AccessibleDescriptionRole, pair.why);
    }
    m_likelyTitle->setText(count == 1 ? tr("Perhaps the same: 1 pair")
                                      : tr("Perhaps the same: %1 pairs").arg(numberWords(static_cast<qint64>(count))));
    const int rows = static_cast<int>(std::min<std::size_t>(count, kShownProposals));
    m_duplicates->setFixedHeight(rows * std::max(m_duplicates->sizeHintForRow(0), 1) + 2 * m_duplicates->frameWidth() +
                                 2);
    m_likelyTitle->setVisible(count > 0);
    m_duplicates->setVisible(count > 0);
}

void OrganizationsDialog::search(const QString& text) {
    m_found.setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty() && m_found.rowCount() <= kOpenedCompanies) m_tree->expandAll();
    if (m_tree->currentIndex().isValid() || m_found.rowCount() == 0) return;
    m_tree->setCurrentIndex(m_found.index(0, 0));
}

void OrganizationsDialog::showOrganization(OrganizationId id) {
    const auto index = m_document.dataset()->find(id);
    QModelIndex shown = index ? m_found.mapFromSource(m_model.indexOf(*index)) : QModelIndex();
    if (!shown.isValid() && index) {
        m_find->clear();
        shown = m_found.mapFromSource(m_model.indexOf(*index));
    }
    if (!shown.isValid()) shown = m_found.index(0, 0);
    if (m_tree->currentIndex() != shown) {
        m_tree->setCurrentIndex(shown);
    } else {
        showCurrent();
    }
    if (shown.isValid()) m_tree->scrollTo(shown);
}

// A person goes to another one: what was typed over this one has to be saved or taken back first.
void OrganizationsDialog::chooseCurrent() {
    if (m_isFollowing) return;
    const OrganizationIndex index = m_model.organizationAt(m_found.mapToSource(m_tree->currentIndex()));
    const bool isOther = index == kNoOrganization || m_document.dataset()->entry(index).id != m_shown;
    if (!isOther || !m_form->isTouched()) return showCurrent();
    say(tr("Save or take back first what you changed of %1.").arg(m_form->stored().name));
    QTimer::singleShot(0, this, [this] {
        const auto shown = m_document.dataset()->find(m_shown);
        if (!shown) return;
        m_isFollowing = true;
        m_tree->setCurrentIndex(m_found.mapFromSource(m_model.indexOf(*shown)));
        m_isFollowing = false;
    });
}

void OrganizationsDialog::reject() {
    if (m_form->isTouched() && !std::exchange(m_wasWarned, true)) {
        return say(tr("What you changed is not saved. Save it, or close again to drop it."));
    }
    QDialog::reject();
}

void OrganizationsDialog::showCurrent() {
    if (m_isFollowing) return;
    m_wasWarned = false;
    say({});
    const OrganizationIndex index = m_model.organizationAt(m_found.mapToSource(m_tree->currentIndex()));
    m_shown = index == kNoOrganization ? OrganizationId{} : m_document.dataset()->entry(index).id;
    const auto stored = m_document.workbook().organization(m_shown);
    if (!stored) say(stored.error().oneLine());
    m_fields->setEnabled(stored && *stored && !m_document.workbook().isReadOnly());
    m_title->setText(index == kNoOrganization ? tr("No company yet") : m_document.dataset()->entry(index).path);
    m_facts->setText(index == kNoOrganization ? tr("Companies come with their first announcement.") : factsOf(index));
    m_form->setVisible(index != kNoOrganization);
    m_form->setOrganization(stored && *stored ? **stored : Organization());
}

QString OrganizationsDialog::factsOf(OrganizationIndex organization) const {
    const Dataset& dataset = *m_document.dataset();
    const qint64 events = m_model.eventCount(organization);
    QStringList facts{events == 1 ? tr("1 announcement") : tr("%1 announcements").arg(numberWords(events))};
    const int below = dataset.entry(organization).subtreeEnd - organization - 1;
    if (below > 0) facts << (below == 1 ? tr("1 division") : tr("%1 divisions").arg(numberWords(below)));
    return facts.join(QStringLiteral(" · "));
}

void OrganizationsDialog::refreshButtons() {
    const bool canEdit = m_shown.isStored() && !m_document.workbook().isReadOnly();
    const bool isTouched = canEdit && m_form->isTouched();
    m_save->setEnabled(isTouched && m_form->problem().isEmpty());
    m_revert->setEnabled(isTouched);
    m_merge->setEnabled(canEdit && !isTouched);
    m_remove->setEnabled(canEdit && !isTouched);
    m_show->setEnabled(m_shown.isStored());
    if (!m_problem->text().isEmpty()) say({});
}

void OrganizationsDialog::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void OrganizationsDialog::save() {
    const Organization after = m_form->organization();
    const OldName oldName = m_form->oldName();
    const auto before = m_document.workbook().organization(after.id);
    if (!before || !*before) return;
    const QString words = changeWords(m_document.workbook(), **before, after);
    const auto saved = m_document.edit(
        words, [&](Transaction& transaction) { return changeOrganization(transaction, after, oldName); });
    if (!saved) return say(saved.error().oneLine());
    showOrganization(after.id);
    m_tree->setFocus();
}

void OrganizationsDialog::remove() {
    const auto index = m_document.dataset()->find(m_shown);
    if (!index) return;
    const QString words = tr("Delete %1").arg(m_document.dataset()->entry(*index).name);
    const auto removed =
        m_document.edit(words, [id = m_shown](Transaction& transaction) { return transaction.remove(id); });
    if (!removed) say(removed.error().oneLine());
}

void OrganizationsDialog::merge(OrganizationId from, OrganizationId into) {
    const Dataset& dataset = *m_document.dataset();
    MergeDialog dialog(m_document, dataset.find(from).value_or(kNoOrganization),
                       dataset.find(into).value_or(kNoOrganization), this);
    dialog.setObjectName(QStringLiteral("mergeDialog"));
    if (dialog.exec() == QDialog::Accepted) showOrganization(dialog.merged());
}

}  // namespace cutline
