// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace cutline {

namespace {

class SettingsTest : public testing::Test {
protected:
    SettingsTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
    }
    test::TemporaryFolder m_folder;
};

}  // namespace

TEST_F(SettingsTest, HaveADefaultAndKeepWhatIsChanged) {
    EXPECT_EQ(Settings().themeChoice(), ThemeChoice::System);
    EXPECT_TRUE(Settings().isPanelShown(QStringLiteral("filters")));
    Settings().setThemeChoice(ThemeChoice::Dark);
    Settings().setPanelShown(QStringLiteral("filters"), false);
    EXPECT_EQ(Settings().themeChoice(), ThemeChoice::Dark);
    EXPECT_FALSE(Settings().isPanelShown(QStringLiteral("filters")));
}

TEST_F(SettingsTest, HowDataWasExportedIsKept) {
    EXPECT_EQ(Settings().dataExport(), (DataExportChoice{ExportFormat::Csv, false, true}));
    const DataExportChoice choice{ExportFormat::Package, true, false};
    Settings().setDataExport(choice);
    EXPECT_EQ(Settings().dataExport(), choice);
}

TEST_F(SettingsTest, TheLastOpenedFileStandsFirstAndOnlyOnce) {
    Settings settings;
    for (int i = 0; i < 12; ++i) settings.addRecentFile(m_folder.file(QStringLiteral("%1.cutline").arg(i)));
    settings.addRecentFile(m_folder.file(QStringLiteral("5.cutline")));
    EXPECT_EQ(settings.recentFiles().size(), 10);
    EXPECT_EQ(settings.recentFiles().constFirst(), m_folder.file(QStringLiteral("5.cutline")));
    EXPECT_EQ(settings.recentFiles().count(m_folder.file(QStringLiteral("5.cutline"))), 1);
    settings.removeRecentFile(m_folder.file(QStringLiteral("5.cutline")));
    EXPECT_FALSE(settings.recentFiles().contains(m_folder.file(QStringLiteral("5.cutline"))));
}

}  // namespace cutline
