// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/event_slices.h"

#include <algorithm>

namespace cutline {

Result<void> forEachEvent(const Workbook& workbook, const Dataset& dataset, std::span<const EventIndex> events,
                          const std::function<void(EventIndex, const Event&)>& visit, const ExportProgress& progress) {
    constexpr std::size_t kSlice = 1000;
    for (std::size_t begin = 0; begin < events.size(); begin += kSlice) {
        const auto slice = events.subspan(begin, std::min(kSlice, events.size() - begin));
        std::vector<EventId> ids;
        for (const EventIndex event : slice) ids.push_back(dataset.id(event));
        const auto whole = workbook.events(ids);
        if (!whole) return tl::unexpected(whole.error());
        for (std::size_t i = 0; i < slice.size(); ++i) visit(slice[i], (*whole)[i]);
        const auto done = static_cast<qint64>(begin + slice.size());
        if (progress && !progress(done, static_cast<qint64>(events.size()))) return exportStopped();
    }
    return {};
}

}  // namespace cutline
