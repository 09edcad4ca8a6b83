// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_stacks.h"

#include "model/record/name_key.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <numeric>
#include <unordered_map>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Bars", text); }

struct Division {
    QString name;
    qint64 value = 0;
};

}  // namespace

QString groupLabel(const QString& key, GroupBy by) {
    if (key.isEmpty()) return words("not known");
    if (by == GroupBy::Division) {
        // The whole path, shortest first: many companies have a "Cloud".
        const QStringList path = splitPath(key);
        return path.size() < 2 ? key : QString(path.last() + u", " + path.first());
    }
    return key;
}

qint64 amountOf(const Total& total, Amount amount) {
    if (amount == Amount::Events) return total.events;
    return amount == Amount::Gross ? total.gross : total.net;
}

Stacks withoutStack(const Selection& selection, GroupBy by, Amount amount) {
    Stacks stacks;
    stacks.rows = totalsBy(selection, by);
    for (const TotalRow& row : stacks.rows) stacks.parts.push_back({amountOf(row.total, amount)});
    return stacks;
}

Stacks companiesByDivision(const Selection& selection, Amount amount) {
    // Neither needs the other, so the second core adds up the divisions.
    auto divisionsMeanwhile =
        std::async(std::launch::async, [&selection] { return totalsBy(selection, GroupBy::Division); });
    Stacks stacks;
    stacks.rows = totalsBy(selection, GroupBy::Company);
    const Dataset& dataset = selection.dataset();
    std::unordered_map<OrganizationIndex, std::size_t> rowOf;
    for (std::size_t i = 0; i < stacks.rows.size(); ++i) rowOf[stacks.rows[i].organization] = i;
    constexpr std::size_t kNamed = kMostSeries - 2;  // divisions with a colour of their own
    stacks.parts.assign(stacks.rows.size(), std::vector<qint64>(kMostSeries, 0));
    stacks.partNames.assign(stacks.rows.size(), QStringList{words("not broken down")});
    // By net, largest first, as totalsBy gives them; for gross the order within a bar may differ.
    std::vector<TotalRow> divisions = divisionsMeanwhile.get();
    const auto isLarger = [&](const TotalRow& a, const TotalRow& b) {
        return amountOf(a.total, amount) > amountOf(b.total, amount);
    };
    if (!std::is_sorted(divisions.begin(), divisions.end(), isLarger)) {
        std::stable_sort(divisions.begin(), divisions.end(), isLarger);
    }
    std::vector<std::size_t> used(stacks.rows.size(), 0);
    for (const TotalRow& division : divisions) {
        const qint64 value = amountOf(division.total, amount);
        if (value == 0) continue;
        const OrganizationEntry& entry = dataset.entry(division.organization);
        const std::size_t row = rowOf.at(entry.root);
        std::size_t series = 0;
        if (entry.depth > 0) {
            series = std::min(++used[row], kNamed + 1);
            if (series <= kNamed) stacks.partNames[row] << entry.name;
        }
        stacks.parts[row][series] += value;
    }
    const std::size_t deepest = used.empty() ? 0 : *std::max_element(used.begin(), used.end());
    stacks.series = {words("not broken down"), words("largest division"), words("second"), words("third")};
    stacks.series = stacks.series.mid(0, static_cast<qsizetype>(std::min(deepest, kNamed)) + 1);
    stacks.lastSeriesIsRest = deepest > kNamed;
    if (stacks.lastSeriesIsRest) stacks.series << words("further divisions");
    for (auto& parts : stacks.parts) parts.resize(static_cast<std::size_t>(stacks.series.size()));
    return stacks;
}

Stacks stacksOf(const Selection& selection, GroupBy by, GroupBy stack, Amount amount) {
    // A cell for each pair: guard against thousands times thousands.
    constexpr std::size_t kMostCells = 2'000'000;
    Stacks stacks = withoutStack(selection, by, amount);
    if (stacks.rows.size() * totalsBy(selection, stack).size() > kMostCells) return stacks;
    const StackedTotals totals = totalsBy(selection, by, stack);
    std::vector<std::size_t> columns(totals.columns.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    const auto value = [&](std::size_t column) { return amountOf(totals.columns[column].total, amount); };
    std::stable_sort(columns.begin(), columns.end(), [&](auto a, auto b) { return value(a) > value(b); });
    const std::size_t named = columns.size() <= kMostSeries ? columns.size() : kMostSeries - 1;
    // Years keep their order; names go by size.
    if (isTime(stack)) std::sort(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(named));
    stacks.lastSeriesIsRest = named < columns.size();
    for (std::size_t i = 0; i < named; ++i) stacks.series << groupLabel(totals.columns[columns[i]].key, stack);
    if (stacks.lastSeriesIsRest) stacks.series << words("other");
    stacks.rows = totals.rows;
    const auto count = static_cast<std::size_t>(stacks.series.size());
    stacks.parts.assign(totals.rows.size(), std::vector<qint64>(count, 0));
    for (std::size_t row = 0; row < totals.rows.size(); ++row) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            stacks.parts[row][std::min(i, count - 1)] += amountOf(totals.cells[row][columns[i]], amount);
        }
    }
    return stacks;
}

}  // namespace cutline
