// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/dataset_builder.h"

#include "model/record/name_key.h"

#include <unordered_map>
#include <utility>

namespace cutline {

namespace {

/// For searching: like the nameKey of what is sought, and no match reaches from one text into the next.
void appendFoldedLine(QByteArray& bytes, QByteArrayView text) {
    if (!text.isEmpty()) bytes.append(foldedUtf8(text)).append('\n');
}

}  // namespace

EventGatherer::EventGatherer(std::shared_ptr<const OrganizationEntries> organizations)
    : m_organizations(std::move(organizations)) {}

void EventGatherer::expect(qint64 events) { m_columns.reserve(static_cast<std::size_t>(events)); }

void EventGatherer::take(const EventRow& row) {
    m_columns.ids.push_back(row.id);
    m_columns.uids.bytes.append(row.uid);
    m_columns.uids.endEvent();
    m_columns.headlines.bytes.append(row.headline);
    m_columns.headlines.endEvent();
    appendFoldedLine(m_columns.words.bytes, row.headline);
    appendFoldedLine(m_columns.words.bytes, row.note);
    m_columns.words.endEvent();
    m_columns.organizations.push_back(m_organizations->find(row.organization).value_or(kNoOrganization));
    m_columns.kinds.push_back(row.kind);
    m_columns.statuses.push_back(row.status);
    m_columns.firstDays.push_back(row.firstDay);
    m_columns.lastDays.push_back(row.lastDay);
}

void EventGatherer::take(const FigureRow& row) {
    const auto end = [&] { m_columns.figureEnds.push_back(static_cast<std::uint32_t>(m_columns.figures.size())); };
    const auto at = [&] { return m_columns.figureEnds.size(); };
    while (at() < m_columns.ids.size() && m_columns.ids[at()] < row.event) end();
    if (at() == m_columns.ids.size() || m_columns.ids[at()] != row.event) return;
    const auto organization = m_organizations->find(row.organization);
    if (!organization) return;
    m_columns.figures.push_back({*organization, row.measure, row.qualifier, row.low, row.best, row.high});
}

void EventGatherer::take(const QuoteRow& row) {
    auto& quotes = m_columns.quotes;
    const auto at = [&] { return quotes.ends.size(); };
    while (at() < m_columns.ids.size() && m_columns.ids[at()] < row.event) quotes.endEvent();
    if (at() < m_columns.ids.size() && m_columns.ids[at()] == row.event) appendFoldedLine(quotes.bytes, row.quote);
}

void EventGatherer::take(const Link& link) { m_links.push_back(link); }

void EventGatherer::finish() {
    m_columns.figureEnds.resize(m_columns.ids.size(), static_cast<std::uint32_t>(m_columns.figures.size()));
    m_columns.quotes.ends.resize(m_columns.ids.size(), static_cast<std::uint32_t>(m_columns.quotes.bytes.size()));
    m_order = EventsByDay(m_columns);
}

DatasetBuilder::DatasetBuilder(std::shared_ptr<const OrganizationEntries> organizations)
    : m_dataset(std::make_shared<Dataset>()) {
    m_dataset->m_organizations = std::move(organizations);
}

void DatasetBuilder::join(std::vector<EventGatherer>& parts) {
    EventsByDay order;
    std::vector<Link> links;
    std::vector<DatasetColumns*> used;
    for (EventGatherer& part : parts) {
        order = order.with(part.order());
        links.insert(links.end(), part.links().begin(), part.links().end());
        used.push_back(&part.columns());
    }
    m_dataset->m_events = joined(order.stretches(), used);
    setLinks(links);
}

void DatasetBuilder::update(const Dataset& older, const std::vector<EventId>& without, EventGatherer& newer) {
    const auto stretches = EventsByDay(older.m_events, without).with(newer.order()).stretches();
    m_dataset->m_events = joined(stretches);
    if (older.m_organizations != m_dataset->m_organizations) renumber(older, stretches);
}

/// Organizations came, went or were renamed: those of the older events have other numbers now.
void DatasetBuilder::renumber(const Dataset& older, const std::vector<EventStretch>& stretches) {
    std::vector<OrganizationIndex> numbers;
    numbers.reserve(static_cast<std::size_t>(older.organizationCount()));
    for (OrganizationIndex i = 0; i < older.organizationCount(); ++i) {
        numbers.push_back(m_dataset->find(older.entry(i).id).value_or(kNoOrganization));
    }
    const auto renew = [&](OrganizationIndex& organization) {
        if (organization != kNoOrganization) organization = numbers[static_cast<std::size_t>(organization)];
    };
    DatasetColumns& events = m_dataset->m_events;
    EventIndex next = 0;
    for (const EventStretch& stretch : stretches) {
        const EventIndex begin = std::exchange(next, next + stretch.count);
        if (stretch.from != &older.m_events) continue;
        for (EventIndex event = begin; event < next; ++event) {
            renew(events.organizations[event]);
            for (const FigureEntry& figure : events.figuresOf(event)) {
                renew(events.figures[static_cast<std::size_t>(&figure - events.figures.data())].organization);
            }
        }
    }
}

void DatasetBuilder::setLinks(const std::vector<Link>& links) {
    std::unordered_map<EventId, std::optional<EventIndex>> ends;
    for (const Link& link : links) ends[link.from] = ends[link.to] = std::nullopt;
    for (EventIndex event = 0; event < m_dataset->eventCount() && !ends.empty(); ++event) {
        const auto end = ends.find(m_dataset->id(event));
        if (end != ends.end()) end->second = event;
    }
    m_dataset->m_links.clear();
    for (const Link& link : links) {
        const auto from = ends.at(link.from);
        const auto to = ends.at(link.to);
        if (from && to) m_dataset->m_links.push_back({link.kind, *from, *to});
    }
}

}  // namespace cutline
