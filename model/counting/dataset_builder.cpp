// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/dataset_builder.h"

#include "model/record/name_key.h"
#include "model/workbook/workbook.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace cutline {

namespace {

void appendText(QByteArray& bytes, std::vector<std::uint32_t>& ends, QByteArrayView text) {
    bytes.append(text);
    ends.push_back(static_cast<std::uint32_t>(bytes.size()));
}

/// For searching: like the nameKey of what is sought, and no match reaches from one text into the next.
void appendFoldedLine(QByteArray& bytes, const QString& text) {
    if (!text.isEmpty()) bytes.append(foldedUtf8(text)).append('\n');
}

using Children = std::unordered_map<qint64, std::vector<Organization*>>;

// By what the eye sees first, so that the order of the entries is the order of their paths.
bool standsBefore(const Organization* a, const Organization* b) { return a->name < b->name; }

}  // namespace

DatasetBuilder::DatasetBuilder() : m_dataset(std::make_shared<Dataset>()) {}

void DatasetBuilder::takeOrganizations(std::vector<Organization> organizations) {
    Children children;
    for (Organization& organization : organizations) {
        children[organization.parent ? organization.parent->value : 0].push_back(&organization);
    }
    auto& entries = m_dataset->m_organizationEntries;
    entries.reserve(organizations.size());

    // Depth first with a stack of our own: a hostile file may hold one chain of a million divisions.
    struct Step {
        Organization* organization;
        OrganizationIndex parent;
    };
    std::vector<Step> stack;
    const auto pushChildren = [&](qint64 parentId, OrganizationIndex parent) {
        const auto found = children.find(parentId);
        if (found == children.end()) return;
        std::sort(found->second.begin(), found->second.end(), standsBefore);
        for (auto child = found->second.rbegin(); child != found->second.rend(); ++child) {
            stack.push_back({*child, parent});
        }
    };
    pushChildren(0, kNoOrganization);
    while (!stack.empty()) {
        const auto [organization, parent] = stack.back();
        stack.pop_back();
        const auto index = static_cast<OrganizationIndex>(entries.size());
        OrganizationEntry entry;
        entry.id = organization->id;
        entry.name = organization->name;
        entry.ticker = organization->ticker;
        entry.industry = organization->industry;
        entry.country = organization->country;
        entry.path = organization->name;
        entry.parent = parent;
        entry.root = index;
        if (parent != kNoOrganization) {
            const OrganizationEntry& above = entries[static_cast<std::size_t>(parent)];
            entry.path = joinedPath({above.path, entry.name});
            entry.root = above.root;
            entry.depth = above.depth + 1;
            if (entry.industry.isEmpty()) entry.industry = above.industry;
            if (entry.country.isEmpty()) entry.country = above.country;
        }
        for (const OtherName& other : organization->otherNames) entry.otherNames.push_back(other.name);
        m_dataset->m_organizationById.emplace(entry.id, index);
        entries.push_back(std::move(entry));
        pushChildren(organization->id.value, index);
    }
    for (auto index = static_cast<OrganizationIndex>(entries.size()) - 1; index >= 0; --index) {
        OrganizationEntry& entry = entries[static_cast<std::size_t>(index)];
        entry.subtreeEnd = std::max(entry.subtreeEnd, index + 1);
        if (entry.parent == kNoOrganization) continue;
        OrganizationEntry& above = entries[static_cast<std::size_t>(entry.parent)];
        above.subtreeEnd = std::max(above.subtreeEnd, entry.subtreeEnd);
    }
}

void DatasetBuilder::expect(qint64 events) {
    const auto count = static_cast<std::size_t>(events);
    Dataset& dataset = *m_dataset;
    dataset.m_ids.reserve(count);
    dataset.m_uids.ends.reserve(count);
    dataset.m_headlines.ends.reserve(count);
    dataset.m_words.ends.reserve(count);
    dataset.m_quotes.ends.reserve(count);
    dataset.m_organizations.reserve(count);
    dataset.m_kinds.reserve(count);
    dataset.m_statuses.reserve(count);
    dataset.m_firstDays.reserve(count);
    dataset.m_lastDays.reserve(count);
    dataset.m_figureStarts.reserve(count + 1);
    dataset.m_figures.reserve(count);
}

