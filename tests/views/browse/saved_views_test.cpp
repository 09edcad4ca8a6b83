// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse/saved_views.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/known_on.h"

#include <QSignalSpy>

namespace cutline {

namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QStringList kMeta{QStringLiteral("Meta")};

class SavedViewsTest : public testing::Test {
protected:
    SavedViewsTest()
        : m_document({test::layoff(kAmazon, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                      test::layoff(kMeta, QStringLiteral("2023-03-14"), QStringLiteral("10,000")),
                      test::layoff(kAmazon, QStringLiteral("2023-03-20"), QStringLiteral("9,000"))}) {
        m_browser.setDocument(&*m_document);
    }

    QStringList names() {
        QStringList all;
        const auto views = savedViews(m_browser);
        for (const SavedView& view : *views) all << view.name;
        return all;
    }

    test::FilledDocument m_document;
    Browser m_browser;
};

TEST_F(SavedViewsTest, ShowTheWholeStateAgainAndLeaveTheOldOneForBack) {
    ASSERT_TRUE(m_browser.change([](ViewState& state) {
        state.query.organizations = {kAmazon};
        state.lower = LowerView::Table;
        state.showsGross = true;
    }));
    m_browser.select(QStringLiteral("Amazon@2022-11-16"));
    const ViewState kept = m_browser.state();
    ASSERT_TRUE(saveView(m_browser, QStringLiteral(" Amazon,  two rounds ")));
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state = {}; }));
    const ViewState before = m_browser.state();

    ASSERT_EQ(names(), QStringList{QStringLiteral("Amazon, two rounds")});
    ASSERT_TRUE(showView(m_browser, savedViews(m_browser)->front()));
    EXPECT_EQ(m_browser.state(), kept);
    m_browser.goBack();
    EXPECT_EQ(m_browser.state(), before);
}

TEST_F(SavedViewsTest, AreReplacedUnderTheSameNameHoweverItIsWritten) {
    ASSERT_TRUE(saveView(m_browser, QStringLiteral("Second rounds")));
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.showsGross = true; }));
    ASSERT_TRUE(saveView(m_browser, QStringLiteral("second ROUNDS")));
    ASSERT_EQ(names(), QStringList{QStringLiteral("second ROUNDS")});
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.showsGross = false; }));
    ASSERT_TRUE(showView(m_browser, savedViews(m_browser)->front()));
    EXPECT_TRUE(m_browser.state().showsGross);
}

TEST_F(SavedViewsTest, AreRenamedAndRemovedAndUndoneLikeAnyEdit) {
    QSignalSpy changed(&m_browser, &Browser::savedViewsChanged);
    QSignalSpy content(&m_browser, &Browser::contentChanged);
    ASSERT_TRUE(saveView(m_browser, QStringLiteral("A")));
    ASSERT_TRUE(saveView(m_browser, QStringLiteral("B")));
    EXPECT_FALSE(renameView(m_browser, savedViews(m_browser)->front(), QStringLiteral("b")));
    EXPECT_FALSE(renameView(m_browser, savedViews(m_browser)->front(), QStringLiteral("  ")));
    ASSERT_TRUE(renameView(m_browser, savedViews(m_browser)->front(), QStringLiteral("C")));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("B"), QStringLiteral("C")}));
    ASSERT_TRUE(removeView(m_browser, savedViews(m_browser)->front()));
    EXPECT_EQ(names(), QStringList{QStringLiteral("C")});
    m_document->undoStack().undo();
    EXPECT_EQ(names(), (QStringList{QStringLiteral("B"), QStringLiteral("C")}));
    EXPECT_EQ(changed.count(), 5);
    // Nothing that is counted changed: charts have nothing to do.
    EXPECT_EQ(content.count(), 0);
}

TEST_F(SavedViewsTest, SayWhatIsMissingWhereACompanyIsGone) {
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query.organizations = {{QStringLiteral("Meta")}}; }));
    ASSERT_TRUE(saveView(m_browser, QStringLiteral("Meta")));
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query = {}; }));
    m_document.remove(QStringLiteral("Meta@2023-03-14"));
    const OrganizationIndex meta = m_document.dataset().at(kMeta);
    if (meta != kNoOrganization) {
        const OrganizationId id = m_document.dataset().entry(meta).id;
        ASSERT_TRUE(m_document->edit(QStringLiteral("Remove"), [&](Transaction& t) { return t.remove(id); }));
    }
    const auto shown = showView(m_browser, savedViews(m_browser)->front());
    ASSERT_FALSE(shown);
    EXPECT_TRUE(shown.error().what.contains(QStringLiteral("Meta"))) << shown.error().oneLine().toStdString();
}

TEST_F(SavedViewsTest, AReplayStepsThroughTheDaysOnWhichSomethingBecameKnown) {
    EXPECT_EQ(knownDays(m_browser), (std::vector{QDate(2022, 11, 16), QDate(2023, 3, 14), QDate(2023, 3, 20)}));
    const auto asOf = [&] { return m_browser.state().query.asOf; };
    stepKnownOn(m_browser, 1);
    EXPECT_EQ(asOf(), std::nullopt);
    stepKnownOn(m_browser, -1);
    EXPECT_EQ(asOf(), QDate(2023, 3, 14));
    stepKnownOn(m_browser, -1);
    stepKnownOn(m_browser, -1);
    EXPECT_EQ(asOf(), QDate(2022, 11, 16));
    EXPECT_EQ(knownDays(m_browser).size(), 3u);
    stepKnownOn(m_browser, 1);
    EXPECT_EQ(asOf(), QDate(2023, 3, 14));
    stepKnownOn(m_browser, 1);
    EXPECT_EQ(asOf(), std::nullopt);
    // One gesture: one step back.
    m_browser.goBack();
    EXPECT_EQ(asOf(), std::nullopt);
    EXPECT_FALSE(m_browser.canGoBack());
}

}  // namespace
}  // namespace cutline
