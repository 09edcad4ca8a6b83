// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/totals.h"

#include "model/counting/claim.h"
#include "model/counting/grouping.h"
#include "model/record/code_table.h"

#include <algorithm>

namespace cutline {

namespace {

constexpr CodeTable<GroupBy, 7> kGroupings{{QLatin1String("company"), QLatin1String("division"), QLatin1String("month"),
                                            QLatin1String("quarter"), QLatin1String("year"), QLatin1String("industry"),
                                            QLatin1String("country")}};

/// What one event gave one group: all shares of it that fall on the group.
struct Piece {
    std::size_t group;
    Share share;
};

void addPiece(std::vector<Piece>& pieces, std::size_t group, const Share& share) {
    for (Piece& piece : pieces) {
        if (piece.group != group) continue;
        piece.share.said = sum(piece.share.said, share.said);
        piece.share.counted = sum(piece.share.counted, share.counted);
        piece.share.hasNumber |= share.hasNumber;
        piece.share.hasPercent |= share.hasPercent;
        return;
    }
    pieces.push_back({group, share});
}

void addRow(std::vector<TotalRow>& rows, const Grouping& grouping, const Ledger& ledger, EventIndex event,
            const std::vector<Piece>& pieces) {
    for (const Piece& piece : pieces) {
        while (rows.size() <= piece.group) rows.push_back(grouping.row(rows.size()));
        addTo(rows[piece.group].total, ledger, event, piece.share);
    }
}

template <class Visit>
void forEachStanding(const Selection& selection, Visit&& visit) {
    for (const EventIndex event : selection.events()) {
        if (selection.ledger().stands(event)) visit(event);
    }
}

std::vector<TotalRow> inOrder(std::vector<TotalRow> rows, const std::vector<std::size_t>& order) {
    std::vector<TotalRow> sorted;
    sorted.reserve(order.size());
    for (const std::size_t number : order) sorted.push_back(std::move(rows[number]));
    return sorted;
}

}  // namespace

Total totalOf(const Selection& selection) {
    Total total;
    const Ledger& ledger = selection.ledger();
    forEachStanding(selection, [&](EventIndex event) {
        const bool isWhole =
            ledger.breakdown(event).empty() && selection.covers(selection.dataset().organization(event));
        addTo(total, ledger, event, isWhole ? ledger.whole(event) : selection.sum(event));
    });
    return total;
}

void add(Total& sum, const Total& other) {
    sum.net += other.net;
    sum.netLow += other.netLow;
    sum.netHigh = sum.netHigh && other.netHigh ? std::optional(*sum.netHigh + *other.netHigh) : std::nullopt;
    sum.gross += other.gross;
    sum.events += other.events;
    sum.withoutNumber += other.withoutNumber;
    sum.percentOnly += other.percentOnly;
}

std::vector<TotalRow> totalsBy(const Selection& selection, GroupBy by) {
    Grouping grouping(selection.dataset(), by);
    std::vector<TotalRow> rows;
    std::vector<Piece> pieces;
    forEachStanding(selection, [&](EventIndex event) {
        pieces.clear();
        if (selection.ledger().breakdown(event).empty()) {
            // Most have none: all of it is in one group.
            selection.forEachShare(event, [&](const Share& share) {
                const std::size_t group = grouping.groupOf(event, share);
                while (rows.size() <= group) rows.push_back(grouping.row(rows.size()));
                addTo(rows[group].total, selection.ledger(), event, share);
            });
            return;
        }
        selection.forEachShare(event,
                               [&](const Share& share) { addPiece(pieces, grouping.groupOf(event, share), share); });
        addRow(rows, grouping, selection.ledger(), event, pieces);
    });
    const auto order = grouping.order(rows);
    return inOrder(std::move(rows), order);
}

StackedTotals totalsBy(const Selection& selection, GroupBy by, GroupBy stack) {
    Grouping rowGrouping(selection.dataset(), by);
    Grouping columnGrouping(selection.dataset(), stack);
    std::vector<TotalRow> rows;
    std::vector<TotalRow> columns;
    std::vector<std::vector<Total>> cells;
    std::vector<Piece> rowPieces;
    std::vector<Piece> columnPieces;
    std::vector<Piece> cellPieces;
    constexpr std::size_t kRowFactor = std::size_t{1} << 32;
    forEachStanding(selection, [&](EventIndex event) {
        rowPieces.clear();
        columnPieces.clear();
        cellPieces.clear();
        selection.forEachShare(event, [&](const Share& share) {
            const std::size_t row = rowGrouping.groupOf(event, share);
            const std::size_t column = columnGrouping.groupOf(event, share);
            addPiece(rowPieces, row, share);
            addPiece(columnPieces, column, share);
            addPiece(cellPieces, row * kRowFactor + column, share);
        });
        addRow(rows, rowGrouping, selection.ledger(), event, rowPieces);
        addRow(columns, columnGrouping, selection.ledger(), event, columnPieces);
        for (const Piece& piece : cellPieces) {
            const std::size_t row = piece.group / kRowFactor;
            const std::size_t column = piece.group % kRowFactor;
            if (cells.size() <= row) cells.resize(row + 1);
            if (cells[row].size() <= column) cells[row].resize(column + 1);
            addTo(cells[row][column], selection.ledger(), event, piece.share);
        }
    });
    const auto rowOrder = rowGrouping.order(rows);
    const auto columnOrder = columnGrouping.order(columns);
    StackedTotals stacked{inOrder(std::move(rows), rowOrder), inOrder(std::move(columns), columnOrder), {}};
    for (const std::size_t row : rowOrder) {
        auto& sorted = stacked.cells.emplace_back();
        for (const std::size_t column : columnOrder) {
            sorted.push_back(column < cells[row].size() ? cells[row][column] : Total{});
        }
    }
    return stacked;
}

Selection partOf(const Selection& selection, GroupBy by, const TotalRow& row) {
    const Dataset& dataset = selection.dataset();
    Grouping grouping(dataset, by);
    std::vector<EventIndex> events;
    for (const EventIndex event : selection.events()) {
        bool isIn = false;
        selection.forEachShare(event, [&](const Share& share) {
            isIn = isIn || grouping.row(grouping.groupOf(event, share)).key == row.key;
        });
        if (isIn) events.push_back(event);
    }
    std::vector<bool> organizations;
    if (row.organization != kNoOrganization) {
        organizations.assign(static_cast<std::size_t>(dataset.organizationCount()), false);
        const OrganizationIndex end =
            by == GroupBy::Company ? dataset.entry(row.organization).subtreeEnd : row.organization + 1;
        std::fill(organizations.begin() + row.organization, organizations.begin() + end, true);
    }
    return selection.part(std::move(events), std::move(organizations));
}

bool isTime(GroupBy by) { return by == GroupBy::Month || by == GroupBy::Quarter || by == GroupBy::Year; }
QLatin1String toCode(GroupBy by) { return kGroupings.code(by); }
std::optional<GroupBy> groupByFromCode(QStringView code) { return kGroupings.value(code); }

}  // namespace cutline
