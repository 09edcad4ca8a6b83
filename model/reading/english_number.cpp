// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/folded_text.h"
#include "model/reading/spelled_number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cutline {

namespace {

struct NumberWord {
    QStringView word;
    double value;
};

constexpr std::array kWords{
    NumberWord{u"one", 1},        NumberWord{u"two", 2},       NumberWord{u"three", 3},     NumberWord{u"four", 4},
    NumberWord{u"five", 5},       NumberWord{u"six", 6},       NumberWord{u"seven", 7},     NumberWord{u"eight", 8},
    NumberWord{u"nine", 9},       NumberWord{u"ten", 10},      NumberWord{u"eleven", 11},   NumberWord{u"twelve", 12},
    NumberWord{u"thirteen", 13},  NumberWord{u"fourteen", 14}, NumberWord{u"fifteen", 15},  NumberWord{u"sixteen", 16},
    NumberWord{u"seventeen", 17}, NumberWord{u"eighteen", 18}, NumberWord{u"nineteen", 19}, NumberWord{u"twenty", 20},
    NumberWord{u"thirty", 30},    NumberWord{u"forty", 40},    NumberWord{u"fifty", 50},    NumberWord{u"sixty", 60},
    NumberWord{u"seventy", 70},   NumberWord{u"eighty", 80},   NumberWord{u"ninety", 90},
};

constexpr std::array kMultipliers{NumberWord{u"dozen", 12}, NumberWord{u"hundred", 1e2}, NumberWord{u"thousand", 1e3},
                                  NumberWord{u"million", 1e6}, NumberWord{u"billion", 1e9}};

constexpr std::array kParts{
    NumberWord{u"half", 2},    NumberWord{u"halves", 2},   NumberWord{u"third", 3},   NumberWord{u"thirds", 3},
    NumberWord{u"quarter", 4}, NumberWord{u"quarters", 4}, NumberWord{u"fourth", 4},  NumberWord{u"fifth", 5},
    NumberWord{u"fifths", 5},  NumberWord{u"sixth", 6},    NumberWord{u"seventh", 7}, NumberWord{u"eighth", 8},
    NumberWord{u"tenth", 10},  NumberWord{u"tenths", 10},
};

// Amounts that name no number. The longer before what they begin with.
constexpr std::array<QStringView, 23> kUnknown{u"tens of thousands",
                                               u"hundreds of thousands",
                                               u"tens of millions",
                                               u"several thousands",
                                               u"several thousand",
                                               u"several hundreds",
                                               u"several hundred",
                                               u"several dozens",
                                               u"several dozen",
                                               u"many hundreds",
                                               u"many thousands",
                                               u"many dozens",
                                               u"a few thousand",
                                               u"a few hundred",
                                               u"a few dozen",
                                               u"a couple of hundred",
                                               u"a couple hundred",
                                               u"a couple of dozen",
                                               u"hundreds",
                                               u"thousands",
                                               u"dozens",
                                               u"scores",
                                               u"a handful"};

template <std::size_t size>
std::optional<NumberWord> wordAt(const std::array<NumberWord, size>& table, QStringView text, qsizetype place) {
    for (const NumberWord& entry : table) {
        // A hyphen may follow: "twenty-five", "two-thirds".
        if (wordsStandAt(text, place, entry.word)) return entry;
    }
    return std::nullopt;
}

qsizetype skipJoint(QStringView text, qsizetype place) {
    if (at(text, place) == u'-' && isWordLetter(at(text, place + 1))) return place + 1;
    const qsizetype next = skipBlanks(text, place);
    return next == place ? place : next;
}

/// Collects "two hundred and five thousand" word by word.
class Collector {
public:
    Collector(QStringView text, qsizetype start) : m_text(text), m_end(start) {}

    std::optional<SpelledNumber> number() {
        for (qsizetype place = m_end; place >= 0 && !m_isStacked;) place = takeWord(place);
        if (m_words == 0) return std::nullopt;
        SpelledNumber number{.end = m_end, .value = m_total + m_current, .isStacked = m_isStacked};
        number.factor = m_factor;
        number.isSmall = m_words == 1 && number.value < 100 && number.value != 12;
        return number;
    }

private:
    /// Where the next word begins; -1 where the number has ended.
    qsizetype takeWord(qsizetype place) {
        if (m_words == 0 && wordsStandAt(m_text, place, u"half a")) return takeScaled(place, place + 6, 0.5);
        if (m_words == 0 && wordsStandAt(m_text, place, u"half-a")) return takeScaled(place, place + 6, 0.5);
        if (m_words == 0 && wordsStandAt(m_text, place, u"a")) return takeScaled(place, place + 1, 1);
        if (m_words > 0 && wordsStandAt(m_text, place, u"and a half"))
            return takeScaled(place, place + 10, m_current + 0.5);
        if (m_words > 0 && m_current == 0 && m_lastWasMultiplier && wordsStandAt(m_text, place, u"and")) {
            const qsizetype next = skipJoint(m_text, place + 3);
            return wordAt(kWords, m_text, next) ? next : -1;
        }
        if (m_hundreds && wordsStandAt(m_text, place, u"and")) {
            const qsizetype next = skipJoint(m_text, place + 3);
            return wordAt(kWords, m_text, next) ? next : -1;
        }
        if (const auto word = wordAt(kWords, m_text, place)) return takeDigit(place, *word);
        if (const auto word = wordAt(kMultipliers, m_text, place)) return takeMultiplier(place, *word);
        return -1;
    }

