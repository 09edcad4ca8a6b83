// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/reading.h"

#include "model/record/code_table.h"

#include <array>

namespace cutline {

namespace {

constexpr CodeTable<ReadingStatus, 3> kStatuses{
    {QLatin1String("ok"), QLatin1String("malformed"), QLatin1String("implausible")}};

constexpr CodeTable<Unit, 5> kUnits{{QLatin1String("people"), QLatin1String("percent"), QLatin1String("money"),
                                     QLatin1String("other"), QLatin1String("none")}};

constexpr CodeTable<ReadingRule, kReadingRuleCount> kRules{
    {QLatin1String("wrong_digit_groups"), QLatin1String("empty_digit_group"), QLatin1String("something_inside"),
     QLatin1String("decimal_of_people"), QLatin1String("leading_zero"), QLatin1String("date_for_count"),
     QLatin1String("stacked_multipliers"), QLatin1String("percent_over_100"), QLatin1String("backward_range"),
     QLatin1String("not_a_number"), QLatin1String("more_than_workforce"), QLatin1String("percent_does_not_fit"),
     QLatin1String("tiny_company_cut"), QLatin1String("jump_from_original")}};

}  // namespace

QLatin1String toCode(ReadingStatus status) { return kStatuses.code(status); }
QLatin1String toCode(ReadingRule rule) { return kRules.code(rule); }
QLatin1String toCode(Unit unit) { return kUnits.code(unit); }

QString ruleWords(ReadingRule rule) {
    static const std::array<QString, kReadingRuleCount> words{
        QStringLiteral("Digits are grouped in threes: 9,000"),
        QStringLiteral("Digits stand on both sides of a comma"),
        QStringLiteral("A number has only digits, commas and one point"),
        QStringLiteral("People are counted whole"),
        QStringLiteral("Only codes have zeros in front"),
        QStringLiteral("A date is not a number of people"),
        QStringLiteral("A number has one multiplier"),
        QStringLiteral("Everybody who works there is 100 %"),
        QStringLiteral("A range goes up"),
        QStringLiteral("It has to be a number"),
        QStringLiteral("No more people can go than work there"),
        QStringLiteral("The percentage and the number of people have to fit"),
        QStringLiteral("Hardly any company announces a cut of fewer than ten people"),
        QStringLiteral("A translation says the same number as its original")};
    return words[static_cast<std::size_t>(rule)];
}

}  // namespace cutline
