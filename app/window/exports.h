// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "app/window/settings.h"
#include "views/publish/chart_picture.h"

#include <QObject>

namespace cutline {

class Browser;
class DataExporter;

/// Writes what is shown to files: charts as pictures, events as data. Owned by the window.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(QWidget* window, Browser& browser, Dialogs& dialogs, Settings& settings);

    void exportChart(ChartKind chart, ThemeKind theme);
    void exportData();

Q_SIGNALS:
    void written(const QString& path);

private:
    QWidget* m_window;
    Browser& m_browser;
    Dialogs& m_dialogs;
    Settings& m_settings;
    DataExporter* m_data;
};

}  // namespace cutline
