// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/counting/made_dataset.h"

#include "model/counting/dataset_builder.h"
#include "model/record/name_key.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cutline::test {

Organization& MadeDataset::record(const QString& path) {
    std::optional<OrganizationId> parent;
    std::size_t found = 0;
    for (const QString& name : splitPath(path)) {
        const auto place = std::find_if(m_organizations.begin(), m_organizations.end(),
                                        [&](const Organization& o) { return o.name == name && o.parent == parent; });
        found = static_cast<std::size_t>(place - m_organizations.begin());
        if (place == m_organizations.end()) {
            Organization organization;
            organization.id = {static_cast<qint64>(m_organizations.size()) + 1};
            organization.parent = parent;
            organization.name = name;
            m_organizations.push_back(organization);
        }
        parent = m_organizations[found].id;
    }
    return m_organizations[found];
}

OrganizationId MadeDataset::organization(const QString& path) { return record(path).id; }

MadeDataset& MadeDataset::event(const QString& uid, const QString& path, const QString& date, Figures figures,
                                EventKind kind, const QString& headline) {
    const auto announced = EventDate::parse(date);
    EXPECT_TRUE(announced) << date.toStdString();
    Made made;
    made.row = {.uid = uid.toUtf8(),
                .organization = organization(path),
                .kind = kind,
                .firstDay = static_cast<qint32>(announced->firstDay().toJulianDay()),
                .lastDay = static_cast<qint32>(announced->lastDay().toJulianDay()),
                .headline = headline.toUtf8()};
    for (const auto& [division, figure] : figures) {
        made.figures.push_back({.organization = division.isEmpty() ? made.row.organization : organization(division),
                                .measure = figure.measure,
                                .qualifier = figure.qualifier,
                                .low = figure.low,
                                .best = figure.best,
                                .high = figure.high});
    }
    m_events.push_back(std::move(made));
    return *this;
}

MadeDataset& MadeDataset::layoff(const QString& uid, const QString& path, const QString& date, double number) {
    return event(uid, path, date, {{QString(), people(number)}});
}

MadeDataset& MadeDataset::link(const QString& from, LinkKind kind, const QString& to) {
    m_links.push_back({kind, {from, to}});
    return *this;
}

std::shared_ptr<const Dataset> MadeDataset::dataset(bool isReversed) const {
    std::vector<Made> events = m_events;
    if (isReversed) std::reverse(events.begin(), events.end());
    const auto organizations = std::make_shared<const OrganizationEntries>(m_organizations);
    std::vector<EventGatherer> rows(1, EventGatherer(organizations));
    rows[0].expect(static_cast<qint64>(events.size()));
    std::unordered_map<QByteArray, EventId> ids;
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].row.id = {static_cast<qint64>(i) + 1};
        ids.emplace(events[i].row.uid, events[i].row.id);
        rows[0].take(events[i].row);
    }
    for (const Made& made : events) {
        for (FigureRow figure : made.figures) {
            figure.event = made.row.id;
            rows[0].take(figure);
        }
    }
    for (const auto& [kind, ends] : m_links) {
        rows[0].take(Link{.kind = kind, .from = ids.at(ends.first.toUtf8()), .to = ids.at(ends.second.toUtf8())});
    }
    rows[0].finish();
    DatasetBuilder builder(organizations);
    builder.join(rows);
    return builder.build();
}

std::shared_ptr<const Ledger> MadeDataset::ledger(LedgerOptions options, bool isReversed) const {
    return Ledger::count(dataset(isReversed), options);
}

Selection MadeDataset::pick(const Query& query) const {
    auto selection = Selection::pick(ledger(query.ledgerOptions()), query);
    EXPECT_TRUE(selection) << selection.error().oneLine().toStdString();
    return *selection;
}

Figure people(double number, Qualifier qualifier) { return figureOf(Measure::People, qualifier, number); }

Figure percent(double number, Qualifier qualifier) { return figureOf(Measure::Percent, qualifier, number); }

EventIndex indexOf(const Dataset& dataset, const QString& uid) {
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        if (dataset.uid(event) == uid) return event;
    }
    ADD_FAILURE() << "no event " << uid.toStdString();
    return 0;
}

qint64 countedOf(const Ledger& ledger, const QString& uid) {
    return ledger.counted(indexOf(ledger.dataset(), uid)).best;
}

QDate day(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }

}  // namespace cutline::test
