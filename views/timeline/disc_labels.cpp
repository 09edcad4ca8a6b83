// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/disc_labels.h"

#include "model/wording/wording.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cutline {

namespace {

constexpr double kSmallestLabelled = 5.5;  // radius; smaller discs are too many to name
constexpr double kSmallestInside = 10;
constexpr double kGap = 6.5;      // from the disc it belongs to
constexpr double kClearance = 5;  // from everything else

/// What one row looks like to a label that seeks its place.
struct Room {
    const LaneRow& row;
    const QRectF& plot;
    TakenSpace labels;

    [[nodiscard]] QRectF rectOf(const Disc& disc) const {
        const QRectF body(disc.x - disc.radius, row.centre - disc.radius, 2 * disc.radius, 2 * disc.radius);
        return body.united(disc.badgeRect(row.centre));
    }

    [[nodiscard]] bool isFree(const QRectF& rect, std::size_t own) const {
        const QRectF lane(plot.left(), row.top + 1, plot.width(), row.height - 2);
        if (!lane.contains(rect) || !labels.isFree(rect)) return false;
        for (std::size_t i = own; i-- > 0 && row.discs[i].rightEnd() > rect.left();) {
            if (rectOf(row.discs[i]).intersects(rect)) return false;
        }
        for (std::size_t i = own + 1; i < row.discs.size() && row.discs[i].leftEnd() < rect.right(); ++i) {
            if (rectOf(row.discs[i]).intersects(rect)) return false;
        }
        return true;
    }
};

/// "12.5k" says 12,500 and nothing else: the short form loses nothing.
bool isShortExact(qint64 value) {
    if (value < 10'000) return true;
    if (value < 99'950) return value % 100 == 0;
    return value < 999'500 ? value % 1'000 == 0 : value % 100'000 == 0;
}

/// "10k" for 10,260: for discs that nothing longer fits into.
QString roundedThousands(qint64 value) {
    return value < 10'000 || value >= 999'500 ? shortNumber(value)
                                              : QString(QString::number((value + 500) / 1'000) + u'k');
}

bool placeInside(Disc& disc, double centre, const QRectF& plot, const NumberSize& metrics, const QString& words) {
    if (disc.radius < kSmallestInside) return false;
    const QSizeF size(metrics.width(words), metrics.capHeight());
    // The corners of the figures must stay within the disc, and out of its badge.
    const double corner = (size.width() * size.width() + size.height() * size.height()) / 4;
    const QRectF figures(disc.x - size.width() / 2, centre - size.height() / 2, size.width(), size.height());
    if (corner > (disc.radius - 1) * (disc.radius - 1) || figures.intersects(disc.badgeRect(centre))) return false;
    // A disc may stand half out of the plot, its number may not.
    if (figures.left() < plot.left() || figures.right() > plot.right()) return false;
    disc.label = words;
    disc.isLabelInside = true;
    disc.labelRect = QRectF(disc.x - size.width() / 2, centre - metrics.height() / 2, size.width(), metrics.height());
    return true;
}

bool placeBeside(Disc& disc, std::size_t index, Room& room, const NumberSize& metrics) {
    const QString words = numberWords(disc.sum.value);
    const double width = metrics.width(words);
    const double height = metrics.height();
    const double centre = room.row.centre;
    const std::array places{
        QRectF(disc.rightEnd() + kGap, centre - height / 2, width, height),
        QRectF(disc.x - width / 2, centre + disc.radius, width, height),
        QRectF(disc.leftEnd() - kGap - width, centre - height / 2, width, height),
    };
    for (const QRectF& place : places) {
        if (!room.isFree(place.adjusted(-kClearance, 0, kClearance, 0), index)) continue;
        disc.label = words;
        disc.labelRect = place;
        room.labels.take(place.adjusted(-kClearance, 0, kClearance, 0));
        return true;
    }
    return false;
}

}  // namespace

void placeLabels(LaneRow& row, const QRectF& plot, const DiscText& text) {
    std::vector<std::size_t> largestFirst;
    for (std::size_t i = 0; i < row.discs.size(); ++i) {
        const Disc& disc = row.discs[i];
        if (disc.kind == DiscKind::Counted && disc.radius >= kSmallestLabelled) largestFirst.push_back(i);
    }
    std::stable_sort(largestFirst.begin(), largestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return row.discs[a].radius > row.discs[b].radius; });
    Room room{row, plot, {}};
    for (const std::size_t index : largestFirst) {
        Disc& disc = row.discs[index];
        const qint64 value = disc.sum.value;
        // What is exact goes first: inside, then beside; a rounded number inside is better than none.
        if (isShortExact(value) && placeInside(disc, row.centre, plot, text.inside, shortNumber(value))) continue;
        if (placeBeside(disc, index, room, text.beside)) continue;
        if (!placeInside(disc, row.centre, plot, text.inside, shortNumber(value))) {
            placeInside(disc, row.centre, plot, text.inside, roundedThousands(value));
        }
    }
}

}  // namespace cutline
