// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "app/command_line/query_options.h"
#include "model/exchange/json_text.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

constexpr QLatin1String kBy("--by");
constexpr QLatin1String kJson("--json");

std::optional<double> number(std::optional<qint64> people) {
    if (!people) return std::nullopt;
    return static_cast<double>(*people);
}

void addTotal(JsonLine& object, const Total& total) {
    object.numberOrNull(QLatin1String("net"), number(total.net));
    object.numberOrNull(QLatin1String("net_low"), number(total.netLow));
    object.numberOrNull(QLatin1String("net_high"), number(total.netHigh));
    object.numberOrNull(QLatin1String("gross"), number(total.gross));
    object.numberOrNull(QLatin1String("events"), number(total.events));
    object.numberOrNull(QLatin1String("without_number"), number(total.withoutNumber));
    object.numberOrNull(QLatin1String("percent_only"), number(total.percentOnly));
}

QByteArray json(const Total& total, const std::vector<TotalRow>& rows) {
    QByteArray out;
    JsonLine object(out);
    addTotal(object, total);
    object.keyOnNewLine(QLatin1String("rows"), " ");
    out += '[';
    for (std::size_t row = 0; row < rows.size(); ++row) {
        out += row == 0 ? "\n  " : ",\n  ";
        JsonLine line(out);
        line.text(QLatin1String("key"), rows[row].key);
        addTotal(line, rows[row].total);
        line.close();
    }
    out += ']';
    object.close();
    return out + '\n';
}

QByteArray words(const Total& total, const std::vector<TotalRow>& rows, GroupBy by) {
    QByteArray out = totalWords(total).toUtf8() + '\n';
    if (rows.empty()) return out;
    using enum TextTable::Align;
    TextTable table({Left, Right, Right, Right, Right});
    table.addRow({groupWords(by), QStringLiteral("net"), QStringLiteral("announced"), QStringLiteral("events"),
                  QStringLiteral("without a number")});
    for (const TotalRow& row : rows) {
        table.addRow({row.key.isEmpty() ? QStringLiteral("(not known)") : row.key, numberWords(row.total.net),
                      numberWords(row.total.gross), numberWords(row.total.events),
                      numberWords(row.total.withoutNumber)});
    }
    return out + table.toUtf8();
}

Result<ExitStatus> printTotals(const Arguments& arguments) {
    GroupBy by = GroupBy::Company;
    if (arguments.has(kBy)) {
        const auto asked = groupingOf(kBy, arguments.value(kBy));
        if (!asked) return tl::unexpected(asked.error());
        by = *asked;
    }
    const auto picked = openAndPick(arguments.positional(0), arguments);
    if (!picked) return tl::unexpected(picked.error());
    const Total total = totalOf(*picked->selection);
    const auto rows = arguments.has(kBy) ? totalsBy(*picked->selection, by) : std::vector<TotalRow>{};
    const auto printed = print(arguments.has(kJson) ? json(total, rows) : words(total, rows, by));
    if (!printed) return tl::unexpected(printed.error());
    return kDone;
}

}  // namespace

Command totalsCommand() {
    std::vector<Option> options = queryOptions();
    options.push_back({kBy, Option::Takes::One, QLatin1String("GROUP"),
                       QLatin1String("also by company, division, month, quarter, year, industry or country")});
    options.push_back({kJson, Option::Takes::Nothing, QLatin1String(), QLatin1String("as JSON")});
    return {{QLatin1String("totals"), {QLatin1String("FILE")}, std::move(options)},
            QLatin1String("add up, each headcount once"),
            false,
            printTotals};
}

}  // namespace cutline
