// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/event_edits.h"

#include "tests/model/workbook/records.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using testing::SizeIs;

namespace {

EventDraft amazonDraft() {
    EventDraft draft;
    draft.organization = {QStringLiteral("Amazon")};
    draft.event.announced = date("2023-03-20");
    draft.event.headline = QStringLiteral("9,000 more");
    draft.figures = {{{}, figureOf(Measure::People, Qualifier::About, 9000)},
                     {{QStringLiteral("Twitch")}, figureOf(Measure::People, Qualifier::MoreThan, 400)}};
    draft.citations = {{Source{{}, QStringLiteral("CNBC"), {}, QStringLiteral("https://a"), date("2023-03-20")},
                        QStringLiteral("More than 400"), 1}};
    return draft;
}

class EventEditsTest : public testing::Test {
protected:
    std::unique_ptr<Workbook> workbook = valueOf(Workbook::createInMemory());

    EventId save(const EventDraft& draft) {
        EventId id;
        m_last = edit(*workbook, [&](Transaction& transaction) -> Result<void> {
            id = valueOf(saveEvent(transaction, draft));
            return {};
        });
        return id;
    }
    Edit m_last;
};

}  // namespace

TEST_F(EventEditsTest, ANewEventMakesItsCompanyDivisionsAndSource) {
    const EventId id = save(amazonDraft());
    const Event event = valueOf(workbook->event(id));
    EXPECT_FALSE(event.uid.isEmpty());
    EXPECT_THAT(valueOf(workbook->organizations()), SizeIs(2));
    EXPECT_THAT(valueOf(workbook->sources()), SizeIs(1));
    EXPECT_EQ(event.figures[0].organization, event.organization);
    EXPECT_NE(event.figures[1].organization, event.organization);
    EXPECT_EQ(event.citations[0].figure, 1);
    EXPECT_EQ(workbook->links()->size(), 0U);
}

TEST_F(EventEditsTest, ADraftOfAStoredEventSaysTheSameAndSavingItChangesNothing) {
    const EventId id = save(amazonDraft());
    EventDraft draft = valueOf(draftOf(*workbook, id));
    EXPECT_EQ(draft.organization, amazonDraft().organization);
    EXPECT_EQ(draft.figures[1].division, QStringList{QStringLiteral("Twitch")});
    EXPECT_EQ(draft.citations[0].source.url, QStringLiteral("https://a"));
    EXPECT_EQ(save(draft), id);
    EXPECT_TRUE(m_last.isEmpty());
}

TEST_F(EventEditsTest, AnEventOfADivisionNamesItsPath) {
    EventDraft draft = amazonDraft();
    draft.organization << QStringLiteral("AWS");
    const EventId id = save(draft);
    const EventDraft read = valueOf(draftOf(*workbook, id));
    EXPECT_EQ(read.organization, QStringList({QStringLiteral("Amazon"), QStringLiteral("AWS")}));
    EXPECT_EQ(read.figures[1].division, QStringList{QStringLiteral("Twitch")});
}

TEST_F(EventEditsTest, AChangedEventKeepsItsIdAndUidAndDropsTheSourceNobodyCites) {
    const EventId id = save(amazonDraft());
    EventDraft draft = valueOf(draftOf(*workbook, id));
    draft.citations[0].source.url = QStringLiteral("https://b");
    draft.event.headline = QStringLiteral("Changed");
    EXPECT_EQ(save(draft), id);
    const Event event = valueOf(workbook->event(id));
    EXPECT_EQ(event.uid, draft.event.uid);
    EXPECT_EQ(event.headline, QStringLiteral("Changed"));
    const auto sources = valueOf(workbook->sources());
    ASSERT_THAT(sources, SizeIs(1));
    EXPECT_EQ(sources[0].url, QStringLiteral("https://b"));
}

TEST_F(EventEditsTest, ARemovedEventTakesOnlyItsOwnSourceAlong) {
    const EventId first = save(amazonDraft());
    EventDraft second = amazonDraft();
    second.citations.push_back({Source{{}, QStringLiteral("BBC"), {}, {}, {}}, {}, std::nullopt});
    const EventId other = save(second);
    const auto removal = [&](EventId id) {
        edit(*workbook, [&](Transaction& transaction) { return removeEvent(transaction, id); });
    };
    removal(other);
    EXPECT_THAT(valueOf(workbook->sources()), SizeIs(1));
    removal(first);
    EXPECT_THAT(valueOf(workbook->sources()), SizeIs(0));
    EXPECT_EQ(valueOf(workbook->eventCount()), 0);
}

TEST_F(EventEditsTest, ADraftThatBreaksARuleIsRefusedWhole) {
    EventDraft draft = amazonDraft();
    draft.figures[1].figure.low = 500;
    draft.figures[1].figure.best = 400;
    const Error error =
        editError(*workbook, [&](Transaction& transaction) { return saveEvent(transaction, draft).map([](auto) {}); });
    EXPECT_EQ(error.kind, ErrorKind::Data);
    EXPECT_TRUE(dump(*workbook).isEmpty());
}

TEST_F(EventEditsTest, AnEventThatIsGoneCannotBeDraftedSavedOrRemoved) {
    EXPECT_FALSE(draftOf(*workbook, EventId{5}));
    EventDraft draft = amazonDraft();
    draft.event.id = EventId{5};
    EXPECT_EQ(
        editError(*workbook, [&](Transaction& transaction) { return saveEvent(transaction, draft).map([](auto) {}); })
            .kind,
        ErrorKind::Changed);
    EXPECT_EQ(editError(*workbook, [&](Transaction& transaction) { return removeEvent(transaction, EventId{5}); }).kind,
              ErrorKind::Changed);
}
