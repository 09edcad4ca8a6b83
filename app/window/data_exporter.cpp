// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/data_exporter.h"

#include "app/window/long_work.h"
#include "views/browse/browser.h"
#include "views/publish/data_export_dialog.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QtConcurrent>

namespace cutline {

namespace {

/// One export, with everything that its thread needs.
struct Job {
    std::shared_ptr<const Selection> shown;
    std::shared_ptr<const Dataset> dataset;
    DataExportChoice choice;
    QString path;
};

/// Counting everything anew takes its time where there is much: not in the window's thread.
Result<QStringList> run(const Job& job, const Workbook& workbook, const ExportProgress& progress) {
    const DataExportOptions options{job.choice.format, job.choice.guardFormulas, progress};
    if (!job.choice.everything || job.shown->query() == Query{}) {
        return exportData(job.path, workbook, *job.shown, options);
    }
    const auto everything = Selection::pick(Ledger::count(job.dataset), {});
    if (!everything) return tl::unexpected<Error>(everything.error());
    return exportData(job.path, workbook, *everything, options);
}

void runFrom(QPromise<Result<QStringList>>& promise, const QString& workbookPath, const Job& job) {
    const auto workbook = Workbook::open(workbookPath, Workbook::Access::ReadOnly);
    if (!workbook) {
        promise.addResult(tl::unexpected<Error>(workbook.error()));
        return;
    }
    promise.setProgressRange(0, kProgressSteps);
    promise.addResult(run(job, **workbook, [&](qint64 done, qint64 total) {
        if (total > 0) promise.setProgressValue(static_cast<int>(done * kProgressSteps / total));
        return !promise.isCanceled();
    }));
}

}  // namespace

DataExporter::DataExporter(QWidget* window, Browser& browser, Dialogs& dialogs, Settings& settings)
    : QObject(window), m_window(window), m_browser(browser), m_dialogs(dialogs), m_settings(settings) {
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, [this] {
        const bool isThere = m_watcher.future().isResultReadyAt(0);
        finish(isThere ? m_watcher.result() : Outcome(exportStopped()));
    });
}

DataExporter::~DataExporter() {
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void DataExporter::askAndExport() {
    if (isRunning() || !m_browser.selection()) return;
    const auto ask = [this](QWidget* parent, const QString& suggested, const QString& filter) {
        return m_dialogs.askToSave(parent, tr("Export data"), suggested, filter);
    };
    DataExportDialog dialog(*m_browser.selection(), m_settings.dataExport(), ask, m_window);
    dialog.setObjectName(QStringLiteral("dataExportDialog"));
    if (dialog.exec() != QDialog::Accepted) return;
    m_settings.setDataExport(dialog.choice());
    m_path = dialog.path();
    write(dialog.choice());
}

void DataExporter::write(const DataExportChoice& choice) {
    const Document& document = *m_browser.document();
    const Job job{m_browser.selection(), document.dataset(), choice, m_path};
    const QString file = document.workbook().path();
    if (!file.isEmpty()) {
        m_progress =
            newProgress(tr("Export data"), tr("Writing %1…").arg(QFileInfo(m_path).fileName()), m_window, m_watcher);
        m_watcher.setFuture(QtConcurrent::run(runFrom, file, job));
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome outcome = run(job, document.workbook(), {});
    QGuiApplication::restoreOverrideCursor();
    finish(outcome);
}

void DataExporter::finish(const Outcome& outcome) {
    if (m_progress) {
        m_progress->hide();
        m_progress->deleteLater();
    }
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::Cancelled) return;
        if (m_dialogs.report(m_window, outcome.error(), tr("Choose another file…"))) askAndExport();
        return;
    }
    Q_EMIT written(m_path);
    if (!outcome->isEmpty()) {
        m_dialogs.tell(m_window, tr("Written: “%1”").arg(QFileInfo(m_path).fileName()), outcome->join(u'\n'));
    }
}

}  // namespace cutline
