// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/edit.h"

#include <algorithm>

namespace cutline {

namespace {

// Adds what one change says to the summary.
struct Summary {
    WorkbookChange& change;

    void operator()(const Changed<Organization>&) const { change.organizations = true; }
    // Events do not change with the spelling of a source they cite, but what is shown of them does.
    void operator()(const Changed<Source>&) const { change.sources = true; }
    void operator()(const Changed<Event>& changed) const {
        change.events.push_back(changed.after ? changed.after->id : changed.before->id);
    }
    void operator()(const Changed<Link>& changed) const {
        change.links = true;
        for (const auto& link : {changed.before, changed.after}) {
            if (link) change.events.insert(change.events.end(), {link->from, link->to});
        }
    }
    void operator()(const Changed<SavedView>&) const { change.savedViews = true; }
};

}  // namespace

Edit Edit::inverted() const {
    Edit inverse{words, {}};
    inverse.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        inverse.changes.push_back(
            std::visit([](const auto& changed) { return RecordChange(changed.inverted()); }, *change));
    }
    return inverse;
}

WorkbookChange summaryOf(const Edit& edit) {
    WorkbookChange summary;
    for (const auto& change : edit.changes) std::visit(Summary{summary}, change);
    std::sort(summary.events.begin(), summary.events.end());
    summary.events.erase(std::unique(summary.events.begin(), summary.events.end()), summary.events.end());
    return summary;
}

}  // namespace cutline
