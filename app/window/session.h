// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "app/window/settings.h"
#include "model/editing/document.h"

#include <QObject>

#include <memory>

namespace cutline {

/// Which workbook is open, and the ways to another one. Asks and reports through Dialogs. Owned by the window, lives in
/// its thread. Every function that answers bool says whether it went through (false: the person stayed, or it failed
/// and was reported).
class Session : public QObject {
    Q_OBJECT

public:
    Session(QWidget* window, Dialogs& dialogs, Settings& settings);
    ~Session() override;

    /// None where nothing is open.
    [[nodiscard]] Document* document() const { return m_document.get(); }
    /// "tech-layoffs", "Sample"; empty where nothing is open.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isInMemory() const { return m_document && m_document->workbook().path().isEmpty(); }

    bool createNew();
    bool askAndOpen();
    bool open(const QString& path);
    /// A missing file of the list can be taken off it.
    bool openRecent(const QString& path);
    bool openSample();
    bool saveCopy();
    /// Asks first where edits of a workbook in memory would be lost.
    bool close();
    /// Reads the open file anew, after something else wrote to it.
    bool reload();

Q_SIGNALS:
    /// Another document, or none, is open. The old one lives until all listeners have let go of it.
    void documentChanged();
    void recentFilesChanged();

private:
    [[nodiscard]] bool mayLeave();
    bool take(Result<std::unique_ptr<Workbook>> workbook);
    void show(std::unique_ptr<Document> document);

    QWidget* m_window;
    Dialogs& m_dialogs;
    Settings& m_settings;
    std::unique_ptr<Document> m_document;
};

/// "Workbooks (*.cutline)", for file dialogs.
[[nodiscard]] QString workbookFilter();

/// Writes a copy to `path`, also over a file that is there: the old one stays until the copy is complete.
[[nodiscard]] Result<void> saveCopyOver(const Workbook& workbook, const QString& path);

}  // namespace cutline
