// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset_columns.h"

#include <span>
#include <vector>

namespace cutline {

/// Events of some columns in the order of a Dataset: by last day, then uid.
class EventsByDay {
public:
    EventsByDay() = default;
    /// `without`: ids that are left out, sorted.
    explicit EventsByDay(const DatasetColumns& columns, std::span<const EventId> without = {});

    /// This order and another one as one.
    [[nodiscard]] EventsByDay with(const EventsByDay& other) const;
    /// What has to be joined to have the events in this order.
    [[nodiscard]] std::vector<EventStretch> stretches() const;

private:
    struct Key {
        quint64 uidBegin =
            0;  ///< most uids differ in their first eight bytes, which are compared without a look at them
        const DatasetColumns* from = nullptr;
        qint32 day = 0;
        EventIndex event = 0;
    };
    [[nodiscard]] static bool isEarlier(const Key& a, const Key& b);

    std::vector<Key> m_keys;
};

}  // namespace cutline
