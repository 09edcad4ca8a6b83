// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/ledger.h"

#include <algorithm>

namespace cutline {

std::span<const Share> Ledger::breakdown(EventIndex event) const {
    const ShareRange& range = m_shareRanges[event];
    return {m_shares.data() + range.begin, range.count};
}

std::optional<EventIndex> Ledger::relatedTo(EventIndex event) const {
    const auto found = m_related.find(event);
    if (found == m_related.end()) return std::nullopt;
    return found->second;
}

/// Most uids differ in their first eight bytes, which are compared without leaving the cache.
void Ledger::sortByDay(std::vector<EventIndex>& events) const {
    struct Key {
        qint32 day;
        EventIndex event;
        quint64 uidPrefix;
    };
    std::vector<Key> keys;
    keys.reserve(events.size());
    for (const EventIndex event : events) {
        const QByteArrayView uid = dataset().uidBytes(event);
        quint64 prefix = 0;
        for (qsizetype i = 0; i < 8; ++i) {
            prefix = prefix << 8 | (i < uid.size() ? static_cast<quint8>(uid[i]) : quint8{0});
        }
        keys.push_back({dataset().lastDay(event), event, prefix});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        if (a.day != b.day) return a.day < b.day;
        if (a.uidPrefix != b.uidPrefix) return a.uidPrefix < b.uidPrefix;
        return dataset().uidBytes(a.event) < dataset().uidBytes(b.event);
    });
    std::transform(keys.begin(), keys.end(), events.begin(), [](const Key& key) { return key.event; });
}

}  // namespace cutline
