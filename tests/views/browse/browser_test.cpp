// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse/browser.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/event_order.h"

#include <QSignalSpy>
#include <QTest>

namespace cutline {

namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QStringList kMeta{QStringLiteral("Meta")};

class BrowserTest : public testing::Test {
protected:
    BrowserTest()
        : m_document({test::layoff(kAmazon, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                      test::layoff(kMeta, QStringLiteral("2023-03-14"), QStringLiteral("10,000")),
                      test::layoff(kAmazon, QStringLiteral("2023-03-20"), QStringLiteral("9,000"))}) {
        m_browser.setDocument(&*m_document);
    }

    void show(const QStringList& company) {
        ViewState state = m_browser.state();
        state.query.organizations = {company};
        ASSERT_TRUE(m_browser.setState(state));
    }
    std::size_t shown() const { return m_browser.selection()->events().size(); }

    test::FilledDocument m_document;
    Browser m_browser;
};

}  // namespace

TEST_F(BrowserTest, ShowsEverythingOfADocumentAtFirst) {
    EXPECT_EQ(shown(), 3u);
    EXPECT_FALSE(m_browser.canGoBack());
    EXPECT_FALSE(m_browser.selectedEvent());
}

TEST_F(BrowserTest, ComparesWhatWasKnownOnADayWithWhatIsKnownToday) {
    EXPECT_EQ(m_browser.selectionAsKnownToday(), nullptr);
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.query.asOf = QDate(2022, 12, 31); }));
    EXPECT_EQ(shown(), 1u);
    ASSERT_NE(m_browser.selectionAsKnownToday(), nullptr);
    EXPECT_EQ(m_browser.selectionAsKnownToday()->events().size(), 3u);
    m_browser.goBack();
    EXPECT_EQ(m_browser.selectionAsKnownToday(), nullptr);
}

