// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/data_exporter.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/publish/data_export_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace cutline {
namespace {

/// Names one file after the other, then none, and keeps what it was told.
class NamedFiles : public Dialogs {
public:
    QStringList names;
    std::vector<Error> errors;
    bool goesOn = false;

    QString askToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString askToSave(QWidget*, const QString&, const QString&, const QString&) override {
        return names.isEmpty() ? QString() : names.takeFirst();
    }
    QString askForText(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool report(QWidget*, const Error& error, const QString&) override {
        errors.push_back(error);
        return std::exchange(goesOn, false);
    }
    Loss askAboutLoss(QWidget*) override { return Loss::Stay; }
    void tell(QWidget*, const QString&, const QString&) override {}
};

class DataExporterTest : public testing::Test {
protected:
    DataExporterTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
        // Only now: what a person set is not for tests.
        m_settings = std::make_unique<Settings>();
        m_browser.setDocument(&*m_document);
        m_exporter = std::make_unique<DataExporter>(&m_window, m_browser, m_dialogs, *m_settings);
    }

    /// Answers each dialog that comes up: takes the choice that begins with these words (none: as it is), and goes on;
    /// then waits until the export is done.
    void exportAs(const QString& words = {}) {
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, &answer, [&] {
            auto* dialog = qobject_cast<DataExportDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return;
            for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
                const int at = words.isEmpty() ? -1 : box->findText(words, Qt::MatchStartsWith);
                if (at >= 0) box->setCurrentIndex(at);
            }
            if (m_dialogs.names.isEmpty()) return dialog->reject();
            dialog->accept();
        });
        answer.start(5);
        m_exporter->askAndExport();
        // The result is told after the thread is done, and may ask for another file.
        for (int asked = 0; asked < 2; ++asked) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return !m_exporter->isRunning(); }, 20'000));
            QTest::qWait(50);
        }
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    test::FilledDocument m_document{
        {test::layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
         test::layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000"))}};
    Browser m_browser;
    NamedFiles m_dialogs;
    std::unique_ptr<Settings> m_settings;
    QWidget m_window;
    std::unique_ptr<DataExporter> m_exporter;
};

TEST_F(DataExporterTest, WritesWhatIsShownOrEverything) {
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query.organizations = {{QStringLiteral("Amazon")}}; }));
    const QString path = m_folder.file(QStringLiteral("out.csv"));
    QSignalSpy written(m_exporter.get(), &DataExporter::written);
    m_dialogs.names = {path};
    exportAs(QStringLiteral("What is shown"));
    EXPECT_EQ(test::contentOf(path).count("\r\n"), 2) << "the names of the columns, and Amazon";
    m_dialogs.names = {path};
    exportAs(QStringLiteral("Everything"));
    EXPECT_EQ(test::contentOf(path).count("\r\n"), 3);
    EXPECT_EQ(written.size(), 2);
    EXPECT_TRUE(Settings().dataExport().everything) << "it is remembered";
}

TEST_F(DataExporterTest, EveryFormatIsWrittenFromTheWindow) {
    for (const auto& [words, name] :
         {std::pair("CSV", "a.csv"), {"Excel", "a.xlsx"}, {"JSON", "a.json"}, {"Data package", "a.zip"}}) {
        const QString path = m_folder.file(QString::fromUtf8(name));
        m_dialogs.names = {path};
        exportAs(QString::fromUtf8(words));
        EXPECT_GT(test::contentOf(path).size(), 200) << name;
    }
    EXPECT_TRUE(m_dialogs.errors.empty());
}

TEST_F(DataExporterTest, AFileThatCannotBeWrittenIsSaidAndAnotherOffered) {
    const QString path = m_folder.file(QStringLiteral("out.csv"));
    m_dialogs.names = {m_folder.file(QStringLiteral("no such folder/out.csv")), path};
    m_dialogs.goesOn = true;
    exportAs();
    ASSERT_EQ(m_dialogs.errors.size(), 1U);
    EXPECT_EQ(m_dialogs.errors.front().kind, ErrorKind::File);
    EXPECT_FALSE(m_dialogs.errors.front().todo.isEmpty());
    EXPECT_FALSE(test::contentOf(path).isEmpty());
}

TEST_F(DataExporterTest, NothingIsWrittenWhereNobodyNamedAFile) {
    QSignalSpy written(m_exporter.get(), &DataExporter::written);
    exportAs();
    EXPECT_TRUE(written.empty());
    EXPECT_TRUE(m_dialogs.errors.empty());
}

}  // namespace
}  // namespace cutline
