// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace cutline {

/// A row number of the workbook that cannot be mixed up with the number of another table. 0 = not stored yet.
template <class Record>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isStored() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

struct Organization;
struct Event;
struct Source;
struct Link;
struct SavedView;
struct Import;

using OrganizationId = Id<Organization>;
using EventId = Id<Event>;
using SourceId = Id<Source>;
using LinkId = Id<Link>;
using SavedViewId = Id<SavedView>;
using ImportId = Id<Import>;

}  // namespace cutline

template <class Record>
struct std::hash<cutline::Id<Record>> {
    std::size_t operator()(cutline::Id<Record> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
