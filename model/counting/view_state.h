// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/lanes.h"
#include "model/counting/query.h"
#include "model/counting/totals.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cutline {

/// The part of time that is visible (zoom), which is not what counts (Query). Days, both included.
struct VisibleRange {
    QDate first;
    QDate last;

    friend bool operator==(const VisibleRange&, const VisibleRange&) = default;
};

/// What the length of a bar means. People are net or gross, as ViewState::showsGross says.
enum class BarMeasure { People, Events, WorkforcePercent };

/// How bars are cut.
struct BarOptions {
    GroupBy by = GroupBy::Company;
    std::optional<GroupBy> stack;
    int top = 10;  ///< bars shown before "other"; 0: all, up to 200
    BarMeasure measure = BarMeasure::People;

    friend bool operator==(const BarOptions&, const BarOptions&) = default;
};

/// How headcounts are added up over time.
struct CumulativeOptions {
    std::optional<GroupBy> by = GroupBy::Company;  ///< a line for each, never a time; none: one line of everything
    int top = 5;                                   ///< lines shown before the rest is one line
    bool startsTogether = false;                   ///< every line begins on the day of its first event, day zero
    bool asWorkforcePercent = false;               ///< of the latest workforce reading; lines without one are left out

    friend bool operator==(const CumulativeOptions&, const CumulativeOptions&) = default;
};

/// What stands below the timeline.
enum class LowerView { Bars, Cumulative, Table };

/// Query, cut, zoom and selection: what Back and Forward step through, what a saved view and a picture hold.
struct ViewState {
    Query query;
    LaneOptions lanes;
    BarOptions bars;
    CumulativeOptions cumulative;
    LowerView lower = LowerView::Bars;
    bool showsGross = false;
    std::optional<VisibleRange> visible;  ///< none: everything that is shown
    QString selectedUid;                  ///< empty: nothing selected

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

[[nodiscard]] QJsonObject toJson(const ViewState& state);
[[nodiscard]] Result<ViewState> viewStateFromJson(const QJsonObject& object);

}  // namespace cutline
