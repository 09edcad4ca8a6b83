// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_words.h"

#include "model/wording/wording.h"
#include "views/timeline/lane_names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Timeline", text); }

QString numberedWords(std::uint32_t events, const char* one, const char* several) {
    return events == 1 ? words(one) : words(several).arg(numberWords(events));
}

QString spanOf(const std::vector<Mark>& marks, const LaneTrack& track, const Disc& disc) {
    qint32 first = marks[track.mark(disc.first)].firstDay;
    qint32 last = first;
    // A merged disc can hold a million events: its ends say enough.
    for (const std::uint32_t position : {disc.first, disc.last - 1}) {
        first = std::min(first, marks[track.mark(position)].firstDay);
        last = std::max(last, marks[track.mark(position)].lastDay);
    }
    return spanWords(first, last);
}

}  // namespace

QString markWords(const Mark& mark) {
    const QString date = spanWords(mark.firstDay, mark.lastDay);
    if (!mark.hasNumber && mark.net == 0) return words("%1: no number is known").arg(date);
    const QString said =
        mark.isEstimate ? words("%1: about %2, an estimate from a percentage") : words("%1: %2 announced");
    QString text = said.arg(date, numberWords(mark.gross));
    if (mark.net == mark.gross) return text;
    if (mark.net == 0) return text + words(", counted by another announcement");
    return text + words(", of which %1 count here").arg(numberWords(mark.net));
}

std::uint32_t leadingMark(const TimelineContent& content, const LaneRow& row, const Disc& disc) {
    const LaneTrack& track = content.track(row.lane);
    const auto& marks = content.lanes()[row.lane].marks;
    // Beyond this many nobody asks which is the largest; the first is as good.
    constexpr std::uint32_t kMostCompared = 4096;
    std::uint32_t best = track.mark(disc.first);
    for (std::uint32_t i = disc.first; i < std::min(disc.last, disc.first + kMostCompared); ++i) {
        const std::uint32_t mark = track.mark(i);
        if (valueOf(marks[mark], content.showsGross()) > valueOf(marks[best], content.showsGross())) best = mark;
    }
    return best;
}

QString discWords(const Selection& selection, const TimelineContent& content, const LaneRow& row, const Disc& disc) {
    const Lane& lane = content.lanes()[row.lane];
    const LaneTrack& track = content.track(row.lane);
    if (disc.last - disc.first == 1) {
        const Mark& mark = lane.marks[track.mark(disc.first)];
        QString text = laneWords(lane) + u'\n' + markWords(mark);
        if (mark.status == EventStatus::Reported) text += u'\n' + words("Reported, not confirmed");
        if (mark.status == EventStatus::Withdrawn) text += u'\n' + words("Withdrawn since");
        const QString headline = selection.dataset().headline(mark.event);
        if (!headline.isEmpty()) text += u'\n' + headline.left(300);
        return text;
    }
    QStringList lines{laneWords(lane)};
    lines << words("%1 layoffs, %2").arg(numberWords(disc.last - disc.first), spanOf(lane.marks, track, disc));
    if (disc.sum.numbered > 0) {
        lines << (content.showsGross() ? words("%1 announced") : words("%1 net")).arg(numberWords(disc.sum.value));
    }
    if (disc.sum.unknown > 0) {
        lines << numberedWords(disc.sum.unknown, "1 without a number", "%1 without a number");
    }
    if (disc.style == DiscStyle::Reported) lines << words("Reported, none confirmed");
    if (disc.style == DiscStyle::Withdrawn) lines << words("All withdrawn since");
    if (disc.sum.elsewhereEvents > 0) {
        lines << numberedWords(disc.sum.elsewhereEvents, "1 counted by another announcement",
                               "%1 counted by other announcements");
    }
    return lines.join(u'\n');
}

QString flagWords(const Selection& selection, const TimelineContent& content, const LaneRow& row,
                  const FlagMark& flag) {
    const Lane& lane = content.lanes()[row.lane];
    const LaneTrack& track = content.track(row.lane);
    QStringList lines{laneWords(lane)};
    constexpr std::uint32_t kMostListed = 4;
    for (std::uint32_t i = flag.first; i < std::min(flag.last, flag.first + kMostListed); ++i) {
        const Mark& mark = lane.marks[track.flagMark(i)];
        const QString headline = selection.dataset().headline(mark.event).left(200);
        lines << spanWords(mark.firstDay, mark.lastDay) + QStringLiteral(": ") + kindWords(mark.kind) +
                     (headline.isEmpty() ? QString() : QString(QStringLiteral(" · ") + headline));
    }
    if (flag.last - flag.first > kMostListed) {
        lines << words("and %1 more").arg(numberWords(flag.last - flag.first - kMostListed));
    }
    return lines.join(u'\n');
}

QString timelineSummary(const Selection& selection, const TimelineContent& content) {
    if (!content.hasMarks()) return emptyTimelineWords(&selection);
    return words("Timeline with %1 lanes, %2: %3.")
        .arg(numberWords(static_cast<qint64>(content.lanes().size())), spanWords(content.firstDay(), content.lastDay()),
             totalWords(totalOf(selection)));
}

QString emptyTimelineWords(const Selection* selection) {
    if (selection == nullptr) return words("Nothing is open.");
    if (selection->dataset().eventCount() == 0) {
        return words("Nothing is in this workbook yet. Add an announcement, or import a file.");
    }
    const Query& query = selection->query();
    if (query.asOf) {
        Query of = query;
        of.asOf.reset();
        const QString what = queryWords(of);
        const QString known = what.isEmpty()
                                  ? words("Nothing was known yet on %1.").arg(dayWords(*query.asOf))
                                  : words("Nothing was known yet on %1. Filter: %2.").arg(dayWords(*query.asOf), what);
        return known + u'\n' + words("Go to a later day, or take a filter away.");
    }
    const QString what = queryWords(query);
    if (what.isEmpty()) return words("Nothing is picked: take a filter away.");
    return words("Nothing passes the filter: %1.").arg(what) + u'\n' + words("Take a filter away, or widen its dates.");
}

}  // namespace cutline