TEST_F(BrowserTest, PointsAtTheOrganizationOfTheHoveredEvent) {
    QSignalSpy changed(&m_browser, &Browser::hoveredChanged);
    const EventIndex first = m_browser.selection()->events().front();
    m_browser.hover(first);
    EXPECT_EQ(m_browser.hoveredOrganization(), m_document.dataset().at(kAmazon));
    m_browser.hoverOrganization(m_document.dataset().at(kMeta));
    EXPECT_FALSE(m_browser.hoveredEvent());
    EXPECT_EQ(m_browser.hoveredOrganization(), m_document.dataset().at(kMeta));
    m_browser.hover(std::nullopt);
    EXPECT_EQ(m_browser.hoveredOrganization(), kNoOrganization);
    m_browser.hover(std::nullopt);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(BrowserTest, HasNothingToShowWhenNothingIsOpen) {
    m_browser.setDocument(nullptr);
    EXPECT_EQ(m_browser.selection(), nullptr);
    EXPECT_EQ(m_browser.document(), nullptr);
    EXPECT_FALSE(m_browser.selectedEvent());
}

TEST_F(BrowserTest, AQueryPicksAnewAndSaysSoOnce) {
    QSignalSpy content(&m_browser, &Browser::contentChanged);
    QSignalSpy presentation(&m_browser, &Browser::presentationChanged);
    show(kAmazon);
    EXPECT_EQ(shown(), 2u);
    EXPECT_EQ(content.count(), 1);
    EXPECT_EQ(presentation.count(), 0);
}

TEST_F(BrowserTest, AQueryForAnUnknownCompanyIsRefusedAndChangesNothing) {
    ViewState state = m_browser.state();
    state.query.organizations = {{QStringLiteral("Nobody")}};
    const auto refused = m_browser.setState(state);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    EXPECT_EQ(shown(), 3u);
    EXPECT_FALSE(m_browser.canGoBack());
}

TEST_F(BrowserTest, GoesBackAndForwardThroughStates) {
    show(kAmazon);
    show(kMeta);
    m_browser.goBack();
    EXPECT_EQ(m_browser.state().query.organizations.front(), kAmazon);
    m_browser.goBack();
    EXPECT_TRUE(m_browser.state().query.organizations.empty());
    EXPECT_FALSE(m_browser.canGoBack());
    m_browser.goForward();
    m_browser.goForward();
    EXPECT_EQ(m_browser.state().query.organizations.front(), kMeta);
    EXPECT_FALSE(m_browser.canGoForward());
}

TEST_F(BrowserTest, StepsOfTheSameQueryKeepThePickedEvents) {
    const auto before = m_browser.selection();
    ASSERT_TRUE(m_browser.change([](ViewState& state) { state.showsGross = true; }));
    m_browser.goBack();
    EXPECT_EQ(m_browser.selection(), before);
    m_browser.goForward();
    EXPECT_EQ(m_browser.selection(), before);
}

TEST_F(BrowserTest, ANewStepForgetsTheWayForward) {
    show(kAmazon);
    m_browser.goBack();
    show(kMeta);
    EXPECT_FALSE(m_browser.canGoForward());
}

TEST_F(BrowserTest, TheZoomStepsOfOneGestureAreOneStepBack) {
    for (int year = 2000; year < 2010; ++year) {
        m_browser.setVisible(VisibleRange{QDate(year, 1, 1), QDate(2023, 12, 31)});
    }
    m_browser.goBack();
    EXPECT_FALSE(m_browser.state().visible);
    EXPECT_FALSE(m_browser.canGoBack());
}

TEST_F(BrowserTest, ZoomStepsWithAPauseBetweenThemAreTwoSteps) {
    const VisibleRange first{QDate(2022, 1, 1), QDate(2023, 12, 31)};
    m_browser.setVisible(first);
    QTest::qWait(750);
    m_browser.setVisible(VisibleRange{QDate(2023, 1, 1), QDate(2023, 12, 31)});
    m_browser.goBack();
    EXPECT_EQ(m_browser.state().visible, first);
}

TEST_F(BrowserTest, TheSelectedEventStaysTheSameOneThroughEditsAndUndo) {
    const QString uid = QStringLiteral("Amazon@2023-03-20");
    m_browser.select(uid);
    m_document.save(test::layoff(kMeta, QStringLiteral("2020-01-01"), QStringLiteral("5")));
    ASSERT_TRUE(m_browser.selectedEvent());
    EXPECT_EQ(m_document.dataset().uid(*m_browser.selectedEvent()), uid);
    m_document.remove(uid);
    EXPECT_FALSE(m_browser.selectedEvent());
    m_document->undoStack().undo();
    ASSERT_TRUE(m_browser.selectedEvent());
    EXPECT_EQ(m_document.dataset().uid(*m_browser.selectedEvent()), uid);
}

TEST_F(BrowserTest, AnEditIsPickedAnewAtOnce) {
    QSignalSpy content(&m_browser, &Browser::contentChanged);
    m_document.save(test::layoff(kMeta, QStringLiteral("2023-05-24"), QStringLiteral("6,000")));
    EXPECT_EQ(shown(), 4u);
    EXPECT_GE(content.count(), 1);
}

TEST_F(BrowserTest, AFilterWhoseCompanyIsUndoneIsLetGo) {
    m_document.save(test::layoff({QStringLiteral("Intel")}, QStringLiteral("2023-05-01"), QStringLiteral("200")));
    show({QStringLiteral("Intel")});
    m_document->undoStack().undo();
    EXPECT_TRUE(m_browser.state().query.organizations.empty());
    EXPECT_EQ(shown(), 3u);
}

TEST_F(BrowserTest, AsKnownOnADayCountsOnlyWhatWasAnnounced) {
    ViewState state = m_browser.state();
    state.query.asOf = QDate(2022, 12, 31);
    ASSERT_TRUE(m_browser.setState(state));
    EXPECT_EQ(totalOf(*m_browser.selection()).net, 10'000);
    m_browser.goBack();
    EXPECT_EQ(totalOf(*m_browser.selection()).net, 29'000);
}

TEST_F(BrowserTest, TheLedgerIsKeptAsLongAsItsQuestionIsTheSame) {
    const auto ledger = m_browser.selection()->sharedLedger();
    show(kAmazon);
    EXPECT_EQ(m_browser.selection()->sharedLedger(), ledger);
}

TEST_F(BrowserTest, NeighboursAreSelectedByDayAndStopAtTheEnds) {
    selectNeighbour(m_browser, 1);
    EXPECT_EQ(m_browser.state().selectedUid, QStringLiteral("Amazon@2022-11-16"));
    EXPECT_EQ(placeOfSelected(m_browser), 0u);
    selectNeighbour(m_browser, -1);
    EXPECT_EQ(placeOfSelected(m_browser), 0u);
    selectNeighbour(m_browser, 1);
    EXPECT_EQ(m_browser.state().selectedUid, QStringLiteral("Meta@2023-03-14"));
}

TEST_F(BrowserTest, AFilterFollowsADivisionThatIsRenamedOrMoved) {
    const QStringList twitch{QStringLiteral("Amazon"), QStringLiteral("Twitch")};
    m_document.save(test::layoff(twitch, QStringLiteral("2023-03-21"), QStringLiteral("400")));
    show(twitch);
    const auto change = [&](const std::function<void(Organization&)>& how) {
        const Dataset& dataset = *m_document->dataset();
        const auto index = dataset.at(m_browser.state().query.organizations.at(0));
        Organization organization = m_document->workbook().organization(dataset.entry(index).id).value().value();
        how(organization);
        ASSERT_TRUE(m_document->edit(QStringLiteral("Change"),
                                     [&](Transaction& transaction) { return transaction.update(organization); }));
    };
    using Paths = std::vector<QStringList>;
    change([](Organization& organization) { organization.name = QStringLiteral("Twitch TV"); });
    EXPECT_EQ(m_browser.state().query.organizations, (Paths{{QStringLiteral("Amazon"), QStringLiteral("Twitch TV")}}));
    change([](Organization& organization) { organization.parent.reset(); });
    EXPECT_EQ(m_browser.state().query.organizations, (Paths{{QStringLiteral("Twitch TV")}}));
    EXPECT_EQ(shown(), 1u);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    EXPECT_EQ(m_browser.state().query.organizations, (Paths{twitch}));
}

}  // namespace cutline
