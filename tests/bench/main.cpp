// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the speed goals of the window: median times in milliseconds, with the goal and a peer in the same run.
// cutline_bench FOLDER [--json OUT]; generated workbooks are kept in FOLDER for the next run.
#include "model/counting/totals.h"
#include "model/editing/document.h"
#include "tests/bench/generated.h"
#include "tests/bench/sample_times.h"
#include "views/bars/bar_chart.h"
#include "views/timeline/timeline_chart.h"

#include <QApplication>
#include <QChart>
#include <QDir>
#include <QFile>
#include <QGraphicsScene>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QScatterSeries>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>
#include <QValueAxis>

#include <cmath>
#include <cstdlib>

namespace {

using namespace cutline;
using namespace cutline::bench;

constexpr QSize kScreen(1920, 1080);

template <class Value>
Value orStop(Result<Value> result) {
    if (result) {
        if constexpr (!std::is_void_v<Value>) return std::move(*result);
    } else {
        QTextStream(stderr) << "cutline_bench: " << result.error().oneLine() << Qt::endl;
        std::exit(1);
    }
    if constexpr (std::is_void_v<Value>) return;
}

std::shared_ptr<const TimelineContent> contentOf(const Selection& selection) {
    return std::make_shared<const TimelineContent>(lanesOf(selection, {}), false);
}

/// Shows another stretch of the ten years at each step: in, out and along, as a hand on the wheel does.
void showStretch(TimelineChart& chart, int step) {
    const double first = chart.content().firstDay();
    const double whole = chart.content().lastDay() - first;
    const double width = whole * std::pow(0.5, step % 9);
    const double begin = first + (whole - width) * (0.5 + 0.5 * std::sin(step * 0.7));
    chart.setVisibleDays(begin, begin + width);
}

Row frames(const std::shared_ptr<const Dataset>& dataset, double& percentile99) {
    const Selection selection = orStop(Selection::pick(Ledger::count(dataset), {}));
    TimelineChart chart;
    chart.setSize(kScreen);
    chart.setContent(contentOf(selection));
    QImage image(kScreen, QImage::Format_RGB32);
    const auto frame = [&](int step) {
        showStretch(chart, step);
        QPainter painter(&image);
        chart.paint(painter, {});
    };
    for (int step = 0; step < 20; ++step) frame(step);
    const Times times = Times::of(400, frame);
    percentile99 = times.percentile99();
    return {
        QStringLiteral("frame_1m"), QStringLiteral("timeline pan or zoom, median frame"), times.median(), 8.0, {}, {}};
}

/// The plain Qt Charts way with a fiftieth of the points.
double scatterPan() {
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    auto* series = new QScatterSeries;
    QList<QPointF> points;
    for (int i = 0; i < 20'000; ++i) points << QPointF(i % 3650, i * 7 % 2400);
    series->replace(points);
    chart->addSeries(series);
    chart->createDefaultAxes();
    chart->resize(kScreen);
    QImage image(kScreen, QImage::Format_RGB32);
    const auto pan = [&](int step) {
        chart->scroll(step % 2 == 0 ? 10 : -10, 0);
        QPainter painter(&image);
        scene.render(&painter);
    };
    pan(0);
    return Times::of(5, pan).median();
}

/// A filter changes: what is picked, counted and drawn follows.
Row filter(const std::shared_ptr<const Dataset>& dataset, const QString& id, double goal) {
    const auto ledger = Ledger::count(dataset);
    TimelineChart timeline;
    BarChart bars;
    timeline.setSize({kScreen.width() * 1.0, kScreen.height() * 0.6});
    bars.setSize({kScreen.width() * 1.0, kScreen.height() * 0.4});
    QImage image(kScreen, QImage::Format_RGB32);
    const auto change = [&](int step) {
        Query query;
        query.since = QDate(2016, 1, 1).addDays(step % 30);
        const Selection selection = orStop(Selection::pick(ledger, query));
        timeline.setContent(contentOf(selection));
        showStretch(timeline, 0);
        bars.setTable(barTable(selection, {}, false));
        QPainter painter(&image);
        timeline.paint(painter, {});
        bars.paint(painter, {0, kScreen.height() * 0.6});
    };
    change(0);
    return {id, QStringLiteral("filter change to both charts repainted"), Times::of(15, change).median(), goal, {}, {}};
}

Row edits(const QString& path) {
    const auto document = orStop(Document::over(orStop(Workbook::open(path))));
    TimelineChart chart;
    chart.setSize(kScreen);
    QImage image(kScreen, QImage::Format_RGB32);
    const EventId first = document->dataset()->id(0);
    const auto edit = [&](int step) {
        Event event = orStop(document->workbook().event(first));
        event.headline = QStringLiteral("Edit %1 of %2").arg(step).arg(QDateTime::currentMSecsSinceEpoch());
        orStop(document->edit(QStringLiteral("Edit"),
                              [&](Transaction& transaction) { return transaction.update(event); }));
        const Selection selection = orStop(Selection::pick(Ledger::count(document->dataset()), {}));
        chart.setContent(contentOf(selection));
        showStretch(chart, 0);
        QPainter painter(&image);
        chart.paint(painter, {});
    };
    edit(0);
    return {QStringLiteral("edit_100k"),
            QStringLiteral("edit to repainted timeline"),
            Times::of(15, edit).median(),
            50.0,
            {},
            {}};
}

/// What the database alone needs to sum the same figures by company.
double bareSum(const QString& path) {
    const QString name = QStringLiteral("bare");
    double milliseconds = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(path);
        if (!database.open()) return 0;
        milliseconds = Times::of(3, [&](int) {
                           QSqlQuery query(QStringLiteral("SELECT COALESCE(o.parent, o.id), SUM(f.best) FROM events e "
                                                          "JOIN figures f ON f.event = e.id AND f.preferred "
                                                          "JOIN organizations o ON o.id = e.organization GROUP BY 1"),
                                           database);
                           while (query.next()) {
                           }
                       }).median();
    }
    QSqlDatabase::removeDatabase(name);
    return milliseconds;
}

std::vector<Row> loading(const QString& path) {
    const auto workbook = orStop(Workbook::open(path, Workbook::Access::ReadOnly));
    std::shared_ptr<const Dataset> dataset;
    const double load = Times::of(3, [&](int) { dataset = orStop(Dataset::load(*workbook)); }).median();
    const double count = Times::of(3, [&](int) {
                             const Selection selection = orStop(Selection::pick(Ledger::count(dataset), {}));
                             if (totalsBy(selection, GroupBy::Company).empty()) std::exit(1);
                         }).median();
    const QString peer = QStringLiteral("bare SQL sum by company");
    const double bare = bareSum(path);
    return {
        {QStringLiteral("load_1m"), QStringLiteral("workbook to dataset"), load, {}, peer, bare},
        {QStringLiteral("count_1m"), QStringLiteral("dataset to counted totals by company"), count, {}, peer, bare}};
}

void print(const std::vector<Row>& rows) {
    QTextStream out(stdout);
    for (const Row& row : rows) {
        out << row.id.leftJustified(16) << QString::number(row.value, 'f', 1).rightJustified(9) << " ms";
        out << (row.goal ? QStringLiteral("  goal %1 ms").arg(*row.goal) : QString()).leftJustified(18);
        if (row.peerValue && *row.peerValue > 0) {
            out << "  " << QString::number(row.value / *row.peerValue, 'g', 3) << " x " << row.peer << " ("
                << QString::number(*row.peerValue, 'f', 1) << " ms)";
        }
        out << "  " << row.what << Qt::endl;
    }
}

bool writeJson(const std::vector<Row>& rows, const QString& path) {
    QJsonArray array;
    for (const Row& row : rows) {
        QJsonObject object{{QStringLiteral("id"), row.id},
                           {QStringLiteral("what"), row.what},
                           {QStringLiteral("value_ms"), row.value}};
        if (row.goal) object.insert(QStringLiteral("goal_ms"), *row.goal);
        if (row.peerValue) {
            object.insert(QStringLiteral("peer"), row.peer);
            object.insert(QStringLiteral("peer_ms"), *row.peerValue);
        }
        array << object;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) > 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 && !(arguments.size() == 4 && arguments[2] == QStringLiteral("--json"))) {
        QTextStream(stderr) << "usage: cutline_bench FOLDER [--json OUT]" << Qt::endl;
        return 2;
    }
    const QDir folder(arguments[1]);
    const QString hundredThousand = folder.filePath(QStringLiteral("generated-100k.cutline"));
    const QString million = folder.filePath(QStringLiteral("generated-1m.cutline"));
    orStop(generatedWorkbook(hundredThousand, 100'000));
    orStop(generatedWorkbook(million, 1'000'000));

    std::vector<Row> rows;
    {
        const auto dataset = generatedDataset(1'000'000);
        double percentile99 = 0;
        rows.push_back(frames(dataset, percentile99));
        rows.back().peer = QStringLiteral("QScatterSeries with 20,000 points");
        rows.back().peerValue = scatterPan();
        rows.push_back(
            {QStringLiteral("frame_1m_p99"), QStringLiteral("the same, 99th percentile"), percentile99, 16.0, {}, {}});
        rows.push_back(filter(generatedDataset(100'000), QStringLiteral("filter_100k"), 16));
        rows.push_back(filter(dataset, QStringLiteral("filter_1m"), 100));
    }
    rows.push_back(edits(hundredThousand));
    for (Row& row : loading(million)) rows.push_back(std::move(row));
    print(rows);
    if (arguments.size() == 4 && !writeJson(rows, arguments[3])) {
        QTextStream(stderr) << "cutline_bench: " << arguments[3] << " cannot be written" << Qt::endl;
        return 3;
    }
    return 0;
}
