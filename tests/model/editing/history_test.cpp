// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/history.h"

#include "model/exchange/json_reader.h"
#include "model/workbook/connection.h"
#include "model/workbook/statement.h"
#include "tests/model/editing/edited_history.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class HistoryTest : public EditedHistory {};

}  // namespace

TEST_F(HistoryTest, EveryStepSaysFieldByFieldWhatChanged) {
    const EventId id = amazon();
    change(id, [](EventDraft& draft) {
        draft.figures[0].figure = figureOf(Measure::People, Qualifier::Exact, 10000);
        draft.figures.push_back({{u"Twitch"_s}, figureOf(Measure::People, Qualifier::MoreThan, 400)});
        draft.event.status = EventStatus::Confirmed;
    });
    change(id, [](EventDraft& draft) {
        draft.event.headline = u"9,000 more"_s;
        draft.event.announced = EventDate::fromDay({2023, 3, 21});
        draft.figures[1].figure.preferred = false;
        draft.citations = {{Source{{}, u"CNBC"_s, {}, {}, date("2023-03-20")}, u"So it is"_s, std::nullopt, {}}};
    });
    change(id, [](EventDraft& draft) {
        draft.event.headline.clear();
        draft.citations[0].quote = u"So it was"_s;
        draft.event.note = u"Line one\nline two"_s;
        draft.figures.pop_back();
    });
    const auto steps = history(id);
    ASSERT_THAT(steps, SizeIs(4));
    EXPECT_EQ(steps[0].words, u"Add Amazon"_s);
    EXPECT_THAT(steps[0].changes, ElementsAre(u"added"_s));
    EXPECT_THAT(steps[1].changes, ElementsAre(u"status: reported → confirmed"_s, u"figure: about 9,000 → 10,000"_s,
                                              u"figure of Twitch added: more than 400"_s));
    EXPECT_THAT(steps[2].changes,
                ElementsAre(u"announced: 20 March 2023 → 21 March 2023"_s, u"headline added: 9,000 more"_s,
                            u"figure of Twitch: more than 400 → more than 400 (not preferred)"_s,
                            u"source added: CNBC, 20 March 2023"_s));
    EXPECT_THAT(
        steps[3].changes,
        ElementsAre(u"headline removed: 9,000 more"_s, u"figure of Twitch removed: more than 400 (not preferred)"_s,
                    u"quote of CNBC, 20 March 2023: So it is → So it was"_s, u"note added: Line one line two"_s));
    EXPECT_FALSE(steps[2].isNow);
    EXPECT_TRUE(steps[3].isNow);
    EXPECT_FALSE(steps[3].who.isEmpty());
    EXPECT_TRUE(steps[3].at.isValid());
}

TEST_F(HistoryTest, AnEventThatMovesToAnotherCompanyKeepsItsFiguresOutOfTheStory) {
    const EventId id = amazon();
    change(id, [](EventDraft& draft) { draft.organization = {u"Amazon"_s, u"AWS"_s}; });
    EXPECT_THAT(history(id)[1].changes, ElementsAre(u"organization: Amazon → Amazon > AWS"_s));
}

TEST_F(HistoryTest, LinksBelongToTheHistoryOfBothEvents) {
    const EventId one = amazon();
    const EventId whole = save(draft(u"Amazon"_s, "2023-01-04", about(18000)));
    link(LinkKind::PartOf, one, whole);
    edit(u"Remove a link"_s,
         [&](Transaction& transaction) { return transaction.remove(valueOf(workbook().links()).at(0).id); });
    const auto steps = history(one);
    ASSERT_THAT(steps, SizeIs(3));
    EXPECT_THAT(steps[1].changes, ElementsAre(u"link added: part of Amazon, 4 January 2023"_s));
    EXPECT_THAT(steps[2].changes, ElementsAre(u"link removed: part of Amazon, 4 January 2023"_s));
    EXPECT_TRUE(steps[1].isNow) << "a link changes no field";
    EXPECT_THAT(history(whole)[1].changes, ElementsAre(u"link added: has the part Amazon, 20 March 2023"_s));
}

TEST_F(HistoryTest, TheVersionThatAnImportBroughtIsKnownFromTheFirstChange) {
    EventId id;
    edit(u"Import a.csv"_s, [&](Transaction& transaction) -> Result<void> {
        const auto import = valueOf(transaction.recordImport(u"a.csv"_s, QByteArray(32, 'x'), u"p"_s));
        const auto company = valueOf(transaction.organizationAt({u"Amazon"_s}));
        id = valueOf(transaction.add(layoff("imported", company, "2023", 5)));
        return transaction.addImportRow(import, 2, u"new"_s, "print", u"[]"_s, id);
    });
    ASSERT_THAT(history(id), SizeIs(1));
    EXPECT_TRUE(history(id)[0].isNow);
    change(id, [](EventDraft& draft) { draft.event.note = u"changed"_s; });
    const auto steps = history(id);
    ASSERT_THAT(steps, SizeIs(2));
    EXPECT_THAT(steps[0].changes, ElementsAre(u"imported from a.csv"_s));
    ASSERT_TRUE(steps[0].version);
    EXPECT_EQ(steps[0].version->note, QString());
    edit(u"Restore"_s, [&](Transaction& transaction) { return restoreEvent(transaction, *steps[0].version); });
    EXPECT_TRUE(history(id)[0].isNow);
}

