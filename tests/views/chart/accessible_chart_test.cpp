// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/accessible_chart.h"

#include "views/chart/accessible_data.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace cutline {

namespace {

class SampleChart : public QWidget, public ChartWidget {
public:
    [[nodiscard]] ChartData chartData() const override {
        ++fetched;
        return data;
    }

    ChartData data{QStringLiteral("Bars"),
                   QStringLiteral("Net headcount by company: Amazon is first with 27,000."),
                   {QStringLiteral("Company"), QStringLiteral("Net"), QStringLiteral("Events")},
                   {{QStringLiteral("Amazon"), QStringLiteral("27,000"), QStringLiteral("3")},
                    {QStringLiteral("Meta"), QStringLiteral("10,000"), QStringLiteral("1")}}};
    mutable int fetched = 0;
};

class AccessibleChartTest : public testing::Test {
protected:
    AccessibleChartTest() { installChartAccessibility(); }

    QAccessibleInterface& chart() { return *QAccessible::queryAccessibleInterface(&m_chart); }
    AccessibleData* table() { return dynamic_cast<AccessibleData*>(chart().child(chart().childCount() - 1)); }
    static QString nameOf(const QAccessibleInterface* interface) { return interface->text(QAccessible::Name); }

    SampleChart m_chart;
};

}  // namespace

TEST_F(AccessibleChartTest, AChartHasANameAndItsSummary) {
    EXPECT_EQ(chart().role(), QAccessible::Chart);
    EXPECT_EQ(nameOf(&chart()), QStringLiteral("Bars"));
    EXPECT_EQ(chart().text(QAccessible::Description), m_chart.data.summary);
}

TEST_F(AccessibleChartTest, ItsDataIsATableInsideIt) {
    ASSERT_EQ(chart().childCount(), 1);
    QAccessibleInterface* child = chart().child(0);
    EXPECT_EQ(child->role(), QAccessible::Table);
    EXPECT_EQ(child->parent(), &chart());
    EXPECT_EQ(chart().indexOfChild(child), 0);
    EXPECT_EQ(nameOf(child), QStringLiteral("Bars as a table"));
    QAccessibleTableInterface* rows = child->tableInterface();
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(rows->columnCount(), 3);
    EXPECT_EQ(rows->columnDescription(1), QStringLiteral("Net"));
    EXPECT_EQ(rows->rowDescription(1), QStringLiteral("Meta"));
    EXPECT_EQ(nameOf(rows->cellAt(0, 1)), QStringLiteral("27,000"));
    EXPECT_EQ(nameOf(rows->cellAt(1, 2)), QStringLiteral("1"));
    EXPECT_EQ(rows->cellAt(2, 0), nullptr);
    EXPECT_EQ(rows->cellAt(0, -1), nullptr);
}

TEST_F(AccessibleChartTest, WalkingTheChildrenReadsHeadersThenRows) {
    const AccessibleData* data = table();
    ASSERT_EQ(data->childCount(), 9);
    QStringList read;
    for (int i = 0; i < data->childCount(); ++i) {
        QAccessibleInterface* cell = data->child(i);
        ASSERT_NE(cell, nullptr);
        EXPECT_EQ(cell->parent(), data);
        EXPECT_EQ(data->indexOfChild(cell), i);
        EXPECT_EQ(data->child(i), cell) << "asked twice, it is the same cell";
        EXPECT_EQ(cell->role(), i < 3 ? QAccessible::ColumnHeader : QAccessible::Cell);
        read << nameOf(cell);
    }
    EXPECT_EQ(read.join(u' '), QStringLiteral("Company Net Events Amazon 27,000 3 Meta 10,000 1"));
    EXPECT_EQ(data->child(9), nullptr);
}

TEST_F(AccessibleChartTest, ACellKnowsItsHeaders) {
    QAccessibleTableCellInterface* cell = table()->cellAt(1, 1)->tableCellInterface();
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->rowIndex(), 1);
    EXPECT_EQ(cell->columnIndex(), 1);
    EXPECT_EQ(cell->table(), table());
    EXPECT_EQ(nameOf(cell->columnHeaderCells().value(0)), QStringLiteral("Net"));
    EXPECT_EQ(nameOf(cell->rowHeaderCells().value(0)), QStringLiteral("Meta"));
    EXPECT_TRUE(table()->cellAt(1, 0)->tableCellInterface()->rowHeaderCells().isEmpty());
}

TEST_F(AccessibleChartTest, DataIsFetchedOnceUntilTheChartSaysThatItChanged) {
    (void)table()->cellAt(0, 0);
    (void)chart().text(QAccessible::Description);
    EXPECT_EQ(m_chart.fetched, 1);
    m_chart.data.summary = QStringLiteral("Only Meta is left.");
    m_chart.data.rows.erase(m_chart.data.rows.begin());
    chartDataChanged(&m_chart);
    EXPECT_EQ(table()->rowCount(), 1);
    EXPECT_EQ(nameOf(table()->cellAt(0, 0)), QStringLiteral("Meta"));
    EXPECT_EQ(chart().text(QAccessible::Description), QStringLiteral("Only Meta is left."));
    EXPECT_EQ(m_chart.fetched, 2);
}

TEST_F(AccessibleChartTest, CellsAreNotKeptOnceTheDataChanged) {
    for (int i = 0; i < table()->childCount(); ++i) (void)table()->child(i);
    const QAccessible::Id old = QAccessible::uniqueId(table()->cellAt(0, 0));
    EXPECT_EQ(table()->livingCells(), 9u);
    chartDataChanged(&m_chart);
    EXPECT_EQ(table()->livingCells(), 0u);
    EXPECT_EQ(QAccessible::accessibleInterface(old), nullptr);
}

TEST_F(AccessibleChartTest, AboveTheMostRowsOnlyTheSummaryIsThere) {
    ASSERT_NE(table(), nullptr);
    m_chart.data.rows.clear();
    chartDataChanged(&m_chart);
    EXPECT_EQ(chart().childCount(), 0);
    m_chart.data.rows = {{QStringLiteral("Amazon")}};
    chartDataChanged(&m_chart);
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(nameOf(table()->cellAt(0, 1)), QString()) << "a row that is too short has empty cells";
}

TEST_F(AccessibleChartTest, ButtonsOfAChartComeBeforeItsTable) {
    QPushButton button(QStringLiteral("Company"), &m_chart);
    ASSERT_EQ(chart().childCount(), 2);
    EXPECT_EQ(chart().child(0)->object(), &button);
    EXPECT_NE(table(), nullptr);
}

TEST(AccessibleChart, AChartThatIsGoneLeavesNothingBehind) {
    installChartAccessibility();
    QAccessible::Id id = 0;
    {
        SampleChart chart;
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&chart)->child(0);
        id = QAccessible::uniqueId(table->child(0));
    }
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

TEST(AccessibleChart, OtherWidgetsStayWhatTheyAre) {
    installChartAccessibility();
    QPushButton button(QStringLiteral("Save"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&button)->role(), QAccessible::Button);
    chartDataChanged(&button);  // changes nothing
}

}  // namespace cutline
