// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/publish/data_export_choice.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QSize>
#include <QStringList>

namespace cutline {

enum class ThemeChoice { System, Light, Dark };

/// What the window remembers from one run to the next, each with a type and a default. Nothing of a workbook is here.
class Settings {
public:
    Settings();

    [[nodiscard]] ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Of one splitter, by its object name.
    [[nodiscard]] QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);
    [[nodiscard]] bool isPanelShown(const QString& name) const;
    void setPanelShown(const QString& name, bool isShown);

    /// As EventTableView::columnState gives it.
    [[nodiscard]] QByteArray tableColumns() const;
    void setTableColumns(const QByteArray& state);

    /// The last ones first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    /// Where file dialogs begin.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);

    [[nodiscard]] QSize pictureSize() const;
    void setPictureSize(QSize size);
    [[nodiscard]] int pictureDpi() const;
    void setPictureDpi(int dpi);

    [[nodiscard]] DataExportChoice dataExport() const;
    void setDataExport(const DataExportChoice& choice);

private:
    QSettings m_store;
};

}  // namespace cutline
