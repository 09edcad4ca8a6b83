// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/events_by_day.h"

#include <algorithm>
#include <iterator>

namespace cutline {

namespace {

quint64 beginOf(QByteArrayView uid) {
    quint64 begin = 0;
    for (qsizetype i = 0; i < 8; ++i) begin = begin << 8 | (i < uid.size() ? static_cast<quint8>(uid[i]) : quint8{0});
    return begin;
}

}  // namespace

EventsByDay::EventsByDay(const DatasetColumns& columns, std::span<const EventId> without) {
    m_keys.reserve(columns.count());
    for (EventIndex event = 0; event < columns.count(); ++event) {
        if (!without.empty() && std::binary_search(without.begin(), without.end(), columns.ids[event])) continue;
        m_keys.push_back({beginOf(columns.uids.at(event)), &columns, columns.lastDays[event], event});
    }
    if (!std::is_sorted(m_keys.begin(), m_keys.end(), isEarlier)) std::sort(m_keys.begin(), m_keys.end(), isEarlier);
}

bool EventsByDay::isEarlier(const Key& a, const Key& b) {
    if (a.day != b.day) return a.day < b.day;
    if (a.uidBegin != b.uidBegin) return a.uidBegin < b.uidBegin;
    return a.from->uids.at(a.event) < b.from->uids.at(b.event);
}

EventsByDay EventsByDay::with(const EventsByDay& other) const {
    EventsByDay both;
    both.m_keys.reserve(m_keys.size() + other.m_keys.size());
    std::merge(m_keys.begin(), m_keys.end(), other.m_keys.begin(), other.m_keys.end(), std::back_inserter(both.m_keys),
               isEarlier);
    return both;
}

std::vector<EventStretch> EventsByDay::stretches() const {
    std::vector<EventStretch> stretches;
    for (const Key& key : m_keys) {
        if (!stretches.empty()) {
            EventStretch& last = stretches.back();
            if (last.from == key.from && last.first + last.count == key.event) {
                ++last.count;
                continue;
            }
        }
        stretches.push_back({key.from, key.event, 1});
    }
    return stretches;
}

}  // namespace cutline
