// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cutline {

/// What a key does, for a list of keys.
struct TableKey {
    QString words;
    QString keys;
};

/// The keys of the table of events that stand in no menu bar.
[[nodiscard]] std::vector<TableKey> tableKeys();

}  // namespace cutline
