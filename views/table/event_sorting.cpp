// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_sorting.h"

#include "model/wording/said_words.h"
#include "model/wording/wording.h"
#include "views/table/event_cells.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cutline {

namespace {

/// One event's place: a class (unknown ones in a later one), then a value, both in one number, then the order of days.
struct Key {
    quint64 value;
    std::uint32_t position;

    friend bool operator<(const Key& a, const Key& b) {
        return a.value != b.value ? a.value < b.value : a.position < b.position;
    }
};

constexpr quint64 kValueBits = 60;
constexpr quint64 kMostValue = (quint64{1} << kValueBits) - 1;
constexpr quint64 kNothing = quint64{15} << kValueBits;

quint64 keyOf(quint64 rank, quint64 value, Qt::SortOrder order) {
    value = std::min(value, kMostValue);
    return rank << kValueBits | (order == Qt::AscendingOrder ? value : kMostValue - value);
}

std::vector<EventIndex> inOrder(const Selection& selection, const std::vector<Key>& keys) {
    std::vector<EventIndex> events;
    events.reserve(keys.size());
    for (const Key& key : keys) events.push_back(selection.events()[key.position]);
    return events;
}

/// A value for every picked event, by its index. Worked out in the order in which a dataset lies in memory: in the
/// order of days every event would be a walk across all of its columns.
template <class ValueOfEvent>
std::vector<quint64> valuesOf(const Selection& selection, ValueOfEvent&& valueOfEvent) {
    const EventIndex count = selection.dataset().eventCount();
    std::vector<bool> isPicked(count);
    for (const EventIndex event : selection.events()) isPicked[event] = true;
    std::vector<quint64> values(count);
    for (EventIndex event = 0; event < count; ++event) {
        if (isPicked[event]) values[event] = valueOfEvent(event);
    }
    return values;
}

template <class KeyOfEvent>
std::vector<EventIndex> sortedBy(const Selection& selection, KeyOfEvent&& keyOfEvent) {
    const std::vector<quint64> values = valuesOf(selection, keyOfEvent);
    std::vector<Key> keys;
    keys.reserve(selection.events().size());
    for (const EventIndex event : selection.events()) {
        keys.push_back({values[event], static_cast<std::uint32_t>(keys.size())});
    }
    std::sort(keys.begin(), keys.end());
    return inOrder(selection, keys);
}

/// The place of every organization among the words that `wordsOf` gives it, as a person would look them up; 0: none.
template <class WordsOf>
std::vector<quint64> ranks(const Dataset& dataset, WordsOf&& wordsOf) {
    // The words of the program are English; a bare C locale would sort capitals before all small letters.
    QCollator collator{QLocale(QLocale::English, QLocale::UnitedStates)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, OrganizationIndex>> sorted;
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const QString words = wordsOf(i);
        if (!words.isEmpty()) sorted.emplace_back(collator.sortKey(words), i);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<quint64> places(static_cast<std::size_t>(dataset.organizationCount()), 0);
    quint64 place = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i - 1].first < sorted[i].first) ++place;
        places[static_cast<std::size_t>(sorted[i].second)] = place;
    }
    return places;
}

std::vector<EventIndex> sortedByCompany(const Selection& selection, Qt::SortOrder order) {
    const Dataset& dataset = selection.dataset();
    const auto places = ranks(dataset, [&](OrganizationIndex i) { return dataset.entry(dataset.entry(i).root).name; });
    return sortedBy(selection, [&](EventIndex event) {
        return keyOf(0, places[static_cast<std::size_t>(dataset.organization(event))], order);
    });
}

std::vector<EventIndex> sortedByDivision(const Selection& selection, Qt::SortOrder order) {
    const Dataset& dataset = selection.dataset();
    const auto places = ranks(dataset, [&](OrganizationIndex i) { return divisionPath(dataset, i); });
    return sortedBy(selection, [&](EventIndex event) {
        const OrganizationIndex division = firstDivision(selection, event);
        return division == kNoOrganization ? kNothing : keyOf(0, places[static_cast<std::size_t>(division)], order);
    });
}

quint64 saidKey(const Selection& selection, EventIndex event, Qt::SortOrder order) {
    const auto figure = saidFigure(selection, event);
    if (!figure) return keyOf(selection.dataset().kind(event) == EventKind::Layoff ? 2 : 3, 0, order);
    if (figure->measure == Measure::People) return keyOf(0, static_cast<quint64>(*figure->best), order);
    return keyOf(1, static_cast<quint64>(std::llround(*figure->best * 1e6)), order);
}

