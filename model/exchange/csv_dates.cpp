// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_dates.h"

#include "model/exchange/cell_signs.h"
#include "model/exchange/csv_cells.h"
#include "model/reading/date_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cutline {

namespace {

constexpr int kLastShortYear = 68;  // as POSIX strptime reads %y

struct SlashDate {
    int first = 0;
    int second = 0;
    int year = 0;
    char separator = '/';
    bool isShortYear = false;
};

// "3/6/2023", "13-02-2023", "6.3.2023", "03-17-22": two short numbers and a year.
std::optional<SlashDate> slashDate(QByteArrayView cell) {
    std::array<int, 3> numbers{};
    std::array<qsizetype, 3> digits{};
    std::size_t part = 0;
    char separator = 0;
    for (const char c : cell) {
        if (isDigit(c)) {
            if (++digits[part] > 4) return std::nullopt;
            numbers[part] = numbers[part] * 10 + (c - '0');
        } else if ((c == '/' || c == '.' || c == '-') && (separator == 0 || c == separator) && part < 2) {
            separator = c;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    const auto isShort = [](qsizetype count) { return count == 1 || count == 2; };
    if (part != 2 || !isShort(digits[0]) || !isShort(digits[1])) return std::nullopt;
    if (digits[2] == 4) return SlashDate{numbers[0], numbers[1], numbers[2], separator, false};
    if (digits[2] != 2) return std::nullopt;
    return SlashDate{numbers[0], numbers[1], numbers[2] + (numbers[2] <= kLastShortYear ? 2000 : 1900), separator,
                     true};
}

CellDate dateOf(const SlashDate& date, DayOrder order, QByteArrayView cell) {
    const QDate monthFirst(date.year, date.first, date.second);
    const QDate dayFirst(date.year, date.second, date.first);
    // Nobody writes dots with the month first.
    if (date.separator == '.') order = DayOrder::DayFirst;
    if (date.isShortYear && order == DayOrder::Undecided) {
        return {{},
                QStringLiteral("the year of %1 has two digits, and the file does not show which part is the year")
                    .arg(quoted(cell))};
    }
    if (order == DayOrder::Undecided) {
        if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst) {
            return {
                {},
                QStringLiteral("the date %1 can be read two ways, and the file does not show which").arg(quoted(cell))};
        }
        order = monthFirst.isValid() ? DayOrder::MonthFirst : DayOrder::DayFirst;
    }
    const QDate day = order == DayOrder::MonthFirst ? monthFirst : dayFirst;
    if (!day.isValid()) {
        return {{},
                QStringLiteral("there is no day %1 (read as %2)")
                    .arg(quoted(cell), order == DayOrder::MonthFirst ? QStringLiteral("month/day/year")
                                                                     : QStringLiteral("day/month/year"))};
    }
    return {EventDate::fromDay(day), {}};
}

// "3/2018": a month.
std::optional<EventDate> slashMonth(QByteArrayView cell) {
    const qsizetype slash = cell.indexOf('/');
    if (slash < 1 || slash > 2 || cell.size() != slash + 5) return std::nullopt;
    bool isMonth = false;
    const int month = cell.first(slash).toByteArray().toInt(&isMonth);
    const QByteArrayView year = cell.sliced(slash + 1);
    if (!isMonth || month < 1 || month > 12 || !std::all_of(year.begin(), year.end(), isDigit)) return std::nullopt;
    auto date =
        EventDate::parse(QStringLiteral("%1-%2").arg(QString::fromLatin1(year)).arg(month, 2, 10, QLatin1Char('0')));
    return date ? std::optional(std::move(*date)) : std::nullopt;
}

// "2022-12-07 16:28:02" and "2022-12-07T16:28": the day counts.
QByteArrayView withoutTime(QByteArrayView cell) {
    constexpr qsizetype kDaySize = 10;
    if (cell.size() <= kDaySize || (cell[kDaySize] != ' ' && cell[kDaySize] != 'T')) return cell;
    const QByteArrayView time = cell.sliced(kDaySize + 1);
    const bool isTime = time.size() >= 5 && time[2] == ':' && std::all_of(time.begin(), time.end(), [](char c) {
                            return isDigit(c) || c == ':' || c == '.' || c == 'Z' || c == '+' || c == '-';
                        });
    return isTime ? cell.first(kDaySize) : cell;
}

using Ends = std::pair<QByteArrayView, QByteArrayView>;

// The two ends of "12-31-20 thru 1-5-21", "3/5/2018to 5/4/2018", "9/20/18 - 9/30/18", "8/2017-12/2018".
std::optional<Ends> endsOfSpan(QByteArrayView cell) {
    for (const QByteArrayView word : {"thru", "through", "until", "to", "\xe2\x80\x93", "-"}) {
        const qsizetype size = word.size();
        for (qsizetype at = cell.indexOf(word, 1); at > 0; at = cell.indexOf(word, at + 1)) {
            const QByteArrayView before = cell.first(at).trimmed();
            const QByteArrayView after = cell.sliced(at + size).trimmed();
            if (before.isEmpty() || after.isEmpty()) continue;
            const bool isWord = !isLetter(cell[at - 1]) && !isLetter(cell[std::min(at + size, cell.size() - 1)]);
            // A dash within a day is none between two.
            if (word == "-" && (before.size() < 6 || after.size() < 6)) continue;
            if (isWord) return Ends(before, after);
        }
    }
    return std::nullopt;
}

CellDate readOneDate(QByteArrayView cell, DayOrder order) {
    if (const auto date = slashDate(cell)) return dateOf(*date, order, cell);
    if (auto month = slashMonth(cell)) return {std::move(month), {}};
    const QString text = QString::fromUtf8(withoutTime(cell));
    if (auto date = EventDate::parse(text)) return {std::move(*date), {}};
    // Words say themselves which part is the month.
    const bool hasWords = std::any_of(cell.begin(), cell.end(),
                                      [](char c) { return isLetter(c) || static_cast<unsigned char>(c) >= 0x80; });
    if (hasWords) {
        if (auto date = readDate(QStringView(text), std::nullopt)) return {std::move(*date), {}};
    }
    return {{}, QStringLiteral("%1 is not a date").arg(quoted(cell))};
}

// A span from what both ends say; nothing where the cell is none.
std::optional<CellDate> readSpan(QByteArrayView cell, DayOrder order) {
    const auto ends = endsOfSpan(cell);
    if (!ends) return std::nullopt;
    const CellDate first = readOneDate(ends->first, order);
    const CellDate last = readOneDate(ends->second, order);
    if (!first.value || !last.value) return std::nullopt;
    if (first.value->firstDay() > last.value->lastDay()) {
        return CellDate{{}, QStringLiteral("%1 ends before it begins").arg(quoted(cell))};
    }
    if (first.value == last.value) return first;
    const QString days =
        first.value->firstDay().toString(Qt::ISODate) + u'/' + last.value->lastDay().toString(Qt::ISODate);
    auto span = EventDate::parse(days);
    if (!span) return std::nullopt;
    return CellDate{std::move(*span), {}};
}

DayOrderEvidence evidenceOfOne(QByteArrayView cell) {
    const auto date = slashDate(cell);
    if (!date || date->separator == '.') return {};
    const bool monthFirst = QDate::isValid(date->year, date->first, date->second);
    const bool dayFirst = QDate::isValid(date->year, date->second, date->first);
    return {monthFirst && !dayFirst, dayFirst && !monthFirst};
}

}  // namespace

DayOrderEvidence evidenceOf(QByteArrayView cell) {
    constexpr qsizetype kLongestDay = 10;
    if (cell.size() <= kLongestDay) return evidenceOfOne(cell);
    const auto ends = endsOfSpan(cell);
    if (!ends) return {};
    const DayOrderEvidence first = evidenceOfOne(ends->first);
    const DayOrderEvidence last = evidenceOfOne(ends->second);
    return {first.monthFirst || last.monthFirst, first.dayFirst || last.dayFirst};
}

CellDate readDate(QByteArrayView cell, DayOrder order) {
    constexpr QByteArrayView kNoBreakSpace("\xc2\xa0");
    if (cell.contains(kNoBreakSpace)) {
        return readDate(QByteArrayView(cell.toByteArray().replace(kNoBreakSpace, " ")), order);
    }
    if (isUnknown(cell)) return {{}, QStringLiteral("the date is missing")};
    CellDate date = readOneDate(cell, order);
    constexpr qsizetype kShortestSpan = 9;
    if (date.value || cell.size() < kShortestSpan) return date;
    if (auto span = readSpan(cell, order)) return std::move(*span);
    return date;
}

}  // namespace cutline
