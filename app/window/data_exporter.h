// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "app/window/settings.h"
#include "model/counting/query.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class QProgressDialog;

namespace cutline {

class Browser;

/// Writes events and what belongs to them to files. A workbook in a file is read by a worker thread over a connection
/// of its own, with progress and a way to stop; one in memory cannot be reached from there and is written here. One
/// export at a time. Owned by the window.
class DataExporter : public QObject {
    Q_OBJECT

public:
    DataExporter(QWidget* window, Browser& browser, Dialogs& dialogs, Settings& settings);
    ~DataExporter() override;

    /// Asks what, as what and where to; does nothing where nothing is open.
    void askAndExport();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void written(const QString& path);

private:
    using Outcome = Result<QStringList>;

    void write(const DataExportChoice& choice);
    void finish(const Outcome& outcome);

    QWidget* m_window;
    Browser& m_browser;
    Dialogs& m_dialogs;
    Settings& m_settings;
    QFutureWatcher<Outcome> m_watcher;
    QPointer<QProgressDialog> m_progress;
    QString m_path;
};

}  // namespace cutline
