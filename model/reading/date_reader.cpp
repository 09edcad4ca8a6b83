// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/date_reader.h"

#include <QLocale>
#include <QRegularExpression>

namespace cutline {

std::vector<DateReading> findDates(QStringView text, std::optional<QDate> published) {
    static const QRegularExpression day(
        QStringLiteral("\\b(January|February|March|April|May|June|July|August|September|October|November|December) "
                       "(\\d{1,2})(?:, (\\d{4}))?\\b"));
    std::vector<DateReading> readings;
    auto matches = day.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int month = QLocale::c().toDate(match.captured(1), QStringLiteral("MMMM")).month();
        DateReading reading;
        reading.start = match.capturedStart();
        reading.end = match.capturedEnd();
        const int year = match.hasCaptured(3) ? match.captured(3).toInt() : published ? published->year() : 0;
        if (year == 0) {
            reading.why = QStringLiteral("the year is not said");
        } else if (const QDate date(year, month, match.captured(2).toInt()); date.isValid()) {
            reading.status = ReadingStatus::Ok;
            reading.date = EventDate::fromDay(date);
        } else {
            reading.why = QStringLiteral("there is no such day");
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

Result<EventDate> readDate(QStringView text, std::optional<QDate> published) {
    auto date = EventDate::parse(text);
    if (date) return date;
    const auto found = findDates(text, published);
    if (found.size() == 1 && found.front().date && found.front().start == 0 && found.front().end == text.size()) {
        return *found.front().date;
    }
    return date;
}

}  // namespace cutline
