// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"

#include <vector>

namespace cutline {

/// One event (or the part of it that falls on the lane's organization) on a timeline.
struct Mark {
    EventIndex event = 0;
    qint32 firstDay = 0;  ///< Julian days of the announced span
    qint32 lastDay = 0;
    EventKind kind = EventKind::Layoff;
    EventStatus status = EventStatus::Reported;
    bool hasNumber = false;
    bool isEstimate = false;
    qint64 net = 0;
    qint64 gross = 0;

    /// Kinds that are not counted are drawn as flags.
    [[nodiscard]] bool isFlag() const { return kind != EventKind::Layoff; }
};

/// The bounds of what was said where they differ.
struct InexactMark {
    EventIndex event = 0;
    Bounds said;
};

/// A line of the timeline: one organization, industry or country.
struct Lane {
    QString label;  ///< the last name of the path; "not broken down" for the own part of an opened company
    QString key;    ///< as TotalRow::key, with " (own)" behind it for the own part of an opened company
    OrganizationIndex organization = kNoOrganization;
    int depth = 0;  ///< 0; 1 and more for opened divisions
    bool canOpen = false;
    bool isOpen = false;
    Total total;
    std::vector<Mark> marks;  ///< by middle of the span, then by event
    /// What was said of the marks whose number is not exact, by event. Few are, and a million marks should be small.
    std::vector<InexactMark> inexact;

    [[nodiscard]] Bounds saidOf(const Mark& mark) const;
};

enum class LaneOrder { Total, FirstDate, Name };

/// How a timeline is cut into lanes.
struct LaneOptions {
    GroupBy by = GroupBy::Company;  ///< never a time
    LaneOrder order = LaneOrder::Total;
    std::vector<QString> opened;  ///< keys of lanes that are opened to their divisions

    friend bool operator==(const LaneOptions&, const LaneOptions&) = default;
};

/// Lanes of everything a selection picked. At every level each event's net is on exactly the lanes it falls on, so the
/// marks of all lanes with isOpen == false add up to the selection's total; an opened lane keeps its own row (with
/// its total and no marks) and is followed by its "not broken down" part and its divisions.
/// Sorted by total, they stand by whichever total is shown.
[[nodiscard]] std::vector<Lane> lanesOf(const Selection& selection, const LaneOptions& options,
                                        bool showsGross = false);

}  // namespace cutline
