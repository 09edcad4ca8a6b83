// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/table/event_cell_delegate.h"
#include "views/table/event_grid.h"
#include "views/table/event_table_view.h"
#include "views/table/row_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::FilledDocument;
using test::layoff;

const QStringList kAmazon{QStringLiteral("Amazon")};
const QString kNovember = QStringLiteral("Amazon@2022-11-16");
const QString kMarch = QStringLiteral("Amazon@2023-03-20");
const QString kMeta = QStringLiteral("Meta@2023-03");

EventDraft metaInMarch() {
    EventDraft draft = layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03"), QStringLiteral("13%"));
    draft.event.uid = kMeta;
    draft.event.headline = QStringLiteral("=1+1\tthe \"second\" round");
    draft.event.note = QStringLiteral("a note");
    draft.event.effective = EventDate::parse(QStringLiteral("2023-05~")).value();
    Source source;
    source.publisher = QStringLiteral("CNBC");
    draft.citations.push_back({source, {}, std::nullopt});
    return draft;
}

/// Rows by day: Amazon in November, Amazon on 20 March, Meta in March.
class EventTable : public testing::Test {
protected:
    EventTable() {
        m_browser.setDocument(&*m_document);
        m_view.resize(1000, 300);
        m_view.show();
    }

    QString cell(int row, EventColumn column) {
        const EventTableModel& model = m_view.grid().events();
        return model.index(row, model.placeOf(column)).data().toString();
    }
    QString title() { return m_view.findChild<QLabel*>()->text(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&m_view.grid(), static_cast<Qt::Key>(key), modifiers);
    }
    int currentRow() { return m_view.grid().currentIndex().row(); }

    test::ExpectedQtWarning m_offscreen{QStringLiteral("propagateSizeHints")};
    FilledDocument m_document{{layoff(kAmazon, QStringLiteral("2022-11-16"), QStringLiteral("about 10,000")),
                               layoff(kAmazon, QStringLiteral("2023-03-20")), metaInMarch()}};
    Browser m_browser;
    EventTableView m_view{&m_browser};
};

TEST_F(EventTable, ShowsFiguresAsTheyWereSaid) {
    EXPECT_EQ(title(), QStringLiteral("3 events"));
    EXPECT_EQ(cell(0, EventColumn::Date), QStringLiteral("16 November 2022"));
    EXPECT_EQ(cell(0, EventColumn::Said), QStringLiteral("about 10,000"));
    EXPECT_EQ(cell(0, EventColumn::Counted), QStringLiteral("10,000"));
    EXPECT_EQ(cell(1, EventColumn::Said), QStringLiteral("?"));
    EXPECT_EQ(cell(1, EventColumn::Counted), QStringLiteral("—"));
    EXPECT_EQ(cell(2, EventColumn::Date), QStringLiteral("March 2023"));
    EXPECT_EQ(cell(2, EventColumn::Said), QStringLiteral("13 %"));
}

TEST_F(EventTable, ReadsFromTheFileWhatNoDatasetHolds) {
    m_view.grid().setColumns({EventColumn::Effective, EventColumn::Publisher, EventColumn::Note});
    EXPECT_EQ(cell(2, EventColumn::Effective), QStringLiteral("about May 2023"));
    EXPECT_EQ(cell(2, EventColumn::Publisher), QStringLiteral("CNBC"));
    EXPECT_EQ(cell(2, EventColumn::Note), QStringLiteral("a note"));
}

TEST_F(EventTable, TheCurrentRowIsTheSelectedEvent) {
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(m_browser.state().selectedUid, kMarch);
    m_browser.select(kMeta);
    EXPECT_EQ(currentRow(), 2);
    EXPECT_TRUE(m_view.grid().selectionModel()->isRowSelected(2));
    m_browser.goBack();
    press(Qt::Key_Home);
    EXPECT_EQ(m_browser.state().selectedUid, kNovember);
    m_browser.select({});
    EXPECT_FALSE(m_view.grid().currentIndex().isValid());
}

TEST_F(EventTable, TheFocusAloneSelectsNothing) {
    m_view.activateWindow();
    m_view.grid().setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(m_browser.state().selectedUid.isEmpty());
}

TEST_F(EventTable, SortingKeepsTheSelectedEvent) {
    m_browser.select(kMeta);
    m_view.grid().sortBy({EventColumn::Company, Qt::DescendingOrder});
    EXPECT_EQ(cell(0, EventColumn::Company), QStringLiteral("Meta"));
    EXPECT_EQ(currentRow(), 0);
    EXPECT_EQ(m_browser.state().selectedUid, kMeta);
}

