// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_narrowing.h"

#include <functional>

class QMenu;
class QWidget;

namespace cutline {

/// What the entries of a bar's menu do.
struct BarMenuActions {
    std::function<void(const ViewState&)> show;
    std::function<void()> explain;
    std::function<void()> copy;
    std::function<void()> copyAll;
};

/// The menu of one bar or of the marked ones (none: of the chart). What cannot be done is disabled and says why.
/// Belongs to `parent`; deletes itself once closed.
[[nodiscard]] QMenu* newBarMenu(const BarChoice& choice, const ViewState& state, const BarMenuActions& actions,
                                QWidget* parent);

}  // namespace cutline
