// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/figure.h"

#include "model/record/code_table.h"

#include <cmath>

namespace cutline {

namespace {

constexpr CodeTable<Measure, 2> kMeasures{{QLatin1String("people"), QLatin1String("percent")}};
constexpr CodeTable<Qualifier, 8> kQualifiers{
    {QLatin1String("exact"), QLatin1String("about"), QLatin1String("more_than"), QLatin1String("at_least"),
     QLatin1String("up_to"), QLatin1String("fewer_than"), QLatin1String("range"), QLatin1String("unknown")}};

// A headcount that a double, a 64-bit integer and a sum of a million of them all hold exactly.
constexpr double kMostPeople = 1e11;

double middle(Measure measure, double low, double high) {
    const double half = (low + high) / 2;
    return measure == Measure::People ? std::floor(half + 0.5) : half;
}

bool isWhole(const std::optional<double>& value) { return !value || *value == std::floor(*value); }

bool isBetween(const std::optional<double>& value, double low, double high) {
    return !value || (*value >= low && *value <= high);
}

}  // namespace

Figure figureOf(Measure measure, Qualifier qualifier, double number, double upper) {
    Figure figure;
    figure.measure = measure;
    figure.qualifier = qualifier;
    switch (qualifier) {
        case Qualifier::Exact:
        case Qualifier::About:
            figure.low = figure.best = figure.high = number;
            break;
        case Qualifier::MoreThan:
        case Qualifier::AtLeast:
            figure.low = figure.best = number;
            break;
        case Qualifier::UpTo:
        case Qualifier::FewerThan:
            figure.best = figure.high = number;
            break;
        case Qualifier::Range:
            figure.low = number;
            figure.best = middle(measure, number, upper);
            figure.high = upper;
            break;
        case Qualifier::Unknown:
            break;
    }
    return figure;
}

std::optional<qint64> bestPeople(const Figure& figure) {
    if (figure.measure != Measure::People || !figure.best) return std::nullopt;
    return static_cast<qint64>(*figure.best);
}

QString inconsistency(const Figure& figure) {
    const bool isUnknown = figure.qualifier == Qualifier::Unknown;
    if (isUnknown && (figure.low || figure.best || figure.high))
        return QStringLiteral("an unknown figure has a number");
    if (!isUnknown && !figure.best) return QStringLiteral("the number is missing");
    if (figure.qualifier == Qualifier::Range && (!figure.low || !figure.high)) {
        return QStringLiteral("a range needs both ends");
    }
    const double most = figure.measure == Measure::Percent ? 100 : kMostPeople;
    for (const auto& value : {figure.low, figure.best, figure.high}) {
        if (value && !std::isfinite(*value)) return QStringLiteral("the number is not finite");
        if (!isBetween(value, 0, most)) {
            return figure.measure == Measure::Percent
                       ? QStringLiteral("a percentage lies between 0 and 100")
                       : QStringLiteral("a headcount lies between 0 and 100,000,000,000");
        }
        if (figure.measure == Measure::People && !isWhole(value))
            return QStringLiteral("a headcount is a whole number");
    }
    if (!isBetween(figure.best, figure.low.value_or(0), figure.high.value_or(most))) {
        return QStringLiteral("low, best and high are not in order");
    }
    return {};
}

QLatin1String toCode(Measure measure) { return kMeasures.code(measure); }
std::optional<Measure> measureFromCode(QStringView code) { return kMeasures.value(code); }
QLatin1String toCode(Qualifier qualifier) { return kQualifiers.code(qualifier); }
std::optional<Qualifier> qualifierFromCode(QStringView code) { return kQualifiers.value(code); }

}  // namespace cutline
