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

/// How bars are cut.
struct BarOptions {
    GroupBy by = GroupBy::Company;
    std::optional<GroupBy> stack;
    int top = 10;  ///< bars shown before "other"; 0: all, up to 200

    friend bool operator==(const BarOptions&, const BarOptions&) = default;
};

/// Query, cut, zoom and selection: what Back and Forward step through, what a saved view and a picture hold.
struct ViewState {
    Query query;
    LaneOptions lanes;
    BarOptions bars;
    bool showsGross = false;
    std::optional<VisibleRange> visible;  ///< none: everything that is shown
    QString selectedUid;                  ///< empty: nothing selected

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

[[nodiscard]] QJsonObject toJson(const ViewState& state);
[[nodiscard]] Result<ViewState> viewStateFromJson(const QJsonObject& object);

}  // namespace cutline
