// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/event_columns.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace cutline {

/// Which columns a person chose, in their order, and how wide they made them: a value that settings keep as text.
struct ColumnState {
    std::vector<EventColumn> shown;       ///< never empty, each once
    std::map<EventColumn, int> widths{};  ///< in pixels; only of those whose width was changed

    friend bool operator==(const ColumnState&, const ColumnState&) = default;
};

[[nodiscard]] QByteArray toBytes(const ColumnState& state);
/// None where it is broken. A column that this version does not know is left out, so is a width nobody would choose.
[[nodiscard]] std::optional<ColumnState> columnStateFromBytes(const QByteArray& bytes);

}  // namespace cutline
