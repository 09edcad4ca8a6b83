// SPDX-License-Identifier: GPL-3.0-or-later
// How a Dataset comes out of a workbook: whole, or by what an edit changed.
#include "model/counting/dataset_builder.h"
#include "model/workbook/workbook.h"

#include <QThread>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cutline {

namespace {

Result<std::shared_ptr<const OrganizationEntries>> entriesOf(const Workbook& workbook) {
    auto organizations = workbook.organizations();
    if (!organizations) return tl::unexpected(organizations.error());
    return std::make_shared<const OrganizationEntries>(*std::move(organizations));
}

/// A thread takes a few milliseconds to begin, in which it could have read some ten thousand events.
int partsFor(qint64 events) {
    constexpr qint64 kWorthAThread = 20'000;
    constexpr int kMostThreads = 4;
    const int cores = std::clamp(QThread::idealThreadCount(), 1, kMostThreads);
    return static_cast<int>(std::clamp<qint64>(events / kWorthAThread, 1, cores));
}

/// The threads leave as much behind in their heaps as the dataset takes.
void returnFreedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

std::vector<Link> inOrder(std::vector<Link> links) {
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.id < b.id; });
    return links;
}

}  // namespace

Result<std::shared_ptr<const Dataset>> Dataset::load(const Workbook& workbook) {
    auto organizations = entriesOf(workbook);
    if (!organizations) return tl::unexpected(organizations.error());
    const auto count = workbook.eventCount();
    if (!count) return tl::unexpected(count.error());
    std::vector<EventGatherer> parts(static_cast<std::size_t>(partsFor(*count)), EventGatherer(*organizations));
    const std::vector<RowSink*> sinks = [&] {
        std::vector<RowSink*> all;
        all.reserve(parts.size());
        for (EventGatherer& part : parts) all.push_back(&part);
        return all;
    }();
    if (auto read = workbook.readRows(sinks); !read) return tl::unexpected(read.error());
    DatasetBuilder builder(*organizations);
    builder.join(parts);
    parts.clear();
    returnFreedMemory();
    return builder.build();
}

Result<std::shared_ptr<const Dataset>> Dataset::updated(const Workbook& workbook, const WorkbookChange& change) const {
    if (change.everything) return load(workbook);
    auto organizations = m_organizations;
    if (change.organizations) {
        auto read = entriesOf(workbook);
        if (!read) return tl::unexpected(read.error());
        organizations = *std::move(read);
    }
    EventGatherer newer(organizations);
    if (auto read = workbook.readRowsOf(newer, change.events); !read) return tl::unexpected(read.error());
    std::vector<EventId> without = change.events;
    std::sort(without.begin(), without.end());

    DatasetBuilder builder(organizations);
    builder.update(*this, without, newer);
    if (change.links) {
        auto links = workbook.links();
        if (!links) return tl::unexpected(links.error());
        // As loading gives them.
        builder.setLinks(inOrder(*std::move(links)));
    } else {
        std::vector<Link> links;
        for (const LinkEntry& link : m_links) links.push_back({{}, link.kind, id(link.from), id(link.to)});
        builder.setLinks(links);
    }
    return builder.build();
}

}  // namespace cutline
