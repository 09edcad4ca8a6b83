// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "app/command_line/query_options.h"
#include "model/counting/explanation.h"
#include "model/exchange/event_slices.h"
#include "model/exchange/json_text.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

constexpr QLatin1String kJson("--json");

std::optional<double> number(std::optional<qint64> people) {
    if (!people) return std::nullopt;
    return static_cast<double>(*people);
}

QByteArray json(const Dataset& dataset, const std::vector<Explanation>& lines, const QStringList& dates) {
    QByteArray out;
    JsonLine object(out);
    object.key(QLatin1String("events"));
    out += '[';
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Explanation& line = lines[i];
        out += i == 0 ? "\n  " : ",\n  ";
        JsonLine item(out);
        item.text(QLatin1String("uid"), dataset.uid(line.event));
        item.text(QLatin1String("date"), dates[static_cast<qsizetype>(i)]);
        item.texts(QLatin1String("organization"), dataset.path(dataset.organization(line.event)));
        item.numberOrNull(QLatin1String("said"), number(line.said));
        item.numberOrNull(QLatin1String("counted"), number(line.counted));
        item.text(QLatin1String("why"), line.why);
        item.close();
    }
    out += ']';
    object.close();
    return out + '\n';
}

QByteArray words(const Selection& selection, const std::vector<Explanation>& lines, const QStringList& dates) {
    using enum TextTable::Align;
    const Dataset& dataset = selection.dataset();
    TextTable table({Left, Left, Right, Right, Left});
    table.addRow({QStringLiteral("date"), QStringLiteral("organization"), QStringLiteral("said"),
                  QStringLiteral("counted"), QStringLiteral("why")});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Explanation& line = lines[i];
        table.addRow({dates[static_cast<qsizetype>(i)], dataset.entry(dataset.organization(line.event)).path,
                      line.said ? numberWords(*line.said) : QStringLiteral("?"), numberWords(line.counted), line.why});
    }
    return table.toUtf8() + totalWords(totalOf(selection)).toUtf8() + '\n';
}

Result<ExitStatus> printExplanations(const Arguments& arguments) {
    const auto picked = openAndPick(arguments.positional(0), arguments);
    if (!picked) return tl::unexpected(picked.error());
    const Dataset& dataset = picked->selection->dataset();
    const std::vector<Explanation> lines = explain(*picked->selection);
    std::vector<EventIndex> events;
    events.reserve(lines.size());
    for (const Explanation& line : lines) events.push_back(line.event);
    QStringList dates;
    const auto read = forEachEvent(*picked->workbook, dataset, events,
                                   [&](EventIndex, const Event& event) { dates.push_back(event.announced.text()); });
    if (!read) return tl::unexpected(read.error());
    const auto printed =
        print(arguments.has(kJson) ? json(dataset, lines, dates) : words(*picked->selection, lines, dates));
    if (!printed) return tl::unexpected(printed.error());
    return kDone;
}

}  // namespace

Command explainCommand() {
    std::vector<Option> options = queryOptions();
    options.push_back({kJson, Option::Takes::Nothing, QLatin1String(), QLatin1String("as JSON")});
    return {{QLatin1String("explain"), {QLatin1String("FILE")}, std::move(options)},
            QLatin1String("what each event said, what of it counts, and why"),
            false,
            printExplanations};
}

}  // namespace cutline
