// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/plausibility.h"

#include "model/wording/value_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace cutline {

namespace {

/// What is left open above is more than any headcount.
constexpr double kOpen = 1e12;
constexpr double kWorkforceTolerance = 0.1;
constexpr double kJumpTolerance = 0.05;
constexpr double kFewestOfACompany = 10;

struct Span {
    double low;
    double high;
};

bool overlap(const Span& one, const Span& other) { return one.low <= other.high && other.low <= one.high; }

QString peopleWords(double people) { return numberWords(static_cast<qint64>(std::round(people))); }

/// Half a unit of the last digit of `number` that is not 0, of its second digit at most.
double halfUnitOfPeople(double number) {
    if (number < 10) return 0.5;
    double unit = std::pow(10, std::floor(std::log10(number)) - 1);
    while (unit > 1 && std::fmod(number, unit) != 0) unit /= 10;
    return unit / 2;
}

/// Half a unit of the last digit of a percentage; nobody prints more than three decimals.
double halfUnitOfPercent(double number) {
    double unit = 1;
    for (int decimals = 0; decimals < 3 && std::abs(number / unit - std::round(number / unit)) > 1e-6; ++decimals) {
        unit /= 10;
    }
    return unit / 2;
}

/// Everything that a figure may stand for when it was rounded.
Span meant(const Figure& figure, double (*halfUnit)(double)) {
    const double widening = figure.qualifier == Qualifier::About ? 2 : 1;
    const double low = figure.low ? *figure.low - widening * halfUnit(*figure.low) : 0;
    const double high = figure.high ? *figure.high + widening * halfUnit(*figure.high) : kOpen;
    return {low, high};
}

Span expectedPeople(const Figure& percent, double workforce) {
    const Span share = meant(percent, &halfUnitOfPercent);
    return {share.low / 100 * workforce * (1 - kWorkforceTolerance),
            std::min(share.high, 100.0) / 100 * workforce * (1 + kWorkforceTolerance)};
}

Figure scaled(const Figure& figure, double factor) {
    Figure other = figure;
    for (auto* value : {&other.low, &other.best, &other.high}) {
        if (*value) **value = std::round(**value * factor);
    }
    other.organization = {};
    other.printed.clear();
    other.preferred = true;
    return other;
}

/// The share of the workforce as a number of people, to two digits: nobody knows it more exactly.
std::optional<Candidate> shareOfWorkforce(const PlausibilityContext& context) {
    if (!context.percent || !context.percent->best || !context.workforce) return std::nullopt;
    const double people = *context.percent->best / 100 * *context.workforce;
    if (people < 1) return std::nullopt;
    const double unit = 2 * halfUnitOfPeople(std::pow(10, std::floor(std::log10(people))));
    return Candidate{figureOf(Measure::People, Qualifier::About, std::round(people / unit) * unit),
                     QStringLiteral("%1 of a workforce of %2")
                         .arg(percentWords(*context.percent->best), peopleWords(*context.workforce))};
}

bool fitsWorkforce(const Figure& people, const PlausibilityContext& context) {
    return !context.workforce || people.best <= *context.workforce;
}

bool fitsPercent(const Figure& people, const PlausibilityContext& context) {
    if (!context.workforce || !context.percent || !context.percent->best) return true;
    return overlap(meant(people, &halfUnitOfPeople), expectedPeople(*context.percent, *context.workforce));
}

/// The figure with digits more or fewer, as far as that fits everything that is known.
std::vector<Candidate> withOtherDigits(const Figure& people, std::initializer_list<int> digits,
                                       const PlausibilityContext& context) {
    std::vector<Candidate> candidates;
    for (const int count : digits) {
        const Figure other = scaled(people, std::pow(10, count));
        const bool isWhole = scaled(other, std::pow(10, -count)).best == people.best;
        if (!isWhole || other.best < 1 || !fitsWorkforce(other, context) || !fitsPercent(other, context)) continue;
        const QString amount =
            std::abs(count) == 1 ? QStringLiteral("one digit") : QStringLiteral("%1 digits").arg(std::abs(count));
        candidates.push_back({other, count > 0 ? QStringLiteral("if %1 were lost").arg(amount)
                                               : QStringLiteral("if there is %1 too many").arg(amount)});
    }
    return candidates;
}

std::optional<Doubt> moreThanWorkforce(const Figure& people, const PlausibilityContext& context) {
    const double least = people.low.value_or(*people.best);
    if (context.kind == EventKind::Workforce || !context.workforce || least <= *context.workforce) return std::nullopt;
    Doubt doubt{ReadingRule::MoreThanWorkforce,
                QStringLiteral("%1 people are more than the %2 who work there")
                    .arg(peopleWords(least), peopleWords(*context.workforce)),
                withOtherDigits(people, {-1, -2, -3, -4}, context)};
    if (const auto share = shareOfWorkforce(context)) doubt.candidates.insert(doubt.candidates.begin(), *share);
    return doubt;
}

std::optional<Doubt> percentDoesNotFit(const Figure& people, const PlausibilityContext& context) {
    if (context.kind == EventKind::Workforce || fitsPercent(people, context)) return std::nullopt;
    const Span expected = expectedPeople(*context.percent, *context.workforce);
    const QString span = expected.high >= *context.workforce
                             ? QStringLiteral("at least %1").arg(peopleWords(expected.low))
                             : QStringLiteral("%1 to %2").arg(peopleWords(expected.low), peopleWords(expected.high));
    Doubt doubt{ReadingRule::PercentDoesNotFit,
                QStringLiteral("%1 of the %2 who work there would be %3 people, not %4")
                    .arg(figureWords(*context.percent), peopleWords(*context.workforce), span, figureWords(people)),
                withOtherDigits(people, {1, -1, 2, -2, 3, -3, 4, -4}, context)};
    if (const auto share = shareOfWorkforce(context)) doubt.candidates.push_back(*share);
    return doubt;
}

std::optional<Doubt> tinyCompanyCut(const Figure& people, const PlausibilityContext& context) {
    if (context.kind != EventKind::Layoff || !context.isCompanyWide || *people.best >= kFewestOfACompany) {
        return std::nullopt;
    }
    return Doubt{
        ReadingRule::TinyCompanyCut,
        QStringLiteral("a cut of a whole company that is worth reporting is hardly ever of fewer than ten people"),
        withOtherDigits(people, {2, 3, 4}, context)};
}

std::optional<Doubt> jumpFromOriginal(const Figure& people, const PlausibilityContext& context) {
    if (!context.original || !context.original->best || context.original->measure != Measure::People)
        return std::nullopt;
    const double original = *context.original->best;
    if (original <= 0 || *people.best <= 0) return std::nullopt;
    for (const double times : {10.0, 100.0, 1'000.0, 10'000.0}) {
        const bool isLarger = *people.best > original;
        const double ratio = isLarger ? *people.best / original : original / *people.best;
        if (std::abs(ratio / times - 1) > kJumpTolerance) continue;
        return Doubt{ReadingRule::JumpFromOriginal,
                     (isLarger ? QStringLiteral("it is %1 times the %2 of the original")
                               : QStringLiteral("the original says %2, %1 times as many"))
                         .arg(peopleWords(times), peopleWords(original)),
                     {{scaled(*context.original, 1), QStringLiteral("as in the original")}}};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Doubt> doubtsAbout(const Figure& people, const PlausibilityContext& context) {
    std::vector<Doubt> doubts;
    if (people.measure != Measure::People || !people.best) return doubts;
    for (auto* rule : {&moreThanWorkforce, &percentDoesNotFit, &tinyCompanyCut, &jumpFromOriginal}) {
        if (auto doubt = rule(people, context)) doubts.push_back(std::move(*doubt));
    }
    return doubts;
}

}  // namespace cutline
