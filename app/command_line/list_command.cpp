// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "app/command_line/query_options.h"
#include "model/exchange/csv_export.h"
#include "model/exchange/event_slices.h"
#include "model/exchange/json_writer.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

constexpr QLatin1String kFormat("--format");

Result<QByteArray> table(const Workbook& workbook, const Selection& selection) {
    using enum TextTable::Align;
    const Dataset& dataset = selection.dataset();
    TextTable table({Left, Left, Left, Right, Right, Left});
    table.addRow({QStringLiteral("date"), QStringLiteral("organization"), QStringLiteral("kind"),
                  QStringLiteral("said"), QStringLiteral("counted"), QStringLiteral("headline")});
    const auto read = forEachEvent(workbook, dataset, selection.events(), [&](EventIndex index, const Event& event) {
        const Share share = selection.sum(index);
        const bool isLayoff = event.kind == EventKind::Layoff;
        table.addRow(
            {event.announced.text(), dataset.entry(dataset.organization(index)).path, kindWords(event.kind),
             share.hasNumber ? numberWords(share.said.best) : QString(isLayoff ? QLatin1String("?") : QLatin1String()),
             isLayoff ? numberWords(share.counted.best) : QString(), event.headline});
    });
    if (!read) return tl::unexpected(read.error());
    return table.toUtf8() + totalWords(totalOf(selection)).toUtf8() + '\n';
}

Result<ExitStatus> listEvents(const Arguments& arguments) {
    const QString format = arguments.has(kFormat) ? arguments.value(kFormat) : QStringLiteral("table");
    const bool isJson = format == QLatin1String("json");
    const bool isCsv = format == QLatin1String("csv");
    if (!isJson && !isCsv && format != QLatin1String("table")) {
        return failure(ErrorKind::Usage, QStringLiteral("--format ") + format,
                       QStringLiteral("there is no such format"), QStringLiteral("Use table, csv or json"));
    }
    const auto picked = openAndPick(arguments.positional(0), arguments);
    if (!picked) return tl::unexpected(picked.error());
    const auto& [workbook, selection] = *picked;
    const auto text = isJson  ? listJson(*workbook, *selection)
                      : isCsv ? exportCsv(*workbook, *selection)
                              : table(*workbook, *selection);
    if (!text) return tl::unexpected(text.error());
    if (const auto printed = print(*text); !printed) return tl::unexpected(printed.error());
    return kDone;
}

}  // namespace

Command listCommand() {
    std::vector<Option> options = queryOptions();
    options.push_back(
        {kFormat, Option::Takes::One, QLatin1String("FORMAT"), QLatin1String("table (unless told), csv or json")});
    return {{QLatin1String("list"), {QLatin1String("FILE")}, std::move(options)},
            QLatin1String("the events themselves"),
            false,
            listEvents};
}

}  // namespace cutline
