// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/detail/link_menu.h"
#include "views/timeline/timeline_subject.h"

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace cutline {

/// What can be chosen in the menu of a disc or a lane.
struct MenuActs {
    std::function<void()> edit;  ///< one event only
    std::function<void()> list;  ///< several only
    LinkActs links;              ///< one event only
    std::function<void(const TimelineSubject&)> explain;
    std::function<void()> zoom;  ///< marks only
    std::function<void(const Query&)> narrow;
    std::function<void()> toggle;  ///< lanes that open or close only
};

/// The menu of a disc or flag (none: of the lane alone) and its lane. Deletes itself when it closes.
[[nodiscard]] QMenu* newTimelineMenu(const std::optional<TimelineSubject>& marks, const TimelineSubject& lane,
                                     const std::vector<Lane>& lanes, const MenuActs& acts, QWidget* parent);

}  // namespace cutline
