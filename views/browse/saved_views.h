// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/edit.h"
#include "views/browse/browser.h"

#include <vector>

namespace cutline {

// Views that somebody named: whole view states, kept in the workbook. Each change is one edit that can be undone.
// All of these need an open document.

/// By name.
[[nodiscard]] Result<std::vector<SavedView>> savedViews(const Browser& browser);
/// Keeps the state of the browser under a name; what was kept under it before is replaced.
[[nodiscard]] Result<void> saveView(Browser& browser, const QString& name);
/// Goes to the state of a view; Back leads to where one was. Refused where it names what does not exist any more.
[[nodiscard]] Result<void> showView(Browser& browser, const SavedView& view);
/// ErrorKind::Data where another view has that name.
[[nodiscard]] Result<void> renameView(Browser& browser, SavedView view, const QString& name);
[[nodiscard]] Result<void> removeView(Browser& browser, const SavedView& view);

}  // namespace cutline
