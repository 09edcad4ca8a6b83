// SPDX-License-Identifier: GPL-3.0-or-later
// The table as a screen reader finds it, through Qt's accessibility interfaces.
#include "tests/bench/generated.h"
#include "tests/support/accessible_reading.h"
#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/table/event_grid.h"
#include "views/table/event_table_view.h"

#include <QTableView>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::layoff;

class AccessibleTable : public testing::Test {
protected:
    AccessibleTable() {
        QAccessible::setActive(true);
        m_browser.setDocument(&*m_document);
        m_view.resize(900, 300);
        m_view.show();
    }

    QAccessibleInterface* table() { return QAccessible::queryAccessibleInterface(&m_view.grid()); }
    QString name(int row, int column) {
        return table()->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    }

    test::ExpectedQtWarning m_offscreen{QStringLiteral("propagateSizeHints")};
    test::FilledDocument m_document{
        {layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("about 10,000")),
         layoff({QStringLiteral("Amazon"), QStringLiteral("Twitch")}, QStringLiteral("2023-03"),
                QStringLiteral("more than 400")),
         layoff({QStringLiteral("Meta")}, QStringLiteral("2024"))}};
    Browser m_browser;
    EventTableView m_view{&m_browser};
};

TEST_F(AccessibleTable, IsReadAsTitleColumnsAndRows) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_view)->text(QAccessible::Name),
              QStringLiteral("Table of events"));
    const auto heard = test::heardIn(m_view);
    ASSERT_EQ(heard.size(), 3U);
    EXPECT_EQ(heard[0].name, QStringLiteral("3 events"));
    EXPECT_EQ(heard[0].role, QAccessible::Heading);
    EXPECT_EQ(heard[1].name, QStringLiteral("Columns of the table: Columns"));
    EXPECT_EQ(heard[2].name, QStringLiteral("Events"));
    EXPECT_EQ(heard[2].role, QAccessible::Table);
    for (std::size_t i = 1; i < heard.size(); ++i) EXPECT_TRUE(test::isReadAfter(heard[i], heard[i - 1])) << i;
}

TEST_F(AccessibleTable, CellsSayWhatIsShownWithItsQualifiers) {
    m_view.grid().setColumns({EventColumn::Said, EventColumn::Counted, EventColumn::Date});
    const QAccessibleTableInterface* cells = table()->tableInterface();
    ASSERT_NE(cells, nullptr);
    EXPECT_EQ(cells->rowCount(), 3);
    EXPECT_EQ(cells->columnCount(), 3);
    EXPECT_EQ(name(0, 0), QStringLiteral("about 10,000"));
    EXPECT_EQ(name(1, 0), QStringLiteral("more than 400"));
    EXPECT_EQ(name(1, 2), QStringLiteral("March 2023"));
    EXPECT_EQ(name(2, 0), QStringLiteral("no number")) << "a sign for the eye is words for the ear";
    EXPECT_EQ(name(2, 1), QStringLiteral("nothing"));
    EXPECT_EQ(cells->columnDescription(0), QStringLiteral("Said"));
    EXPECT_EQ(cells->rowDescription(1), QStringLiteral("Amazon > Twitch, March 2023"));
}

TEST_F(AccessibleTable, ChildrenAreHeadersAndCellsInTheOrderOfTheScreen) {
    m_view.grid().setColumns({EventColumn::Company, EventColumn::Said});
    // The corner, two names of columns, then a name and two cells for each row.
    ASSERT_EQ(table()->childCount(), 12);
    EXPECT_EQ(table()->child(1)->role(), QAccessible::ColumnHeader);
    EXPECT_EQ(table()->child(1)->text(QAccessible::Name), QStringLiteral("Company"));
    EXPECT_EQ(table()->child(2)->text(QAccessible::Name), QStringLiteral("Said"));
    EXPECT_EQ(table()->child(3)->role(), QAccessible::RowHeader);
    EXPECT_EQ(table()->child(3)->text(QAccessible::Name), QStringLiteral("Amazon, 16 November 2022"));
    EXPECT_EQ(table()->child(4)->role(), QAccessible::Cell);
    EXPECT_EQ(table()->child(4)->text(QAccessible::Name), QStringLiteral("Amazon"));
    EXPECT_EQ(table()->child(5)->text(QAccessible::Name), QStringLiteral("about 10,000"));
    EXPECT_TRUE(m_view.rect().contains(
        QRect(m_view.mapFromGlobal(table()->child(5)->rect().topLeft()), table()->child(5)->rect().size())));
}

TEST_F(AccessibleTable, TheSelectedEventIsTheSelectedRow) {
    m_browser.select(QStringLiteral("Meta@2024"));
    EXPECT_EQ(table()->tableInterface()->selectedRows(), QList<int>{2});
    EXPECT_TRUE(table()->tableInterface()->cellAt(2, 0)->state().selected);
}

TEST_F(AccessibleTable, AnEmptyTableIsReadWithItsReason) {
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query.since = QDate(2030, 1, 1); }));
    const auto heard = test::heardIn(m_view);
    ASSERT_FALSE(heard.empty());
    EXPECT_TRUE(heard.back().name.startsWith(QStringLiteral("No event passes the filters in force")));
    EXPECT_EQ(heard.back().role, QAccessible::StaticText);
}

/// Counts how often it is asked.
class CountingModel : public EventTableModel {
public:
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        ++asked;
        return EventTableModel::data(index, role);
    }
    mutable int asked = 0;
};

TEST(AccessibleEvents, AHundredThousandRowsAreReadWithoutMakingThem) {
    QAccessible::setActive(true);
    CountingModel model;
    model.setSelection(
        std::make_shared<const Selection>(Selection::pick(Ledger::count(bench::generatedDataset(100'000)), {}).value()),
        nullptr);
    QTableView view;
    view.setModel(&model);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->rowCount(), 100'000);
    model.asked = 0;
    QAccessibleInterface* last = table->tableInterface()->cellAt(99'999, model.placeOf(EventColumn::Company));
    ASSERT_NE(last, nullptr);
    EXPECT_TRUE(last->text(QAccessible::Name).startsWith(QStringLiteral("Company ")));
    EXPECT_LT(model.asked, 10);
}

}  // namespace
}  // namespace cutline
