// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/explain_dialog.h"

#include "tests/bench/generated.h"
#include "tests/model/counting/made_dataset.h"
#include "views/detail/explanation_table.h"
#include "views/detail/heading_label.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace cutline {
namespace {

std::shared_ptr<const Selection> sharedOf(Selection selection) {
    return std::make_shared<const Selection>(std::move(selection));
}

/// Amazon's 18,000 of January include the 10,000 of November.
Selection amazon() {
    test::MadeDataset dataset;
    const QString company = QStringLiteral("Amazon");
    dataset.layoff(QStringLiteral("november"), company, QStringLiteral("2022-11-16"), 10'000);
    dataset.event(QStringLiteral("january"), company, QStringLiteral("2023-01-04"),
                  {{{}, test::people(18'000, Qualifier::MoreThan)}});
    dataset.event(QStringLiteral("freeze"), company, QStringLiteral("2022-11-03"), {}, EventKind::HiringFreeze);
    dataset.link(QStringLiteral("november"), LinkKind::PartOf, QStringLiteral("january"));
    return dataset.pick();
}

Selection generated(int events) { return Selection::pick(Ledger::count(bench::generatedDataset(events)), {}).value(); }

QString cell(ExplanationTable& lines, int row, int column) { return lines.index(row, column).data().toString(); }

TEST(ExplainDialog, SaysWhatItExplainsAndListsWhatWasSaid) {
    ExplainDialog dialog(sharedOf(amazon()), QStringLiteral("Why Amazon counts 18,000"));
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Why Amazon counts 18,000"));
    EXPECT_FALSE(ExplainDialog(sharedOf(amazon())).windowTitle().isEmpty());
    ASSERT_EQ(dialog.lines().rowCount(), 2) << "kinds that are never counted are not in a total";
    EXPECT_EQ(cell(dialog.lines(), 1, ExplanationTable::Said), QStringLiteral("more than 18,000"));
    EXPECT_EQ(cell(dialog.lines(), 1, ExplanationTable::Counted), QStringLiteral("8,000"));
}

TEST(ExplainDialog, ItsHeadingFollowsItsTitle) {
    ExplainDialog dialog(sharedOf(amazon()));
    dialog.setWindowTitle(QStringLiteral("Why January counts 8,000"));
    const auto* heading = dialog.findChild<HeadingLabel*>();
    ASSERT_NE(heading, nullptr);
    EXPECT_EQ(heading->text(), dialog.windowTitle());
}

TEST(ExplainDialog, OfAnEventThatIsNeverCountedSaysSo) {
    const Selection all = amazon();
    ExplainDialog dialog(sharedOf(all.part({test::indexOf(all.dataset(), QStringLiteral("freeze"))})), {});
    ASSERT_EQ(dialog.lines().rowCount(), 1);
    EXPECT_TRUE(cell(dialog.lines(), 0, ExplanationTable::Why).startsWith(QStringLiteral("not a layoff")));
}

TEST(ExplainDialog, IsCopiedAsText) {
    ExplainDialog dialog(sharedOf(amazon()), QStringLiteral("Why"));
    const QStringList lines = dialog.text().split(u'\n');
    ASSERT_GE(lines.size(), 6);
    EXPECT_EQ(lines[0], QStringLiteral("Why"));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("18,000 net of 28,000 announced")));
    EXPECT_EQ(lines[3], QStringLiteral("Date\tOrganization\tSaid\tCounted\tWhy"));
    EXPECT_TRUE(lines[4].startsWith(QStringLiteral("16 November 2022\tAmazon\t10,000\t10,000\t")));
    EXPECT_EQ(dialog.findChild<QLineEdit*>(), nullptr) << "two lines need no filter";
}

TEST(ExplainDialog, ReturnGoesToTheEvent) {
    ExplainDialog dialog(sharedOf(amazon()));
    QSignalSpy asked(&dialog, &ExplainDialog::eventAsked);
    QTest::keyClick(&dialog.view(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("november"));
}

TEST(ExplainDialog, AFilterFindsLinesByAnyOfTheirWords) {
    ExplainDialog dialog(sharedOf(generated(2000)));
    auto* filter = dialog.findChild<QLineEdit*>();
    ASSERT_NE(filter, nullptr);
    const int all = dialog.lines().rowCount();
    filter->setText(QStringLiteral("no number was given"));
    while (dialog.lines().isFiltering()) QCoreApplication::processEvents();
    const int found = dialog.lines().rowCount();
    EXPECT_GT(found, 100);
    EXPECT_LT(found, all);
    for (int row = 0; row < found; row += 37) {
        EXPECT_EQ(cell(dialog.lines(), row, ExplanationTable::Said), QStringLiteral("no number"));
    }
    filter->clear();
    EXPECT_EQ(dialog.lines().rowCount(), all);
}

TEST(ExplainDialog, FilteringAHundredThousandLinesNeverStopsTheWindow) {
    ExplanationTable lines(sharedOf(generated(100'000)));
    QElapsedTimer timer;
    timer.start();
    lines.setFilter(QStringLiteral("no such words"));
    EXPECT_LT(timer.elapsed(), 1000) << "only a slice is read at once";
    EXPECT_TRUE(lines.isFiltering());
    EXPECT_EQ(lines.rowCount(), 0);
    lines.setFilter({});
    EXPECT_FALSE(lines.isFiltering());
}

TEST(Explanation, EventsComeByDayWithThoseThatOthersStandFor) {
    test::MadeDataset dataset;
    dataset.layoff(QStringLiteral("b"), QStringLiteral("Meta"), QStringLiteral("2023-01-02"), 10);
    dataset.layoff(QStringLiteral("c"), QStringLiteral("Meta"), QStringLiteral("2023-01-03"), 12);
    dataset.layoff(QStringLiteral("a"), QStringLiteral("Meta"), QStringLiteral("2023-01-01"), 10);
    dataset.layoff(QStringLiteral("d"), QStringLiteral("Meta"), QStringLiteral("2023-01-02"), 10);
    dataset.link(QStringLiteral("d"), LinkKind::DuplicateOf, QStringLiteral("b"));
    dataset.link(QStringLiteral("c"), LinkKind::Corrects, QStringLiteral("b"));
    const Selection selection = dataset.pick();
    QString uids;
    for (const EventIndex event : explainedEvents(selection)) uids += selection.dataset().uid(event);
    EXPECT_EQ(uids, QStringLiteral("abdc"));
}

}  // namespace
}  // namespace cutline
