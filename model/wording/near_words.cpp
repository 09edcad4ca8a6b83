// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/near_words.h"

#include <cstdlib>

namespace cutline {

namespace {

QString dayWords(qint32 later) {
    if (later == 0) return QStringLiteral("same time");
    const int days = std::abs(later);
    const QString amount = days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days);
    return later < 0 ? QStringLiteral("%1 earlier").arg(amount) : QStringLiteral("%1 later").arg(amount);
}

QString figureWordsOf(FigureNearness figure) {
    switch (figure) {
        case FigureNearness::Unknown:
            return QStringLiteral("no number to compare");
        case FigureNearness::Equal:
            return QStringLiteral("same number");
        case FigureNearness::Near:
            return QStringLiteral("nearly the same number");
        case FigureNearness::PartsOfThis:
            return QStringLiteral("may be a part of this: the parts add up");
        case FigureNearness::ThisIsAPart:
            return QStringLiteral("a larger number: this may be a part of it");
        case FigureNearness::ThisIsWhole:
            return QStringLiteral("a smaller number");
    }
    return {};
}

}  // namespace

QString nearWords(const NearEvent& near) {
    return dayWords(near.daysLater) % QStringLiteral(", ") % figureWordsOf(near.figure);
}

}  // namespace cutline
