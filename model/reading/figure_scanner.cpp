// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_scanner.h"

#include "model/reading/figure_reader.h"

#include <QRegularExpression>

namespace cutline {

std::vector<FigureReading> findFigures(QStringView text) {
    static const QRegularExpression number(
        QStringLiteral("([$€£¥]\\s?)?(?<![\\w.,])(?:(more than|over|about|nearly|up to|at least)\\s)?"
                       "((?:[0-9]|<>)(?:[0-9.,]|<>)*(?:[0-9]|<>)(?:\\s?(?:k|million|万)\\b)?|[0-9])(?![\\w])(\\s?%)?("
                       "\\s(?:people|employees|layoffs|workers|jobs|open jobs))?"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<FigureReading> readings;
    auto matches = number.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(3).size() == 4 && !match.hasCaptured(5) && !match.hasCaptured(4)) continue;
        FigureReading reading =
            readFigureWords(QString(match.captured(2) + QLatin1Char(' ') + match.captured(3) + match.captured(4)));
        reading.start = match.capturedStart(reading.status == ReadingStatus::Malformed ? 3 : 0);
        reading.end = match.capturedEnd(reading.status == ReadingStatus::Malformed ? 3 : 0);
        reading.unit = match.hasCaptured(1)   ? Unit::Money
                       : match.hasCaptured(4) ? Unit::Percent
                       : match.hasCaptured(5) ? Unit::People
                                              : Unit::None;
        if (reading.unit == Unit::Money) reading.status = ReadingStatus::Ok, reading.doubts.clear();
        reading.figure.printed = text.mid(reading.start, reading.end - reading.start).toString();
        readings.push_back(std::move(reading));
    }
    return readings;
}

}  // namespace cutline
