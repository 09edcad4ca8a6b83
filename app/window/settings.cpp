// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace cutline {

namespace {

constexpr qsizetype kMostRecentFiles = 10;

constexpr QLatin1String kTheme{"view/theme"};
constexpr QLatin1String kGeometry{"window/geometry"};
constexpr QLatin1String kSplitter{"window/splitter/"};
constexpr QLatin1String kPanel{"window/panel/"};
constexpr QLatin1String kTableColumns{"table/columns"};
constexpr QLatin1String kRecent{"files/recent"};
constexpr QLatin1String kFolder{"files/folder"};
constexpr QLatin1String kPictureSize{"picture/size"};
constexpr QLatin1String kPictureDpi{"picture/dpi"};
constexpr QLatin1String kDataFormat{"data/format"};
constexpr QLatin1String kDataEverything{"data/everything"};
constexpr QLatin1String kDataGuard{"data/guardFormulas"};

}  // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("cutline"), QStringLiteral("cutline")) {}

ThemeChoice Settings::themeChoice() const {
    const QString word = m_store.value(kTheme).toString();
    if (word == QLatin1String("light")) return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice) {
    const QString word = choice == ThemeChoice::Light  ? QStringLiteral("light")
                         : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                       : QStringLiteral("system");
    m_store.setValue(kTheme, word);
}

QByteArray Settings::geometry() const { return m_store.value(kGeometry).toByteArray(); }
void Settings::setGeometry(const QByteArray& geometry) { m_store.setValue(kGeometry, geometry); }
QByteArray Settings::splitter(const QString& name) const {
    return m_store.value(QString(kSplitter % name)).toByteArray();
}
void Settings::setSplitter(const QString& name, const QByteArray& state) {
    m_store.setValue(QString(kSplitter % name), state);
}
bool Settings::isPanelShown(const QString& name) const { return m_store.value(QString(kPanel % name), true).toBool(); }
void Settings::setPanelShown(const QString& name, bool isShown) { m_store.setValue(QString(kPanel % name), isShown); }

QByteArray Settings::tableColumns() const { return m_store.value(kTableColumns).toByteArray(); }
void Settings::setTableColumns(const QByteArray& state) { m_store.setValue(kTableColumns, state); }

QStringList Settings::recentFiles() const { return m_store.value(kRecent).toStringList(); }

void Settings::addRecentFile(const QString& path) {
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(kRecent, files.first(qMin(files.size(), kMostRecentFiles)));
}

void Settings::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(kRecent, files);
}

void Settings::clearRecentFiles() { m_store.remove(kRecent); }

QString Settings::folder() const {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_store.value(kFolder, documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

void Settings::setFolder(const QString& folder) { m_store.setValue(kFolder, folder); }
QSize Settings::pictureSize() const { return m_store.value(kPictureSize, QSize(1920, 1080)).toSize(); }
void Settings::setPictureSize(QSize size) { m_store.setValue(kPictureSize, size); }
int Settings::pictureDpi() const { return m_store.value(kPictureDpi, 96).toInt(); }
void Settings::setPictureDpi(int dpi) { m_store.setValue(kPictureDpi, dpi); }

DataExportChoice Settings::dataExport() const {
    DataExportChoice choice;
    const QString suffix = m_store.value(kDataFormat).toString();
    choice.format = exportFormatOf(QStringLiteral("data.") + suffix).value_or(choice.format);
    choice.everything = m_store.value(kDataEverything, choice.everything).toBool();
    choice.guardFormulas = m_store.value(kDataGuard, choice.guardFormulas).toBool();
    return choice;
}

void Settings::setDataExport(const DataExportChoice& choice) {
    m_store.setValue(kDataFormat, QString(suffixOf(choice.format)));
    m_store.setValue(kDataEverything, choice.everything);
    m_store.setValue(kDataGuard, choice.guardFormulas);
}

}  // namespace cutline
