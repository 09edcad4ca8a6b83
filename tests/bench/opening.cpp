// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/opening.h"

#include "app/window/house_style.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "tests/bench/measured.h"
#include "views/chart/accessible_chart.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace cutline::bench {

namespace {

/// Of a clock that all processes share.
qint64 nanoseconds() { return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1); }

/// A line of /proc/self/status: "VmRSS:	  61234 kB".
double megabytes(const char* name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name)) return line.mid(qstrlen(name)).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Ends the process once the timeline was painted with a workbook on it.
class FirstPaint : public QObject {
public:
    FirstPaint(MainWindow& window, qint64 started) : m_window(window), m_started(started) {
        window.page().timeline().installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_window.browser().selection() && !m_isSeen) {
            m_isSeen = true;
            // What else is painted with it is painted before this.
            QTimer::singleShot(0, this, [this] { tell(); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell() {
        const double milliseconds = static_cast<double>(nanoseconds() - m_started) / 1e6;
        QTextStream(stdout) << milliseconds << ' ' << megabytes("VmRSS:") << ' ' << megabytes("VmHWM:") << Qt::endl;
        std::_Exit(0);
    }

    MainWindow& m_window;
    qint64 m_started;
    bool m_isSeen = false;
};

}  // namespace

Opened openedAnew(const QString& path) {
    std::vector<double> milliseconds;
    std::vector<double> held;
    std::vector<double> most;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--open"), path, QString::number(nanoseconds())});
        process.waitForFinished(-1);
        const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
        if (process.exitCode() != 0 || told.size() != 3) stop(QStringLiteral("%1 does not open").arg(path));
        milliseconds.push_back(told[0].toDouble());
        held.push_back(told[1].toDouble());
        most.push_back(told[2].toDouble());
    }
    return {Times(milliseconds).median(), Times(held).median(), Times(most).median()};
}

int openAndTell(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cutline"));
    prepareHouseStyle();
    installChartAccessibility();
    MainWindow window;
    window.resize(1920, 1080);
    window.show();
    const FirstPaint firstPaint(window, QApplication::arguments().value(3).toLongLong());
    QTimer::singleShot(0, &window, [&] { window.openAny(QApplication::arguments().value(2)); });
    return QApplication::exec();
}

}  // namespace cutline::bench
