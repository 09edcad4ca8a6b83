// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/data_export_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

struct Asked {
    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning platform{QStringLiteral("This plugin does not support")};
    FilledDocument document{{layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000"))}};
    QString answer;
    QString suggested;
    QString filter;

    std::unique_ptr<DataExportDialog> dialog(const DataExportChoice& choice = {}, bool isFiltered = true) {
        Query query;
        if (isFiltered) query.organizations = {{QStringLiteral("Amazon")}};
        const Selection shown = Selection::pick(Ledger::count(document->dataset()), query).value();
        auto made = std::make_unique<DataExportDialog>(shown, choice,
                                                       [this](QWidget*, const QString& name, const QString& kinds) {
                                                           suggested = name;
                                                           filter = kinds;
                                                           return answer;
                                                       });
        made->show();
        return made;
    }
};

QComboBox& box(DataExportDialog& dialog, int number) { return *dialog.findChildren<QComboBox*>().at(number); }

TEST(DataExportDialog, KeepsItsChoiceForTheNextTime) {
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx, ExportFormat::Package}) {
        for (const bool everything : {false, true}) {
            const DataExportChoice choice{format, everything, !everything};
            Asked asked;
            EXPECT_EQ(asked.dialog(choice)->choice(), choice);
            EXPECT_EQ(asked.dialog(choice, false)->choice(), choice) << "also where there was nothing to choose";
        }
    }
}

TEST(DataExportDialog, SaysHowMuchEachScopeIs) {
    Asked asked;
    const auto dialog = asked.dialog();
    EXPECT_EQ(box(*dialog, 0).itemText(0), QStringLiteral("What is shown: 1 event · Amazon"));
    EXPECT_EQ(box(*dialog, 0).itemText(1), QStringLiteral("Everything: 2 events"));
}

TEST(DataExportDialog, WithoutAFilterThereIsOnlyEverything) {
    Asked asked;
    const auto dialog = asked.dialog({}, false);
    EXPECT_EQ(box(*dialog, 0).count(), 1);
    EXPECT_EQ(box(*dialog, 0).currentText(), QStringLiteral("Everything: 2 events"));
}

TEST(DataExportDialog, OnlyTablesOfTextAreGuarded) {
    Asked asked;
    const auto dialog = asked.dialog();
    auto* guard = dialog->findChild<QCheckBox*>();
    EXPECT_TRUE(guard->isEnabled());
    EXPECT_TRUE(guard->isChecked());
    box(*dialog, 1).setCurrentIndex(1);
    EXPECT_FALSE(guard->isEnabled());
    EXPECT_TRUE(dialog->choice().guardFormulas) << "what was chosen is kept";
}

TEST(DataExportDialog, IsDoneByKeysAlone) {
    Asked asked;
    asked.answer = QStringLiteral("/tmp/out");
    const auto dialog = asked.dialog();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    EXPECT_TRUE(box(*dialog, 1).hasFocus());
    for (int i = 0; i < 3; ++i) QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->choice().format, ExportFormat::Package);
    EXPECT_EQ(asked.suggested, QStringLiteral("layoffs.zip"));
    EXPECT_EQ(asked.filter, QStringLiteral("Data package (*.zip)"));
    EXPECT_EQ(dialog->path(), QStringLiteral("/tmp/out.zip")) << "with the suffix that was missing";
}

TEST(DataExportDialog, StaysOpenWhereNobodyNamedAFile) {
    Asked asked;
    const auto dialog = asked.dialog();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->path().isEmpty());
}

}  // namespace
}  // namespace cutline
