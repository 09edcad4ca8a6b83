// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/organization_entries.h"

#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

OrganizationEntries::OrganizationEntries(std::vector<Organization> organizations) {
    std::unordered_map<qint64, std::vector<Organization*>> children;
    for (Organization& organization : organizations) {
        children[organization.parent ? organization.parent->value : 0].push_back(&organization);
    }
    m_entries.reserve(organizations.size());
    m_byId.reserve(organizations.size());

    // Depth first with a stack of our own: a hostile file may hold one chain of a million divisions.
    struct Step {
        Organization* organization;
        OrganizationIndex parent;
    };
    std::vector<Step> stack;
    const auto pushChildren = [&](qint64 parentId, OrganizationIndex parent) {
        const auto found = children.find(parentId);
        if (found == children.end()) return;
        // By what the eye sees first, so that the order of the entries is the order of their paths.
        std::sort(found->second.begin(), found->second.end(),
                  [](const Organization* a, const Organization* b) { return a->name < b->name; });
        for (auto child = found->second.rbegin(); child != found->second.rend(); ++child) {
            stack.push_back({*child, parent});
        }
    };
    pushChildren(0, kNoOrganization);
    while (!stack.empty()) {
        const auto [organization, parent] = stack.back();
        stack.pop_back();
        const OrganizationIndex index = count();
        add(*organization, parent);
        pushChildren(organization->id.value, index);
    }
    closeSubtrees();
}

void OrganizationEntries::add(Organization& organization, OrganizationIndex parent) {
    OrganizationEntry entry;
    entry.id = organization.id;
    entry.name = organization.name;
    entry.ticker = organization.ticker;
    entry.industry = organization.industry;
    entry.country = organization.country;
    entry.path = organization.name;
    entry.parent = parent;
    entry.root = count();
    if (parent != kNoOrganization) {
        const OrganizationEntry& above = at(parent);
        entry.path = joinedPath({above.path, entry.name});
        entry.root = above.root;
        entry.depth = above.depth + 1;
        if (entry.industry.isEmpty()) entry.industry = above.industry;
        if (entry.country.isEmpty()) entry.country = above.country;
    }
    for (const OtherName& other : organization.otherNames) entry.otherNames.push_back(other.name);
    m_byId.emplace(entry.id, count());
    m_entries.push_back(std::move(entry));
}

void OrganizationEntries::closeSubtrees() {
    for (OrganizationIndex index = count() - 1; index >= 0; --index) {
        OrganizationEntry& entry = m_entries[static_cast<std::size_t>(index)];
        entry.subtreeEnd = std::max(entry.subtreeEnd, index + 1);
        if (entry.parent == kNoOrganization) continue;
        OrganizationEntry& above = m_entries[static_cast<std::size_t>(entry.parent)];
        above.subtreeEnd = std::max(above.subtreeEnd, entry.subtreeEnd);
    }
}

std::optional<OrganizationIndex> OrganizationEntries::find(OrganizationId id) const {
    const auto found = m_byId.find(id);
    if (found == m_byId.end()) return std::nullopt;
    return found->second;
}

}  // namespace cutline