void DatasetBuilder::appendEvent(const EventRow& row) {
    Dataset& dataset = *m_dataset;
    dataset.m_ids.push_back(row.id);
    appendText(dataset.m_uids.bytes, dataset.m_uids.ends, row.uid.toUtf8());
    appendText(dataset.m_headlines.bytes, dataset.m_headlines.ends, row.headline.toUtf8());
    appendFoldedLine(dataset.m_words.bytes, row.headline);
    appendFoldedLine(dataset.m_words.bytes, row.note);
    appendText(dataset.m_words.bytes, dataset.m_words.ends, {});
    dataset.m_organizations.push_back(dataset.find(row.organization).value_or(kNoOrganization));
    dataset.m_kinds.push_back(row.kind);
    dataset.m_statuses.push_back(row.status);
    dataset.m_firstDays.push_back(row.firstDay);
    dataset.m_lastDays.push_back(row.lastDay);
}

void DatasetBuilder::appendFigure(const FigureRow& figure) {
    const auto organization = m_dataset->find(figure.organization);
    if (!organization) return;
    m_dataset->m_figures.push_back(
        {*organization, figure.measure, figure.qualifier, figure.low, figure.best, figure.high});
}

void DatasetBuilder::take(const EventRow& row) { appendEvent(row); }

void DatasetBuilder::take(const FigureRow& row) {
    Dataset& dataset = *m_dataset;
    while (m_figuredEvent < dataset.m_ids.size() && dataset.m_ids[m_figuredEvent] < row.event) {
        dataset.m_figureStarts.push_back(static_cast<std::uint32_t>(dataset.m_figures.size()));
        ++m_figuredEvent;
    }
    if (m_figuredEvent < dataset.m_ids.size() && dataset.m_ids[m_figuredEvent] == row.event) appendFigure(row);
}

void DatasetBuilder::take(const QuoteRow& row) {
    Dataset& dataset = *m_dataset;
    auto& [bytes, ends] = dataset.m_quotes;
    while (ends.size() < dataset.m_ids.size() && dataset.m_ids[ends.size()] < row.event) appendText(bytes, ends, {});
    if (ends.size() < dataset.m_ids.size() && dataset.m_ids[ends.size()] == row.event) {
        appendFoldedLine(bytes, row.quote);
    }
}

void DatasetBuilder::take(const Link& link) {
    const auto from = m_dataset->find(link.from);
    const auto to = m_dataset->find(link.to);
    if (from && to) m_dataset->m_links.push_back({link.kind, *from, *to});
}

void DatasetBuilder::append(const EventRow& row, const std::vector<FigureRow>& figures,
                            const std::vector<QuoteRow>& quotes) {
    appendEvent(row);
    for (const QuoteRow& quote : quotes) appendFoldedLine(m_dataset->m_quotes.bytes, quote.quote);
    appendText(m_dataset->m_quotes.bytes, m_dataset->m_quotes.ends, {});
    for (const FigureRow& figure : figures) appendFigure(figure);
    m_dataset->m_figureStarts.push_back(static_cast<std::uint32_t>(m_dataset->m_figures.size()));
    ++m_figuredEvent;
}

