// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/figure.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace cutline {

/// How far a number, or a date, that was read can be relied on.
enum class ReadingStatus {
    Ok,
    Malformed,   ///< no number at all: it is broken, and nobody can know what it was
    Implausible  ///< a sound number that cannot well be true
};

/// Why something that was read is flagged; docs/reading.md has an example of each and its source.
enum class ReadingRule {
    WrongDigitGroups,
    EmptyDigitGroup,
    SomethingInside,
    DecimalOfPeople,
    LeadingZero,
    DateForCount,
    StackedMultipliers,
    PercentOver100,
    BackwardRange,
    NotANumber,
    MoreThanWorkforce,
    PercentDoesNotFit,
    TinyCompanyCut,
    JumpFromOriginal
};
inline constexpr int kReadingRuleCount = 14;

/// One way to understand what was flagged, and what speaks for it. Never taken by itself: a person chooses, or does
/// not.
struct Candidate {
    Figure figure;  ///< without an organization; `printed` is empty, because nobody printed it
    QString why;
};

/// A flag: the rule, what is wrong in this case, and the candidates, the likeliest first. There may be none.
struct Doubt {
    ReadingRule rule = ReadingRule::NotANumber;
    QString why;
    std::vector<Candidate> candidates;
};

/// What a number counts, by the words and signs beside it.
enum class Unit {
    People,
    Percent,
    Money,
    Other,  ///< something else that is named: months, stores, percentage points
    None    ///< nothing is named
};

/// A number expression and what it says.
struct FigureReading {
    /// Where it stands in the text that was read, in UTF-16 units. Of a malformed one exactly the broken number with
    /// its multiplier ("20,9000", "154.<> million"), else all from the qualifier to the noun ("more than 4 employees").
    qsizetype start = 0;
    qsizetype end = 0;
    ReadingStatus status = ReadingStatus::Malformed;
    Unit unit = Unit::None;
    /// Valid unless malformed; its organization is not set. Of money the amount, of anything else the number that was
    /// named: its measure is only meant where the unit is people, a percentage or none.
    Figure figure;
    std::vector<Doubt> doubts;  ///< empty where the status is Ok
};

[[nodiscard]] QLatin1String toCode(ReadingStatus status);  ///< "ok", "malformed", "implausible"
[[nodiscard]] QLatin1String toCode(ReadingRule rule);      ///< "wrong_digit_groups"
[[nodiscard]] QLatin1String toCode(Unit unit);             ///< "people"

/// The rule as a sentence a person can read: "Digits are grouped in threes".
[[nodiscard]] QString ruleWords(ReadingRule rule);

}  // namespace cutline
