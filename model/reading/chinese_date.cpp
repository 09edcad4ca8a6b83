// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/folded_text.h"
#include "model/reading/spelled_number.h"
#include "model/reading/written_date.h"

#include <algorithm>
#include <array>

namespace cutline {

namespace {

struct Word {
    QStringView word;
    int value;
};

constexpr std::array kYears{Word{u"今年", 0},  Word{u"本年", 0},  Word{u"去年", -1},
                            Word{u"上年", -1}, Word{u"前年", -2}, Word{u"明年", 1}};
constexpr std::array kMonths{Word{u"上个月", -1}, Word{u"这个月", 0}, Word{u"下个月", 1},
                             Word{u"上月", -1},   Word{u"本月", 0},   Word{u"下月", 1}};
constexpr std::array kWeeks{Word{u"上上周", -2},   Word{u"上周", -1}, Word{u"上星期", -1},
                            Word{u"上个星期", -1}, Word{u"本周", 0},  Word{u"这周", 0},
                            Word{u"本星期", 0},    Word{u"下周", 1},  Word{u"下星期", 1}};
constexpr std::array kDays{Word{u"前天", -2}, Word{u"昨天", -1}, Word{u"昨日", -1}, Word{u"今天", 0},
                           Word{u"今日", 0},  Word{u"明天", 1},  Word{u"明日", 1}};

struct PartWord {
    QStringView word;
    DatePart part;
};
constexpr std::array kParts{PartWord{u"中下旬", DatePart::FromEleventhDay},
                            PartWord{u"上旬", DatePart::FirstTenDays},
                            PartWord{u"中旬", DatePart::SecondTenDays},
                            PartWord{u"下旬", DatePart::LastTenDays},
                            PartWord{u"初", DatePart::Beginning},
                            PartWord{u"底", DatePart::End},
                            PartWord{u"末", DatePart::End},
                            PartWord{u"中", DatePart::Middle}};

template <std::size_t size>
const Word* wordAt(const std::array<Word, size>& words, QStringView text, qsizetype place) {
    for (const Word& word : words) {
        if (standsAt(text, place, word.word)) return &word;
    }
    return nullptr;
}

/// Digits or characters of at most 31.
std::optional<DateNumber> smallNumberAt(QStringView text, qsizetype start) {
    qsizetype end = start;
    while (isDigit(at(text, end)) && end < start + 3) ++end;
    if (end > start)
        return end > start + 2 ? std::nullopt : std::optional(DateNumber{text.mid(start, end - start).toInt(), end});
    if (!QStringView(u"一二三四五六七八九十").contains(at(text, start))) return std::nullopt;
    const auto number = chineseNumberAt(text, start);
    if (!number || number->value > 31 || number->upper || number->isShare) return std::nullopt;
    return DateNumber{static_cast<int>(number->value), number->end};
}

/// 2023年, 二〇二三年
std::optional<DateNumber> fullYearAt(QStringView text, qsizetype start) {
    constexpr QStringView kDigits = u"零一二三四五六七八九";
    int value = 0;
    for (qsizetype place = start; place < start + 4; ++place) {
        const QChar c = at(text, place);
        const qsizetype digit = isDigit(c) ? c.unicode() - u'0' : kDigits.indexOf(c);
        if (digit < 0) return std::nullopt;
        value = value * 10 + static_cast<int>(digit);
    }
    if (at(text, start + 4) != u'年' || value < 1900 || value > 2099) return std::nullopt;
    return DateNumber{value, start + 5};
}

/// Reads one date from left to right: year, then what follows it.
class ChineseDate {
public:
    ChineseDate(QStringView text, qsizetype start) : m_text(text) { m_date.start = m_date.end = start; }

    std::optional<WrittenDate> read() {
        readYear();
        const bool isKnown = readHalf() || readQuarter() || readMonth() ||
                             (!hasYear() && (readWeek() || readDay() || readWeekday() || readDayAlone()));
        if (!isKnown && !hasYear()) return std::nullopt;
        checkDay(m_date);
        return m_date;
    }

private:
    [[nodiscard]] bool hasYear() const { return m_date.year || m_date.yearOffset; }

    void readYear() {
        if (const auto year = fullYearAt(m_text, m_date.end)) {
            m_date.year = year->value;
            m_date.end = year->end;
        } else if (const Word* word = wordAt(kYears, m_text, m_date.end)) {
            m_date.yearOffset = word->value;
            m_date.end += word->word.size();
        } else if (standsAt(m_text, m_date.end, u"年底") || standsAt(m_text, m_date.end, u"年初") ||
                   standsAt(m_text, m_date.end, u"年末")) {
            m_date.yearOffset = 0;
            ++m_date.end;
        } else {
            return;
        }
        // 年中 is left alone: behind a year 中 mostly is "in".
        const bool isRepeated =
            at(m_text, m_date.end) == u'年' && QStringView(u"初底末").contains(at(m_text, m_date.end + 1));
        if (isRepeated) ++m_date.end;
        readPart(false);
        if (standsAt(m_text, m_date.end, u"的")) ++m_date.end;
    }

