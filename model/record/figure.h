// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/id.h"

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>

namespace cutline {

/// What a figure measures: a headcount, or a share of the staff of its organization.
enum class Measure { People, Percent };

/// How a number was said (DESIGN section 2). "unknown" is a figure that was named without a number.
enum class Qualifier { Exact, About, MoreThan, AtLeast, UpTo, FewerThan, Range, Unknown };

/// A number as it was said. An end that is open (nothing said) is empty; unknown is never 0 and 0 is never unknown.
struct Figure {
    OrganizationId organization;  ///< the event's own, or one of its divisions; for a percentage also its base
    Measure measure = Measure::People;
    std::optional<double> low;  ///< people (whole) or percent
    std::optional<double> best;
    std::optional<double> high;
    Qualifier qualifier = Qualifier::Unknown;
    QString printed;        ///< the words that were printed, as they were
    bool preferred = true;  ///< of several figures for one organization and measure, the one that counts

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Low, best and high of a printed number by its qualifier, the table of DESIGN section 2. `number` is the printed
/// one; `upper` the second number of a range, else ignored. Organization, printed words and preference stay default.
[[nodiscard]] Figure figureOf(Measure measure, Qualifier qualifier, double number = 0, double upper = 0);

/// The best value of a people figure, nothing where it is unknown or a percentage.
[[nodiscard]] std::optional<qint64> bestPeople(const Figure& figure);

/// Why the ends of the figure contradict its qualifier, each other or its measure; empty where they do not.
[[nodiscard]] QString inconsistency(const Figure& figure);

[[nodiscard]] QLatin1String toCode(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromCode(QStringView code);
[[nodiscard]] QLatin1String toCode(Qualifier qualifier);
[[nodiscard]] std::optional<Qualifier> qualifierFromCode(QStringView code);

}  // namespace cutline
