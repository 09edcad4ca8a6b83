// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFutureWatcherBase;
class QProgressDialog;
class QString;
class QWidget;

namespace cutline {

/// How finely work of another thread tells how far it is, whatever it counts.
inline constexpr int kProgressSteps = 1000;

/// What stands over `window` while another thread works and its window waits: how far it is, and a way to stop it.
/// Shows itself where the work takes longer than a moment. Owned by the window; whoever watches hides it at the end.
[[nodiscard]] QProgressDialog* newProgress(const QString& title, const QString& words, QWidget* window,
                                           QFutureWatcherBase& watcher);

}  // namespace cutline
