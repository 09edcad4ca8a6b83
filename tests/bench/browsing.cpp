// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/browsing.h"

#include "app/window/main_window.h"
#include "app/window/session.h"
#include "model/counting/lanes.h"
#include "tests/bench/measured.h"
#include "views/timeline/timeline_chart.h"

#include <QChart>
#include <QCoreApplication>
#include <QDateTime>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace cutline::bench {

namespace {

constexpr QSize kScreen(1920, 1080);

/// Shows another stretch of the ten years at each step.
void showStretch(TimelineChart& chart, int step) {
    const double first = chart.content().firstDay();
    const double whole = chart.content().lastDay() - first;
    const double width = whole * std::pow(0.5, step % 9);
    const double begin = first + (whole - width) * (0.5 + 0.5 * std::sin(step * 0.7));
    chart.setVisibleDays(begin, begin + width);
}

std::optional<double> goalOf(const Size& size, std::optional<double> at100k, std::optional<double> at1m) {
    if (size.events == 100'000) return at100k;
    return size.events == 1'000'000 ? at1m : std::nullopt;
}

/// The same change again and again, and never the same twice: headlines tell apart.
Event edited(Event event, int step) {
    event.headline = QStringLiteral("Edit %1 of %2").arg(step).arg(QDateTime::currentMSecsSinceEpoch());
    return event;
}

}  // namespace

struct OpenWindow::Private {
    MainWindow window;

    [[nodiscard]] const Selection& selection() { return *window.browser().selection(); }
    /// All of the window is painted, though most of it may not need it.
    void paint() {
        QCoreApplication::sendPostedEvents();
        window.repaint();
    }
};

OpenWindow::OpenWindow(const QString& path) : d(std::make_unique<Private>()) {
    d->window.resize(kScreen);
    d->window.show();
    d->window.openAny(path);
    if (!d->window.browser().selection()) stop(QStringLiteral("%1 does not open").arg(path));
    d->paint();
}

OpenWindow::~OpenWindow() = default;

std::vector<Row> OpenWindow::frames(const Size& size) const {
    TimelineChart chart;
    chart.setSize(kScreen);
    chart.setContent(std::make_shared<const TimelineContent>(lanesOf(d->selection(), {}), false));
    QImage image(kScreen, QImage::Format_RGB32);
    const auto frame = [&](int step) {
        showStretch(chart, step);
        QPainter painter(&image);
        chart.paint(painter, {});
    };
    for (int step = 0; step < 20; ++step) frame(step);
    const Times times = Times::of(400, frame);
    return {{.id = QStringLiteral("frame_") + size.name,
             .what = QStringLiteral("timeline pan or zoom, median frame"),
             .value = times.median(),
             .goal = goalOf(size, {}, 8)},
            {.id = QStringLiteral("frame_") + size.name + QStringLiteral("_p99"),
             .what = QStringLiteral("the same, 99th percentile"),
             .value = times.percentile99(),
             .goal = goalOf(size, {}, 16)}};
}

Row OpenWindow::filter(const Size& size) const {
    const auto change = [&](int step) {
        orStop(d->window.browser().change(
            [&](ViewState& state) { state.query.since = QDate(2016, 1, 1).addDays(1 + step % 30); }));
        d->paint();
    };
    change(29);
    return {.id = QStringLiteral("filter_") + size.name,
            .what = QStringLiteral("filter change to the window with both charts repainted"),
            .value = Times::of(15, change).median(),
            .goal = goalOf(size, 16, 100)};
}

std::vector<Row> OpenWindow::edits(const Size& size) const {
    Document& document = *d->window.browser().document();
    const EventId first = document.dataset()->id(0);
    const auto edit = [&](int step) {
        const Event event = edited(orStop(document.workbook().event(first)), step);
        orStop(
            document.edit(QStringLiteral("Edit"), [&](Transaction& transaction) { return transaction.update(event); }));
        d->paint();
    };
    edit(0);
    const double whole = Times::of(15, edit).median();
    // A second connection, that nobody listens to, makes the same edits: what is left of them is the disk.
    const auto other = orStop(Workbook::open(document.workbook().path()));
    const double disk = Times::of(15, [&](int step) {
                            const Event event = edited(orStop(other->event(first)), step);
                            auto transaction = orStop(other->begin(QStringLiteral("Edit")));
                            orStop(transaction.update(event));
                            orStop(transaction.commit());
                        }).median();
    return {{.id = QStringLiteral("edit_") + size.name,
             .what = QStringLiteral("edit to the window with both charts repainted"),
             .value = whole,
             .goal = goalOf(size, 50, {})},
            {.id = QStringLiteral("edit_") + size.name + QStringLiteral("_disk"),
             .what = QStringLiteral("of it, the transaction until it is on the disk"),
             .value = disk}};
}

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

}  // namespace cutline::bench
