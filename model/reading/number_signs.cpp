// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/number_signs.h"

#include "model/reading/folded_text.h"

#include <array>

namespace cutline {

namespace {

struct Multiplier {
    QStringView word;
    double factor;
    bool mayStandApart = true;  ///< "10 m" are metres
};

// The longer before what it begins with.
constexpr std::array kMultipliers{
    Multiplier{u"thousand", 1e3},   Multiplier{u"million", 1e6},  Multiplier{u"billion", 1e9},
    Multiplier{u"trillion", 1e12},  Multiplier{u"hundred", 1e2},  Multiplier{u"dozen", 12},
    Multiplier{u"lakh", 1e5},       Multiplier{u"crore", 1e7},    Multiplier{u"mln", 1e6},
    Multiplier{u"mn", 1e6},         Multiplier{u"bln", 1e9},      Multiplier{u"bn", 1e9},
    Multiplier{u"tn", 1e12, false}, Multiplier{u"k", 1e3, false}, Multiplier{u"m", 1e6, false},
    Multiplier{u"b", 1e9, false},   Multiplier{u"万亿", 1e12},    Multiplier{u"千亿", 1e11},
    Multiplier{u"百亿", 1e10},      Multiplier{u"十亿", 1e9},     Multiplier{u"千万", 1e7},
    Multiplier{u"百万", 1e6},       Multiplier{u"十万", 1e5},     Multiplier{u"亿", 1e8},
    Multiplier{u"万", 1e4},         Multiplier{u"千", 1e3},       Multiplier{u"百", 1e2},
};

struct PercentWord {
    QStringView word;
    PercentKind kind;
};
constexpr std::array kPercentWords{
    PercentWord{u"percentage points", PercentKind::Points},
    PercentWord{u"percentage point", PercentKind::Points},
    PercentWord{u"percent", PercentKind::Share},
    PercentWord{u"per cent", PercentKind::Share},
    PercentWord{u"per-cent", PercentKind::Share},
    PercentWord{u"pct", PercentKind::Share},
    PercentWord{u"%", PercentKind::Share},
    PercentWord{u"个百分点", PercentKind::Points},
    PercentWord{u"百分点", PercentKind::Points},
    PercentWord{u"pp", PercentKind::Points},
    PercentWord{u"pc", PercentKind::Share},  // "10pc", in the British press
};

constexpr std::array<QStringView, 21> kCurrenciesBefore{u"us$", u"hk$", u"a$",  u"c$",  u"nt$", u"s$",  u"$",
                                                        u"€",   u"£",   u"¥",   u"￥",  u"₹",   u"₩",   u"usd",
                                                        u"eur", u"gbp", u"rmb", u"cny", u"inr", u"jpy", u"rs."};

constexpr std::array<QStringView, 31> kCurrenciesAfter{
    u"us dollars", u"u.s. dollars", u"dollars", u"dollar", u"euros",  u"euro", u"pounds sterling",
    u"pounds",     u"yuan",         u"rmb",     u"yen",    u"rupees", u"won",  u"cents",
    u"usd",        u"eur",          u"francs",  u"$",      u"€",      u"美元", u"美金",
    u"欧元",       u"英镑",         u"港元",    u"港币",   u"日元",   u"韩元", u"卢比",
    u"人民币",     u"元",           u"块钱"};

/// 千米 is a kilometre: 千 is no multiplier there.
bool isUnitOfMeasure(QStringView text, qsizetype place) {
    return QStringView(u"米克瓦赫卡帕").contains(at(text, place));
}

}  // namespace

std::optional<MultiplierWord> multiplierAt(QStringView text, qsizetype start, bool isTyped) {
    const qsizetype place = skipBlanks(text, start);
    for (const Multiplier& multiplier : kMultipliers) {
        if (!multiplier.mayStandApart && place != start && !isTyped) continue;
        if (!wordsStandAt(text, place, multiplier.word)) continue;
        const qsizetype end = place + multiplier.word.size();
        if (multiplier.word == u"千" && isUnitOfMeasure(text, end)) continue;
        return MultiplierWord{end, multiplier.factor};
    }
    return std::nullopt;
}

std::optional<PercentSign> percentSignAt(QStringView text, qsizetype start) {
    qsizetype place = skipBlanks(text, start);
    if (place == start && at(text, place) == u'-') ++place;
    for (const PercentWord& word : kPercentWords) {
        if (word.word == u"%" && place != start && at(text, start) == u'-') continue;
        if (word.word == u"pc" && place != start) continue;
        if (wordsStandAt(text, place, word.word)) return PercentSign{place + word.word.size(), word.kind};
    }
    return std::nullopt;
}

qsizetype currencyStart(QStringView text, qsizetype end) {
    const qsizetype place = skipBlanksBefore(text, end);
    for (const QStringView sign : kCurrenciesBefore) {
        if (wordsEndAt(text, place, sign)) return place - sign.size();
    }
    return end;
}

qsizetype currencyEnd(QStringView text, qsizetype start) {
    qsizetype place = skipBlanks(text, start);
    if (place == start && at(text, place) == u'-') ++place;
    for (const QStringView sign : kCurrenciesAfter) {
        if (wordsStandAt(text, place, sign)) return place + sign.size();
    }
    return start;
}

}  // namespace cutline
