// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/programs.h"

#include "tests/bench/generated.h"
#include "tests/bench/measured.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace cutline::bench {

namespace {

QString cutlineProgram() {
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../../app/cutline"));
}

/// Runs a program to its end; false where it is missing or fails.
bool run(const QString& program, const QStringList& arguments, const QString& input = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    if (!input.isEmpty()) process.setStandardInputFile(input);
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void runCutline(const QStringList& arguments) {
    if (!run(cutlineProgram(), arguments)) stop(QStringLiteral("cutline %1 failed").arg(arguments.join(u' ')));
}

void write(const QString& path, const QString& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        stop(path + QStringLiteral(" is not written"));
}

/// The same charts as a person with a notebook draws them: events over time, sized, in rows of companies; sums by
/// company.
const char* const kPandas = R"(import sys
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plot
import pandas
table = pandas.read_csv(sys.argv[1])
table["Date"] = pandas.to_datetime(table["Date"])
sums = table.groupby("Company")["Laid_Off_Count"].sum().sort_values(ascending=False)
top = table[table["Company"].isin(sums.index[:20])]
figure, axes = plot.subplots(figsize=(12, 6.75), dpi=100)
axes.scatter(top["Date"], top["Company"], s=top["Laid_Off_Count"].fillna(10) / 20, alpha=0.6)
figure.savefig(sys.argv[2] + "/pandas-timeline.png")
figure, axes = plot.subplots(figsize=(12, 6.75), dpi=100)
sums[:20].plot.barh(ax=axes)
figure.savefig(sys.argv[2] + "/pandas-bars.png")
)";

/// A python that has what the script needs: the first of the path, or that of the system.
QString pythonWithPandas() {
    for (const QString& name : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess probe;
        probe.start(name, {QStringLiteral("-c"), QStringLiteral("import pandas, matplotlib")});
        if (probe.waitForFinished(-1) && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0) {
            return name;
        }
    }
    return {};
}

/// What an import writes, told in SQL: the table as it is, then organizations, events, figures, sources, citations and
/// the rows they came from, with every index and rule of the schema in force.
const char* const kFill = R"(PRAGMA synchronous = FULL;
.import --csv "%1" csv
BEGIN;
CREATE TEMP TABLE companies AS SELECT MIN(rowid) AS id, Company AS name, MIN(Industry) AS industry,
  MIN(Country) AS country FROM csv GROUP BY LOWER(TRIM(Company));
CREATE UNIQUE INDEX temp.by_name ON companies (name);
INSERT INTO organizations (id, name, name_key, industry, country)
  SELECT id, name, LOWER(TRIM(name)), industry, country FROM companies;
INSERT INTO sources (id, publisher, url) SELECT MIN(rowid), 'layoffs.fyi', Source FROM csv GROUP BY Source;
CREATE TEMP TABLE urls AS SELECT id, url FROM sources;
CREATE UNIQUE INDEX temp.by_url ON urls (url);
INSERT INTO imports VALUES (1, 'large.csv', '%2', 'sql', '2026-01-01T00:00:00Z');
INSERT INTO events (id, uid, organization, kind, announced, announced_first_day, announced_last_day, status)
  SELECT csv.rowid, LOWER(HEX(RANDOMBLOB(16))), companies.id, 'layoff', Date, CAST(JULIANDAY(Date) + 0.5 AS INTEGER),
    CAST(JULIANDAY(Date) + 0.5 AS INTEGER), 'reported' FROM csv JOIN companies ON name = Company;
INSERT INTO figures SELECT events.id, 0, organization, 'people', Laid_Off_Count + 0, Laid_Off_Count + 0,
  Laid_Off_Count + 0, 'exact', Laid_Off_Count, 1 FROM csv JOIN events ON events.id = csv.rowid
  WHERE Laid_Off_Count <> '';
INSERT INTO citations SELECT csv.rowid, 0, urls.id, NULL, '' FROM csv JOIN urls ON url = Source;
INSERT INTO import_rows SELECT 1, rowid, 'new', LOWER(HEX(RANDOMBLOB(32))), JSON_ARRAY(Company, Location, Industry,
  Laid_Off_Count, Date, Source, Funds_Raised, Stage, Date_Added, Country, Percentage), rowid FROM csv;
COMMIT;
DROP TABLE csv;
)";

}  // namespace

