// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/organizations/organization_form.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/detail/detail_text.h"
#include "views/entry/completion_list.h"
#include "views/entry/date_field.h"
#include "views/entry/known_words.h"
#include "views/entry/organization_field.h"
#include "views/organizations/other_names_table.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace cutline {

namespace {

QLabel* newProblem() {
    QLabel* label = newDetailText({}, "problem");
    label->hide();
    return label;
}

void say(QLabel& label, const QString& words, QLineEdit& field) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    field.setAccessibleDescription(words);
}

/// What organizations have in a field, what most of them have first.
Completions known(const Dataset& dataset, QString OrganizationEntry::*field) {
    QHash<QString, int> uses;
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) ++uses[dataset.entry(i).*field];
    uses.remove(QString());
    std::vector<KnownWords> words;
    for (auto one = uses.cbegin(); one != uses.cend(); ++one) words.push_back({one.key(), {}, double(one.value())});
    return Completions(std::move(words));
}

}  // namespace

OrganizationForm::OrganizationForm(QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_nameProblem(newProblem()),
      m_rename(new QWidget(this)),
      m_wasMistake(new QCheckBox(tr("It was a typing &mistake: keep nothing of it"), this)),
      m_usedUntil(new DateField(tr("In use until"), this)),
      m_parent(new OrganizationField(tr("Part of"), m_dataset, this)),
      m_parentProblem(newProblem()),
      m_ticker(new QLineEdit(this)),
      m_industry(new QLineEdit(this)),
      m_country(new QLineEdit(this)),
      m_otherNames(new OtherNamesTable(this)),
      m_preview(newDetailText({}, "quiet")) {
    arrange();
    new CompletionList(m_industry, [this](const QString& typed) { return completionRows(m_industries, typed); });
    new CompletionList(m_country, [this](const QString& typed) { return completionRows(m_countries, typed); });
    for (QLineEdit* field : {m_name, m_ticker, m_industry, m_country}) {
        connect(field, &QLineEdit::textChanged, this, &OrganizationForm::refresh);
    }
    connect(m_wasMistake, &QCheckBox::toggled, this, &OrganizationForm::refresh);
    connect(m_usedUntil, &DateField::changed, this, &OrganizationForm::refresh);
    connect(m_parent, &OrganizationField::changed, this, &OrganizationForm::refresh);
    connect(m_otherNames, &OtherNamesTable::changed, this, &OrganizationForm::refresh);
}

void OrganizationForm::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& words, QWidget* field, QWidget* below = nullptr) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, field == m_otherNames ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row++, 1);
        if (below != nullptr) grid->addWidget(below, row++, 1);
    };
    auto* rename = new QGridLayout(m_rename);
    rename->setContentsMargins(0, 0, 0, 4);
    rename->addWidget(m_wasMistake, 0, 0, 1, 2);
    auto* until = new QLabel(tr("The old name was in use &until"));
    until->setBuddy(&m_usedUntil->line());
    rename->addWidget(until, 1, 0);
    rename->addWidget(&m_usedUntil->line(), 1, 1);
    rename->addWidget(&m_usedUntil->verdict(), 2, 1);
    rename->setColumnStretch(1, 1);
    m_usedUntil->line().setPlaceholderText(tr("where that is known: 2021-10-28"));
    m_parent->line().setPlaceholderText(tr("nothing: it is a company of its own"));
    for (QLineEdit* field : {m_ticker, m_industry, m_country}) field->setPlaceholderText(tr("not known"));
    m_name->setAccessibleName(tr("Name"));
    m_ticker->setAccessibleName(tr("Ticker"));
    m_industry->setAccessibleName(tr("Industry"));
    m_country->setAccessibleName(tr("Country"));
    // Whether it is known is said where that matters, in our own words.
    m_parent->verdict().hide();
    add(tr("&Name"), m_name, m_nameProblem);
    grid->addWidget(m_rename, row++, 1);
    add(tr("&Part of"), &m_parent->line(), m_parentProblem);
    add(tr("&Ticker"), m_ticker);
    add(tr("&Industry"), m_industry);
    add(tr("&Country"), m_country);
    add(tr("Other names"), m_otherNames);
    grid->addWidget(m_preview, row++, 1);
    QWidget* before = m_name;
    for (QWidget* next :
         {static_cast<QWidget*>(m_wasMistake), static_cast<QWidget*>(&m_usedUntil->line()),
          static_cast<QWidget*>(&m_parent->line()), static_cast<QWidget*>(m_ticker), static_cast<QWidget*>(m_industry),
          static_cast<QWidget*>(m_country), static_cast<QWidget*>(m_otherNames->lines().front().name)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void OrganizationForm::setDataset(std::shared_ptr<const Dataset> dataset) {
    m_dataset = std::move(dataset);
    m_isFilling = true;
    m_parent->setDataset(m_dataset);
    m_isFilling = false;
    m_industries = known(*m_dataset, &OrganizationEntry::industry);
    m_countries = known(*m_dataset, &OrganizationEntry::country);
}

void OrganizationForm::setOrganization(const Organization& organization) {
    m_stored = organization;
    m_wasMistake->setChecked(false);
    m_usedUntil->setDate(std::nullopt);
    type(organization);
}

void OrganizationForm::type(const Organization& organization) {
    m_isFilling = true;
    m_name->setText(organization.name);
    const auto parent = organization.parent ? m_dataset->find(*organization.parent) : std::nullopt;
    m_parent->setPath(parent ? m_dataset->path(*parent) : QStringList());
    m_ticker->setText(organization.ticker);
    m_industry->setText(organization.industry);
    m_country->setText(organization.country);
    m_otherNames->setNames(organization.otherNames);
    for (QLineEdit* field : {m_name, &m_parent->line(), m_ticker, m_industry, m_country}) field->setCursorPosition(0);
    m_isFilling = false;
    refresh();
}

OrganizationIndex OrganizationForm::parentIndex() const {
    return m_parent->isEmpty() ? kNoOrganization : m_dataset->at(m_parent->path());
}

Organization OrganizationForm::organization() const {
    Organization organization = m_stored;
    const QString name = m_name->text().simplified();
    if (name != m_stored.name.simplified()) organization.name = name;
    const OrganizationIndex parent = parentIndex();
    organization.parent = parent == kNoOrganization ? std::nullopt : std::optional(m_dataset->entry(parent).id);
    organization.ticker = m_ticker->text().trimmed();
    organization.industry = m_industry->text().simplified();
    organization.country = m_country->text().simplified();
    organization.otherNames = m_otherNames->names();
    return organization;
}

OldName OrganizationForm::oldName() const {
    if (!isRenamed()) return {};
    return {m_wasMistake->isChecked(), m_wasMistake->isChecked() ? std::nullopt : m_usedUntil->date()};
}

bool OrganizationForm::isRenamed() const { return nameKey(m_name->text()) != nameKey(m_stored.name); }

bool OrganizationForm::isTouched() const {
    return m_stored.id.isStored() && (organization() != m_stored || !problem().isEmpty());
}

QString OrganizationForm::nameProblem() const {
    if (nameKey(m_name->text()).isEmpty()) return tr("It needs a name.");
    if (m_name->text().contains(u'>')) return tr("“>” stands between a company and its division; choose another sign.");
    const OrganizationIndex parent = parentIndex();
    QStringList path = parent == kNoOrganization ? QStringList() : m_dataset->path(parent);
    path << m_name->text();
    const OrganizationIndex twin = m_dataset->at(path);
    if (twin == kNoOrganization || m_dataset->entry(twin).id == m_stored.id) return {};
    if (nameKey(m_dataset->entry(twin).name) != nameKey(m_name->text())) return {};
    return tr("“%1” exists already. Merge the two, or choose another name.").arg(m_dataset->entry(twin).path);
}

QString OrganizationForm::parentProblem() const {
    if (m_parent->isEmpty()) return {};
    const OrganizationIndex parent = parentIndex();
    if (parent == kNoOrganization) return tr("Nobody knows a company or division of that name.");
    const auto own = m_dataset->find(m_stored.id);
    if (own && m_dataset->isWithin(parent, *own)) return tr("It would stand below itself.");
    return {};
}

QString OrganizationForm::problem() const {
    if (!m_stored.id.isStored()) return {};
    for (const QString& words : {nameProblem(), parentProblem(), m_otherNames->problem()}) {
        if (!words.isEmpty()) return words;
    }
    return isRenamed() && m_usedUntil->isBroken() ? m_usedUntil->verdict().text() : QString();
}

QString OrganizationForm::preview() const {
    const Organization after = organization();
    QStringList sentences;
    if (isRenamed()) {
        sentences << (m_wasMistake->isChecked()
                          ? tr("“%1” goes, as if it had never been typed.").arg(m_stored.name)
                          : tr("“%1” stays as another name, and with the sources that used it.").arg(m_stored.name));
    }
    if (after.parent != m_stored.parent) {
        const auto own = m_dataset->find(m_stored.id);
        const int below = own ? m_dataset->entry(*own).subtreeEnd - *own - 1 : 0;
        const QString who =
            below == 0 ? m_stored.name : tr("%1, with everything below it (%2)").arg(m_stored.name, numberWords(below));
        sentences << (after.parent ? tr("%1 becomes a division of %2.").arg(who, m_dataset->entry(parentIndex()).path)
                                   : tr("%1 becomes a company of its own.").arg(who));
    }
    return sentences.join(u' ');
}

void OrganizationForm::refresh() {
    if (m_isFilling) return;
    m_rename->setVisible(isRenamed() && !nameKey(m_name->text()).isEmpty());
    m_usedUntil->line().setEnabled(!m_wasMistake->isChecked());
    m_usedUntil->verdict().setVisible(!m_usedUntil->verdict().text().isEmpty());
    say(*m_nameProblem, nameProblem(), *m_name);
    say(*m_parentProblem, parentProblem(), m_parent->line());
    const QString words = problem().isEmpty() ? preview() : QString();
    m_preview->setText(words);
    m_preview->setVisible(!words.isEmpty());
    Q_EMIT changed();
}

}  // namespace cutline
