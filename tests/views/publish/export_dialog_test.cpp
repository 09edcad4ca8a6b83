// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/export_dialog.h"

#include "tests/views/browse/filled_document.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;
using test::TemporaryFolder;

struct Asked {
    FilledDocument document{
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000"))}};
    std::shared_ptr<const Selection> selection =
        std::make_shared<const Selection>(Selection::pick(Ledger::count(document->dataset()), {}).value());
    TemporaryFolder folder;
    QString answer;
    QString suggested;

    std::unique_ptr<ExportDialog> dialog(const PictureOptions& options = {}) {
        return std::make_unique<ExportDialog>(document->workbook(), selection, ViewState{}, options,
                                              [this](QWidget*, const QString& name, const QString&) {
                                                  suggested = name;
                                                  return answer;
                                              });
    }
};

TEST(ExportDialog, WritesWhatItWasAskedFor) {
    Asked asked;
    asked.answer = asked.folder.file(QStringLiteral("chart.png"));
    const auto dialog = asked.dialog();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("A title: with / odd signs"));
    dialog->accept();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->writtenPath(), asked.answer);
    EXPECT_EQ(asked.suggested, QStringLiteral("A title with odd signs.png"));
    EXPECT_TRUE(QFile::exists(asked.answer));
}

TEST(ExportDialog, AddsTheSuffixThatIsMissing) {
    Asked asked;
    asked.answer = asked.folder.file(QStringLiteral("chart"));
    const auto dialog = asked.dialog();
    dialog->accept();
    EXPECT_EQ(dialog->writtenPath(), QString(asked.answer + QStringLiteral(".png")));
}

TEST(ExportDialog, StaysOpenWhereNobodyNamedAFile) {
    Asked asked;
    const auto dialog = asked.dialog();
    dialog->accept();
    EXPECT_NE(dialog->result(), QDialog::Accepted);
    EXPECT_TRUE(dialog->writtenPath().isEmpty());
}

TEST(ExportDialog, SaysWhyTheFileCannotBeWritten) {
    Asked asked;
    asked.answer = asked.folder.file(QStringLiteral("no such folder/chart.png"));
    const auto dialog = asked.dialog();
    dialog->accept();
    EXPECT_TRUE(dialog->writtenPath().isEmpty());
    bool isSaid = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        isSaid = isSaid || label->text().contains(QStringLiteral("no such folder"));
    }
    EXPECT_TRUE(isSaid);
}

TEST(ExportDialog, KeepsItsOptionsForTheNextTime) {
    Asked asked;
    PictureOptions options;
    options.size = {1080, 1080};
    options.dpi = 192;
    options.theme = ThemeKind::Dark;
    options.title = QStringLiteral("Cuts");
    for (const ChartKind kind : {ChartKind::Timeline, ChartKind::Bars, ChartKind::Cumulative}) {
        options.kind = kind;
        EXPECT_EQ(asked.dialog(options)->options(), options);
    }
}

}  // namespace
}  // namespace cutline
