// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/date_words.h"

#include "model/reading/folded_text.h"

#include <array>

namespace cutline {

namespace {

struct Name {
    QStringView word;
    int value;
    bool isShort = false;
};

constexpr std::array kMonths{
    Name{u"january", 1},   Name{u"february", 2},   Name{u"march", 3},      Name{u"april", 4},     Name{u"may", 5},
    Name{u"june", 6},      Name{u"july", 7},       Name{u"august", 8},     Name{u"september", 9}, Name{u"october", 10},
    Name{u"november", 11}, Name{u"december", 12},  Name{u"sept", 9, true}, Name{u"jan", 1, true}, Name{u"feb", 2, true},
    Name{u"mar", 3, true}, Name{u"apr", 4, true},  Name{u"jun", 6, true},  Name{u"jul", 7, true}, Name{u"aug", 8, true},
    Name{u"sep", 9, true}, Name{u"oct", 10, true}, Name{u"nov", 11, true}, Name{u"dec", 12, true}};

constexpr std::array kWeekdays{Name{u"monday", 1}, Name{u"tuesday", 2},  Name{u"wednesday", 3}, Name{u"thursday", 4},
                               Name{u"friday", 5}, Name{u"saturday", 6}, Name{u"sunday", 7}};

constexpr std::array kOrdinals{Name{u"first", 1}, Name{u"second", 2}, Name{u"third", 3}, Name{u"fourth", 4},
                               Name{u"1st", 1},   Name{u"2nd", 2},    Name{u"3rd", 3},   Name{u"4th", 4}};

constexpr std::array kOffsets{Name{u"last", -1},     Name{u"previous", -1},    Name{u"the previous", -1},
                              Name{u"the last", -1}, Name{u"earlier this", 0}, Name{u"later this", 0},
                              Name{u"this", 0},      Name{u"the same", 0},     Name{u"next", 1},
                              Name{u"the next", 1},  Name{u"late last", -1},   Name{u"the past", -1},
                              Name{u"this past", -1}};

constexpr int valueOf(DatePart part) { return static_cast<int>(part); }

// The longer before what it begins with.
constexpr std::array kParts{Name{u"the beginning of", valueOf(DatePart::Beginning)},
                            Name{u"the start of", valueOf(DatePart::Beginning)},
                            Name{u"the middle of", valueOf(DatePart::Middle)},
                            Name{u"the end of", valueOf(DatePart::End)},
                            Name{u"beginning of", valueOf(DatePart::Beginning)},
                            Name{u"start of", valueOf(DatePart::Beginning)},
                            Name{u"middle of", valueOf(DatePart::Middle)},
                            Name{u"end of", valueOf(DatePart::End)},
                            Name{u"mid-to-late", valueOf(DatePart::MiddleToLate)},
                            Name{u"mid to late", valueOf(DatePart::MiddleToLate)},
                            Name{u"mid- to late", valueOf(DatePart::MiddleToLate)},
                            Name{u"mid or late", valueOf(DatePart::MiddleToLate)},
                            Name{u"early-to-mid", valueOf(DatePart::EarlyToMiddle)},
                            Name{u"early to mid", valueOf(DatePart::EarlyToMiddle)},
                            Name{u"year-end", valueOf(DatePart::End)},
                            Name{u"early in", valueOf(DatePart::Early)},
                            Name{u"late in", valueOf(DatePart::Late)},
                            Name{u"early", valueOf(DatePart::Early)},
                            Name{u"mid", valueOf(DatePart::Middle)},
                            Name{u"late", valueOf(DatePart::Late)}};

template <std::size_t size>
std::optional<DateWord> nameAt(const std::array<Name, size>& names, QStringView text, qsizetype start) {
    for (const Name& name : names) {
        if (wordsStandAt(text, start, name.word)) return DateWord{name.value, start + name.word.size(), name.isShort};
    }
    return std::nullopt;
}

}  // namespace

std::optional<DateWord> monthNameAt(QStringView text, qsizetype start) {
    auto month = nameAt(kMonths, text, start);
    if (month && month->isShort && at(text, month->end) == u'.') ++month->end;
    return month;
}

std::optional<DateWord> weekdayNameAt(QStringView text, qsizetype start) { return nameAt(kWeekdays, text, start); }
std::optional<DateWord> ordinalAt(QStringView text, qsizetype start) { return nameAt(kOrdinals, text, start); }
std::optional<DateWord> offsetAt(QStringView text, qsizetype start) { return nameAt(kOffsets, text, start); }

std::optional<DateWord> partAt(QStringView text, qsizetype start) {
    auto part = nameAt(kParts, text, start);
    if (!part) return std::nullopt;
    if (at(text, part->end) == u'-') ++part->end;
    return part;
}

qsizetype skipWords(QStringView text, qsizetype start, QStringView words) {
    return wordsStandAt(text, start, words) ? skipBlanks(text, start + words.size()) : start;
}

}  // namespace cutline
