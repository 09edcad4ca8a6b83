// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exports.h"

#include "app/window/data_exporter.h"
#include "views/browse/browser.h"
#include "views/publish/export_dialog.h"

namespace cutline {

Exports::Exports(QWidget* window, Browser& browser, Dialogs& dialogs, Settings& settings)
    : QObject(window),
      m_window(window),
      m_browser(browser),
      m_dialogs(dialogs),
      m_settings(settings),
      m_data(new DataExporter(window, browser, dialogs, settings)) {
    connect(m_data, &DataExporter::written, this, &Exports::written);
}

void Exports::exportData() { m_data->askAndExport(); }

void Exports::exportChart(ChartKind chart, ThemeKind theme) {
    if (!m_browser.selection()) return;
    PictureOptions options;
    options.kind = chart;
    options.theme = theme;
    options.size = m_settings.pictureSize();
    options.dpi = m_settings.pictureDpi();
    const auto ask = [this](QWidget* parent, const QString& suggested, const QString& filter) {
        return m_dialogs.askToSave(parent, tr("Export the chart"), suggested, filter);
    };
    ExportDialog dialog(m_browser.document()->workbook(), m_browser.selection(), m_browser.state(), options, ask,
                        m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    m_settings.setPictureSize(dialog.options().size);
    m_settings.setPictureDpi(dialog.options().dpi);
    if (!dialog.writtenPath().isEmpty()) Q_EMIT written(dialog.writtenPath());
}

}  // namespace cutline
