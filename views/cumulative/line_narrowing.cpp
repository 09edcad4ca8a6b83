// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/line_narrowing.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutline {

namespace {

using Unexpected = tl::unexpected<QString>;

QString words(const char* text) { return QCoreApplication::translate("Cumulative", text); }

/// What a query picks of an organization: where it names parts of it, those and no more.
std::vector<QStringList> pathsWithin(const Selection& selection, OrganizationIndex organization) {
    const Dataset& dataset = selection.dataset();
    std::vector<QStringList> paths;
    for (const QStringList& path : selection.query().organizations) {
        const OrganizationIndex named = dataset.at(path);
        if (named == kNoOrganization) continue;
        if (dataset.isWithin(organization, named)) return {dataset.path(organization)};
        if (dataset.isWithin(named, organization)) paths.push_back(path);
    }
    return paths.empty() ? std::vector<QStringList>{dataset.path(organization)} : paths;
}

NarrowedLine toOrganizations(const Selection& selection, const std::vector<TotalRow>& wanted,
                             const std::vector<TotalRow>& unwanted) {
    const Dataset& dataset = selection.dataset();
    Query query = selection.query();
    query.organizations.clear();
    for (const TotalRow& group : wanted) {
        // A query names an organization with everything below it.
        const auto isBelow = [&](const TotalRow& other) {
            return other.organization != group.organization && dataset.isWithin(other.organization, group.organization);
        };
        if (std::any_of(unwanted.begin(), unwanted.end(), isBelow)) {
            return Unexpected(
                words("A filter takes %1 with all its divisions.").arg(dataset.entry(group.organization).name));
        }
        for (QStringList& path : pathsWithin(selection, group.organization)) {
            query.organizations.push_back(std::move(path));
        }
    }
    return query;
}

NarrowedLine toNames(const Selection& selection, const std::vector<TotalRow>& wanted,
                     std::vector<QString> Query::*list) {
    Query query = selection.query();
    (query.*list).clear();
    for (const TotalRow& group : wanted) {
        if (group.key.isEmpty()) return Unexpected(words("A filter cannot ask for what is not known."));
        (query.*list).push_back(group.key);
    }
    return query;
}

NarrowedLine narrowed(const Selection& selection, const CumulativeTable& table, std::size_t line, bool isMeant) {
    const CumulativeLine& meant = table.lines[line];
    if (meant.kind == CumulativeLineKind::Everything) {
        return Unexpected(words("This line is everything that the filters pick."));
    }
    if (meant.kind == CumulativeLineKind::Other && isMeant) {
        return Unexpected(words("The rest has no name that a filter could ask for. Show more lines."));
    }
    std::vector<TotalRow> wanted;
    std::vector<TotalRow> unwanted;
    for (TotalRow& group : totalsBy(selection, *table.by)) {
        const bool isNamed = std::any_of(table.lines.begin(), table.lines.end(), [&](const CumulativeLine& one) {
            return one.kind == CumulativeLineKind::Group && one.key == group.key;
        });
        const bool isIn = meant.kind == CumulativeLineKind::Other ? !isNamed : group.key == meant.key;
        (isIn == isMeant ? wanted : unwanted).push_back(std::move(group));
    }
    if (wanted.empty()) return Unexpected(words("There would be nothing left."));
    if (table.by == GroupBy::Industry) return toNames(selection, wanted, &Query::industries);
    if (table.by == GroupBy::Country) return toNames(selection, wanted, &Query::countries);
    return toOrganizations(selection, wanted, unwanted);
}

}  // namespace

NarrowedLine onlyLine(const Selection& selection, const CumulativeTable& table, std::size_t line) {
    return narrowed(selection, table, line, true);
}

NarrowedLine allButLine(const Selection& selection, const CumulativeTable& table, std::size_t line) {
    return narrowed(selection, table, line, false);
}

}  // namespace cutline
