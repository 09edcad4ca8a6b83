// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/filter/choice_filter.h"
#include "views/filter/filter_chips.h"
#include "views/filter/filter_panel.h"
#include "views/filter/organization_filter.h"
#include "views/filter/period_filter.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace cutline {

namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QStringList kTwitch{QStringLiteral("Amazon"), QStringLiteral("Twitch")};
const QStringList kMeta{QStringLiteral("Meta")};

EventDraft amazonWithTwitch() {
    EventDraft draft = test::layoff(kAmazon, QStringLiteral("2023-03-20"), QStringLiteral("9,000"));
    draft.figures.push_back({{QStringLiteral("Twitch")}, readFigure(QStringLiteral("more than 400")).value()});
    draft.figures.push_back({{QStringLiteral("AWS")}, readFigure(QStringLiteral("unknown")).value()});
    return draft;
}

class FilterTest : public testing::Test {
protected:
    FilterTest()
        : m_document(
              {amazonWithTwitch(), test::layoff(kMeta, QStringLiteral("2022-11-09"), QStringLiteral("11,000"))}) {
        m_browser.setDocument(&*m_document);
        m_panel = std::make_unique<FilterPanel>(&m_browser);
    }

    CompanyTreeModel& tree() { return m_panel->organizations().tree(); }
    QModelIndex indexOf(const QStringList& path, int column = CompanyTreeModel::Name) {
        return tree().indexOf(m_document.dataset().at(path), column);
    }
    QString sumOf(const QStringList& path) { return indexOf(path, CompanyTreeModel::Sum).data().toString(); }
    void check(const QStringList& path, Qt::CheckState state) {
        tree().setData(indexOf(path), state, Qt::CheckStateRole);
    }
    Qt::CheckState stateOf(const QStringList& path) {
        return static_cast<Qt::CheckState>(indexOf(path).data(Qt::CheckStateRole).toInt());
    }

    test::FilledDocument m_document;
    Browser m_browser;
    std::unique_ptr<FilterPanel> m_panel;
};

}  // namespace

TEST_F(FilterTest, TheTreeIsASoundModel) {
    const QAbstractItemModelTester tester(&tree(), QAbstractItemModelTester::FailureReportingMode::Warning);
    check(kTwitch, Qt::Unchecked);
    m_document.save(test::layoff({QStringLiteral("Intel")}, QStringLiteral("2023"), QStringLiteral("12")));
    EXPECT_EQ(tree().rowCount(), 3);
}

TEST_F(FilterTest, CompaniesStandByNetWithTheSumsOfTheirDivisions) {
    EXPECT_EQ(tree().index(0, 0).data().toString(), QStringLiteral("Meta"));
    EXPECT_EQ(sumOf(kAmazon), QStringLiteral("9,000"));
    EXPECT_EQ(sumOf(kTwitch), QStringLiteral("400"));
    EXPECT_EQ(sumOf({QStringLiteral("Amazon"), QStringLiteral("AWS")}), QStringLiteral("—"));
}

TEST_F(FilterTest, EverythingCheckedIsNoFilter) {
    EXPECT_EQ(stateOf(kAmazon), Qt::Checked);
    EXPECT_TRUE(m_browser.state().query.organizations.empty());
}

