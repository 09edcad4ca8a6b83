// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/query_options.h"

#include "app/command_line/organization_names.h"
#include "model/record/event_date.h"

namespace cutline {

namespace {

constexpr QLatin1String kSince("--since");
constexpr QLatin1String kUntil("--until");
constexpr QLatin1String kAsOf("--as-of");

Result<std::optional<QDate>> dayOf(const Arguments& arguments, QLatin1String option) {
    if (!arguments.has(option)) return std::nullopt;
    const auto date = EventDate::parse(arguments.value(option));
    if (!date) {
        const Error& error = date.error();
        return failure(ErrorKind::Usage, option + QLatin1Char(' ') + arguments.value(option),
                       error.why.isEmpty() ? error.what : error.why, error.todo);
    }
    return option == kSince ? date->firstDay() : date->lastDay();
}

Result<std::vector<EventKind>> kindsOf(const QStringList& codes) {
    std::vector<EventKind> kinds;
    for (const QString& code : codes) {
        if (const auto kind = eventKindFromCode(code)) {
            kinds.push_back(*kind);
            continue;
        }
        QStringList known;
        for (int number = 0; number < kEventKindCount; ++number) known << toCode(static_cast<EventKind>(number));
        return failure(ErrorKind::Usage, QStringLiteral("--kind ") + code, QStringLiteral("there is no such kind"),
                       QStringLiteral("Kinds are ") + known.join(QStringLiteral(", ")));
    }
    return kinds;
}

std::vector<QString> texts(const Arguments& arguments, QLatin1String option) {
    const QStringList values = arguments.values(option);
    return {values.begin(), values.end()};
}

}  // namespace

const std::vector<Option>& queryOptions() {
    using enum Option::Takes;
    static const std::vector<Option> options{
        {QLatin1String("--company"), OneOrMore, QLatin1String("NAME"),
         QLatin1String("of these companies: name, other name or ticker")},
        {QLatin1String("--division"), OneOrMore, QLatin1String("NAME"),
         QLatin1String("of these divisions: name, or path like \"Alphabet > Google > YouTube\"")},
        {QLatin1String("--industry"), OneOrMore, QLatin1String("NAME"), QLatin1String("of these industries")},
        {QLatin1String("--country"), OneOrMore, QLatin1String("NAME"), QLatin1String("of these countries")},
        {kSince, One, QLatin1String("DATE"), QLatin1String("announced on DATE or later: 2023-03-20, 2023-03, 2023")},
        {kUntil, One, QLatin1String("DATE"), QLatin1String("announced on DATE or earlier")},
        {kAsOf, One, QLatin1String("DATE"), QLatin1String("as known on DATE: what came later does not exist yet")},
        {QLatin1String("--kind"), OneOrMore, QLatin1String("KIND"),
         QLatin1String("of these kinds: layoff, hiring_freeze, workforce, ...")},
        {QLatin1String("--search"), One, QLatin1String("TEXT"),
         QLatin1String("with TEXT in a name, headline, note or quote")},
        {QLatin1String("--estimates"), Nothing, QLatin1String(),
         QLatin1String("where only a percentage is known, count it of the workforce")}};
    return options;
}

Result<Query> queryOf(const Arguments& arguments, const Dataset& dataset) {
    Query query;
    auto organizations = organizationsNamed(dataset, arguments.values(QLatin1String("--company")),
                                            arguments.values(QLatin1String("--division")));
    if (!organizations) return tl::unexpected(std::move(organizations.error()));
    query.organizations = std::move(*organizations);
    query.industries = texts(arguments, QLatin1String("--industry"));
    query.countries = texts(arguments, QLatin1String("--country"));
    query.search = arguments.value(QLatin1String("--search"));
    query.estimates = arguments.has(QLatin1String("--estimates"));
    auto kinds = kindsOf(arguments.values(QLatin1String("--kind")));
    if (!kinds) return tl::unexpected(std::move(kinds.error()));
    query.kinds = std::move(*kinds);
    for (const auto& [option, day] :
         {std::pair{kSince, &Query::since}, std::pair{kUntil, &Query::until}, std::pair{kAsOf, &Query::asOf}}) {
        const auto read = dayOf(arguments, option);
        if (!read) return tl::unexpected(read.error());
        query.*day = *read;
    }
    if (query.since && query.until && *query.since > *query.until) {
        return failure(ErrorKind::Usage, QStringLiteral("--since is after --until"),
                       QStringLiteral("no day lies between them"), QStringLiteral("Exchange them"));
    }
    return query;
}

Result<std::shared_ptr<const Selection>> pick(const Arguments& arguments, std::shared_ptr<const Dataset> dataset) {
    const auto query = queryOf(arguments, *dataset);
    if (!query) return tl::unexpected(query.error());
    auto selection = Selection::pick(Ledger::count(std::move(dataset), query->ledgerOptions()), *query);
    if (!selection) return tl::unexpected(std::move(selection.error()));
    return std::make_shared<const Selection>(std::move(*selection));
}

Result<GroupBy> groupingOf(QLatin1String option, const QString& value) {
    if (const auto grouping = groupByFromCode(value)) return *grouping;
    QStringList known;
    for (int number = 0; number <= static_cast<int>(GroupBy::Country); ++number) {
        known << toCode(static_cast<GroupBy>(number));
    }
    return failure(ErrorKind::Usage, option + QLatin1Char(' ') + value, QStringLiteral("there is no such grouping"),
                   QStringLiteral("Use one of ") + known.join(QStringLiteral(", ")));
}

}  // namespace cutline