Row chartsOfTable(const QString& folder) {
    const QDir in(folder);
    const QString table = in.filePath(QStringLiteral("table-4k.csv"));
    const QString workbook = in.filePath(QStringLiteral("table-4k.cutline"));
    orStop(generatedTable(table, 4'000));
    Row row{.id = QStringLiteral("chart_csv_4k"),
            .what = QStringLiteral("CSV of 4,000 rows to two charts as PNG, whole processes"),
            .goalRatio = 0.3};
    row.value = Times::of(3, [&](int) {
                    QFile::remove(workbook);
                    runCutline({QStringLiteral("new"), workbook});
                    runCutline({QStringLiteral("import"), workbook, table});
                    for (const QString& kind : {QStringLiteral("timeline"), QStringLiteral("bars")}) {
                        runCutline({QStringLiteral("chart"), kind, workbook, QStringLiteral("-o"),
                                    in.filePath(QStringLiteral("cutline-%1.png").arg(kind))});
                    }
                }).median();
    const QString python = pythonWithPandas();
    row.peer = QStringLiteral("pandas and matplotlib");
    if (python.isEmpty()) {
        row.peer += QStringLiteral(" are not installed (python3-pandas, python3-matplotlib)");
        return row;
    }
    const QString script = in.filePath(QStringLiteral("charts.py"));
    write(script, QString::fromUtf8(kPandas));
    row.peerValue = Times::of(3, [&](int) {
                        if (!run(python, {script, table, folder})) stop(QStringLiteral("%1 failed").arg(script));
                    }).median();
    return row;
}

Row largeImport(const QString& folder) {
    const QDir in(folder);
    const QString table = in.filePath(QStringLiteral("table-1m.csv"));
    const QString workbook = in.filePath(QStringLiteral("table-1m.cutline"));
    orStop(generatedTable(table, 1'000'000));
    const auto begin = [&] {
        for (const char* const end : {"", "-wal", "-shm"}) QFile::remove(workbook + QLatin1String(end));
        runCutline({QStringLiteral("new"), workbook});
    };
    Row row{.id = QStringLiteral("import_1m"),
            .what = QStringLiteral("CSV of 1,000,000 rows into a workbook, whole process"),
            .goalRatio = 0.5};
    begin();
    row.value = Times::of(1, [&](int) { runCutline({QStringLiteral("import"), workbook, table}); }).median();
    row.peer = QStringLiteral("the sqlite3 shell filling the same tables");
    begin();
    const QString script = in.filePath(QStringLiteral("fill.sql"));
    write(script, QString::fromUtf8(kFill).arg(table, QString(64, u'0')));
    const Times times = Times::of(1, [&](int) {
        if (!run(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), workbook}, script)) row.peer.prepend(u'!');
    });
    if (row.peer.startsWith(u'!')) {
        row.peer = QStringLiteral("the sqlite3 shell is not installed, or failed");
    } else {
        row.peerValue = times.median();
    }
    for (const char* const end : {"", "-wal", "-shm"}) QFile::remove(workbook + QLatin1String(end));
    return row;
}

Row chartOfMillion(const QString& folder, const QString& workbook) {
    const QString picture = QDir(folder).filePath(QStringLiteral("million.png"));
    const QString sum = QDir(folder).filePath(QStringLiteral("sum.sql"));
    write(sum,
          QStringLiteral("SELECT COALESCE(o.parent, o.id), SUM(f.best) FROM events e JOIN figures f ON f.event = e.id "
                         "AND f.preferred JOIN organizations o ON o.id = e.organization GROUP BY 1;\n"));
    Row row{.id = QStringLiteral("chart_1m"),
            .what = QStringLiteral("workbook of a million events to a chart as PNG, whole process"),
            .goalRatio = 2};
    row.value =
        Times::of(3, [&](int) {
            runCutline({QStringLiteral("chart"), QStringLiteral("bars"), workbook, QStringLiteral("-o"), picture});
        }).median();
    row.peer = QStringLiteral("the bare SQL sum by company in the sqlite3 shell");
    bool isThere = true;
    const Times times = Times::of(3, [&](int) {
        isThere = run(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), workbook}, sum) && isThere;
    });
    if (isThere) {
        row.peerValue = times.median();
    } else {
        row.peer = QStringLiteral("the sqlite3 shell is not installed");
    }
    return row;
}

}  // namespace cutline::bench
