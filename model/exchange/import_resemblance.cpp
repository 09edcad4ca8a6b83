// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_resemblance.h"

#include "model/counting/near_events.h"

#include <cmath>
#include <cstdlib>

namespace cutline {

namespace {

constexpr int kSliceDays = kNearDays + 1;
// A company with more events than this in half a month is a list of sites, and one like event will do.
constexpr int kMostCompared = 16;

float peopleOf(const Event& event) {
    for (const Figure& figure : event.figures) {
        if (figure.measure == Measure::People && figure.best) return static_cast<float>(*figure.best);
    }
    return -1;
}

}  // namespace

Resemblances::Entry Resemblances::entryOf(const Event& event, qint64 line) {
    const auto day = static_cast<int>(event.announced.firstDay().toJulianDay());
    return {line, event.id, peopleOf(event), day, static_cast<quint32>(qHash(event.note)), -1};
}

quint64 Resemblances::bucketOf(int company, int slice) {
    return (static_cast<quint64>(static_cast<quint32>(company)) << 32U) | static_cast<quint32>(slice);
}

void Resemblances::add(int company, const Event& event, qint64 line) {
    Entry entry = entryOf(event, line);
    const auto at = static_cast<int>(m_entries.size());
    const auto [last, isNew] = m_last.try_emplace(bucketOf(company, entry.day / kSliceDays), at);
    if (!isNew) {
        entry.before = last->second;
        last->second = at;
    }
    m_entries.push_back(entry);
}

std::optional<Resemblance> Resemblances::find(int company, const Event& event) const {
    const Entry asked = entryOf(event, 0);
    std::optional<Resemblance> best;
    for (int slice = asked.day / kSliceDays - 1; slice <= asked.day / kSliceDays + 1; ++slice) {
        const auto last = m_last.find(bucketOf(company, slice));
        int compared = 0;
        for (int at = last == m_last.end() ? -1 : last->second; at >= 0 && compared < kMostCompared; ++compared) {
            const Entry& entry = m_entries[static_cast<std::size_t>(at)];
            at = entry.before;
            const int days = std::abs(entry.day - asked.day);
            if (days > kNearDays) continue;
            const bool isEqual = entry.people == asked.people;
            const bool isRevision = days == 0 && !isEqual && entry.place == asked.place;
            const bool isNear = isEqual && (entry.people >= 0 || days == 0);
            if (!isRevision && !isNear) continue;
            const auto kind = isRevision ? Resemblance::Kind::Revision : Resemblance::Kind::Near;
            if (best && (best->kind < kind || (best->kind == kind && best->days <= days))) continue;
            best = Resemblance{kind, entry.line, entry.line == 0 ? std::optional(entry.event) : std::nullopt, days};
        }
    }
    return best;
}

}  // namespace cutline
