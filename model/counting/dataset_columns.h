// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event.h"
#include "model/record/figure.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cutline {

/// Position of an event among others.
using EventIndex = std::uint32_t;
/// Position of an organization in a Dataset. Organizations stand in order of their path, so a subtree is a range.
using OrganizationIndex = std::int32_t;
inline constexpr OrganizationIndex kNoOrganization = -1;

/// The preferred figure of an event that falls on one organization.
struct FigureEntry {
    OrganizationIndex organization = kNoOrganization;
    Measure measure = Measure::People;
    Qualifier qualifier = Qualifier::Unknown;
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
};

/// Events as columns: what a Dataset is made of. A value; one entry of each column an event.
struct DatasetColumns {
    /// Texts one behind the other: a QString each would cost four times the memory.
    struct Texts {
        QByteArray bytes;
        std::vector<std::uint32_t> ends;

        [[nodiscard]] QByteArrayView at(EventIndex event) const {
            const std::uint32_t begin = event == 0 ? 0 : ends[event - 1];
            return QByteArrayView(bytes).sliced(begin, ends[event] - begin);
        }
        /// What was appended to `bytes` since the last event is this one's.
        void endEvent() { ends.push_back(static_cast<std::uint32_t>(bytes.size())); }
    };

    std::vector<EventId> ids;
    Texts uids;
    Texts headlines;
    Texts words;   ///< headline and note, folded for searching, a line feed behind each
    Texts quotes;  ///< likewise the quotes
    std::vector<OrganizationIndex> organizations;
    std::vector<EventKind> kinds;
    std::vector<EventStatus> statuses;
    std::vector<qint32> firstDays;
    std::vector<qint32> lastDays;
    std::vector<std::uint32_t> figureEnds;
    std::vector<FigureEntry> figures;

    [[nodiscard]] EventIndex count() const { return static_cast<EventIndex>(ids.size()); }
    [[nodiscard]] std::span<const FigureEntry> figuresOf(EventIndex event) const {
        const std::uint32_t begin = event == 0 ? 0 : figureEnds[event - 1];
        return {figures.data() + begin, figures.data() + figureEnds[event]};
    }
    void reserve(std::size_t events);
};

/// Events that follow each other in the same columns.
struct EventStretch {
    const DatasetColumns* from = nullptr;
    EventIndex first = 0;
    EventIndex count = 0;
};

/// The events of the stretches one behind the other. A column of `used` is let go of as soon as it has been joined, so
/// that a large workbook is not held twice.
[[nodiscard]] DatasetColumns joined(std::span<const EventStretch> stretches,
                                    std::span<DatasetColumns* const> used = {});

}  // namespace cutline
