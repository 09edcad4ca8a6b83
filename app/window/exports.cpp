// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exports.h"

#include "model/exchange/csv_export.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/json_writer.h"
#include "views/browse/browser.h"
#include "views/publish/export_dialog.h"

namespace cutline {

Exports::Exports(QWidget* window, Browser& browser, Dialogs& dialogs, Settings& settings)
    : QObject(window), m_window(window), m_browser(browser), m_dialogs(dialogs), m_settings(settings) {}

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

void Exports::exportData() {
    if (!m_browser.selection()) return;
    while (true) {
        const QString path =
            m_dialogs.askToSave(m_window, tr("Export the events that are shown"), tr("announcements.csv"),
                                tr("Table (*.csv);;Everything about them (*.json)"));
        if (path.isEmpty()) return;
        const auto done = writeData(path);
        if (done) {
            Q_EMIT written(path);
            return;
        }
        if (!m_dialogs.report(m_window, done.error(), tr("Choose another name…"))) return;
    }
}

Result<void> Exports::writeData(const QString& path) const {
    const Workbook& workbook = m_browser.document()->workbook();
    const Selection& selection = *m_browser.selection();
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    // A query that asks nothing leaves nothing out: then the export is the whole workbook, with all its names.
    const auto bytes = !isJson                        ? exportCsv(workbook, selection)
                       : selection.query() == Query{} ? exportJson(workbook)
                                                      : exportJson(workbook, selection);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    return writeFile(path, *bytes);
}

}  // namespace cutline