TEST_F(EventTable, AColumnSortsOneWayThenTheOtherThenNotAtAll) {
    m_view.grid().sortByColumn(EventColumn::Said);
    EXPECT_EQ(m_view.grid().events().sorting(), (EventSorting{EventColumn::Said, Qt::DescendingOrder}));
    m_view.grid().sortByColumn(EventColumn::Said);
    EXPECT_EQ(m_view.grid().events().sorting(), (EventSorting{EventColumn::Said, Qt::AscendingOrder}));
    m_view.grid().sortByColumn(EventColumn::Said);
    EXPECT_TRUE(m_view.grid().events().sorting().isByDay());
}

TEST_F(EventTable, KeysSortByTheCurrentColumnAndMoveIt) {
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_view.grid().events().sorting().column, EventColumn::Company);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_view.grid().events().columnAt(0), EventColumn::Company);
    EXPECT_EQ(m_view.grid().currentColumn(), EventColumn::Company);
    EXPECT_EQ(m_browser.state().selectedUid, kNovember);
}

TEST_F(EventTable, ADraggedColumnIsWhereItIsSeen) {
    QSignalSpy changed(&m_view, &EventTableView::columnStateChanged);
    m_view.grid().horizontalHeader()->moveSection(m_view.grid().events().placeOf(EventColumn::Said), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_view.grid().events().columnAt(0), EventColumn::Said);
    EXPECT_EQ(m_view.grid().horizontalHeader()->logicalIndex(0), 0);
    EXPECT_GE(changed.count(), 1);
}

TEST_F(EventTable, ColumnsAndWidthsAreKept) {
    m_view.grid().setColumns({EventColumn::Said, EventColumn::Company});
    m_view.grid().horizontalHeader()->resizeSection(0, 222);
    const QByteArray state = m_view.columnState();
    EventTableView other(&m_browser);
    ASSERT_TRUE(other.restoreColumnState(state));
    EXPECT_EQ(other.grid().events().columns(), (std::vector{EventColumn::Said, EventColumn::Company}));
    EXPECT_EQ(other.grid().columnWidth(0), 222);
    EXPECT_EQ(other.columnState(), state);
    for (const char* broken : {"", "x", "{}", "[]", R"({"shown":[]})", R"({"shown":["nonsense"]})"}) {
        EXPECT_FALSE(other.restoreColumnState(broken)) << broken;
        EXPECT_EQ(other.columnState(), state);
    }
    EXPECT_TRUE(other.restoreColumnState(R"({"shown":["date","of a later version","date"],"widths":{"date":-3}})"));
    EXPECT_EQ(other.grid().events().columns(), std::vector{EventColumn::Date});
}

TEST_F(EventTable, CopiesMarkedRowsAsASpreadsheetTakesThem) {
    m_view.grid().setColumns({EventColumn::Said, EventColumn::Company, EventColumn::Headline});
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("Said\tCompany\tHeadline\nabout 10,000\tAmazon\t\n?\tAmazon\t\n"
                             "13 %\tMeta\t'=1+1 the \"second\" round\n"));
    EXPECT_TRUE(m_browser.state().selectedUid.isEmpty()) << "to mark everything selects nothing";
}

TEST_F(EventTable, ReturnAsksForTheEvent) {
    QSignalSpy activated(&m_view, &EventTableView::activated);
    m_browser.select(kMarch);
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), kMarch);
}

TEST_F(EventTable, TypingGoesToACompany) {
    QTest::keyClicks(&m_view.grid(), QStringLiteral("me"));
    EXPECT_EQ(m_browser.state().selectedUid, kMeta);
}

