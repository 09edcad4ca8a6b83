// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importer.h"

#include "app/window/long_work.h"
#include "model/exchange/csv_import.h"
#include "model/exchange/json_reader.h"
#include "model/wording/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QtConcurrent>

namespace cutline {

namespace {

bool isJson(const QString& path) { return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive); }

/// Runs in whatever thread the workbook belongs to.
Result<ImportSummary> importFile(Workbook& workbook, const QString& path,
                                 const std::function<bool(qint64, qint64)>& progress) {
    if (!isJson(path)) {
        CsvImportOptions options;
        options.progress = progress;
        return importCsv(workbook, path, options);
    }
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::File, Importer::tr("“%1” cannot be read").arg(name), file.errorString(),
                       Importer::tr("Check that the file is there and that you may read it."));
    }
    return importJson(workbook, file.readAll(), name);
}

void importOver(QPromise<Result<ImportSummary>>& promise, const QString& workbookPath, const QString& path) {
    auto workbook = Workbook::open(workbookPath);
    if (!workbook) {
        promise.addResult(tl::unexpected<Error>(workbook.error()));
        return;
    }
    if (!isJson(path)) promise.setProgressRange(0, kProgressSteps);
    promise.addResult(importFile(**workbook, path, [&](qint64 done, qint64 total) {
        if (total > 0) promise.setProgressValue(static_cast<int>(done * kProgressSteps / total));
        return !promise.isCanceled();
    }));
}

}  // namespace

QString summaryWords(const ImportSummary& summary) {
    QStringList lines{Importer::tr("%1 new").arg(numberWords(summary.added))};
    if (summary.suspicious > 0) {
        lines << Importer::tr("%1 taken in with a flag: look at them").arg(numberWords(summary.suspicious));
    }
    if (summary.duplicate > 0) lines << Importer::tr("%1 were there already").arg(numberWords(summary.duplicate));
    if (summary.error > 0) lines << Importer::tr("%1 could not be read").arg(numberWords(summary.error));
    return lines.join(u'\n');
}

Importer::Importer(QWidget* window, Session& session, Dialogs& dialogs)
    : QObject(window), m_window(window), m_session(session), m_dialogs(dialogs) {
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, [this] {
        const auto results = m_watcher.future().isResultReadyAt(0);
        finish(results ? m_watcher.result() : Outcome(failure(ErrorKind::Cancelled, tr("The import was stopped."))));
    });
}

Importer::~Importer() {
    // Nothing is to be said any more of what is stopped here.
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

bool Importer::isImportable(const QString& path) {
    return isJson(path) || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

void Importer::askAndImport() {
    const QString path = m_dialogs.askToOpen(m_window, tr("Import"), tr("Tables and exports (*.csv *.json)"));
    if (!path.isEmpty()) import(path);
}

void Importer::import(const QString& path) {
    if (isRunning()) return;
    if (m_session.document() == nullptr && !m_session.createNew()) return;
    const Workbook& workbook = m_session.document()->workbook();
    if (workbook.isReadOnly()) {
        m_dialogs.report(m_window,
                         {ErrorKind::File, tr("Nothing can be imported into this workbook"), workbook.readOnlyReason(),
                          tr("Save a copy of it and import into that.")},
                         {});
        return;
    }
    m_path = path;
    if (m_session.isInMemory()) {
        importHere();
    } else {
        importInThread();
    }
}

void Importer::importHere() {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome outcome = importFile(m_session.document()->workbook(), m_path, {});
    QGuiApplication::restoreOverrideCursor();
    finish(outcome);
}

void Importer::importInThread() {
    m_progress = newProgress(tr("Import"), tr("Importing %1…").arg(QFileInfo(m_path).fileName()), m_window, m_watcher);
    m_watcher.setFuture(QtConcurrent::run(importOver, m_session.document()->workbook().path(), m_path));
}

void Importer::finish(const Outcome& outcome) {
    if (m_progress) {
        m_progress->hide();
        m_progress->deleteLater();
    }
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::Cancelled) return;
        if (m_dialogs.report(m_window, outcome.error(), tr("Choose another file…"))) askAndImport();
        return;
    }
    if (!m_session.isInMemory() && !m_session.reload()) return;
    m_dialogs.tell(m_window, tr("Imported “%1”").arg(QFileInfo(m_path).fileName()), summaryWords(*outcome));
}

}  // namespace cutline
