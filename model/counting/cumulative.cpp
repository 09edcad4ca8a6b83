// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/cumulative.h"

#include "model/counting/grouping.h"
#include "model/counting/workforce_readings.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace cutline {

namespace {

constexpr std::size_t kNoLine = SIZE_MAX;

/// What of a share a line adds up.
qint64 peopleOf(const Share& share, bool showsGross) { return showsGross ? share.said.best : share.counted.best; }

/// Events come by last day, so a step is either the last one or new.
void addStep(CumulativeLine& line, const Dataset& dataset, EventIndex event, qint64 people, bool isNewEvent) {
    const qint32 day = dataset.lastDay(event);
    if (line.steps.empty() || line.steps.back().day != day) {
        const qint64 before = line.end();
        line.steps.push_back({day, day, 0, before, 0, 0});
    }
    CumulativeStep& step = line.steps.back();
    step.people += people;
    step.sum += people;
    if (isNewEvent) ++step.events;
    if (people == 0 || dataset.firstDay(event) == day) return;
    step.fromSpans += people;
    step.since = std::min(step.since, dataset.firstDay(event));
}

/// Adds all shares of one event: `lineOf(share)` says to which line, kNoLine: to none.
template <class LineOf>
void addEvent(std::vector<CumulativeLine>& lines, const Selection& selection, EventIndex event, bool showsGross,
              LineOf&& lineOf) {
    static_assert(kMostCumulativeLines < 32);
    std::uint32_t seen = 0;  // a bit for each line: an event of several divisions of one line is one event of it
    selection.forEachShare(event, [&](const Share& share) {
        const std::size_t line = lineOf(share);
        if (line == kNoLine) return;
        const bool isNew = (seen >> line & 1U) == 0;
        seen |= 1U << line;
        addStep(lines[line], selection.dataset(), event, peopleOf(share, showsGross), isNew);
    });
}

/// Every group of a selection with what it adds up to, and the group of every share in the order of the walk, so that
/// the second walk needs no look-up.
struct Groups {
    std::vector<TotalRow> rows;
    std::vector<qint64> people;
    std::vector<qint32> lastDays;
    std::vector<std::uint32_t> ofShare;
};

Groups groupsOf(const Selection& selection, GroupBy by, bool showsGross) {
    Groups groups;
    Grouping grouping(selection.dataset(), by);
    groups.ofShare.reserve(selection.events().size());
    for (const EventIndex event : selection.events()) {
        if (!selection.ledger().stands(event)) continue;
        selection.forEachShare(event, [&](const Share& share) {
            const std::size_t group = grouping.groupOf(event, share);
            groups.ofShare.push_back(static_cast<std::uint32_t>(group));
            if (group >= groups.people.size()) {
                groups.rows.push_back(grouping.row(group));
                groups.people.push_back(0);
                groups.lastDays.push_back(0);
            }
            groups.people[group] += peopleOf(share, showsGross);
            groups.lastDays[group] = selection.dataset().lastDay(event);
        });
    }
    return groups;
}

/// A line for each of the chosen groups, the rest on a last one.
void addLines(CumulativeTable& table, const Selection& selection, const Groups& groups,
              const std::vector<std::size_t>& chosen, bool hasOther) {
    std::vector<std::size_t> lineOf(groups.rows.size(), hasOther ? chosen.size() : kNoLine);
    for (const std::size_t group : chosen) {
        lineOf[group] = table.lines.size();
        table.lines.push_back(
            {CumulativeLineKind::Group, groups.rows[group].key, groups.rows[group].organization, {}, {}});
    }
    if (hasOther) table.lines.push_back({CumulativeLineKind::Other, {}, kNoOrganization, {}, {}});
    std::size_t share = 0;
    for (const EventIndex event : selection.events()) {
        if (!selection.ledger().stands(event)) continue;
        addEvent(table.lines, selection, event, table.showsGross,
                 [&](const Share&) { return lineOf[groups.ofShare[share++]]; });
    }
}

std::vector<std::size_t> inOrder(const Groups& groups, const std::vector<double>& values) {
    std::vector<std::size_t> order(groups.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        if (values[one] != values[other]) return values[one] > values[other];
        return groups.rows[one].key < groups.rows[other].key;
    });
    return order;
}

