// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/entry_memory.h"

#include "model/record/name_key.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace cutline {

namespace {

qint64 newestId(const Dataset& dataset) {
    qint64 newest = 0;
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        newest = std::max(newest, dataset.id(event).value);
    }
    return newest;
}

QStringList otherNamesOf(const OrganizationEntry& entry) {
    QStringList names(entry.otherNames.begin(), entry.otherNames.end());
    if (!entry.ticker.isEmpty()) names << entry.ticker;
    return names;
}

}  // namespace

std::vector<KnownWords> knownOrganizations(const Dataset& dataset) {
    std::vector<KnownWords> known;
    known.reserve(static_cast<std::size_t>(dataset.organizationCount()));
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const OrganizationEntry& entry = dataset.entry(i);
        known.push_back({entry.path, otherNamesOf(entry), 0, i});
    }
    const qint64 newest = newestId(dataset);
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        const auto organization = static_cast<std::size_t>(dataset.organization(event));
        known[organization].weight += useWeight(newest - dataset.id(event).value);
    }
    return known;
}

std::vector<KnownWords> knownDivisions(const Dataset& dataset, OrganizationIndex organization) {
    std::vector<KnownWords> known;
    if (organization == kNoOrganization) return known;
    const OrganizationEntry& above = dataset.entry(organization);
    const qsizetype prefix = above.path.size() + 3;  // " > "
    for (OrganizationIndex i = organization + 1; i < above.subtreeEnd; ++i) {
        known.push_back({dataset.entry(i).path.mid(prefix), otherNamesOf(dataset.entry(i)), 0, i});
    }
    if (known.empty()) return known;
    const qint64 newest = newestId(dataset);
    const auto use = [&](OrganizationIndex used, EventIndex event) {
        if (used <= organization || used >= above.subtreeEnd) return;
        known[static_cast<std::size_t>(used - organization - 1)].weight += useWeight(newest - dataset.id(event).value);
    };
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        if (!dataset.isWithin(dataset.organization(event), organization)) continue;
        use(dataset.organization(event), event);
        for (const FigureEntry& figure : dataset.figures(event)) use(figure.organization, event);
    }
    return known;
}

std::vector<KnownSource> knownSources(std::span<const CitedSource> cited) {
    std::vector<KnownSource> known;
    std::unordered_map<SourceId, std::size_t> places;
    const qint64 newest = cited.empty() ? 0 : cited.front().event.value;
    for (const CitedSource& one : cited) {
        const auto [place, isNew] = places.emplace(one.source.id, known.size());
        if (isNew) known.push_back({one.source, 0, 0});
        KnownSource& source = known[place->second];
        source.weight += useWeight(newest - one.event.value);
        ++source.uses;
    }
    return known;
}

std::vector<KnownWords> knownPublishers(std::span<const KnownSource> sources) {
    std::vector<KnownWords> known;
    std::map<QString, std::size_t> places;
    for (const KnownSource& source : sources) {
        const QString& publisher = source.source.publisher;
        if (publisher.isEmpty()) continue;
        const auto [place, isNew] = places.emplace(nameKey(publisher), known.size());
        if (isNew) known.push_back({publisher, {}, 0, 0});
        known[place->second].weight += source.weight;
    }
    return known;
}

std::optional<EventIndex> lastEntered(const Dataset& dataset, OrganizationIndex organization) {
    std::optional<EventIndex> last;
    if (organization == kNoOrganization) return last;
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        if (!dataset.isWithin(dataset.organization(event), organization)) continue;
        if (!last || dataset.id(event) > dataset.id(*last)) last = event;
    }
    return last;
}

}  // namespace cutline
