// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/history.h"

#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "model/editing/organization_edits.h"
#include "model/editing/restore.h"
#include "model/exchange/json_reader.h"
#include "model/workbook/connection.h"
#include "model/workbook/statement.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class HistoryTest : public testing::Test {
protected:
    TemporaryFolder folder;
    QString path = folder.file(u"history.cutline"_s);
    std::unique_ptr<Document> document = valueOf(Document::over(valueOf(Workbook::create(path))));

    Workbook& workbook() { return document->workbook(); }
    void reopen() {
        document.reset();
        document = valueOf(Document::over(valueOf(Workbook::open(path))));
    }
    void edit(const QString& words, const std::function<Result<void>(Transaction&)>& work) {
        valueOf(document->edit(words, work));
    }
    static EventDraft draft(const QString& company, const char* day, const Figure& figure) {
        EventDraft draft;
        draft.organization = {company};
        draft.event.announced = date(day);
        draft.figures = {{{}, figure}};
        return draft;
    }
    EventId save(const EventDraft& draft, const QString& words = u"Save"_s) {
        EventId id;
        edit(words, [&](Transaction& transaction) -> Result<void> {
            id = valueOf(saveEvent(transaction, draft));
            return {};
        });
        return id;
    }
    EventId amazon() { return save(draft(u"Amazon"_s, "2023-03-20", about(9000)), u"Add Amazon"_s); }
    static Figure about(double people) { return figureOf(Measure::People, Qualifier::About, people); }
    void change(EventId id, const std::function<void(EventDraft&)>& how) {
        EventDraft changed = valueOf(draftOf(workbook(), id));
        how(changed);
        save(changed, u"Edit"_s);
    }
    void link(LinkKind kind, EventId from, EventId to) {
        edit(u"Link"_s, [&](Transaction& transaction) {
            return transaction.add(Link{{}, kind, from, to}).map([](auto) {});
        });
    }
    void remove(EventId id) {
        edit(u"Delete Amazon"_s, [&](Transaction& transaction) { return removeEvent(transaction, id); });
    }
    std::vector<HistoryStep> history(EventId id) { return valueOf(historyOf(workbook(), id)); }
    void bringBack(EventId id) {
        edit(u"Restore"_s, [&](Transaction& transaction) { return restore(transaction, id); });
    }
    ToldEdit lastEdit() { return valueOf(tellEdit(workbook(), page().edits.at(0).edit)); }
    JournalPage page(const QString& filter = {}) {
        return valueOf(workbook().journalPage(std::nullopt, filter, 100, 1000));
    }
};

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

TEST_F(HistoryTest, AVersionIsRestoredAfterARestartAndThatIsAStepOfItsOwn) {
    const EventId id = amazon();
    const Event first = valueOf(workbook().event(id));
    change(id, [](EventDraft& draft) {
        draft.figures[0].figure = about(12000);
        draft.event.note = u"changed"_s;
    });
    reopen();
    const auto steps = history(id);
    ASSERT_TRUE(steps[0].version);
    edit(u"Restore Amazon"_s, [&](Transaction& transaction) { return restoreEvent(transaction, *steps[0].version); });
    EXPECT_EQ(valueOf(workbook().event(id)), first);
    ASSERT_THAT(history(id), SizeIs(3));
    EXPECT_TRUE(history(id)[0].isNow);
    EXPECT_THAT(history(id)[2].changes,
                ElementsAre(u"figure: about 12,000 → about 9,000"_s, u"note removed: changed"_s));
    document->undoStack().undo();
    EXPECT_EQ(valueOf(workbook().event(id)).note, u"changed"_s);
    EXPECT_EQ(history(id)[3].words, u"Undo: Restore Amazon"_s);
}

TEST_F(HistoryTest, CompaniesAndSourcesThatAreGoneComeBackWithAVersion) {
    EventDraft cited = draft(u"Twitter"_s, "2022-11-04", about(3700));
    cited.figures.push_back({{u"Trust"_s, u"Safety"_s}, about(15)});
    cited.citations = {{Source{{}, u"Reuters"_s, {}, u"https://r"_s, {}}, u"Half of it"_s, 1, {}}};
    const EventId id = save(cited);
    const Event before = valueOf(workbook().event(id));
    change(id, [](EventDraft& draft) {
        draft.organization = {u"X"_s};
        draft.figures = {{{}, about(1)}};
        draft.citations.clear();
    });
    const OrganizationId safety = before.figures[1].organization;
    const OrganizationId trust = valueOf(workbook().organization(safety))->parent.value();
    edit(u"Tidy up"_s, [&](Transaction& transaction) -> Result<void> {
        valueOf(transaction.remove(safety));
        valueOf(transaction.remove(trust));
        return transaction.remove(before.organization);
    });
    EXPECT_THAT(valueOf(workbook().sources()), IsEmpty());
    reopen();
    const auto state = dump(workbook());
    edit(u"Restore"_s, [&](Transaction& transaction) { return restoreEvent(transaction, before); });
    EXPECT_EQ(valueOf(workbook().event(id)), before);
    EXPECT_THAT(valueOf(workbook().integrityProblems()), IsEmpty());
    document->undoStack().undo();
    EXPECT_EQ(dump(workbook()), state);
}

