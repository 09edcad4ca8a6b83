// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cutline {

/// Which of the known names somebody may have meant, the nearest first, three at most; none where nothing is near.
/// Names are compared by nameKey: few letters differ, or one holds the other.
[[nodiscard]] QStringList nearNames(const QString& name, const QStringList& known);

/// "Did you mean Amazon or Amazon Games?"; empty where there is nothing to propose.
[[nodiscard]] QString proposal(const QStringList& names);

}  // namespace cutline
