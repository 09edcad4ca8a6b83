// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filter_panel.h"

#include "model/wording/wording.h"
#include "views/browse/browser.h"
#include "views/filter/choice_filter.h"
#include "views/filter/organization_filter.h"
#include "views/filter/period_filter.h"
#include "views/filter/saved_view_list.h"

#include <QCheckBox>
#include <QCollator>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace cutline {

namespace {

QList<ChoiceFilter::Choice> distinct(const Dataset& dataset, QString OrganizationEntry::*field) {
    QSet<QString> seen;
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) seen.insert(dataset.entry(i).*field);
    seen.remove(QString());
    QStringList sorted = seen.values();
    std::sort(sorted.begin(), sorted.end(), QCollator());
    QList<ChoiceFilter::Choice> choices;
    for (const QString& value : std::as_const(sorted)) choices.push_back({value, value});
    return choices;
}

QList<ChoiceFilter::Choice> kindChoices() {
    QList<ChoiceFilter::Choice> choices;
    for (int i = 0; i < kEventKindCount; ++i) {
        const auto kind = static_cast<EventKind>(i);
        choices.push_back({toCode(kind), kindWords(kind)});
    }
    return choices;
}

QStringList listOf(const std::vector<QString>& values) { return {values.begin(), values.end()}; }

/// Sums of what the query picks with no regard to companies, so that a company that is left out still says what it
/// would add.
std::vector<OrganizationSum> sumsWithoutCompanies(const Selection& selection) {
    if (selection.query().organizations.empty()) return sumsByOrganization(selection);
    Query wider = selection.query();
    wider.organizations.clear();
    const auto picked = Selection::pick(selection.sharedLedger(), wider);
    return sumsByOrganization(picked ? *picked : selection);
}

}  // namespace

FilterPanel::FilterPanel(Browser* browser, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_organizations(new OrganizationFilter(this)),
      m_period(new PeriodFilter(this)),
      m_industries(new ChoiceFilter(tr("Industry"), this)),
      m_countries(new ChoiceFilter(tr("Country"), this)),
      m_kinds(new ChoiceFilter(tr("Kinds"), this)),
      m_estimates(new QCheckBox(tr("Count estimates"), this)),
      m_savedViews(new SavedViewList(browser, this)) {
    setObjectName(QStringLiteral("filterPanel"));
    m_kinds->setChoices(kindChoices());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(m_organizations, 1);
    layout->addWidget(m_period);
    layout->addWidget(m_industries);
    layout->addWidget(m_countries);
    layout->addWidget(m_kinds);
    layout->addWidget(m_estimates);
    layout->addWidget(m_savedViews);
    m_estimates->setToolTip(tr("An announcement with a percentage and no number counts that part of the workforce"));

    connect(m_organizations, &OrganizationFilter::pickedChanged, this,
            [this](const auto& paths) { change([&](Query& query) { query.organizations = paths; }); });
    connect(m_organizations, &OrganizationFilter::explainAsked, this, &FilterPanel::explain);
    connect(m_period, &PeriodFilter::periodChanged, this, [this](auto since, auto until) {
        change([&](Query& query) {
            query.since = since;
            query.until = until;
        });
    });
    connect(m_industries, &ChoiceFilter::chosenChanged, this, [this](const QStringList& values) {
        change([&](Query& query) { query.industries.assign(values.begin(), values.end()); });
    });
    connect(m_countries, &ChoiceFilter::chosenChanged, this, [this](const QStringList& values) {
        change([&](Query& query) { query.countries.assign(values.begin(), values.end()); });
    });
    connect(m_kinds, &ChoiceFilter::chosenChanged, this, [this](const QStringList& values) {
        change([&](Query& query) {
            query.kinds.clear();
            for (const QString& value : values) {
                if (const auto kind = eventKindFromCode(value)) query.kinds.push_back(*kind);
            }
        });
    });
    connect(m_estimates, &QCheckBox::clicked, this,
            [this](bool isOn) { change([isOn](Query& query) { query.estimates = isOn; }); });
    connect(browser, &Browser::contentChanged, this, &FilterPanel::refresh);
    connect(browser, &Browser::presentationChanged, this,
            [this] { m_organizations->setShowsGross(m_browser->state().showsGross); });
    refresh();
}

void FilterPanel::refresh() {
    const auto& selection = m_browser->selection();
    setEnabled(selection != nullptr);
    if (!selection) {
        m_shown.reset();
        m_organizations->setDataset(nullptr, {});
        return;
    }
    const auto& dataset = m_browser->document()->dataset();
    if (dataset != m_shown) {
        m_shown = dataset;
        m_organizations->setDataset(dataset, sumsWithoutCompanies(*selection));
        refreshChoices(*dataset);
    } else {
        m_organizations->setSums(sumsWithoutCompanies(*selection));
    }
    const Query& query = selection->query();
    m_organizations->setShowsGross(m_browser->state().showsGross);
    m_organizations->setPicked(query.organizations);
    m_period->setPeriod(query.since, query.until);
    m_industries->setChosen(listOf(query.industries));
    m_countries->setChosen(listOf(query.countries));
    QStringList kinds;
    for (const EventKind kind : query.kinds) kinds << toCode(kind);
    m_kinds->setChosen(kinds);
    m_estimates->setChecked(query.estimates);
}

void FilterPanel::refreshChoices(const Dataset& dataset) {
    m_industries->setChoices(distinct(dataset, &OrganizationEntry::industry));
    m_countries->setChoices(distinct(dataset, &OrganizationEntry::country));
}

void FilterPanel::explain(OrganizationIndex organization) {
    const Selection& selection = *m_browser->selection();
    // What the tree sums: the query with no regard to the other companies.
    Query query = selection.query();
    query.organizations = {selection.dataset().path(organization)};
    const auto picked = Selection::pick(selection.sharedLedger(), query);
    if (!picked) return;
    Q_EMIT explainAsked(std::make_shared<const Selection>(*picked),
                        tr("How the total of %1 comes about").arg(selection.dataset().entry(organization).path));
}

void FilterPanel::change(const std::function<void(Query&)>& edit) {
    // Refused only where a name is gone, and those are taken from what exists: then show what is in force again.
    if (!m_browser->change([&](ViewState& state) { edit(state.query); })) refresh();
}

}  // namespace cutline
