// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/qualifier_words.h"

#include "model/reading/digit_run.h"
#include "model/reading/folded_text.h"
#include "model/reading/qualifier_table.h"

#include <array>

namespace cutline {

namespace {

/// Words that may stand between a qualifier and its number, and in front of both.
constexpr std::array<QStringView, 16> kNeutral{
    u"a total of", u"total of", u"a combined", u"another", u"an additional", u"additional", u"a further", u"a",
    u"as",         u"just",     u"slightly",   u"well",    u"a record",      u"its",        u"the",       u"somewhere"};

const QualifierEntry* wordsEndingAt(QStringView text, qsizetype end) {
    const QualifierEntry* best = nullptr;
    for (const QualifierEntry& entry : qualifiersBefore()) {
        if (best && entry.words.size() <= best->words.size()) continue;
        if (wordsEndAt(text, end, entry.words)) best = &entry;
    }
    return best;
}

/// "at least another", "up to a total of"
qsizetype skipNeutralBefore(QStringView text, qsizetype end) {
    constexpr std::array<QStringView, 6> kBetween{u"a total of", u"another",   u"an additional",
                                                  u"additional", u"a further", u"a combined"};
    for (const QStringView words : kBetween) {
        if (wordsEndAt(text, end, words)) return end - words.size();
    }
    return end;
}

bool isStronger(Qualifier outer, Qualifier inner) { return inner == Qualifier::About || outer == inner; }

}  // namespace

std::optional<QualifierWords> qualifierBefore(QStringView text, qsizetype end) {
    std::optional<QualifierWords> found;
    qsizetype place = end;
    // Nobody says more than three: "up to an estimated about".
    for (int count = 0; count < 3; ++count) {
        const qsizetype words = skipBlanksBefore(text, skipNeutralBefore(text, skipBlanksBefore(text, place)));
        const QualifierEntry* entry = wordsEndingAt(text, words);
        if (!entry || (found && !isStronger(entry->qualifier, found->qualifier))) break;
        place = words - entry->words.size();
        found = QualifierWords{place, entry->qualifier};
    }
    return found;
}

std::optional<QualifierWords> qualifierAfter(QStringView text, qsizetype start) {
    // 400 多人: Chinese text often has a blank between digits and characters.
    if (isBlank(at(text, start)) && QStringView(u"多余").contains(at(text, start + 1))) ++start;
    for (const QualifierEntry& entry : qualifiersBehind()) {
        // 五十来人, but 三分之一来自
        if (entry.words == u"来" && !QStringView(u"名人位个").contains(at(text, start + 1))) continue;
        if (wordsStandAt(text, start, entry.words)) {
            return QualifierWords{start + entry.words.size(), entry.qualifier};
        }
    }
    return std::nullopt;
}

qsizetype skipQualifiers(QStringView text, qsizetype start) {
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        start = skipBlanks(text, start);
        // "<>" is not "less than", and 过半 is one word.
        if (placeholderSize(text, start) > 0 || standsAt(text, start, u"过半")) break;
        qsizetype longest = 0;
        for (const QualifierEntry& entry : qualifiersBefore()) {
            if (entry.words.size() > longest && wordsStandAt(text, start, entry.words)) longest = entry.words.size();
        }
        for (const QStringView words : kNeutral) {
            // "a" belongs to "a dozen", not in front of it.
            const bool isOwn = words == u"a" && !isDigit(at(text, start + 2));
            if (words.size() > longest && !isOwn && wordsStandAt(text, start, words)) longest = words.size();
        }
        start += longest;
        isMoving = longest > 0;
    }
    return start;
}

}  // namespace cutline
