// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/ledger.h"

#include <functional>

class QMenu;

namespace cutline {

/// What the menu of an event does about its links; both empty where nothing may be changed.
struct LinkActs {
    std::function<void()> link;
    std::function<void(const LinkEntry&)> remove;
};

/// "Link to…", and one entry for each link the event has that takes it away. Nothing where `acts` are empty.
void addLinkChoices(QMenu& menu, const Ledger& ledger, EventIndex event, const LinkActs& acts);

}  // namespace cutline
