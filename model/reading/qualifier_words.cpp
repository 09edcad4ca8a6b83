// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/qualifier_words.h"

#include "model/reading/digit_run.h"
#include "model/reading/folded_text.h"

#include <array>
#include <span>

namespace cutline {

namespace {

struct Words {
    QStringView words;
    Qualifier qualifier;
};

// "Nearly" is about, as in the sample: what is just below a number is printed as it, and no bound is promised.
// "As many as" names the most there can be. In Chinese law (Civil Code, article 1259) 以上, 以下 and 以内 include the
// number itself, 超过, 不满 and 以外 do not.
constexpr std::array kBefore{
    Words{u"more than", Qualifier::MoreThan},
    Words{u"greater than", Qualifier::MoreThan},
    Words{u"over", Qualifier::MoreThan},
    Words{u"above", Qualifier::MoreThan},
    Words{u"upward of", Qualifier::MoreThan},
    Words{u"upwards of", Qualifier::MoreThan},
    Words{u"in excess of", Qualifier::MoreThan},
    Words{u"north of", Qualifier::MoreThan},
    Words{u"exceeding", Qualifier::MoreThan},
    Words{u"exceeds", Qualifier::MoreThan},
    Words{u"exceeded", Qualifier::MoreThan},
    Words{u"exceed", Qualifier::MoreThan},
    Words{u"surpassing", Qualifier::MoreThan},
    Words{u"beyond", Qualifier::MoreThan},
    Words{u">", Qualifier::MoreThan},
    Words{u"at least", Qualifier::AtLeast},
    Words{u"no fewer than", Qualifier::AtLeast},
    Words{u"no less than", Qualifier::AtLeast},
    Words{u"not less than", Qualifier::AtLeast},
    Words{u"not fewer than", Qualifier::AtLeast},
    Words{u"a minimum of", Qualifier::AtLeast},
    Words{u"minimum of", Qualifier::AtLeast},
    Words{u"≥", Qualifier::AtLeast},
    Words{u">=", Qualifier::AtLeast},
    Words{u"up to", Qualifier::UpTo},
    Words{u"as many as", Qualifier::UpTo},
    Words{u"as much as", Qualifier::UpTo},
    Words{u"at most", Qualifier::UpTo},
    Words{u"no more than", Qualifier::UpTo},
    Words{u"not more than", Qualifier::UpTo},
    Words{u"a maximum of", Qualifier::UpTo},
    Words{u"maximum of", Qualifier::UpTo},
    Words{u"≤", Qualifier::UpTo},
    Words{u"<=", Qualifier::UpTo},
    Words{u"fewer than", Qualifier::FewerThan},
    Words{u"less than", Qualifier::FewerThan},
    Words{u"under", Qualifier::FewerThan},
    Words{u"below", Qualifier::FewerThan},
    Words{u"<", Qualifier::FewerThan},
    Words{u"about", Qualifier::About},
    Words{u"around", Qualifier::About},
    Words{u"some", Qualifier::About},
    Words{u"roughly", Qualifier::About},
    Words{u"approximately", Qualifier::About},
    Words{u"approx.", Qualifier::About},
    Words{u"approx", Qualifier::About},
    Words{u"an estimated", Qualifier::About},
    Words{u"estimated", Qualifier::About},
    Words{u"ca.", Qualifier::About},
    Words{u"ca", Qualifier::About},
    Words{u"c.", Qualifier::About},
    Words{u"circa", Qualifier::About},
    Words{u"nearly", Qualifier::About},
    Words{u"almost", Qualifier::About},
    Words{u"close to", Qualifier::About},
    Words{u"approaching", Qualifier::About},
    Words{u"not quite", Qualifier::About},
    Words{u"just shy of", Qualifier::About},
    Words{u"in the region of", Qualifier::About},
    Words{u"in the neighborhood of", Qualifier::About},
    Words{u"in the neighbourhood of", Qualifier::About},
    Words{u"on the order of", Qualifier::About},
    Words{u"somewhere around", Qualifier::About},
    Words{u"~", Qualifier::About},
    Words{u"≈", Qualifier::About},
    Words{u"exactly", Qualifier::Exact},
    Words{u"precisely", Qualifier::Exact},
    Words{u"不超过", Qualifier::UpTo},
    Words{u"不多于", Qualifier::UpTo},
    Words{u"不高于", Qualifier::UpTo},
    Words{u"最多达", Qualifier::UpTo},
    Words{u"最多为", Qualifier::UpTo},
    Words{u"最多", Qualifier::UpTo},
    Words{u"至多", Qualifier::UpTo},
    Words{u"高达", Qualifier::UpTo},
    Words{u"多达", Qualifier::UpTo},
    Words{u"不少于", Qualifier::AtLeast},
    Words{u"不低于", Qualifier::AtLeast},
    Words{u"不下于", Qualifier::AtLeast},
    Words{u"不下", Qualifier::AtLeast},
    Words{u"至少", Qualifier::AtLeast},
    Words{u"最少", Qualifier::AtLeast},
    Words{u"起码", Qualifier::AtLeast},
    Words{u"超过", Qualifier::MoreThan},
    Words{u"超出", Qualifier::MoreThan},
    Words{u"多于", Qualifier::MoreThan},
    Words{u"高于", Qualifier::MoreThan},
    Words{u"大于", Qualifier::MoreThan},
    Words{u"已超", Qualifier::MoreThan},
    Words{u"超", Qualifier::MoreThan},
    Words{u"逾", Qualifier::MoreThan},
    Words{u"过", Qualifier::MoreThan},
    Words{u"不足", Qualifier::FewerThan},
    Words{u"不到", Qualifier::FewerThan},
    Words{u"不满", Qualifier::FewerThan},
    Words{u"未满", Qualifier::FewerThan},
    Words{u"少于", Qualifier::FewerThan},
    Words{u"低于", Qualifier::FewerThan},
    Words{u"小于", Qualifier::FewerThan},
    Words{u"约为", Qualifier::About},
    Words{u"大约", Qualifier::About},
    Words{u"大概", Qualifier::About},
    Words{u"差不多", Qualifier::About},
    Words{u"将近", Qualifier::About},
    Words{u"接近", Qualifier::About},
    Words{u"约有", Qualifier::About},
    Words{u"约", Qualifier::About},
    Words{u"近", Qualifier::About},
    Words{u"大致", Qualifier::About},
};

// Where the longer of two fits, the shorter fits as well: the longer stands first.
constexpr std::array kAfter{
    Words{u"+", Qualifier::AtLeast},        Words{u"-plus", Qualifier::AtLeast}, Words{u" plus", Qualifier::AtLeast},
    Words{u" or more", Qualifier::AtLeast}, Words{u" or so", Qualifier::About},  Words{u"-odd", Qualifier::About},
    Words{u" or fewer", Qualifier::UpTo},   Words{u" or less", Qualifier::UpTo}, Words{u"多", Qualifier::MoreThan},
    Words{u"余", Qualifier::MoreThan},      Words{u"来", Qualifier::About},      Words{u"以上", Qualifier::AtLeast},
    Words{u"及以上", Qualifier::AtLeast},   Words{u"以下", Qualifier::UpTo},     Words{u"以内", Qualifier::UpTo},
    Words{u"之内", Qualifier::UpTo},        Words{u"左右", Qualifier::About},    Words{u"上下", Qualifier::About},
};

/// Words that may stand between a qualifier and its number, and in front of both.
constexpr std::array<QStringView, 16> kNeutral{
    u"a total of", u"total of", u"a combined", u"another", u"an additional", u"additional", u"a further", u"a",
    u"as",         u"just",     u"slightly",   u"well",    u"a record",      u"its",        u"the",       u"somewhere"};

const Words* wordsEndingAt(std::span<const Words> table, QStringView text, qsizetype end) {
    const Words* best = nullptr;
    for (const Words& entry : table) {
        if (best && entry.words.size() <= best->words.size()) continue;
        if (wordsEndAt(text, end, entry.words)) best = &entry;
    }
    return best;
}

/// "Under" two words alone belong to other verbs: "came under", "went over" do not stand before a number.
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
        const Words* entry = wordsEndingAt(kBefore, text, words);
        if (!entry || (found && !isStronger(entry->qualifier, found->qualifier))) break;
        place = words - entry->words.size();
        found = QualifierWords{place, entry->qualifier};
    }
    return found;
}

std::optional<QualifierWords> qualifierAfter(QStringView text, qsizetype start) {
    for (const Words& entry : kAfter) {
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
        for (const Words& entry : kBefore) {
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
