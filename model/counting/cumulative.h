// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"
#include "model/counting/view_state.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// More lines than this nobody tells apart: five colours times four ways of dashing.
inline constexpr int kMostCumulativeLines = 20;

/// What a line gained on one day: the last day of the announced spans, as in the walk of the ledger.
struct CumulativeStep {
    qint32 day = 0;        ///< Julian
    qint32 since = 0;      ///< first day of the longest span that ends here; before `day`: some of it may be older
    qint64 people = 0;     ///< gained on this day; 0 where nothing new was counted or nobody gave a number
    qint64 sum = 0;        ///< up to this day, with it
    qint64 fromSpans = 0;  ///< of `people`, what is only known to fall within a span of days
    qint64 events = 0;

    /// Some people of this step are dated less precisely than a day.
    [[nodiscard]] bool isCoarse() const { return fromSpans > 0; }

    friend bool operator==(const CumulativeStep&, const CumulativeStep&) = default;
};

enum class CumulativeLineKind {
    Group,
    Other,      ///< everything that has no line of its own
    Everything  ///< the only line of an ungrouped chart
};

struct CumulativeLine {
    CumulativeLineKind kind = CumulativeLineKind::Group;
    QString key;                                       ///< as TotalRow::key
    OrganizationIndex organization = kNoOrganization;  ///< by company and by division only
    std::vector<CumulativeStep> steps;                 ///< by day, a day once; never empty
    /// By percent of workforce only: how many people the company had, by the latest reading on the day of the last
    /// step. One reading for the whole line: a workforce that grows must not make a sum fall.
    std::optional<qint64> workforce;

    [[nodiscard]] qint64 end() const { return steps.empty() ? 0 : steps.back().sum; }
    [[nodiscard]] qint32 firstDay() const { return steps.empty() ? 0 : steps.front().day; }
    /// The sum on the evening of a day (Julian).
    [[nodiscard]] qint64 sumOn(double day) const;
    /// People, or percent of the workforce where there is a reading.
    [[nodiscard]] double valueOf(qint64 people) const;
};

/// Headcounts added up over time: pure values, no drawing.
///
/// Every event steps on the last day of its announced span: an event dated "2023" on 31 December 2023, with `since` 1
/// January. By people the ends of all lines add up to the selection's total. Percentages of different workforces do
/// not, so by percent there is no line "other", and lines without a reading are named as left out, never drawn as 0.
struct CumulativeTable {
    std::optional<GroupBy> by;
    bool showsGross = false;
    bool startsTogether = false;
    bool isPercent = false;
    std::vector<CumulativeLine> lines;  ///< by end, largest first; "other" is last
    qint64 groupsInOther = 0;
    std::vector<QString> withoutReading;  ///< keys of the groups that by percent have no reading, largest first
    qint64 groupsBeyondTop = 0;           ///< by percent: that have a reading and no line
    qint32 lastDay = 0;                   ///< of the last step of any line

    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
    /// Days that a line is moved to the left: its first day where all start together.
    [[nodiscard]] qint32 originOf(const CumulativeLine& line) const { return startsTogether ? line.firstDay() : 0; }
};

/// Adds a selection up over time: `options.top` groups (0: all) but at most `mostLines`, largest first, the rest in one
/// line. A grouping by time is taken for one by company. One pass over the events; as many steps as days.
[[nodiscard]] CumulativeTable cumulativeTable(const Selection& selection, const CumulativeOptions& options,
                                              bool showsGross, int mostLines = kMostCumulativeLines);

/// The same lines out of another selection, to compare with: one for each line of `table`, without steps where nothing
/// is known. What belongs to none of them goes to "other" where there is one.
[[nodiscard]] std::vector<CumulativeLine> sameLines(const Selection& selection, const CumulativeTable& table);

/// Whether a percentage of the workforce says anything of such lines: an industry has no workforce that anybody reads.
[[nodiscard]] bool canBePercent(std::optional<GroupBy> by);

/// The picked layoffs that make a line, or one step of it, by day.
[[nodiscard]] std::vector<EventIndex> eventsOf(const Selection& selection, const CumulativeTable& table,
                                               std::size_t line, std::optional<qint32> day = {});
/// The part of a selection that a line adds up, to be explained.
[[nodiscard]] Selection partOf(const Selection& selection, const CumulativeTable& table, std::size_t line);
/// The lines that an event steps on: several where it falls on several divisions.
[[nodiscard]] std::vector<std::size_t> linesOf(const Selection& selection, const CumulativeTable& table,
                                               EventIndex event);

}  // namespace cutline
