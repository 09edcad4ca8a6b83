// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/merge_dialog.h"

#include "model/wording/wording.h"
#include "views/detail/detail_text.h"
#include "views/entry/date_field.h"
#include "views/entry/organization_field.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace cutline {

namespace {

using namespace std::chrono_literals;

QString words(const char* text) { return MergeDialog::tr(text); }

QString countWords(qint64 count, const char* one, const char* many) {
    return count == 1 ? words(one) : words(many).arg(numberWords(count));
}

}  // namespace

QString mergerWords(const Merger& merger, const QString& from, const QString& into) {
    QStringList moving;
    if (merger.events > 0) moving << countWords(merger.events, "1 announcement", "%1 announcements");
    if (merger.movedDivisions > 0) moving << countWords(merger.movedDivisions, "1 division", "%1 divisions");
    QStringList sentences;
    if (!moving.isEmpty()) {
        const bool isOne = merger.events + merger.movedDivisions == 1;
        sentences
            << (isOne ? words("%1 moves to %2.") : words("%1 move to %2.")).arg(moving.join(words(" and ")), into);
    }
    if (merger.mergedDivisions > 0) {
        sentences << countWords(merger.mergedDivisions, "1 division is merged with the one of the same name.",
                                "%1 divisions are merged with those of the same name.");
    }
    if (merger.otherEvents > 0) {
        sentences << countWords(merger.otherEvents, "A figure of it in 1 other announcement becomes one of %2.",
                                "Figures of it in %1 other announcements become figures of %2.")
                         .replace(QStringLiteral("%2"), into);
    }
    if (!merger.keptName.isEmpty()) {
        sentences << words("“%1” stays as another name, and with the sources that used it.").arg(merger.keptName);
    }
    if (!merger.filled.isEmpty()) {
        sentences << words("%1 takes over: %2.").arg(into, merger.filled.join(QStringLiteral(", ")));
    }
    if (!merger.dropped.isEmpty()) {
        sentences
            << words("Not kept, because %1 has its own: %2.").arg(into, merger.dropped.join(QStringLiteral(", ")));
    }
    if (sentences.isEmpty()) sentences << words("Only the name %1 goes.").arg(from);
    return sentences.join(u' ');
}

MergeDialog::MergeDialog(Document& document, OrganizationIndex from, OrganizationIndex into, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_dataset(document.dataset()),
      m_from(new OrganizationField(tr("Merge"), m_dataset, this)),
      m_into(new OrganizationField(tr("into"), m_dataset, this)),
      m_until(new DateField(tr("Its name was in use until"), this)),
      m_swap(new QPushButton(tr("&The other way round"))),
      m_preview(newDetailText({})),
      m_problem(newDetailText({}, "problem")),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_merge(nullptr) {
    setWindowTitle(tr("Merge two organizations"));
    if (from != kNoOrganization) m_from->setPath(m_dataset->path(from));
    if (into != kNoOrganization) m_into->setPath(m_dataset->path(into));
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    arrange();
    connectAll();
    lookAhead();
    (into == kNoOrganization ? m_into->line() : m_from->line()).setFocus();
}

void MergeDialog::arrange() {
    m_until->line().setPlaceholderText(tr("where that is known: 2021-10-28"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& name, QLineEdit& field) {
        auto* label = new QLabel(name);
        label->setBuddy(&field);
        grid->addWidget(label, row, 0);
        grid->addWidget(&field, row++, 1);
    };
    add(tr("&Merge"), m_from->line());
    add(tr("&into"), m_into->line());
    grid->addWidget(m_swap, row++, 1, Qt::AlignLeft);
    add(tr("Its name was in use &until"), m_until->line());
    grid->addWidget(&m_until->verdict(), row++, 1);
    for (QWidget* verdict : {&m_from->verdict(), &m_into->verdict(), &m_until->verdict()}) verdict->hide();
    m_merge = m_buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setProperty("role", QStringLiteral("accent"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(m_preview);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    resize(600, 330);
    // Return merges, and never cancels while nothing can be merged yet.
    m_swap->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_merge->setDefault(true);
    setTabOrder(&m_from->line(), &m_into->line());
    setTabOrder(&m_into->line(), m_swap);
    setTabOrder(m_swap, &m_until->line());
}

void MergeDialog::connectAll() {
    const auto changed = [this] {
        m_merge->setEnabled(false);
        m_typing.start();
    };
    for (OrganizationField* field : {m_from, m_into}) {
        connect(field, &OrganizationField::changed, this, changed);
        // Return is for the button, which has to know first.
        connect(&field->line(), &QLineEdit::returnPressed, this, &MergeDialog::lookAhead);
    }
    connect(m_until, &DateField::changed, this, [this] {
        m_until->verdict().setVisible(!m_until->verdict().text().isEmpty());
        lookAhead();
    });
    connect(&m_typing, &QTimer::timeout, this, &MergeDialog::lookAhead);
    connect(m_swap, &QPushButton::clicked, this, &MergeDialog::swap);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
}

QString MergeDialog::preview() const { return m_preview->text(); }
QString MergeDialog::problem() const { return m_problem->text(); }

OrganizationIndex MergeDialog::indexOf(const OrganizationField& field) const {
    return field.isEmpty() ? kNoOrganization : m_dataset->at(field.path());
}

void MergeDialog::swap() {
    const QStringList from = m_from->path();
    m_from->setPath(m_into->path());
    m_into->setPath(from);
    lookAhead();
}

void MergeDialog::say(const QString& preview, const QString& problem) {
    m_preview->setText(preview);
    m_problem->setText(problem);
    m_preview->setVisible(!preview.isEmpty());
    m_problem->setVisible(!problem.isEmpty());
    m_merge->setEnabled(!preview.isEmpty() && problem.isEmpty());
}

void MergeDialog::lookAhead() {
    m_typing.stop();
    const OrganizationIndex from = indexOf(*m_from), into = indexOf(*m_into);
    for (const auto& [field, index] : {std::pair(m_from, from), std::pair(m_into, into)}) {
        if (index == kNoOrganization && !field->isEmpty()) {
            return say({}, tr("Nobody knows “%1”.").arg(field->line().text().trimmed()));
        }
    }
    if (from == kNoOrganization || into == kNoOrganization) {
        return say({}, tr("Choose the two that are one. What the first has goes to the second."));
    }
    if (m_until->isBroken()) return say({}, m_until->verdict().text());
    const auto merger = previewMerger(m_document.workbook(), m_dataset->entry(from).id, m_dataset->entry(into).id);
    if (!merger) return say({}, merger.error().oneLine());
    say(mergerWords(*merger, m_dataset->entry(from).name, m_dataset->entry(into).path), {});
}

void MergeDialog::accept() {
    if (m_typing.isActive()) lookAhead();
    if (!m_merge->isEnabled()) return;
    const OrganizationEntry& from = m_dataset->entry(indexOf(*m_from));
    const OrganizationEntry& into = m_dataset->entry(indexOf(*m_into));
    const auto merged = m_document.edit(mergeWords(from.name, into.name), [&](Transaction& transaction) {
        return mergeOrganizations(transaction, from.id, into.id, m_until->date()).map([](const auto&) {});
    });
    if (!merged) return say({}, merged.error().oneLine());
    m_merged = into.id;
    QDialog::accept();
}

}  // namespace cutline
