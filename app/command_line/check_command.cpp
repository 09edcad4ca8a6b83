// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/opened_file.h"
#include "model/counting/explanation.h"
#include "model/counting/totals.h"
#include "model/exchange/json_text.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

constexpr QLatin1String kJson("--json");

/// What is wrong, where. `event` is a uid; empty: the file as a whole.
struct Problem {
    QLatin1String code;
    QString event;
    QString text;
};

Problem ignoredLink(const Dataset& dataset, const LinkEntry& link) {
    return {QLatin1String("link_cycle"), dataset.uid(link.from),
            QStringLiteral("its link %1 to %2 closes a cycle and is ignored")
                .arg(QString(toCode(link.kind)), dataset.uid(link.to))};
}

Result<std::vector<Problem>> problemsOf(const Workbook& workbook) {
    std::vector<Problem> problems;
    const auto broken = workbook.integrityProblems();
    if (!broken) return tl::unexpected(broken.error());
    for (const QString& text : *broken) problems.push_back({QLatin1String("file"), QString(), text});
    auto dataset = Dataset::load(workbook);
    if (!dataset) return tl::unexpected(std::move(dataset.error()));
    const auto ledger = Ledger::count(std::move(*dataset));
    for (const LinkEntry& link : ledger->ignoredLinks()) problems.push_back(ignoredLink(ledger->dataset(), link));
    const auto everything = Selection::pick(ledger, {});
    if (!everything) return tl::unexpected(everything.error());
    for (const EventIndex event : everything->events()) {
        if (!ledger->isConflict(event)) continue;
        problems.push_back({QLatin1String("conflict"), ledger->dataset().uid(event), explain(*everything, event).why});
    }
    return problems;
}

QByteArray json(const std::vector<Problem>& problems) {
    QByteArray out;
    JsonLine object(out);
    object.key(QLatin1String("problems"));
    out += '[';
    for (std::size_t i = 0; i < problems.size(); ++i) {
        out += i == 0 ? "\n  " : ",\n  ";
        JsonLine line(out);
        line.text(QLatin1String("code"), problems[i].code);
        line.textOrNull(QLatin1String("event"), problems[i].event);
        line.text(QLatin1String("text"), problems[i].text);
        line.close();
    }
    out += ']';
    object.close();
    return out + '\n';
}

QByteArray words(const std::vector<Problem>& problems) {
    if (problems.empty()) return "No problems found.\n";
    using enum TextTable::Align;
    TextTable table({Left, Left, Left});
    for (const Problem& problem : problems) table.addRow({problem.code, problem.event, problem.text});
    return table.toUtf8();
}

Result<ExitStatus> checkWorkbook(const Arguments& arguments) {
    const auto workbook = openToRead(arguments.positional(0));
    if (!workbook) return tl::unexpected(workbook.error());
    const auto problems = problemsOf(**workbook);
    if (!problems) return tl::unexpected(problems.error());
    const auto printed = print(arguments.has(kJson) ? json(*problems) : words(*problems));
    if (!printed) return tl::unexpected(printed.error());
    return problems->empty() ? kDone : kFoundProblems;
}

}  // namespace

Command checkCommand() {
    return {{QLatin1String("check"),
             {QLatin1String("FILE")},
             {{kJson, Option::Takes::Nothing, QLatin1String(), QLatin1String("as JSON")}}},
            QLatin1String("look for damage, cycles of links and numbers that contradict each other"),
            false,
            checkWorkbook};
}

}  // namespace cutline
