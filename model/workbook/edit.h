// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event.h"
#include "model/record/link.h"
#include "model/record/organization.h"
#include "model/record/source.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace cutline {

/// A view somebody named: its state is the JSON of a ViewState.
struct SavedView {
    SavedViewId id;
    QString name;
    QString state;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// One record before and after an edit. No `before`: it was added; no `after`: it was removed.
template <class Record>
struct Changed {
    std::optional<Record> before;
    std::optional<Record> after;

    [[nodiscard]] Changed inverted() const { return {after, before}; }
};

using RecordChange =
    std::variant<Changed<Organization>, Changed<Source>, Changed<Event>, Changed<Link>, Changed<SavedView>>;

/// Everything one user action did to a workbook, in the order it was done: what undo, redo and the journal need.
struct Edit {
    QString words;  ///< names the action: "Add Amazon, 20 March 2023"
    std::vector<RecordChange> changes;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    /// The edit that takes this one back.
    [[nodiscard]] Edit inverted() const;
};

/// What a committed transaction changed, for whoever keeps a picture of the workbook.
struct WorkbookChange {
    std::vector<EventId> events;  ///< added, changed or removed, and both ends of a link that came or went
    bool organizations = false;
    bool links = false;
    bool sources = false;  ///< spelled otherwise, added or removed
    bool savedViews = false;
    bool everything = false;  ///< too much to list, read the workbook again (import)
};

[[nodiscard]] WorkbookChange summaryOf(const Edit& edit);

}  // namespace cutline