/// One end of what was said. Open ends stand after all numbers, the rest after them.
quint64 endKey(const Selection& selection, EventIndex event, std::optional<double> Figure::*end, Qt::SortOrder order) {
    const auto figure = saidFigure(selection, event);
    if (!figure || figure->measure != Measure::People) return kNothing;
    return figure.value().*end ? keyOf(0, static_cast<quint64>(*(figure.value().*end)), order) : keyOf(1, 0, order);
}

/// The first bytes of a text as a number that sorts as they do, capitals like small letters.
quint64 beginningOf(QByteArrayView text) {
    quint64 beginning = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const auto byte = i < text.size() ? static_cast<quint8>(text[i]) : quint8{0};
        beginning = beginning << 8 | static_cast<quint64>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
    }
    return beginning;
}

/// Headlines by their first bytes, which tell most of them apart; the others are compared in full.
std::vector<EventIndex> sortedByHeadline(const Selection& selection, Qt::SortOrder order) {
    const Dataset& dataset = selection.dataset();
    const auto beginnings =
        valuesOf(selection, [&](EventIndex event) { return beginningOf(dataset.headlineBytes(event)); });
    struct Line {
        quint64 beginning;
        QByteArrayView text;
        std::uint32_t position;
    };
    std::vector<Line> lines;
    lines.reserve(selection.events().size());
    for (const EventIndex event : selection.events()) {
        lines.push_back({beginnings[event], dataset.headlineBytes(event), static_cast<std::uint32_t>(lines.size())});
    }
    const bool isAscending = order == Qt::AscendingOrder;
    std::sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
        if (a.text.isEmpty() != b.text.isEmpty()) return b.text.isEmpty();
        if (a.beginning != b.beginning) return (a.beginning < b.beginning) == isAscending;
        const int difference = qstrnicmp(a.text.data(), a.text.size(), b.text.data(), b.text.size());
        return difference != 0 ? (difference < 0) == isAscending : a.position < b.position;
    });
    std::vector<EventIndex> events;
    events.reserve(lines.size());
    for (const Line& line : lines) events.push_back(selection.events()[line.position]);
    return events;
}

}  // namespace

Qt::SortOrder firstOrder(EventColumn column) { return holdsNumbers(column) ? Qt::DescendingOrder : Qt::AscendingOrder; }

std::vector<EventIndex> sortedEvents(const Selection& selection, const EventSorting& sorting) {
    const Dataset& dataset = selection.dataset();
    const Qt::SortOrder order = sorting.order;
    switch (sorting.column) {
        case EventColumn::Date:
            return sortedBy(selection, [&](EventIndex event) {
                // Days before the Julian calendar begins do not occur: years start at 1.
                return keyOf(0, static_cast<quint64>(dataset.lastDay(event)), order);
            });
        case EventColumn::Company:
            return sortedByCompany(selection, order);
        case EventColumn::Division:
            return sortedByDivision(selection, order);
        case EventColumn::Kind:
            return sortedBy(selection, [&](EventIndex event) {
                return keyOf(0, static_cast<quint64>(dataset.kind(event)), order);
            });
        case EventColumn::Status:
            return sortedBy(selection, [&](EventIndex event) {
                return keyOf(0, static_cast<quint64>(dataset.status(event)), order);
            });
        case EventColumn::Said:
            return sortedBy(selection, [&](EventIndex event) { return saidKey(selection, event, order); });
        case EventColumn::Counted:
            return sortedBy(selection, [&](EventIndex event) {
                const auto counted = countedPart(selection, event);
                return counted ? keyOf(0, static_cast<quint64>(*counted), order) : kNothing;
            });
        case EventColumn::Low:
            return sortedBy(selection, [&](EventIndex event) { return endKey(selection, event, &Figure::low, order); });
        case EventColumn::High:
            return sortedBy(selection,
                            [&](EventIndex event) { return endKey(selection, event, &Figure::high, order); });
        case EventColumn::Headline:
            return sortedByHeadline(selection, order);
        case EventColumn::Effective:
        case EventColumn::Publisher:
        case EventColumn::Note:
            break;
    }
    const auto byDay = selection.events();
    return {byDay.begin(), byDay.end()};
}

}  // namespace cutline