TEST_F(HistoryTest, WhatCameWithAnImportWithoutRowsIsKnownFromItsFirstChange) {
    valueOf(importJson(workbook(), R"({"cutline": 1, "organizations": [], "events": [{"uid": "e1",
        "organization": ["Amazon"], "kind": "layoff", "announced": "2023", "note": "first"}]})",
                       u"x.json"_s));
    const EventId id = valueOf(workbook().eventByUid(u"e1"_s)).value();
    EXPECT_THAT(history(id), IsEmpty());
    change(id, [](EventDraft& draft) { draft.event.note = u"second"_s; });
    const auto steps = history(id);
    ASSERT_THAT(steps, SizeIs(2));
    EXPECT_FALSE(steps[0].at.isValid());
    ASSERT_TRUE(steps[0].version);
    EXPECT_EQ(steps[0].version->note, u"first"_s);
    EXPECT_TRUE(steps[1].isNow);
}

TEST_F(HistoryTest, AJournalThatSomebodyTamperedWithIsToldAndNothingIsRestored) {
    const EventId id = amazon();
    change(id, [](EventDraft& draft) { draft.event.note = u"a"_s; });
    change(id, [](EventDraft& draft) { draft.event.note = u"b"_s; });
    remove(id);
    document.reset();
    {
        auto connection = valueOf(Connection::open(path, sqlite::OpenMode::ReadWrite));
        valueOf(Statement(*connection,
                          u"UPDATE journal SET record_after = '{\"id\": 1, \"uid\": 5}' "
                          "WHERE record_kind = 'event' AND edit = 2"_s)
                    .run());
        valueOf(Statement(*connection,
                          u"UPDATE journal SET record_before = 'rubbish' "
                          "WHERE record_kind = 'event' AND edit = 4"_s)
                    .run());
    }
    document = valueOf(Document::over(valueOf(Workbook::open(path))));
    const auto steps = history(id);
    ASSERT_THAT(steps, SizeIs(4));
    EXPECT_TRUE(steps[1].problem.contains(u"did not write"_s)) << steps[1].problem.toStdString();
    EXPECT_FALSE(steps[1].version);
    EXPECT_TRUE(steps[2].version);
    const auto restored =
        document->edit(u"Restore"_s, [&](Transaction& transaction) { return restore(transaction, id); });
    ASSERT_FALSE(restored);
    EXPECT_TRUE(restored.error().oneLine().contains(u"cannot be read"_s));
    const auto told = valueOf(tellEdit(workbook(), 4));
    EXPECT_THAT(told.removed, IsEmpty());
    EXPECT_TRUE(told.changes.join(u' ').contains(u"did not write"_s));
}

TEST_F(HistoryTest, TheJournalIsReadInPagesNewestFirst) {
    for (int i = 0; i < 25; ++i) {
        save(draft(u"Company %1"_s.arg(i), "2023", about(i)), i % 5 == 0 ? u"Ändere %1"_s.arg(i) : u"Save"_s);
    }
    std::vector<qint64> edits;
    std::optional<qint64> next;
    int pages = 0;
    do {
        const JournalPage page = valueOf(workbook().journalPage(next, {}, 10, 1000));
        for (const auto& one : page.edits) edits.push_back(one.edit);
        next = page.next;
        ++pages;
    } while (next && pages < 10);
    EXPECT_THAT(edits, SizeIs(25));
    EXPECT_TRUE(std::is_sorted(edits.rbegin(), edits.rend()));
    const JournalPage found = page(u"ÄNDERE"_s);
    ASSERT_THAT(found.edits, SizeIs(5));
    EXPECT_EQ(found.edits[0].words, u"Ändere 20"_s);
    EXPECT_EQ(found.edits[0].records, 2) << "the company and the event";
    EXPECT_FALSE(found.next);
    const JournalPage short_ = valueOf(workbook().journalPage(std::nullopt, u"nothing"_s, 10, 6));
    EXPECT_THAT(short_.edits, IsEmpty());
    EXPECT_TRUE(short_.next) << "there is more to look at";
}

TEST_F(HistoryTest, OfALargeEditSoMuchIsToldAsCanBeRead) {
    edit(u"Many"_s, [&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 500; ++i) valueOf(transaction.organizationAt({u"Company %1"_s.arg(i)}));
        return {};
    });
    EXPECT_TRUE(lastEdit().isShortened);
    EXPECT_LT(lastEdit().changes.size(), 500);
}
