// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/restore.h"

#include "model/editing/organization_edits.h"
#include "tests/model/editing/edited_history.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class RestoreTest : public EditedHistory {};

}  // namespace

TEST_F(RestoreTest, AVersionIsRestoredAfterARestartAndThatIsAStepOfItsOwn) {
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

TEST_F(RestoreTest, CompaniesAndSourcesThatAreGoneComeBackWithAVersion) {
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

TEST_F(RestoreTest, WhatStandsInThePlaceOfAGoneCompanyIsUsed) {
    const EventId id = save(draft(u"Twitter"_s, "2022-11-04", about(3700)));
    const Event before = valueOf(workbook().event(id));
    remove(id);
    edit(u"Tidy up"_s, [&](Transaction& transaction) { return transaction.remove(before.organization); });
    const EventId other = save(draft(u"TWITTER"_s, "2023", about(1)));
    bringBack(id);
    EXPECT_EQ(valueOf(workbook().event(id)).organization, valueOf(workbook().event(other)).organization);
}

TEST_F(RestoreTest, ARemovedEventComesBackWithTheLinksThatAreStillPossible) {
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

TEST_F(RestoreTest, ALinkThatWouldCloseACircleByNowStaysAway) {
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

TEST_F(RestoreTest, AMergedCompanyComesBackUnderTheNameItHad) {
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

TEST_F(RestoreTest, WhatIsInTheWayOfARestoredRecordIsNamed) {
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

TEST_F(RestoreTest, SourcesAndSavedViewsComeBackToo) {
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
