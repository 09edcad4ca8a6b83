// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cutline {

/// The character that a reference stands for, without its "&" and ";": "amp", "#8220", "#x201C", "nbsp". Empty where
/// nobody uses it in prose. Numbers follow HTML's own rules: 0x80 to 0x9F are those of Windows-1252, what is no
/// character becomes U+FFFD.
[[nodiscard]] QString characterOf(QStringView reference);

}  // namespace cutline
