// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/counted_noun.h"

#include "model/reading/folded_text.h"
#include "model/reading/noun_words.h"

#include <QString>

#include <array>
#include <span>

namespace cutline {

namespace {

QString wordAt(QStringView text, qsizetype place) { return text.mid(place, wordEnd(text, place) - place).toString(); }

/// "team" is people only with those who are in it, and "team members" are two words.
bool isPeople(const QString& word, QStringView text, qsizetype end) {
    if (word == QStringLiteral("team") || word == QStringLiteral("crew")) {
        return wordsStandAt(text, skipBlanks(text, end), u"members");
    }
    return isPeopleNoun(word);
}

qsizetype endOfPeople(const QString& word, QStringView text, qsizetype end) {
    const qsizetype next = skipBlanks(text, end);
    const bool isFirstOfTwo =
        word == QStringLiteral("team") || word == QStringLiteral("crew") || word == QStringLiteral("staff");
    if (isFirstOfTwo && wordsStandAt(text, next, u"members")) return next + 7;
    for (const QStringView second : {u"cuts", u"losses", u"openings", u"postings", u"vacancies", u"reductions"}) {
        if ((word == QStringLiteral("job") || word == QStringLiteral("staff")) && wordsStandAt(text, next, second)) {
            return next + second.size();
        }
    }
    return end;
}

/// " of its global workforce": the determiner is passed over, the noun decides.
qsizetype skipDeterminers(QStringView text, qsizetype place) {
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (const QStringView word :
             {u"of", u"the", u"its", u"their", u"our", u"his", u"her", u"all", u"these", u"those", u"a", u"total"}) {
            if (!wordsStandAt(text, place, word)) continue;
            place = skipBlanks(text, place + word.size());
            isMoving = true;
        }
    }
    return place;
}

/// "a 500-person team", "its 9,000-strong workforce"
CountedNoun compoundNoun(QStringView text, qsizetype start) {
    for (const QStringView suffix : {u"-person", u"-strong", u"-employee", u"-member", u"-people", u"-job", u"-worker",
                                     u"-role", u"-position", u"-staff"}) {
        if (!wordsStandAt(text, start, suffix)) continue;
        const qsizetype end = start + suffix.size();
        const qsizetype next = skipBlanks(text, end);
        for (const QStringView group : {u"team", u"workforce", u"staff", u"group", u"company", u"unit", u"division"}) {
            if (wordsStandAt(text, next, group)) return {Unit::People, next + group.size()};
        }
        return {Unit::People, end};
    }
    return {Unit::None, start};
}

CountedNoun englishNoun(QStringView text, qsizetype start) {
    constexpr int kMostWords = 6;
    if (const CountedNoun compound = compoundNoun(text, start); compound.unit != Unit::None) return compound;
    qsizetype place = skipBlanks(text, start);
    if (place == start && at(text, place) == u'-' && isWordLetter(at(text, place + 1))) return {Unit::Other, start};
    const bool isOf = wordsStandAt(text, place, u"of") || wordsStandAt(text, place, u"its") ||
                      wordsStandAt(text, place, u"their") || wordsStandAt(text, place, u"our");
    if (isOf) place = skipDeterminers(text, place);
    bool hasComma = false;
    for (int count = 0; count < kMostWords; ++count) {
        const qsizetype end = wordEnd(text, place);
        if (end == place) break;
        const QString word = wordAt(text, place);
        const bool isWholeTeam = isOf && word == QStringLiteral("team");
        if (isWholeTeam || isPeople(word, text, end)) return {Unit::People, endOfPeople(word, text, end)};
        if (word == QStringLiteral("cuts")) break;  // "the 9,000 cuts" are people, "two cuts" are not
        const bool isFunction = isFunctionWord(word);
        if (!isFunction && isOtherNoun(word)) {
            return {isOf ? Unit::None : Unit::Other, isOf ? start : end};
        }
        // "400 more jobs", "9,000 of the company's": some of these may stand in front of a noun.
        const bool isMore = word == QStringLiteral("more") || word == QStringLiteral("fewer");
        if (isFunction && (count > 0 || (!isMore && !isOf))) break;
        // "1,300 active, working employees"
        const bool isListed = at(text, end) == u',' && !isFunction && !hasComma;
        hasComma = hasComma || isListed;
        place = skipBlanks(text, isListed ? end + 1 : end);
        if (place == end) break;
    }
    return {Unit::None, start};
}

/// Where one of the words ends that stands within a few characters behind a place; -1 where none does.
qsizetype endOfNearWord(std::span<const QStringView> words, QStringView text, qsizetype place) {
    constexpr qsizetype kFarthest = 8;
    for (qsizetype near = place; near <= place + kFarthest; ++near) {
        for (const QStringView word : words) {
            if (standsAt(text, near, word)) return near + word.size();
        }
        if (!isChinese(at(text, near)) && !isWordLetter(at(text, near))) break;
        if (QStringView(u"将被于在和与及并，").contains(at(text, near))) break;
    }
    return -1;
}

CountedNoun chineseNoun(QStringView text, qsizetype start) {
    const qsizetype place = skipBlanks(text, start);
    const QChar c = at(text, place);
    if (c == u'人') {
        for (const QStringView other : {u"人民币", u"人次", u"人均", u"人工", u"人类", u"人份"}) {
            if (standsAt(text, place, other)) return {Unit::Other, place + other.size()};
        }
        return {Unit::People, place + (standsAt(text, place, u"人员") ? 2 : 1)};
    }
    if (c == u'名' || c == u'位') {
        if (endOfNearWord(chineseOtherPeople(), text, place + 1) > 0) return {Unit::Other, place + 1};
        const qsizetype noun = endOfNearWord(chinesePeopleNouns(), text, place + 1);
        return {Unit::People, noun > 0 ? noun : place + 1};
    }
    if (c == u'个' || c == u'份') {
        const qsizetype noun = endOfNearWord(chinesePeopleNouns(), text, place + 1);
        return noun > 0 ? CountedNoun{Unit::People, noun} : CountedNoun{Unit::Other, place + 1};
    }
    const qsizetype ofStaff = c == u'的' ? place + 1 : place;
    for (const QStringView word : chinesePeopleNouns()) {
        if (standsAt(text, ofStaff, word)) return {Unit::People, ofStaff + word.size()};
    }
    for (const QStringView all : {u"全球", u"全体", u"全部", u"总", u"所有"}) {
        if (!standsAt(text, ofStaff, all)) continue;
        const qsizetype noun = endOfNearWord(chinesePeopleNouns(), text, ofStaff + all.size());
        if (noun > 0) return {Unit::People, noun};
    }
    if (isChineseCounter(c)) return {Unit::Other, place + 1};
    return {Unit::None, start};
}

}  // namespace