TEST_F(FilterTest, UncheckingACompanyLeavesTheOthers) {
    check(kMeta, Qt::Unchecked);
    EXPECT_EQ(m_browser.state().query.organizations, std::vector<QStringList>{kAmazon});
    EXPECT_EQ(totalOf(*m_browser.selection()).net, 9'000);
    EXPECT_EQ(sumOf(kMeta), QStringLiteral("11,000")) << "what is left out still says what it would add";
}

TEST_F(FilterTest, ADivisionAloneMakesItsCompanyHalfChecked) {
    tree().pickOnly(indexOf(kTwitch));
    EXPECT_EQ(m_browser.state().query.organizations, std::vector<QStringList>{kTwitch});
    EXPECT_EQ(stateOf(kAmazon), Qt::PartiallyChecked);
    EXPECT_EQ(stateOf(kMeta), Qt::Unchecked);
    EXPECT_EQ(totalOf(*m_browser.selection()).net, 400);
}

TEST_F(FilterTest, NothingCheckedShowsEverythingAgain) {
    check(kMeta, Qt::Unchecked);
    check(kAmazon, Qt::Unchecked);
    EXPECT_TRUE(m_browser.state().query.organizations.empty());
    EXPECT_EQ(stateOf(kMeta), Qt::Checked);
}

TEST_F(FilterTest, FindingACompanyHidesTheOthersButFiltersNothing) {
    auto* find = m_panel->organizations().findChild<QLineEdit*>();
    QTest::keyClicks(find, QStringLiteral("twi"));
    EXPECT_EQ(m_panel->organizations().view().model()->rowCount(), 1);
    EXPECT_TRUE(m_browser.state().query.organizations.empty());
}

TEST_F(FilterTest, ADateOfAnyPrecisionNarrowsThePeriod) {
    const auto fields = m_panel->period().findChildren<QLineEdit*>();
    QTest::keyClicks(fields[0], QStringLiteral("2023"));
    QTest::keyClick(fields[0], Qt::Key_Return);
    EXPECT_EQ(m_browser.state().query.since, QDate(2023, 1, 1));
    QTest::keyClicks(fields[1], QStringLiteral("2023-03"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    EXPECT_EQ(m_browser.state().query.until, QDate(2023, 3, 31));
    EXPECT_EQ(fields[0]->text(), QStringLiteral("2023")) << "the words that were typed stay";
    EXPECT_EQ(totalOf(*m_browser.selection()).net, 9'000);
    m_browser.goBack();
    EXPECT_TRUE(fields[1]->text().isEmpty());
}

TEST_F(FilterTest, ADateThatCannotBeUnderstoodIsSaidBelowAndChangesNothing) {
    const auto fields = m_panel->period().findChildren<QLineEdit*>();
    QTest::keyClicks(fields[0], QStringLiteral("2023-02-30"));
    QTest::keyClick(fields[0], Qt::Key_Return);
    EXPECT_FALSE(m_panel->period().problem().isEmpty());
    EXPECT_FALSE(m_browser.state().query.since);
    fields[0]->clear();
    EXPECT_TRUE(m_panel->period().problem().isEmpty());
}

TEST_F(FilterTest, APeriodThatEndsBeforeItBeginsIsRefusedBesideTheField) {
    const auto fields = m_panel->period().findChildren<QLineEdit*>();
    QTest::keyClicks(fields[0], QStringLiteral("2024"));
    QTest::keyClick(fields[0], Qt::Key_Return);
    QTest::keyClicks(fields[1], QStringLiteral("2023"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    EXPECT_FALSE(m_panel->period().problem().isEmpty());
    EXPECT_FALSE(m_browser.state().query.until);
}

TEST_F(FilterTest, EveryFilterInForceIsAChipThatTakesItAway) {
    ViewState state = m_browser.state();
    state.query.organizations = {kAmazon};
    state.query.since = QDate(2023, 1, 1);
    state.query.kinds = {EventKind::Layoff};
    ASSERT_TRUE(m_browser.setState(state));
    FilterChips chips(&m_browser);
    ASSERT_EQ(chips.buttons().size(), 3u);
    chips.buttons()[0]->click();
    EXPECT_TRUE(m_browser.state().query.organizations.empty());
    EXPECT_EQ(m_browser.state().query.since, QDate(2023, 1, 1));
    EXPECT_EQ(chipsOf(m_browser.state().query).size(), 2u);
}

TEST_F(FilterTest, AChipStandsForOneCompanyAsLongAsTheyAreFew) {
    const QStringList amazon{QStringLiteral("Amazon")};
    const Query two{.organizations = {amazon, {QStringLiteral("Meta")}}};
    ASSERT_EQ(chipsOf(two).size(), 2u);
    EXPECT_EQ(chipsOf(two)[1].without.organizations, std::vector{amazon});
    Query many;
    for (int i = 0; i < 8; ++i) many.organizations.push_back({QString::number(i)});
    ASSERT_EQ(chipsOf(many).size(), 1u);
    EXPECT_EQ(chipsOf(many)[0].words, QStringLiteral("8 companies"));
    EXPECT_TRUE(chipsOf(many)[0].without.organizations.empty());
}

TEST_F(FilterTest, ChipsWithNoRoomAreInAMenu) {
    ASSERT_TRUE(m_browser.change([](ViewState& state) {
        state.query.organizations = {{QStringLiteral("Amazon")}};
        state.query.since = QDate(2022, 1, 1);
        state.query.kinds = {EventKind::Layoff};
    }));
    FilterChips chips(&m_browser);
    chips.resize(chips.sizeHint());
    chips.show();
    EXPECT_FALSE(chips.more().isVisible());
    chips.resize(chips.sizeHint().width() / 2, chips.height());
    EXPECT_TRUE(chips.more().isVisible());
    EXPECT_LE(chips.more().geometry().right(), chips.width());
    const auto hidden = chips.more().menu()->actions();
    ASSERT_FALSE(hidden.isEmpty());
    hidden.last()->trigger();
    EXPECT_TRUE(m_browser.state().query.kinds.empty());
    EXPECT_EQ(m_browser.state().query.since, QDate(2022, 1, 1));
}

TEST_F(FilterTest, NothingIsShownWhenNothingIsOpen) {
    m_browser.setDocument(nullptr);
    EXPECT_EQ(tree().rowCount(), 0);
    EXPECT_FALSE(m_panel->isEnabled());
}

}  // namespace cutline
