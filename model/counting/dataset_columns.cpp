// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/dataset_columns.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <numeric>

namespace cutline {

namespace {

using Stretches = std::span<const EventStretch>;
using Used = std::span<DatasetColumns* const>;

template <class Value>
void joinColumn(DatasetColumns& to, Stretches stretches, Used used, std::vector<Value> DatasetColumns::*column) {
    (to.*column).resize(to.ids.size());
    Value* next = (to.*column).data();
    for (const EventStretch& stretch : stretches) {
        next = std::copy_n((stretch.from->*column).data() + stretch.first, stretch.count, next);
    }
    for (DatasetColumns* source : used) std::vector<Value>().swap(source->*column);
}

/// The ends of what belongs to the events of a stretch, counted from `begin` on instead of from where it was.
std::uint32_t* moveEnds(const std::vector<std::uint32_t>& ends, const EventStretch& stretch, std::uint32_t begin,
                        std::uint32_t* next) {
    const std::uint32_t before = stretch.first == 0 ? 0 : ends[stretch.first - 1];
    return std::transform(ends.data() + stretch.first, ends.data() + stretch.first + stretch.count, next,
                          [&](std::uint32_t end) { return end - before + begin; });
}

void joinTexts(DatasetColumns& to, Stretches stretches, Used used, DatasetColumns::Texts DatasetColumns::*column) {
    const auto beginOf = [](const std::vector<std::uint32_t>& ends, EventIndex event) {
        return event == 0 ? 0 : ends[event - 1];
    };
    auto& [bytes, ends] = to.*column;
    ends.resize(to.ids.size());
    std::uint32_t* nextEnd = ends.data();
    qsizetype size = 0;
    for (const EventStretch& stretch : stretches) {
        nextEnd = moveEnds((stretch.from->*column).ends, stretch, static_cast<std::uint32_t>(size), nextEnd);
        size = *(nextEnd - 1);
    }
    bytes.resize(size);
    char* next = bytes.data();
    for (const EventStretch& stretch : stretches) {
        const DatasetColumns::Texts& from = stretch.from->*column;
        const std::uint32_t begin = beginOf(from.ends, stretch.first);
        const std::size_t length = from.ends[stretch.first + stretch.count - 1] - begin;
        std::memcpy(next, from.bytes.constData() + begin, length);
        next += length;
    }
    for (DatasetColumns* source : used) source->*column = {};
}

void joinFigures(DatasetColumns& to, Stretches stretches, Used used) {
    to.figureEnds.resize(to.ids.size());
    std::uint32_t* nextEnd = to.figureEnds.data();
    for (const EventStretch& stretch : stretches) {
        const std::uint32_t begin = nextEnd == to.figureEnds.data() ? 0 : *(nextEnd - 1);
        nextEnd = moveEnds(stretch.from->figureEnds, stretch, begin, nextEnd);
    }
    to.figures.resize(to.figureEnds.empty() ? 0 : to.figureEnds.back());
    FigureEntry* next = to.figures.data();
    for (const EventStretch& stretch : stretches) {
        const FigureEntry* first = stretch.from->figuresOf(stretch.first).data();
        const auto last = stretch.from->figuresOf(stretch.first + stretch.count - 1);
        next = std::copy(first, last.data() + last.size(), next);
    }
    for (DatasetColumns* source : used) {
        source->figureEnds = {};
        source->figures = {};
    }
}

}  // namespace

void DatasetColumns::reserve(std::size_t events) {
    ids.reserve(events);
    for (Texts* texts : {&uids, &headlines, &words, &quotes}) texts->ends.reserve(events);
    organizations.reserve(events);
    kinds.reserve(events);
    statuses.reserve(events);
    firstDays.reserve(events);
    lastDays.reserve(events);
    figureEnds.reserve(events);
    figures.reserve(events);
}

DatasetColumns joined(Stretches stretches, Used used) {
    DatasetColumns to;
    to.ids.resize(std::accumulate(stretches.begin(), stretches.end(), std::size_t{0},
                                  [](std::size_t sum, const EventStretch& stretch) { return sum + stretch.count; }));
    // Texts are about half of the work, and columns know nothing of each other.
    const auto texts = std::async(std::launch::async, [&] {
        joinTexts(to, stretches, used, &DatasetColumns::uids);
        joinTexts(to, stretches, used, &DatasetColumns::headlines);
        joinTexts(to, stretches, used, &DatasetColumns::words);
        joinTexts(to, stretches, used, &DatasetColumns::quotes);
    });
    joinFigures(to, stretches, used);
    joinColumn(to, stretches, used, &DatasetColumns::organizations);
    joinColumn(to, stretches, used, &DatasetColumns::kinds);
    joinColumn(to, stretches, used, &DatasetColumns::statuses);
    joinColumn(to, stretches, used, &DatasetColumns::firstDays);
    joinColumn(to, stretches, used, &DatasetColumns::lastDays);
    texts.wait();
    // Last: its size is the number of events.
    joinColumn(to, stretches, used, &DatasetColumns::ids);
    return to;
}

}  // namespace cutline