CountedNoun nounAfter(QStringView text, qsizetype start) {
    const QChar next = at(text, skipBlanks(text, start));
    if (isChinese(next)) return chineseNoun(text, start);
    return englishNoun(text, start);
}

bool countsPeopleBefore(QStringView text, qsizetype end) {
    constexpr std::array<QStringView, 45> kBefore{
        u"headcount:",   u"employees:",   u"layoffs:", u"workforce:", u"staff:",    u"workforce of",  u"headcount of",
        u"headcount to", u"workforce to", u"staff of", u"team of",    u"crew of",   u"layoffs of",    u"layoff of",
        u"dismissal of", u"firing of",    u"employs",  u"employed",   u"employing", u"employ",        u"laid off",
        u"lay off",      u"laying off",   u"lays off", u"let go of",  u"let go",    u"dismiss",       u"dismissed",
        u"dismissing",   u"sack",         u"sacked",   u"sacking",    u"fired",     u"headcount was", u"headcount is",
        u"裁员",         u"裁减",         u"裁撤",     u"裁掉",       u"解雇",      u"员工",          u"员工人数为",
        u"员工总数为",   u"员工数为",     u"员工达"};
    const qsizetype place = skipBlanksBefore(text, end);
    for (const QStringView words : kBefore) {
        if (wordsEndAt(text, place, words)) return true;
    }
    return false;
}

}  // namespace cutline
