// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_data.h"

#include "model/wording/said_words.h"
#include "model/wording/wording.h"
#include "views/timeline/event_rows.h"
#include "views/timeline/timeline_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Timeline", text); }

/// The marks that stand out: the three of the largest value, the largest first.
std::vector<Mark> largestMarks(const TimelineContent& content) {
    constexpr std::size_t kMost = 3;
    const auto isLarger = [&](const Mark& a, const Mark& b) {
        return valueOf(a, content.showsGross()) > valueOf(b, content.showsGross());
    };
    std::vector<Mark> largest;
    for (const Lane& lane : content.lanes()) {
        for (const Mark& mark : lane.marks) {
            const bool isIn = largest.size() < kMost || isLarger(mark, largest.back());
            if (mark.isFlag() || valueOf(mark, content.showsGross()) == 0 || !isIn) continue;
            largest.insert(std::upper_bound(largest.begin(), largest.end(), mark, isLarger), mark);
            if (largest.size() > kMost) largest.pop_back();
        }
    }
    return largest;
}

QString largestWords(const Selection& selection, const TimelineContent& content) {
    const Dataset& dataset = selection.dataset();
    QStringList named;
    for (const Mark& mark : largestMarks(content)) {
        named << words("%1 %2 (%3)")
                     .arg(dataset.entry(dataset.organization(mark.event)).path,
                          numberWords(valueOf(mark, content.showsGross())), spanWords(mark.firstDay, mark.lastDay));
    }
    if (named.isEmpty()) return {};
    return u' ' + words("The largest: %1.").arg(named.join(QStringLiteral(", ")));
}

}  // namespace

ChartData timelineData(const Selection* selection, const TimelineContent& content) {
    ChartData data;
    data.name = words("Timeline");
    data.headers = QStringList{words("Date"), words("Organization"), words("Said"), words("Counted"), words("Status")};
    if (selection == nullptr || !content.hasMarks()) {
        data.summary = emptyTimelineWords(selection);
        return data;
    }
    data.summary = timelineSummary(*selection, content) + largestWords(*selection, content);
    if (selection->events().size() > ChartData::kMostRows) return data;
    const Dataset& dataset = selection->dataset();
    for (const EventIndex event : selection->events()) {
        data.rows.push_back({spanWords(dataset.firstDay(event), dataset.lastDay(event)),
                             dataset.entry(dataset.organization(event)).path, saidWords(*selection, event),
                             countedWords(*selection, event), statusWords(dataset.status(event))});
    }
    return data;
}

}  // namespace cutline
