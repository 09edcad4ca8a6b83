// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_report.h"
#include "model/record/event.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace cutline {

/// Finds, for each event that an import brings, one that was there before and is like it: the same company within
/// kNearDays. Takes the same time for every event, however many there are.
class Resemblances {
public:
    /// Remembers an event. `company` numbers the companies; `line` is 0 for events of the workbook.
    void add(int company, const Event& event, qint64 line);
    /// The nearest of those remembered; revisions before near ones.
    [[nodiscard]] std::optional<Resemblance> find(int company, const Event& event) const;

private:
    /// What is compared of an event.
    struct Entry {
        qint64 line;
        EventId event;
        float people;   ///< below 0: none; exact enough to tell numbers apart
        int day;        ///< Julian
        quint32 place;  ///< hash of the note's place
        int before;     ///< the entry before it in the same bucket; -1: none
    };
    [[nodiscard]] static Entry entryOf(const Event& event, qint64 line);
    [[nodiscard]] static quint64 bucketOf(int company, int slice);

    std::vector<Entry> m_entries;
    std::unordered_map<quint64, int> m_last;  ///< the last entry of a bucket: a company in a slice of time
};

}  // namespace cutline
