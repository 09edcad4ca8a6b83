// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/dataset.h"

#include "model/record/name_key.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace cutline {

namespace {

/// Marks the events in whose text `sought` is.
void findIn(const DatasetColumns::Texts& texts, const QByteArray& sought, std::vector<bool>& found) {
    const QByteArrayMatcher matcher(sought);
    auto end = texts.ends.begin();
    qsizetype from = 0;
    while ((from = matcher.indexIn(texts.bytes, from)) >= 0) {
        end = std::upper_bound(end, texts.ends.end(), static_cast<std::uint32_t>(from));
        found[static_cast<std::size_t>(end - texts.ends.begin())] = true;
        from = *end;
    }
}

}  // namespace

std::optional<EventIndex> Dataset::find(EventId id) const {
    const auto found = std::find(m_events.ids.begin(), m_events.ids.end(), id);
    if (found == m_events.ids.end()) return std::nullopt;
    return static_cast<EventIndex>(found - m_events.ids.begin());
}

std::vector<bool> Dataset::eventsThatSay(const QString& folded) const {
    std::vector<bool> found(eventCount(), false);
    const QByteArray sought = folded.toUtf8();
    findIn(m_events.words, sought, found);
    findIn(m_events.quotes, sought, found);
    return found;
}

QStringList Dataset::path(OrganizationIndex organization) const {
    QStringList names;
    for (auto at = organization; at != kNoOrganization; at = entry(at).parent) names.prepend(entry(at).name);
    return names;
}

OrganizationIndex Dataset::at(const QStringList& path) const {
    const auto isNamed = [](const OrganizationEntry& candidate, const QString& key, bool alsoTicker) {
        const auto matches = [&](const QString& name) { return nameKey(name) == key; };
        return std::any_of(candidate.otherNames.begin(), candidate.otherNames.end(), matches) ||
               (alsoTicker && !candidate.ticker.isEmpty() && matches(candidate.ticker));
    };
    OrganizationIndex parent = kNoOrganization;
    for (const QString& name : path) {
        const QString key = nameKey(name);
        const OrganizationIndex end = parent == kNoOrganization ? organizationCount() : entry(parent).subtreeEnd;
        OrganizationIndex found = kNoOrganization;
        OrganizationIndex second = kNoOrganization;  // an own name goes before another name
        // Children of one parent follow each other at the ends of their subtrees. Names that are spelled alike are
        // found without their keys: a query may name thousands.
        for (auto child = parent + 1; child < end && found == kNoOrganization; child = entry(child).subtreeEnd) {
            if (entry(child).name == name) found = child;
        }
        for (auto child = parent + 1; child < end && found == kNoOrganization; child = entry(child).subtreeEnd) {
            if (nameKey(entry(child).name) == key) found = child;
            if (second == kNoOrganization && isNamed(entry(child), key, parent == kNoOrganization)) second = child;
        }
        parent = found != kNoOrganization ? found : second;
        if (parent == kNoOrganization) return kNoOrganization;
    }
    return parent;
}

std::vector<OrganizationIndex> Dataset::divisionsNamed(const QString& name) const {
    const QString key = nameKey(name);
    std::vector<OrganizationIndex> found;
    for (OrganizationIndex i = 0; i < organizationCount(); ++i) {
        const OrganizationEntry& candidate = entry(i);
        if (candidate.parent == kNoOrganization) continue;
        const auto matches = [&](const QString& other) { return nameKey(other) == key; };
        if (matches(candidate.name) || std::any_of(candidate.otherNames.begin(), candidate.otherNames.end(), matches)) {
            found.push_back(i);
        }
    }
    return found;
}

}  // namespace cutline