TEST_F(EventTable, LeavesLettersToMenusThatWantThem) {
    for (const auto& [key, isTaken] : {std::pair{Qt::Key_N, false}, std::pair{Qt::Key_BracketLeft, false}}) {
        QKeyEvent letter(QEvent::ShortcutOverride, key, Qt::NoModifier);
        letter.ignore();
        QCoreApplication::sendEvent(&m_view.grid(), &letter);
        EXPECT_EQ(letter.isAccepted(), isTaken);
    }
    QKeyEvent copy(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    copy.ignore();
    QCoreApplication::sendEvent(&m_view.grid(), &copy);
    EXPECT_TRUE(copy.isAccepted()) << "to copy rows is the table's own";
}

TEST_F(EventTable, TheMenuOfTheKeyboardExplainsAndNarrows) {
    const test::ExpectedQtWarning raised{QStringLiteral("raise()")};
    const test::ExpectedQtWarning grabbed{QStringLiteral("grabbing")};
    QSignalSpy explained(&m_view, &EventTableView::explainAsked);
    const auto choose = [this](const QString& beginning) {
        QTimer::singleShot(0, [beginning] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction* action : menu->actions()) {
                if (action->text().remove(u'&').startsWith(beginning)) action->trigger();
            }
            menu->close();
        });
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&m_view.grid(), &asked);
    };
    m_browser.select(kNovember);
    choose(QStringLiteral("Explain"));
    ASSERT_EQ(explained.count(), 1);
    EXPECT_EQ(explained[0][1].toString(), QStringLiteral("Why Amazon, 16 November 2022, counts 10,000"));
    const auto part = explained[0][0].value<std::shared_ptr<const Selection>>();
    ASSERT_EQ(part->events().size(), 1U);
    QSignalSpy link(&m_view, &EventTableView::linkAsked);
    choose(QStringLiteral("Link to"));
    ASSERT_EQ(link.count(), 1);
    EXPECT_EQ(link[0][0].toString(), kNovember);
    m_browser.select(kMeta);
    choose(QStringLiteral("Only Meta"));
    EXPECT_EQ(m_browser.state().query.organizations, std::vector{QStringList{QStringLiteral("Meta")}});
    EXPECT_EQ(title(), QStringLiteral("1 event"));
}

TEST_F(EventTable, ARowUnderTheMouseIsHoveredEverywhere) {
    QTest::mouseMove(m_view.grid().viewport(), m_view.grid().visualRect(m_view.grid().events().index(1, 0)).center());
    EXPECT_EQ(m_browser.hoveredEvent(), m_document.indexOf(kMarch));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view.grid().viewport(), &leave);
    EXPECT_FALSE(m_browser.hoveredEvent());
}

TEST_F(EventTable, AnEmptyTableSaysWhy) {
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query.since = QDate(2024, 1, 1); }));
    QLabel* why = nullptr;
    for (QLabel* label : m_view.findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("since 1 January 2024"))) why = label;
    }
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->isVisible());
    EXPECT_FALSE(m_view.grid().isVisible());
    EXPECT_EQ(title(), QStringLiteral("0 events"));
    m_browser.goBack();
    EXPECT_TRUE(m_view.grid().isVisible());
}

TEST_F(EventTable, FollowsEditsAndAnotherDocument) {
    m_browser.select(kMarch);
    m_document.remove(kNovember);
    EXPECT_EQ(title(), QStringLiteral("2 events"));
    EXPECT_EQ(currentRow(), 0);
    m_browser.setDocument(nullptr);
    EXPECT_EQ(m_view.grid().events().rowCount(), 0);
}

TEST_F(EventTable, HoldsNothingWhileHidden) {
    m_view.hide();
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query.search = QStringLiteral("meta"); }));
    EXPECT_EQ(m_view.grid().events().rowCount(), 0);
    m_view.show();
    EXPECT_EQ(m_view.grid().events().rowCount(), 1);
}

TEST_F(EventTable, ALongNameIsInTheToolTipAsPlainText) {
    const QString name = QStringLiteral("<b>") + QString(200, u'x');
    m_document.save(layoff({name}, QStringLiteral("2024-01-01"), QStringLiteral("1")));
    const EventTableModel& model = m_view.grid().events();
    const QString tip = model.index(3, model.placeOf(EventColumn::Company)).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(name.toHtmlEscaped()));
}

TEST_F(EventTable, RowsAndHeaderGrowWithTheFace) {
    const QFont before = QGuiApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    const int row = m_view.grid().rowHeight(0);
    const int column = m_view.grid().columnWidth(0);
    QApplication::setFont(twice);
    QCoreApplication::processEvents();
    EXPECT_GE(m_view.grid().rowHeight(0), QFontMetrics(twice).height());
    EXPECT_GT(m_view.grid().rowHeight(0), row * 3 / 2);
    EXPECT_GT(m_view.grid().columnWidth(0), column * 3 / 2);
    EXPECT_GE(m_view.grid().horizontalHeader()->height(), QFontMetrics(twice).height() * 11 / 13);
    for (const QLabel* label : m_view.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        EXPECT_GE(label->height(), label->fontMetrics().height()) << label->text().toStdString();
    }
    QApplication::setFont(before);
}

}  // namespace
}  // namespace cutline