std::size_t linesWanted(const CumulativeOptions& options, int mostLines) {
    const int most = std::clamp(mostLines, 1, kMostCumulativeLines);
    return static_cast<std::size_t>(options.top <= 0 ? most : std::min(options.top, most));
}

void addByPeople(CumulativeTable& table, const Selection& selection, const Groups& groups, std::size_t wanted) {
    std::vector<std::size_t> order = inOrder(groups, std::vector<double>(groups.people.begin(), groups.people.end()));
    // "Other" for a single group would only hide its name.
    const bool hasOther = order.size() > wanted + 1;
    if (hasOther) {
        order.resize(wanted);
        table.groupsInOther = static_cast<qint64>(groups.rows.size() - wanted);
    }
    addLines(table, selection, groups, order, hasOther);
}

void addByPercent(CumulativeTable& table, const Selection& selection, const Groups& groups, std::size_t wanted) {
    const auto asOf = selection.ledger().options().asOf;
    const WorkforceReadings readings(selection.dataset(),
                                     asOf ? std::optional(static_cast<qint32>(asOf->toJulianDay())) : std::nullopt);
    std::vector<std::optional<qint64>> workforces(groups.rows.size());
    std::vector<double> percents(groups.rows.size(), 0);
    for (std::size_t group = 0; group < groups.rows.size(); ++group) {
        const OrganizationIndex root = selection.dataset().entry(groups.rows[group].organization).root;
        workforces[group] = readings.on(root, groups.lastDays[group]);
        // A company of nobody has no percentage.
        if (workforces[group] && *workforces[group] <= 0) workforces[group].reset();
        if (workforces[group]) {
            percents[group] = static_cast<double>(groups.people[group]) / static_cast<double>(*workforces[group]);
        }
    }
    std::vector<std::size_t> chosen;
    for (const std::size_t group : inOrder(groups, percents)) {
        if (!workforces[group]) continue;
        if (chosen.size() < wanted) {
            chosen.push_back(group);
        } else {
            ++table.groupsBeyondTop;
        }
    }
    for (const std::size_t group : inOrder(groups, std::vector<double>(groups.people.begin(), groups.people.end()))) {
        if (!workforces[group]) table.withoutReading.push_back(groups.rows[group].key);
    }
    addLines(table, selection, groups, chosen, false);
    for (std::size_t line = 0; line < chosen.size(); ++line) table.lines[line].workforce = workforces[chosen[line]];
}

/// The line of `table` that a share belongs to.
std::size_t lineOf(const CumulativeTable& table, const Dataset& dataset, EventIndex event, const Share& share) {
    const OrganizationEntry& own = dataset.entry(dataset.organization(event));
    std::size_t other = kNoLine;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const CumulativeLine& line = table.lines[i];
        if (line.kind == CumulativeLineKind::Everything) return i;
        if (line.kind == CumulativeLineKind::Other) {
            other = i;
            continue;
        }
        bool isIn = false;
        if (table.by == GroupBy::Company) isIn = dataset.entry(share.organization).root == line.organization;
        if (table.by == GroupBy::Division) isIn = share.organization == line.organization;
        if (table.by == GroupBy::Industry) isIn = own.industry == line.key;
        if (table.by == GroupBy::Country) isIn = own.country == line.key;
        if (isIn) return i;
    }
    return other;
}

}  // namespace

qint64 CumulativeLine::sumOn(double day) const {
    const auto after = std::upper_bound(steps.begin(), steps.end(), day,
                                        [](double wanted, const CumulativeStep& step) { return wanted < step.day; });
    return after == steps.begin() ? 0 : std::prev(after)->sum;
}

double CumulativeLine::valueOf(qint64 people) const {
    const auto number = static_cast<double>(people);
    return workforce ? 100 * number / static_cast<double>(*workforce) : number;
}

bool canBePercent(std::optional<GroupBy> by) { return by == GroupBy::Company || by == GroupBy::Division; }