    /// "a", "half a" and "and a half" only belong to a number where a multiplier follows.
    qsizetype takeScaled(qsizetype, qsizetype end, double value) {
        const qsizetype next = skipJoint(m_text, end);
        const auto word = wordAt(kMultipliers, m_text, next);
        if (!word || next == end) return -1;
        m_current = value;
        return takeMultiplier(next, *word);
    }

    qsizetype takeDigit(qsizetype place, const NumberWord& word) {
        const double below = std::fmod(m_current, 100);
        const bool fits = m_current == 0 || below == 0 || (below >= 20 && std::fmod(below, 10) == 0 && word.value < 10);
        if (!fits) return -1;
        m_current += word.value;
        return taken(place, word, false);
    }

    qsizetype takeMultiplier(qsizetype place, const NumberWord& word) {
        if (m_words > 0 && m_current == 0) {
            // "two hundred thousand" multiplies, "two thousand thousand" says nothing.
            m_isStacked = true;
            m_end = place + word.word.size();
            return -1;
        }
        if (m_words == 0 && m_current == 0) return -1;
        if (word.value <= 100) {
            if (m_hundreds) m_isStacked = true;
            m_current *= word.value;
            m_hundreds = true;
        } else {
            if (m_total > 0 && word.value >= m_lastMultiplier) m_isStacked = true;
            m_lastMultiplier = word.value;
            m_total += m_current * word.value;
            m_current = 0;
            m_hundreds = false;
        }
        return taken(place, word, word.value > 100);
    }

    qsizetype taken(qsizetype place, const NumberWord& word, bool isMultiplier) {
        ++m_words;
        m_factor = word.value >= 100 ? word.value : 1;
        m_lastWasMultiplier = isMultiplier;
        m_end = place + word.word.size();
        const qsizetype next = skipJoint(m_text, m_end);
        return next == m_end ? -1 : next;
    }

    QStringView m_text;
    qsizetype m_end;
    double m_total = 0;
    double m_current = 0;
    double m_lastMultiplier = 0;
    double m_factor = 1;
    int m_words = 0;
    bool m_hundreds = false;
    bool m_lastWasMultiplier = false;
    bool m_isStacked = false;
};

/// Whether a part of something is meant: "a third of", not "a third round"; "half its staff".
bool isOfSomething(QStringView text, qsizetype place) {
    if (place == text.size()) return true;
    const qsizetype next = skipBlanks(text, place);
    if (next == place) return false;
    if (wordsStandAt(text, next, u"of")) return !isDigit(at(text, skipBlanks(text, next + 2)));
    for (const QStringView word : {u"its", u"their", u"our"}) {
        if (wordsStandAt(text, next, word)) return true;
    }
    return false;
}

/// "a third of", "two-thirds", "half its".
std::optional<SpelledNumber> fractionAt(QStringView text, qsizetype start) {
    double count = 1;
    qsizetype place = start;
    if (wordsStandAt(text, start, u"a")) {
        place = skipJoint(text, start + 1);
    } else if (const auto word = wordAt(kWords, text, start); word && word->value < 10) {
        count = word->value;
        place = skipJoint(text, start + word->word.size());
        if (place == start + word->word.size()) return std::nullopt;
    } else if (!wordsStandAt(text, start, u"half")) {
        return std::nullopt;
    }
    const auto part = wordAt(kParts, text, place);
    if (!part || count >= part->value) return std::nullopt;
    const qsizetype end = place + part->word.size();
    // "Two-thirds remain"
    const bool isTied = at(text, place - 1) == u'-' && !wordsStandAt(text, start, u"a");
    if (!isTied && !isOfSomething(text, end)) return std::nullopt;
    return SpelledNumber{
        .end = end, .value = percentOfFraction(count, part->value), .isShare = true, .qualifier = Qualifier::About};
}

/// "one in five", "three out of every ten".
std::optional<SpelledNumber> oneInAt(QStringView text, qsizetype start) {
    const auto count = wordAt(kWords, text, start);
    if (!count || count->value >= 10) return std::nullopt;
    qsizetype place = skipBlanks(text, start + count->word.size());
    bool isFound = false;
    for (const QStringView joint : {u"in every", u"out of every", u"out of", u"in"}) {
        if (!wordsStandAt(text, place, joint)) continue;
        place = skipBlanks(text, place + joint.size());
        isFound = true;
        break;
    }
    const auto all = wordAt(kWords, text, place);
    if (!isFound || !all || all->value <= count->value) return std::nullopt;
    return SpelledNumber{.end = place + all->word.size(),
                         .value = percentOfFraction(count->value, all->value),
                         .isShare = true,
                         .qualifier = Qualifier::About};
}

}  // namespace

double percentOfFraction(double numerator, double denominator) {
    return std::round(numerator * 1000 / denominator) / 10;
}

std::optional<SpelledNumber> englishNumberAt(QStringView text, qsizetype start) {
    for (const QStringView words : kUnknown) {
        if (wordsStandAt(text, start, words)) {
            return SpelledNumber{.end = start + words.size(), .qualifier = Qualifier::Unknown};
        }
    }
    if (auto fraction = fractionAt(text, start)) return fraction;
    if (auto share = oneInAt(text, start)) return share;
    return Collector(text, start).number();
}

}  // namespace cutline
