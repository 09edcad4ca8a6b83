// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_parts.h"

#include "model/counting/grouping.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cutline {

namespace {

std::optional<std::size_t> barWithKey(const BarTable& table, const QString& key) {
    for (std::size_t i = 0; i < table.bars.size(); ++i) {
        const Bar& bar = table.bars[i];
        const auto isKey = [&](const TotalRow& group) { return group.key == key; };
        const bool isSum = !bar.groups.empty() || bar.kind == BarKind::Other;
        if (isSum ? std::any_of(bar.groups.begin(), bar.groups.end(), isKey) : bar.key == key) return i;
    }
    return std::nullopt;
}

/// Organizations that stand in one of the groups; empty where groups are not organizations.
std::vector<bool> organizationsOf(const Dataset& dataset, GroupBy by, const std::vector<TotalRow>& groups) {
    if (by != GroupBy::Company && by != GroupBy::Division) return {};
    std::vector<bool> isIn(static_cast<std::size_t>(dataset.organizationCount()), false);
    for (const TotalRow& group : groups) {
        const OrganizationIndex first = group.organization;
        const OrganizationIndex end = by == GroupBy::Company ? dataset.entry(first).subtreeEnd : first + 1;
        std::fill(isIn.begin() + first, isIn.begin() + end, true);
    }
    return isIn;
}

}  // namespace

std::vector<TotalRow> groupsOf(const Bar& bar) {
    if (!bar.groups.empty() || bar.kind == BarKind::Other) return bar.groups;
    return {{bar.key, bar.organization, bar.total}};
}

Bar together(const BarTable& table, const std::vector<std::size_t>& bars) {
    if (bars.size() == 1) return table.bars[bars.front()];
    Bar sum;
    sum.kind = BarKind::Other;
    QStringList labels;
    for (const std::size_t bar : bars) {
        labels << table.bars[bar].label;
        for (TotalRow& group : groupsOf(table.bars[bar])) {
            add(sum.total, group.total);
            sum.groups.push_back(std::move(group));
        }
    }
    constexpr qsizetype kMostNamed = 3;
    sum.label = labels.size() > kMostNamed ? QCoreApplication::translate("Bars", "%1 bars").arg(labels.size())
                                           : labels.join(QStringLiteral(", "));
    return sum;
}

Selection partOf(const Selection& selection, const BarTable& table, const Bar& bar) {
    if (bar.groups.empty()) {
        if (bar.kind == BarKind::Other) return selection.part({});
        return partOf(selection, table.by, TotalRow{bar.key, bar.organization, bar.total});
    }
    QSet<QString> keys;
    for (const TotalRow& group : bar.groups) keys.insert(group.key);
    Grouping grouping(selection.dataset(), table.by);
    std::vector<EventIndex> events;
    for (const EventIndex event : selection.events()) {
        bool isIn = false;
        selection.forEachShare(event, [&](const Share& share) {
            isIn = isIn || keys.contains(grouping.row(grouping.groupOf(event, share)).key);
        });
        if (isIn) events.push_back(event);
    }
    return selection.part(std::move(events), organizationsOf(selection.dataset(), table.by, bar.groups));
}

std::optional<std::size_t> barOfOrganization(const BarTable& table, const Dataset& dataset,
                                             OrganizationIndex organization) {
    if (organization == kNoOrganization || table.isTime()) return std::nullopt;
    const OrganizationEntry& entry = dataset.entry(organization);
    if (table.by == GroupBy::Industry) return barWithKey(table, entry.industry);
    if (table.by == GroupBy::Country) return barWithKey(table, entry.country);
    if (table.by == GroupBy::Company) return barWithKey(table, dataset.entry(entry.root).path);
    for (OrganizationIndex at = organization; at != kNoOrganization; at = dataset.entry(at).parent) {
        if (const auto bar = barWithKey(table, dataset.entry(at).path)) return bar;
    }
    return std::nullopt;
}

std::optional<std::size_t> barOfEvent(const BarTable& table, const Dataset& dataset, EventIndex event) {
    if (!table.isTime()) return barOfOrganization(table, dataset, dataset.organization(event));
    return barWithKey(table, timeKey(dataset.firstDay(event), dataset.lastDay(event), table.by));
}

}  // namespace cutline