CumulativeTable cumulativeTable(const Selection& selection, const CumulativeOptions& options, bool showsGross,
                                int mostLines) {
    CumulativeTable table;
    table.by = options.by && isTime(*options.by) ? GroupBy::Company : options.by;
    table.showsGross = showsGross;
    table.startsTogether = options.startsTogether;
    table.isPercent = options.asWorkforcePercent && canBePercent(table.by);
    if (table.by) {
        const Groups groups = groupsOf(selection, *table.by, showsGross);
        const std::size_t wanted = linesWanted(options, mostLines);
        if (table.isPercent) {
            addByPercent(table, selection, groups, wanted);
        } else {
            addByPeople(table, selection, groups, wanted);
        }
    } else {
        table.lines.push_back({CumulativeLineKind::Everything, {}, kNoOrganization, {}, {}});
        table.lines = sameLines(selection, table);
        if (table.lines.front().steps.empty()) table.lines.clear();
    }
    for (const CumulativeLine& line : table.lines) table.lastDay = std::max(table.lastDay, line.steps.back().day);
    return table;
}

std::vector<CumulativeLine> sameLines(const Selection& selection, const CumulativeTable& table) {
    std::vector<CumulativeLine> lines;
    lines.reserve(table.lines.size());
    for (const CumulativeLine& line : table.lines) {
        lines.push_back({line.kind, line.key, line.organization, {}, line.workforce});
    }
    for (const EventIndex event : selection.events()) {
        if (!selection.ledger().stands(event)) continue;
        addEvent(lines, selection, event, table.showsGross,
                 [&](const Share& share) { return lineOf(table, selection.dataset(), event, share); });
    }
    return lines;
}

std::vector<std::size_t> linesOf(const Selection& selection, const CumulativeTable& table, EventIndex event) {
    std::vector<std::size_t> lines;
    if (!selection.ledger().stands(event) || !selection.matches(event)) return lines;
    selection.forEachShare(event, [&](const Share& share) {
        const std::size_t line = lineOf(table, selection.dataset(), event, share);
        if (line != kNoLine && std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(line);
    });
    return lines;
}

std::vector<EventIndex> eventsOf(const Selection& selection, const CumulativeTable& table, std::size_t line,
                                 std::optional<qint32> day) {
    const Dataset& dataset = selection.dataset();
    auto first = selection.events().begin();
    auto last = selection.events().end();
    if (day) {
        first = std::lower_bound(first, last, *day,
                                 [&](EventIndex event, qint32 wanted) { return dataset.lastDay(event) < wanted; });
        last = std::upper_bound(first, last, *day,
                                [&](qint32 wanted, EventIndex event) { return wanted < dataset.lastDay(event); });
    }
    std::vector<EventIndex> events;
    for (auto event = first; event != last; ++event) {
        if (!selection.ledger().stands(*event)) continue;
        bool isIn = false;
        selection.forEachShare(
            *event, [&](const Share& share) { isIn = isIn || lineOf(table, dataset, *event, share) == line; });
        if (isIn) events.push_back(*event);
    }
    return events;
}

Selection partOf(const Selection& selection, const CumulativeTable& table, std::size_t line) {
    const Dataset& dataset = selection.dataset();
    const CumulativeLine& wanted = table.lines[line];
    if (wanted.kind == CumulativeLineKind::Everything) return selection;
    if (wanted.kind == CumulativeLineKind::Group) {
        return partOf(selection, *table.by, TotalRow{wanted.key, wanted.organization, {}});
    }
    std::vector<bool> organizations;
    if (table.by == GroupBy::Company || table.by == GroupBy::Division) {
        organizations.assign(static_cast<std::size_t>(dataset.organizationCount()), true);
        for (const CumulativeLine& named : table.lines) {
            if (named.organization == kNoOrganization) continue;
            const OrganizationIndex end =
                table.by == GroupBy::Company ? dataset.entry(named.organization).subtreeEnd : named.organization + 1;
            std::fill(organizations.begin() + named.organization, organizations.begin() + end, false);
        }
    }
    return selection.part(eventsOf(selection, table, line), std::move(organizations));
}

}  // namespace cutline
