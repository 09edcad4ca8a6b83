// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what has a goal for its speed or size: medians, with the goal and a peer in the same run.
// cutline_bench FOLDER [--json OUT] [--only ID...]; what is generated is kept in FOLDER for the next run.
#include "tests/bench/browsing.h"
#include "tests/bench/generated.h"
#include "tests/bench/measured.h"
#include "tests/bench/opening.h"
#include "tests/bench/programs.h"

#include <QApplication>
#include <QDir>

#include <functional>

namespace {

using namespace cutline::bench;

struct Options {
    QString folder;
    QString json;
    QStringList only;

    [[nodiscard]] bool wants(const QString& id) const { return only.isEmpty() || only.contains(id); }
};

std::optional<Options> optionsOf(QStringList arguments) {
    arguments.removeFirst();
    if (arguments.isEmpty() || arguments.front().startsWith(u'-')) return std::nullopt;
    Options options{.folder = QDir(arguments.takeFirst()).absolutePath()};
    while (arguments.size() >= 2) {
        const QString name = arguments.takeFirst();
        if (name == QStringLiteral("--json")) {
            options.json = arguments.takeFirst();
        } else if (name == QStringLiteral("--only")) {
            while (!arguments.isEmpty() && !arguments.front().startsWith(u'-')) options.only << arguments.takeFirst();
        } else {
            return std::nullopt;
        }
    }
    return arguments.isEmpty() ? std::optional(options) : std::nullopt;
}

/// Takes the rows that are wanted, and prints each as soon as it is there: all of them take minutes.
class Report {
public:
    explicit Report(Options options) : m_options(std::move(options)) {}

    void take(const QString& id, const std::function<std::vector<Row>()>& measure) {
        if (!m_options.wants(id)) return;
        for (Row& row : measure()) {
            print(row);
            rows.push_back(std::move(row));
        }
    }
    void take(const QString& id, const std::function<Row()>& measure) {
        take(id, [&] { return std::vector<Row>{measure()}; });
    }

    std::vector<Row> rows;

private:
    Options m_options;
};

void browsing(Report& report, const Options& options, const Size& size, const QString& path) {
    const auto id = [&](const char* work) -> QString { return QLatin1String(work) + size.name; };
    if (!options.wants(id("frame_")) && !options.wants(id("filter_")) && !options.wants(id("edit_"))) return;
    const OpenWindow window(path);
    report.take(id("frame_"), [&] {
        std::vector<Row> rows = window.frames(size);
        rows.front().peer = QStringLiteral("QScatterSeries with 20,000 points");
        rows.front().peerValue = scatterPan();
        return rows;
    });
    report.take(id("filter_"), [&] { return window.filter(size); });
    report.take(id("edit_"), [&] { return window.edits(size); });
}

std::optional<double> goalAt(const Size& size, std::optional<double> at4k, double at1m) {
    return size.events == 1'000'000 ? at1m : size.events == 4'000 ? at4k : std::nullopt;
}

Row openRow(const Size& size, const Opened& opened) {
    return {.id = QStringLiteral("open_") + size.name,
            .what = QStringLiteral("start of the program to the first painted window"),
            .value = opened.milliseconds,
            .goal = goalAt(size, 300, 1500)};
}

Row memoryRow(const Size& size, const Opened& opened) {
    return {
        .id = QStringLiteral("memory_") + size.name,
        .what = QStringLiteral("held by that window (%1 MB at most until then)").arg(opened.mostMegabytes, 0, 'f', 0),
        .value = opened.megabytes,
        .goal = goalAt(size, {}, 400),
        .unit = QStringLiteral("MB")};
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && qstrcmp(argv[1], "--open") == 0) return openAndTell(argc, argv);
    const QApplication application(argc, argv);
    const auto options = optionsOf(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << "usage: cutline_bench FOLDER [--json OUT] [--only ID...]" << Qt::endl;
        return 2;
    }
    // The window keeps its settings there, not with those of a person.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(options->folder + QStringLiteral("/settings")));
    Report report(*options);
    std::vector<std::pair<Size, QString>> workbooks;
    for (const Size& size : {Size{4'000, QStringLiteral("4k")}, Size{100'000, QStringLiteral("100k")},
                             Size{1'000'000, QStringLiteral("1m")}}) {
        workbooks.emplace_back(size, options->folder + QStringLiteral("/generated-%1.cutline").arg(size.name));
        orStop(generatedWorkbook(workbooks.back().second, size.events));
    }
    for (const auto& [size, path] : workbooks) browsing(report, *options, size, path);
    std::vector<std::pair<Size, Opened>> opened;
    for (const auto& [size, path] : workbooks) {
        if (!options->wants(QStringLiteral("open_") + size.name) &&
            !options->wants(QStringLiteral("memory_") + size.name)) {
            continue;
        }
        opened.emplace_back(size, openedAnew(path));
        report.take(QStringLiteral("open_") + size.name, [&] { return openRow(size, opened.back().second); });
    }
    report.take(QStringLiteral("chart_csv_4k"), [&] { return chartsOfTable(options->folder); });
    report.take(QStringLiteral("import_1m"), [&] { return largeImport(options->folder); });
    report.take(QStringLiteral("chart_1m"), [&] { return chartOfMillion(options->folder, workbooks.back().second); });
    for (const auto& [size, how] : opened) {
        report.take(QStringLiteral("memory_") + size.name, [&] { return memoryRow(size, how); });
    }
    if (!options->json.isEmpty() && !writeJson(report.rows, options->json)) {
        stop(options->json + QStringLiteral(" cannot be written"));
    }
    return 0;
}
