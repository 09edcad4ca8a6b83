// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/narrowing.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutline {

namespace {

using Unexpected = tl::unexpected<QString>;

QString words(const char* text) { return QCoreApplication::translate("Narrowing", text); }

struct NamedOrganization {
    OrganizationIndex organization;
    QStringList path;
};

std::vector<NamedOrganization> namedBy(const Query& query, const Dataset& dataset) {
    std::vector<NamedOrganization> named;
    for (const QStringList& path : query.organizations) {
        const OrganizationIndex organization = dataset.at(path);
        if (organization != kNoOrganization) named.push_back({organization, path});
    }
    return named;
}

/// What a query picks of an organization: where it names parts of it, those and no more.
std::vector<QStringList> pathsWithin(const Dataset& dataset, const std::vector<NamedOrganization>& named,
                                     OrganizationIndex organization) {
    std::vector<QStringList> paths;
    for (const NamedOrganization& one : named) {
        if (dataset.isWithin(organization, one.organization)) return {dataset.path(organization)};
        if (dataset.isWithin(one.organization, organization)) paths.push_back(one.path);
    }
    return paths.empty() ? std::vector<QStringList>{dataset.path(organization)} : paths;
}

/// A query names an organization with everything below it: the "not broken down" of a company with divisions cannot be
/// named alone. Gives the group that would take an unwanted one along.
const TotalRow* takesAlong(const Dataset& dataset, const std::vector<TotalRow>& wanted,
                           const std::vector<TotalRow>& unwanted) {
    for (const TotalRow& group : wanted) {
        const auto isBelow = [&](const TotalRow& other) {
            return other.organization != group.organization && dataset.isWithin(other.organization, group.organization);
        };
        if (std::any_of(unwanted.begin(), unwanted.end(), isBelow)) return &group;
    }
    return nullptr;
}

Narrowed toOrganizations(const Selection& selection, const std::vector<TotalRow>& wanted,
                         const std::vector<TotalRow>& unwanted) {
    const Dataset& dataset = selection.dataset();
    if (const TotalRow* group = takesAlong(dataset, wanted, unwanted)) {
        return Unexpected(
            words("A filter takes %1 with all its divisions.").arg(dataset.entry(group->organization).name));
    }
    Query query = selection.query();
    query.organizations.clear();
    const std::vector<NamedOrganization> named = namedBy(selection.query(), dataset);
    for (const TotalRow& group : wanted) {
        for (QStringList& path : pathsWithin(dataset, named, group.organization)) {
            query.organizations.push_back(std::move(path));
        }
    }
    return query;
}

Narrowed toNames(const Selection& selection, const std::vector<TotalRow>& wanted, std::vector<QString> Query::*list) {
    Query query = selection.query();
    (query.*list).clear();
    for (const TotalRow& group : wanted) {
        if (group.key.isEmpty()) return Unexpected(words("A filter cannot ask for what is not known."));
        (query.*list).push_back(group.key);
    }
    return query;
}

}  // namespace

Narrowed narrowedTo(const Selection& selection, GroupBy by, const std::vector<TotalRow>& wanted,
                    const std::vector<TotalRow>& unwanted) {
    Q_ASSERT(!isTime(by));
    if (wanted.empty()) return Unexpected(words("There would be nothing left."));
    if (by == GroupBy::Industry) return toNames(selection, wanted, &Query::industries);
    if (by == GroupBy::Country) return toNames(selection, wanted, &Query::countries);
    return toOrganizations(selection, wanted, unwanted);
}

}  // namespace cutline
