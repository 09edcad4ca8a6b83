// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_narrowing.h"

#include "views/bars/bar_parts.h"
#include "views/bars/bar_times.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutline {

namespace {

using Unexpected = tl::unexpected<QString>;

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

/// The groups of the bars that are meant, or of all others.
std::vector<TotalRow> groupsOf(const BarChoice& choice, bool areMeant) {
    std::vector<TotalRow> groups;
    for (std::size_t i = 0; i < choice.table.bars.size(); ++i) {
        const bool isMeant = std::find(choice.bars.begin(), choice.bars.end(), i) != choice.bars.end();
        if (isMeant != areMeant) continue;
        for (TotalRow& group : groupsOf(choice.table.bars[i])) groups.push_back(std::move(group));
    }
    return groups;
}

QDate laterOf(const std::optional<QDate>& one, QDate other) { return one ? std::max(*one, other) : other; }
QDate earlierOf(const std::optional<QDate>& one, QDate other) { return one ? std::min(*one, other) : other; }

Narrowed toTimes(const BarChoice& choice) {
    std::vector<std::size_t> bars = choice.bars;
    std::sort(bars.begin(), bars.end());
    if (bars.back() - bars.front() + 1 != bars.size())
        return Unexpected(words("A filter has one period without gaps."));
    for (const std::size_t bar : bars) {
        if (choice.table.bars[bar].kind == BarKind::Plain) continue;
        return Unexpected(words("A filter cannot ask for dates that are only vaguely known."));
    }
    Query query = choice.selection.query();
    query.since = laterOf(query.since, bucketDays(choice.table.bars[bars.front()].key).first);
    query.until = earlierOf(query.until, bucketDays(choice.table.bars[bars.back()].key).last);
    return query;
}

Narrowed butTimes(const BarChoice& choice) {
    const auto& bars = choice.table.bars;
    const auto isCoarse = [](const Bar& bar) { return bar.kind == BarKind::Coarse; };
    if (std::any_of(bars.begin(), bars.end(), isCoarse)) {
        return Unexpected(words("A shorter period would leave out the vaguely dated ones too."));
    }
    BarChoice rest{choice.selection, choice.table, {}};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (std::find(choice.bars.begin(), choice.bars.end(), i) == choice.bars.end()) rest.bars.push_back(i);
    }
    return toTimes(rest);
}

Narrowed narrowed(const BarChoice& choice, bool areMeant) {
    const std::vector<TotalRow> wanted = groupsOf(choice, areMeant);
    if (wanted.empty()) return Unexpected(words("There would be nothing left."));
    if (isTime(choice.table.by)) return areMeant ? toTimes(choice) : butTimes(choice);
    return narrowedTo(choice.selection, choice.table.by, wanted, groupsOf(choice, !areMeant));
}

}  // namespace

Narrowed onlyThese(const BarChoice& choice) {
    if (groupsOf(choice, true).size() > std::max(kMostNarrowedGroups, choice.bars.size())) {
        return Unexpected(words("These are more than %1: too many for a filter that a person reads.")
                              .arg(QString::number(kMostNarrowedGroups)));
    }
    return narrowed(choice, true);
}

Narrowed allBut(const BarChoice& choice) { return narrowed(choice, false); }

tl::expected<ViewState, QString> openedDivisions(const BarChoice& choice, const ViewState& state) {
    const Bar& bar = choice.table.bars[choice.bars.front()];
    if (choice.table.by != GroupBy::Company || choice.bars.size() != 1 || bar.organization == kNoOrganization) {
        return Unexpected(words("Only a company has divisions."));
    }
    const Dataset& dataset = choice.selection.dataset();
    if (dataset.entry(bar.organization).subtreeEnd == bar.organization + 1) {
        return Unexpected(words("%1 has no divisions in this workbook.").arg(bar.label));
    }
    const Narrowed query = onlyThese(choice);
    if (!query) return Unexpected(query.error());
    ViewState opened = state;
    opened.query = *query;
    opened.bars.by = GroupBy::Division;
    opened.bars = fitting(opened.bars);
    return opened;
}

}  // namespace cutline
