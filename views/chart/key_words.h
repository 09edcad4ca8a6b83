// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutline {

/// A key of a view and what it does, for the key sheet.
struct KeyWords {
    QString keys;  ///< "Shift+Left", as it is shown
    QString words;
};

}  // namespace cutline
