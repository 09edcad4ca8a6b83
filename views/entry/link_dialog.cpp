// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/link_dialog.h"

#include "model/editing/record_changes.h"
#include "model/editing/record_names.h"
#include "model/wording/wording.h"
#include "views/detail/event_details.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace cutline {

namespace {

/// A list longer than this is not read: more words narrow it down.
constexpr std::size_t kLongestList = 200;

QLabel* makeLabel(const QString& text, const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

}  // namespace

LinkDialog::LinkDialog(Document& document, std::shared_ptr<const Ledger> ledger, EventIndex from, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_ledger(std::move(ledger)),
      m_from(from),
      m_kind(new QComboBox),
      m_find(new QLineEdit),
      m_list(new QListWidget),
      m_problem(makeLabel({}, "problem")) {
    setWindowTitle(tr("Link to another event"));
    m_kind->addItem(tr("is part of"), QVariant::fromValue(static_cast<int>(LinkKind::PartOf)));
    m_kind->addItem(tr("corrects"), QVariant::fromValue(static_cast<int>(LinkKind::Corrects)));
    m_kind->addItem(tr("is the same as"), QVariant::fromValue(static_cast<int>(LinkKind::DuplicateOf)));
    m_kind->addItem(tr("takes back"), QVariant::fromValue(static_cast<int>(LinkKind::Rescinds)));
    m_kind->addItem(tr("is different from"), QVariant::fromValue(static_cast<int>(LinkKind::DifferentFrom)));
    m_kind->setAccessibleName(tr("How it is linked"));
    m_find->setPlaceholderText(tr("Find the other event: a company, a year, words of its headline"));
    m_find->setAccessibleName(tr("Find the other event"));
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Events"));
    m_list->setUniformItemSizes(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
    m_save->setProperty("role", QStringLiteral("accent"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(wordsOf(m_from), "headline"));
    layout->addWidget(m_kind);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 520);

    connect(m_find, &QLineEdit::textChanged, this, &LinkDialog::refill);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_save->setEnabled(row >= 0);
        m_problem->clear();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, m_problem, &QLabel::clear);
    connect(m_list, &QListWidget::itemActivated, this, &LinkDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LinkDialog::reject);
    refill();
    m_find->setFocus();
}

QString LinkDialog::problem() const { return m_problem->text(); }

QString LinkDialog::wordsOf(EventIndex event) const {
    const Dataset& dataset = m_ledger->dataset();
    const QString headline = dataset.headline(event);
    return shortWords(*m_ledger, event) % (headline.isEmpty() ? QString() : QString(u" · " % headline));
}

void LinkDialog::refill() {
    const Dataset& dataset = m_ledger->dataset();
    const QStringList words = m_find->text().split(u' ', Qt::SkipEmptyParts);
    const OrganizationIndex company = dataset.entry(dataset.organization(m_from)).root;
    std::vector<EventIndex> found;
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        if (event == m_from) continue;
        // Without words the other events of the company are what is looked for, nearly always.
        if (words.isEmpty() && dataset.entry(dataset.organization(event)).root != company) continue;
        if (!words.isEmpty()) {
            const QString text = wordsOf(event);
            const auto isThere = [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); };
            if (!std::all_of(words.begin(), words.end(), isThere)) continue;
        }
        found.push_back(event);
    }
    const auto distance = [&](EventIndex event) { return std::abs(dataset.lastDay(event) - dataset.lastDay(m_from)); };
    std::stable_sort(found.begin(), found.end(), [&](auto a, auto b) { return distance(a) < distance(b); });
    if (found.size() > kLongestList) found.resize(kLongestList);
    m_list->clear();
    for (const EventIndex event : found) {
        auto* item = new QListWidgetItem(wordsOf(event), m_list);
        item->setData(Qt::UserRole, event);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_save->setEnabled(m_list->currentRow() >= 0);
}

void LinkDialog::accept() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    const Dataset& dataset = m_ledger->dataset();
    Link link;
    link.kind = static_cast<LinkKind>(m_kind->currentData().toInt());
    link.from = dataset.id(m_from);
    link.to = dataset.id(item->data(Qt::UserRole).toUInt());
    RecordNames names(m_document.workbook());
    const QString words = linkEditWords(link, true, names);
    const auto saved = m_document.edit(words, [&](Transaction& transaction) -> Result<void> {
        const auto id = transaction.add(link);
        if (!id) return tl::unexpected<Error>(id.error());
        return {};
    });
    if (!saved) {
        m_problem->setText(saved.error().oneLine());
        return;
    }
    QDialog::accept();
}

Result<void> removeLink(Document& document, const LinkEntry& link) {
    const Dataset& dataset = *document.dataset();
    const auto links = document.workbook().links();
    if (!links) return tl::unexpected<Error>(links.error());
    const auto found = std::find_if(links->begin(), links->end(), [&](const Link& one) {
        return one.kind == link.kind && one.from == dataset.id(link.from) && one.to == dataset.id(link.to);
    });
    if (found == links->end()) return {};
    RecordNames names(document.workbook());
    return document.edit(linkEditWords(*found, false, names),
                         [id = found->id](Transaction& transaction) { return transaction.remove(id); });
}

}  // namespace cutline