    void readPart(bool mayBeMiddle) {
        for (const PartWord& part : kParts) {
            if (part.part == DatePart::Middle && !mayBeMiddle) continue;
            if (!standsAt(m_text, m_date.end, part.word)) continue;
            m_date.part = part.part;
            m_date.end += part.word.size();
            return;
        }
    }

    bool readHalf() {
        for (const Word& half : {Word{u"上半年", 1}, Word{u"下半年", 2}}) {
            if (!standsAt(m_text, m_date.end, half.word)) continue;
            m_date.half = half.value;
            m_date.end += half.word.size();
            return true;
        }
        return false;
    }

    /// 第一季度, 一季度, Q1
    bool readQuarter() {
        // 前三季度 are three quarters, not the third.
        if (at(m_text, m_date.end - 1) == u'前') return false;
        qsizetype place = m_date.end + (at(m_text, m_date.end) == u'第' ? 1 : 0);
        if (at(m_text, place) == u'q' && hasYear()) ++place;
        const auto quarter = smallNumberAt(m_text, place);
        if (!quarter || quarter->value < 1 || quarter->value > 4) return false;
        const bool isShort = at(m_text, place - 1) == u'q' && !isWordPart(at(m_text, quarter->end));
        if (!standsAt(m_text, quarter->end, u"季度") && !standsAt(m_text, quarter->end, u"季") && !isShort)
            return false;
        m_date.quarter = quarter->value;
        m_date.end = quarter->end + (isShort ? 0 : standsAt(m_text, quarter->end, u"季度") ? 2 : 1);
        if (standsAt(m_text, m_date.start - 2, u"财年"))
            m_date.fault = QStringLiteral("the months of a fiscal year are each company's own");
        return true;
    }

    bool readMonth() {
        if (const Word* word = hasYear() ? nullptr : wordAt(kMonths, m_text, m_date.end)) {
            m_date.monthOffset = word->value;
            m_date.end += word->word.size();
        } else if (const auto month = smallNumberAt(m_text, m_date.end); month && at(m_text, month->end) == u'月') {
            m_date.month = month->value;
            m_date.end = month->end + 1;
            if (month->value < 1 || month->value > 12) {
                m_date.fault = QStringLiteral("there is no such month");
            }
        } else if (!hasYear() && standsAt(m_text, m_date.end, u"月底")) {
            m_date.monthOffset = 0;
            ++m_date.end;
        } else {
            return false;
        }
        if (!readDayBehind()) readPart(standsAt(m_text, m_date.end, u"中") && !standsAt(m_text, m_date.end, u"中国"));
        return true;
    }

    bool readDayBehind() {
        const auto day = smallNumberAt(m_text, m_date.end);
        if (!day || (at(m_text, day->end) != u'日' && at(m_text, day->end) != u'号')) return false;
        m_date.day = day->value;
        m_date.end = day->end + 1;
        // 3日至5日
        const qsizetype joint = m_date.end;
        const auto last =
            QStringView(u"至到-").contains(at(m_text, joint)) ? smallNumberAt(m_text, joint + 1) : std::nullopt;
        if (last && at(m_text, last->end) == u'日' && last->value > day->value) {
            m_date.lastDay = last->value;
            m_date.end = last->end + 1;
        }
        return true;
    }

    std::optional<int> weekdayAt(qsizetype place) const {
        const qsizetype day = QStringView(u"一二三四五六日天").indexOf(at(m_text, place));
        if (day < 0) return std::nullopt;
        return std::min(static_cast<int>(day) + 1, 7);
    }

    /// 上周二, 上周
    bool readWeek() {
        const Word* word = wordAt(kWeeks, m_text, m_date.end);
        if (!word) return false;
        m_date.weekOffset = word->value;
        m_date.end += word->word.size();
        m_date.weekday = weekdayAt(m_date.end);
        if (m_date.weekday) ++m_date.end;
        return true;
    }

    bool readDay() {
        const Word* word = wordAt(kDays, m_text, m_date.end);
        if (!word) return false;
        m_date.dayOffset = word->value;
        m_date.end += word->word.size();
        return true;
    }

    /// 周二, 星期二
    bool readWeekday() {
        const qsizetype size = standsAt(m_text, m_date.end, u"星期") ? 2 : standsAt(m_text, m_date.end, u"周") ? 1 : 0;
        if (size == 0) return false;
        m_date.weekday = weekdayAt(m_date.end + size);
        m_date.end += size + 1;
        return m_date.weekday.has_value();
    }

    /// 27日: of the month of publication
    bool readDayAlone() {
        const auto day = smallNumberAt(m_text, m_date.end);
        if (!day || day->value < 1 || day->value > 31 || !isDigit(at(m_text, m_date.end))) return false;
        if (at(m_text, day->end) != u'日' || isDigit(at(m_text, m_date.start - 1)) ||
            standsAt(m_text, day->end, u"日元"))
            return false;
        m_date.day = day->value;
        m_date.end = day->end + 1;
        return true;
    }

    QStringView m_text;
    WrittenDate m_date;
};

}  // namespace

std::optional<WrittenDate> chineseDateAt(QStringView text, qsizetype start) { return ChineseDate(text, start).read(); }

}  // namespace cutline