void DatasetBuilder::copy(const Dataset& older, EventIndex event) {
    Dataset& dataset = *m_dataset;
    const auto moved = [&](OrganizationIndex organization) {
        return organization == kNoOrganization ? kNoOrganization
                                               : dataset.find(older.entry(organization).id).value_or(kNoOrganization);
    };
    dataset.m_ids.push_back(older.id(event));
    appendText(dataset.m_uids.bytes, dataset.m_uids.ends, older.uidBytes(event));
    appendText(dataset.m_headlines.bytes, dataset.m_headlines.ends, Dataset::textAt(older.m_headlines, event));
    appendText(dataset.m_words.bytes, dataset.m_words.ends, Dataset::textAt(older.m_words, event));
    appendText(dataset.m_quotes.bytes, dataset.m_quotes.ends, Dataset::textAt(older.m_quotes, event));
    dataset.m_organizations.push_back(moved(older.organization(event)));
    dataset.m_kinds.push_back(older.kind(event));
    dataset.m_statuses.push_back(older.status(event));
    dataset.m_firstDays.push_back(older.firstDay(event));
    dataset.m_lastDays.push_back(older.lastDay(event));
    for (FigureEntry figure : older.figures(event)) {
        figure.organization = moved(figure.organization);
        dataset.m_figures.push_back(figure);
    }
    dataset.m_figureStarts.push_back(static_cast<std::uint32_t>(dataset.m_figures.size()));
    ++m_figuredEvent;
}

void DatasetBuilder::copyLinks(const Dataset& older) {
    for (const LinkEntry& link : older.links()) {
        take(Link{.kind = link.kind, .from = older.id(link.from), .to = older.id(link.to)});
    }
}

std::shared_ptr<const Dataset> DatasetBuilder::build() {
    auto& [quotes, ends] = m_dataset->m_quotes;
    while (ends.size() < m_dataset->m_ids.size()) appendText(quotes, ends, {});
    while (m_dataset->m_figureStarts.size() <= m_dataset->m_ids.size()) {
        m_dataset->m_figureStarts.push_back(static_cast<std::uint32_t>(m_dataset->m_figures.size()));
    }
    return std::move(m_dataset);
}

Result<std::shared_ptr<const Dataset>> Dataset::load(const Workbook& workbook) {
    auto organizations = workbook.organizations();
    if (!organizations) return tl::unexpected(organizations.error());
    DatasetBuilder builder;
    builder.takeOrganizations(std::move(*organizations));
    if (auto read = workbook.readRows(builder); !read) return tl::unexpected(read.error());
    return builder.build();
}

namespace {

/// Keeps the few rows of an update until they are merged with the older ones.
class ChangedRows : public RowSink {
public:
    void expect(qint64) override {}
    void take(const EventRow& row) override { events.push_back(row); }
    void take(const FigureRow& row) override { figures[row.event].push_back(row); }
    void take(const QuoteRow& row) override { quotes[row.event].push_back(row); }
    void take(const Link&) override {}

    std::vector<EventRow> events;
    std::unordered_map<EventId, std::vector<FigureRow>> figures;
    std::unordered_map<EventId, std::vector<QuoteRow>> quotes;
};

}  // namespace

Result<std::shared_ptr<const Dataset>> Dataset::updated(const Workbook& workbook, const WorkbookChange& change) const {
    if (change.everything) return load(workbook);
    auto organizations = workbook.organizations();
    if (!organizations) return tl::unexpected(organizations.error());
    ChangedRows rows;
    if (auto read = workbook.readRows(rows, &change.events); !read) return tl::unexpected(read.error());

    DatasetBuilder builder;
    builder.takeOrganizations(std::move(*organizations));
    builder.expect(eventCount());
    const std::unordered_set<EventId> changed(change.events.begin(), change.events.end());
    auto next = rows.events.begin();
    const auto appendUntil = [&](const std::function<bool(EventId)>& isDue) {
        for (; next != rows.events.end() && isDue(next->id); ++next) {
            builder.append(*next, rows.figures[next->id], rows.quotes[next->id]);
        }
    };
    for (EventIndex event = 0; event < eventCount(); ++event) {
        appendUntil([&](EventId due) { return due < id(event); });
        if (!changed.contains(id(event))) builder.copy(*this, event);
    }
    appendUntil([](EventId) { return true; });

    if (!change.links) {
        builder.copyLinks(*this);
    } else {
        auto links = workbook.links();
        if (!links) return tl::unexpected(links.error());
        // As loading gives them.
        std::sort(links->begin(), links->end(), [](const Link& a, const Link& b) { return a.id < b.id; });
        for (const Link& link : *links) builder.take(link);
    }
    return builder.build();
}

}  // namespace cutline
