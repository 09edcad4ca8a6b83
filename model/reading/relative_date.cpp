// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/relative_date.h"

#include "model/reading/date_words.h"
#include "model/reading/folded_text.h"
#include "model/reading/spelled_number.h"

namespace cutline {

namespace {

bool endsAt(WrittenDate& date, qsizetype end) {
    date.end = end;
    return true;
}

/// "last week", "this quarter", "earlier this year"
bool readOffset(QStringView text, qsizetype start, WrittenDate& date) {
    const auto offset = offsetAt(text, start);
    if (!offset) return false;
    const qsizetype place = skipBlanks(text, offset->end);
    struct Unit {
        QStringView word;
        std::optional<int> WrittenDate::*field;
    };
    for (const Unit& unit : {Unit{u"week", &WrittenDate::weekOffset}, Unit{u"month", &WrittenDate::monthOffset},
                             Unit{u"quarter", &WrittenDate::quarterOffset}, Unit{u"year", &WrittenDate::yearOffset}}) {
        if (!wordsStandAt(text, place, unit.word)) continue;
        date.*unit.field = offset->value;
        return endsAt(date, place + unit.word.size());
    }
    return false;
}

bool readDay(QStringView text, qsizetype start, WrittenDate& date) {
    struct Word {
        QStringView word;
        int offset;
    };
    for (const Word& day :
         {Word{u"the day before yesterday", -2}, Word{u"yesterday", -1}, Word{u"today", 0}, Word{u"tomorrow", 1}}) {
        if (!wordsStandAt(text, start, day.word)) continue;
        // "Today's employees"
        if (at(text, start + day.word.size()) == u'\'') return false;
        date.dayOffset = day.offset;
        return endsAt(date, start + day.word.size());
    }
    return false;
}

/// "two weeks ago", "a year ago", "10 days ago"
bool readAgo(QStringView text, qsizetype start, WrittenDate& date) {
    int count = 1;
    qsizetype place = start;
    if (wordsStandAt(text, start, u"a")) {
        place = start + 1;
    } else if (const auto digits = dateNumberAt(text, start, 1, 2)) {
        count = digits->value;
        place = digits->end;
    } else if (const auto number = englishNumberAt(text, start);
               number && number->isSmall && number->value == static_cast<int>(number->value)) {
        count = static_cast<int>(number->value);
        place = number->end;
    } else {
        return false;
    }
    const qsizetype unit = skipBlanks(text, place);
    for (const QStringView word : {u"day", u"week", u"month", u"year"}) {
        if (!standsAt(text, unit, word)) continue;
        qsizetype end = unit + word.size();
        if (at(text, end) == u's') ++end;
        if (place == unit || !wordsStandAt(text, skipBlanks(text, end), u"ago")) return false;
        if (word == u"day") date.dayOffset = -count;
        if (word == u"week") date.dayOffset = -7 * count;
        if (word == u"month") date.monthOffset = -count;
        if (word == u"year") date.yearOffset = -count;
        date.isApproximate = true;
        return endsAt(date, skipBlanks(text, end) + 3);
    }
    return false;
}

}  // namespace

bool readRelativeDate(QStringView text, qsizetype start, WrittenDate& date) {
    return readOffset(text, start, date) || readDay(text, start, date) || readAgo(text, start, date);
}

}  // namespace cutline
