// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/shattered_number.h"

#include "model/reading/counted_noun.h"
#include "model/reading/digit_run.h"
#include "model/reading/folded_text.h"
#include "model/reading/not_quantities.h"
#include "model/reading/spelled_number.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace cutline {

namespace {

constexpr qsizetype kLongestNumber = 40;

struct Piece {
    QStringView digits;
    std::optional<ReadingRule> fault;
    QStringView joint;  ///< what parts it from the piece in front
};

/// Where the next piece begins: behind signs that touch it, or behind one blank. A sign that touches the number before
/// and has a blank behind it ends a part of a sentence. `place` itself where nothing follows.
qsizetype jointEnd(QStringView text, qsizetype place) {
    constexpr qsizetype kLongestJoint = 4;
    qsizetype end = place;
    int blanks = 0;
    int signs = 0;
    while (end - place < kLongestJoint && !isDigit(at(text, end))) {
        const QChar c = at(text, end);
        if (isBlank(c)) {
            ++blanks;
        } else if (QStringView(u",.:;/'-").contains(c)) {
            ++signs;
        } else {
            return place;
        }
        ++end;
    }
    const bool isHyphen = text.mid(place, end - place).contains(u'-');
    const bool isOneBlank = signs == 0 && blanks == 1;
    const bool isTight = signs > 0 && blanks == 0;
    const bool isLoose = signs == 1 && isBlank(at(text, place)) && blanks <= 2 && !isHyphen;
    return isDigit(at(text, end)) && (isOneBlank || isTight || isLoose) ? end : place;
}

std::vector<Piece> piecesAt(QStringView text, qsizetype start, bool isTyped) {
    std::vector<Piece> pieces;
    qsizetype place = start;
    qsizetype joint = start;
    while (place - start < kLongestNumber) {
        const qsizetype end = digitRunEnd(text, place, isTyped);
        if (end == place || end - start > kLongestNumber) break;
        const QStringView digits = text.mid(place, end - place);
        pieces.push_back({digits, judgeDigits(digits).fault, text.mid(joint, place - joint)});
        joint = end;
        place = jointEnd(text, end);
        if (place == end) break;
    }
    return pieces;
}

/// "20,9000" by itself; of "1,2,3" or 192.168.0.1 only what follows could say that it counts something.
bool isBrokenByItself(const Piece& piece) {
    if (!piece.fault || *piece.fault == ReadingRule::LeadingZero || *piece.fault == ReadingRule::NotANumber)
        return false;
    const auto groups = piece.digits.split(u',');
    return groups.size() > 1 && std::any_of(groups.begin(), groups.end(),
                                            [](QStringView group) { return group.size() > 2 || group.isEmpty(); });
}

/// Whether something is wrong that only shows where people are counted: "5:000 people", "2 25 workers".
bool isBrokenAsCount(const Piece& first, const Piece& next) {
    constexpr qsizetype kGroup = 3;
    const QStringView joint = next.joint;
    // "10:05", "4-05" and "1:250" are times, dates and ratios; "5:000" is none of them.
    const bool isGroup = next.digits.size() >= kGroup;
    const bool isBlankBetween = joint.size() == 1 && isBlank(joint.front());
    if (first.fault && first.fault != ReadingRule::LeadingZero) return true;
    if (next.fault == ReadingRule::LeadingZero) return isBlankBetween || (isGroup && joint != u"-");
    if (first.fault || next.fault) return true;
    if (isBlankBetween) return first.digits.size() <= kGroup && next.digits.size() <= kGroup;
    return joint.size() > 1 && isBlank(joint.front());
}

/// "154.1 ten thousand": a unit of Chinese, put into English behind the digits.
std::optional<Numeral> spelledUnitBehind(QStringView text, qsizetype start, bool isTyped) {
    const auto number = numeralAt(text, start, isTyped);
    if (!number || !number->isDigits || number->fault || number->signEnd != number->runEnd) return std::nullopt;
    if (looksLikeYear(text.mid(start, number->runEnd - start))) return std::nullopt;
    const qsizetype place = skipBlanks(text, number->runEnd);
    if (place == number->runEnd || !isWordLetter(at(text, place))) return std::nullopt;
    const auto spelled = englishNumberAt(text, place);
    const bool isUnit = spelled && !spelled->isShare && spelled->qualifier == Qualifier::Exact && spelled->value >= 1e4;
    if (!isUnit) return std::nullopt;
    Numeral broken = *number;
    broken.end = broken.signEnd = spelled->end;
    broken.factor = spelled->value;
    broken.fault = ReadingRule::StackedMultipliers;
    broken.why = QStringLiteral("behind its digits stands a number in words, which is none in English");
    return broken;
}

}  // namespace

std::optional<Numeral> shatteredNumeralAt(QStringView text, qsizetype start, bool isTyped) {
    if (!isDigit(at(text, start))) return std::nullopt;
    if (auto broken = spelledUnitBehind(text, start, isTyped)) return broken;
    const std::vector<Piece> pieces = piecesAt(text, start, isTyped);
    if (pieces.size() < 2 || looksLikeYear(pieces.front().digits)) return std::nullopt;
    bool isBroken = false;
    bool mayBeBroken = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        isBroken = isBroken || isBrokenByItself(pieces[i]);
        mayBeBroken = mayBeBroken || (i > 0 && isBrokenAsCount(pieces[i - 1], pieces[i]));
    }
    if (!isBroken && !mayBeBroken) return std::nullopt;
    const qsizetype end = pieces.back().digits.data() - text.data() + pieces.back().digits.size();
    Numeral broken = brokenNumeral(text, start, end, ReadingRule::WrongDigitGroups,
                                   QStringLiteral("its digits came apart: all of them may be one number"));
    const bool countsPeople = isTyped || nounAfter(text, broken.end).unit == Unit::People;
    return isBroken || countsPeople ? std::optional(broken) : std::nullopt;
}

}  // namespace cutline
