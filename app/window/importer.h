// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "app/window/session.h"
#include "model/exchange/import_summary.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class QProgressDialog;

namespace cutline {

/// Takes CSV and JSON files into the open workbook. A workbook in a file is filled by a worker thread over a connection
/// of its own, with progress and a way to stop; one in memory cannot be reached from there and is filled here. One
/// import at a time. Owned by the window.
class Importer : public QObject {
    Q_OBJECT

public:
    Importer(QWidget* window, Session& session, Dialogs& dialogs);
    ~Importer() override;

    void askAndImport();
    void import(const QString& path);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    /// Whether a file that was dropped on the window is to be imported.
    [[nodiscard]] static bool isImportable(const QString& path);

private:
    using Outcome = Result<ImportSummary>;

    void importHere();
    void importInThread();
    void finish(const Outcome& outcome);

    QWidget* m_window;
    Session& m_session;
    Dialogs& m_dialogs;
    QFutureWatcher<Outcome> m_watcher;
    QPointer<QProgressDialog> m_progress;
    QString m_path;
};

/// "2,355 new\n5 already there\n1 could not be read": what became of the rows, for people.
[[nodiscard]] QString summaryWords(const ImportSummary& summary);

}  // namespace cutline