TEST_F(HistoryTest, WhatStandsInThePlaceOfAGoneCompanyIsUsed) {
    const EventId id = save(draft(u"Twitter"_s, "2022-11-04", about(3700)));
    const Event before = valueOf(workbook().event(id));
    remove(id);
    edit(u"Tidy up"_s, [&](Transaction& transaction) { return transaction.remove(before.organization); });
    const EventId other = save(draft(u"TWITTER"_s, "2023", about(1)));
    bringBack(id);
    EXPECT_EQ(valueOf(workbook().event(id)).organization, valueOf(workbook().event(other)).organization);
}

TEST_F(HistoryTest, ARemovedEventComesBackWithTheLinksThatAreStillPossible) {
    const EventId id = amazon();
    const EventId whole = save(draft(u"Amazon"_s, "2023-01-04", about(18000)));
    const EventId gone = save(draft(u"Amazon"_s, "2023-02-04", about(1)));
    const EventId third = save(draft(u"Amazon"_s, "2023-02-05", about(2)));
    link(LinkKind::PartOf, id, whole);
    link(LinkKind::DifferentFrom, gone, id);
    link(LinkKind::Corrects, id, third);
    remove(id);
    remove(gone);
    link(LinkKind::PartOf, whole, third);
    reopen();
    bringBack(id);
    std::vector<LinkKind> kinds;
    for (const Link& link : valueOf(workbook().links())) {
        if (link.from == id || link.to == id) kinds.push_back(link.kind);
    }
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(LinkKind::PartOf, LinkKind::Corrects));
    const auto steps = history(id);
    EXPECT_THAT(steps.back().changes, testing::Contains(u"link added: part of Amazon, 4 January 2023"_s));
    document->undoStack().undo();
    document->undoStack().redo();
    EXPECT_THAT(valueOf(workbook().integrityProblems()), IsEmpty());
}

TEST_F(HistoryTest, ALinkThatWouldCloseACircleByNowStaysAway) {
    const EventId id = amazon();
    const EventId whole = save(draft(u"Amazon"_s, "2023-01-04", about(18000)));
    const EventId middle = save(draft(u"Amazon"_s, "2023-01-05", about(18000)));
    link(LinkKind::Corrects, id, whole);
    link(LinkKind::Corrects, middle, id);
    remove(id);
    link(LinkKind::Corrects, whole, middle);
    bringBack(id);
    EXPECT_THAT(valueOf(workbook().links()), SizeIs(2)) << "one of the two would close the circle";
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

TEST_F(HistoryTest, AMergedCompanyComesBackUnderTheNameItHad) {
    const EventId old = save(draft(u"Facebook"_s, "2020", about(5)));
    save(draft(u"Meta"_s, "2023", about(6)));
    const OrganizationId facebook = valueOf(workbook().event(old)).organization;
    const OrganizationId meta = valueOf(workbook().childNamed(std::nullopt, u"Meta"_s)).value();
    edit(u"Merge Facebook into Meta"_s, [&](Transaction& transaction) {
        return mergeOrganizations(transaction, facebook, meta).map([](const auto&) {});
    });
    const ToldEdit told = lastEdit();
    EXPECT_THAT(told.changes,
                ElementsAre(u"removed: company Facebook"_s, u"event Facebook, 2020: organization: Facebook → Meta"_s,
                            u"company Meta: other name added: Facebook"_s));
    ASSERT_THAT(told.removed, SizeIs(1));
    EXPECT_EQ(told.removed[0].words, u"company Facebook"_s);
    edit(u"Restore Facebook"_s, [&](Transaction& transaction) { return restore(transaction, facebook); });
    EXPECT_EQ(valueOf(workbook().organization(facebook))->name, u"Facebook"_s);
    EXPECT_THAT(valueOf(tellEdit(workbook(), page().edits.at(1).edit)).removed, IsEmpty());
}

TEST_F(HistoryTest, WhatIsInTheWayOfARestoredRecordIsNamed) {
    const EventId id = save(draft(u"Twitter"_s, "2022-11-04", about(3700)));
    const OrganizationId twitter = valueOf(workbook().event(id)).organization;
    remove(id);
    edit(u"Tidy up"_s, [&](Transaction& transaction) { return transaction.remove(twitter); });
    save(draft(u"twitter"_s, "2023", about(1)));
    const auto restored =
        document->edit(u"Restore"_s, [&](Transaction& transaction) { return restore(transaction, twitter); });
    ASSERT_FALSE(restored);
    EXPECT_TRUE(restored.error().oneLine().contains(u"another one of that name"_s));
    EXPECT_FALSE(document->edit(u"Restore"_s,
                                [](Transaction& transaction) { return restore(transaction, OrganizationId{4711}); }));
}

TEST_F(HistoryTest, SourcesAndSavedViewsComeBackToo) {
    SourceId source;
    SavedViewId view;
    edit(u"Add"_s, [&](Transaction& transaction) -> Result<void> {
        source = valueOf(transaction.add(Source{{}, u"CNBC"_s, {}, {}, {}}));
        view = valueOf(transaction.add(SavedView{{}, u"Mine"_s, u"{}"_s}));
        return {};
    });
    const auto before = dump(workbook());
    edit(u"Remove"_s, [&](Transaction& transaction) -> Result<void> {
        valueOf(transaction.remove(source));
        return transaction.remove(view);
    });
    EXPECT_THAT(lastEdit().changes, ElementsAre(u"removed: source CNBC"_s, u"removed: view “Mine”"_s));
    for (const RemovedRecord& removed : lastEdit().removed) {
        edit(u"Restore"_s, [&](Transaction& transaction) {
            return std::visit([&](auto id) { return restore(transaction, id); }, removed.id);
        });
    }
    EXPECT_EQ(dump(workbook()), before);
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
