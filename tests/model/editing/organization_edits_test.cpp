// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/organization_edits.h"

#include "model/counting/query.h"
#include "model/counting/totals.h"
#include "model/counting/view_state.h"
#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "tests/model/workbook/records.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class OrganizationEditsTest : public testing::Test {
protected:
    std::unique_ptr<Document> document = valueOf(Document::over(valueOf(Workbook::createInMemory())));
    const Workbook& workbook = document->workbook();

    static EventDraft draft(const QStringList& path, const char* day, double people) {
        EventDraft draft;
        draft.organization = path;
        draft.event.announced = date(day);
        draft.event.headline = path.join(u'/') % u' ' % QString::fromUtf8(day);
        draft.figures = {{{}, figureOf(Measure::People, Qualifier::Exact, people)}};
        draft.citations = {{Source{{}, u"CNBC"_s, {}, u"https://example.org/"_s + QString::fromUtf8(day), {}},
                            u"They said so"_s,
                            std::nullopt,
                            {}}};
        return draft;
    }
    EventId add(const EventDraft& draft) {
        EventId id;
        edit([&](Transaction& transaction) -> Result<void> {
            id = valueOf(saveEvent(transaction, draft));
            return {};
        });
        return id;
    }
    EventId add(const QStringList& path, const char* day, double people) { return add(draft(path, day, people)); }
    void edit(const std::function<Result<void>(Transaction&)>& work) { valueOf(document->edit(u"An edit"_s, work)); }

    OrganizationId at(const QStringList& path) const {
        const auto index = document->dataset()->at(path);
        EXPECT_NE(index, kNoOrganization) << path.join(u'/').toStdString();
        return index == kNoOrganization ? OrganizationId{} : document->dataset()->entry(index).id;
    }
    Organization record(const QStringList& path) const { return valueOf(workbook.organization(at(path))).value(); }
    QStringList paths() const {
        QStringList all;
        const Dataset& dataset = *document->dataset();
        for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) all << dataset.entry(i).path;
        return all;
    }
    QString calledBy(EventId event) const { return valueOf(workbook.event(event)).citations.at(0).called; }
    Merger merge(const QStringList& from, const QStringList& into) {
        Merger merger;
        const auto one = at(from), other = at(into);
        edit([&](Transaction& transaction) -> Result<void> {
            merger = valueOf(mergeOrganizations(transaction, one, other));
            return {};
        });
        return merger;
    }
    Error refusal(const std::function<Result<void>(Transaction&)>& work) {
        const auto before = dump(workbook);
        const auto done = document->edit(u"Refused"_s, work);
        EXPECT_FALSE(done);
        EXPECT_EQ(dump(workbook), before);
        return done ? Error() : done.error();
    }
    Error mergeRefusal(const QStringList& from, const QStringList& into) {
        const auto one = at(from), other = at(into);
        return refusal([&](Transaction& transaction) {
            return mergeOrganizations(transaction, one, other).map([](const auto&) {});
        });
    }
    qint64 net() const { return totalOf(valueOf(Selection::pick(Ledger::count(document->dataset()), {}))).net; }
    // What was done can be taken back and done again.
    void expectUndoable() {
        const auto after = dump(workbook);
        document->undoStack().undo();
        const auto before = dump(workbook);
        EXPECT_NE(before, after);
        document->undoStack().redo();
        EXPECT_EQ(dump(workbook), after);
        EXPECT_THAT(valueOf(workbook.integrityProblems()), IsEmpty());
    }
};

bool says(const Error& error, const QString& words) { return error.oneLine().contains(words); }

}  // namespace

TEST_F(OrganizationEditsTest, ARenamedCompanyKeepsItsOldNameAndWhatItsSourcesCalledIt) {
    const EventId event = add({u"Facebook"_s}, "2022-11-09", 11000);
    Organization meta = record({u"Facebook"_s});
    meta.name = u" Meta  Platforms "_s;
    edit([&](Transaction& transaction) { return changeOrganization(transaction, meta, {false, date("2021-10-28")}); });
    EXPECT_EQ(paths(), QStringList{u"Meta Platforms"_s});
    EXPECT_THAT(record({u"Meta Platforms"_s}).otherNames,
                ElementsAre(OtherName{u"Facebook"_s, std::nullopt, date("2021-10-28")}));
    EXPECT_EQ(calledBy(event), u"Facebook"_s);
    EXPECT_EQ(at({u"Facebook"_s}), meta.id) << "it is still found by its old name";
    expectUndoable();
}

TEST_F(OrganizationEditsTest, ATypingMistakeLeavesNothingBehind) {
    const EventId event = add({u"Amzaon"_s}, "2023-01-04", 18000);
    Organization amazon = record({u"Amzaon"_s});
    amazon.name = u"Amazon"_s;
    edit([&](Transaction& transaction) { return changeOrganization(transaction, amazon, {true, {}}); });
    EXPECT_THAT(record({u"Amazon"_s}).otherNames, IsEmpty());
    EXPECT_EQ(calledBy(event), QString());
    expectUndoable();
}

TEST_F(OrganizationEditsTest, RenamedThereAndBackEverythingIsAsItWas) {
    const EventId event = add({u"Facebook"_s}, "2022-11-09", 11000);
    for (const QString& name : {u"Meta"_s, u"Facebook"_s}) {
        Organization renamed = valueOf(workbook.organizations()).at(0);
        renamed.name = name;
        edit([&](Transaction& transaction) { return changeOrganization(transaction, renamed); });
    }
    const Organization facebook = record({u"Facebook"_s});
    EXPECT_THAT(facebook.otherNames, ElementsAre(OtherName{u"Meta"_s, {}, {}}));
    EXPECT_EQ(calledBy(event), QString());
}

TEST_F(OrganizationEditsTest, AnotherSpellingOfTheSameNameIsNoOtherName) {
    const EventId event = add({u"amazon"_s}, "2023", 1);
    Organization amazon = record({u"amazon"_s});
    amazon.name = u"Amazon"_s;
    edit([&](Transaction& transaction) { return changeOrganization(transaction, amazon); });
    EXPECT_THAT(record({u"Amazon"_s}).otherNames, IsEmpty());
    EXPECT_EQ(calledBy(event), QString());
}

TEST_F(OrganizationEditsTest, ANameThatIsTakenIsRefused) {
    add({u"Amazon"_s}, "2023", 1);
    add({u"Meta"_s}, "2023", 1);
    Organization meta = record({u"Meta"_s});
    meta.name = u"AMAZON"_s;
    EXPECT_TRUE(says(refusal([&](Transaction& transaction) { return changeOrganization(transaction, meta); }),
                     u"“Amazon” exists already"_s));
}

TEST_F(OrganizationEditsTest, ADivisionBecomesACompanyAndADivisionAgain) {
    add({u"Amazon"_s, u"Twitch"_s}, "2023-03-21", 400);
    Organization twitch = record({u"Amazon"_s, u"Twitch"_s});
    const auto amazon = twitch.parent;
    twitch.parent.reset();
    edit([&](Transaction& transaction) { return changeOrganization(transaction, twitch); });
    EXPECT_EQ(paths(), QStringList({u"Amazon"_s, u"Twitch"_s}));
    twitch.parent = amazon;
    edit([&](Transaction& transaction) { return changeOrganization(transaction, twitch); });
    EXPECT_EQ(paths(), QStringList({u"Amazon"_s, u"Amazon > Twitch"_s}));
    expectUndoable();
}

TEST_F(OrganizationEditsTest, ADivisionStaysWhereEventsHaveFiguresOfIt) {
    EventDraft whole = draft({u"Amazon"_s}, "2023-03-20", 9000);
    whole.figures.push_back({{u"Twitch"_s}, figureOf(Measure::People, Qualifier::MoreThan, 400)});
    add(whole);
    add({u"Meta"_s}, "2023", 1);
    Organization twitch = record({u"Amazon"_s, u"Twitch"_s});
    twitch.parent = at({u"Meta"_s});
    EXPECT_TRUE(says(refusal([&](Transaction& transaction) { return changeOrganization(transaction, twitch); }),
                     u"events of “Amazon” have figures of it"_s));
}

TEST_F(OrganizationEditsTest, SavedViewsFollowWhatTheyName) {
    add({u"Alphabet"_s, u"Google"_s, u"YouTube"_s}, "2023", 1);
    ViewState state;
    state.query.organizations = {{u"Alphabet"_s, u"Google"_s, u"YouTube"_s}};
    state.lanes.opened = {u"Alphabet > Google"_s, u"Alphabet > Google (own)"_s, u"Meta"_s};
    edit([&](Transaction& transaction) {
        return transaction.add(SavedView{{}, u"Mine"_s, QString::fromUtf8(QJsonDocument(toJson(state)).toJson())})
            .map([](auto) {});
    });
    Organization google = record({u"Alphabet"_s, u"Google"_s});
    google.name = u"Google LLC"_s;
    edit([&](Transaction& transaction) { return changeOrganization(transaction, google); });
    const auto stored = valueOf(workbook.savedViews()).at(0).state;
    const ViewState followed = valueOf(viewStateFromJson(QJsonDocument::fromJson(stored.toUtf8()).object()));
    EXPECT_THAT(followed.query.organizations, ElementsAre(QStringList{u"Alphabet"_s, u"Google LLC"_s, u"YouTube"_s}));
    EXPECT_THAT(followed.lanes.opened,
                ElementsAre(u"Alphabet > Google LLC"_s, u"Alphabet > Google LLC (own)"_s, u"Meta"_s));
    expectUndoable();
}

TEST_F(OrganizationEditsTest, MergedCompaniesAreOneWithTheEventsDivisionsAndNamesOfBoth) {
    const EventId old = add({u"Facebook"_s}, "2020-05-01", 100);
    add({u"Facebook"_s, u"Oculus"_s}, "2021", 50);
    add({u"Facebook"_s, u"WhatsApp"_s}, "2021", 60);
    add({u"Meta"_s, u"WhatsApp"_s}, "2023", 70);
    const EventId now = add({u"Meta"_s}, "2022-11-09", 11000);
    Organization facebook = record({u"Facebook"_s});
    facebook.ticker = u"FB"_s;
    facebook.country = u"United States"_s;
    facebook.otherNames = {{u"TheFacebook"_s, std::nullopt, date("2005")}};
    Organization meta = record({u"Meta"_s});
    meta.ticker = u"META"_s;
    edit([&](Transaction& transaction) -> Result<void> {
        valueOf(transaction.update(facebook));
        return transaction.update(meta);
    });
    const qint64 before = net();
    const Merger merger = merge({u"Facebook"_s}, {u"Meta"_s});
    EXPECT_EQ(merger.events, 2) << "its own, and the one of the division that was merged";
    EXPECT_EQ(merger.movedDivisions, 1);
    EXPECT_EQ(merger.mergedDivisions, 1);
    EXPECT_EQ(merger.keptName, u"Facebook"_s);
    EXPECT_EQ(merger.filled, QStringList{u"country United States"_s});
    EXPECT_EQ(merger.dropped, QStringList{u"ticker FB"_s});
    EXPECT_EQ(paths(), QStringList({u"Meta"_s, u"Meta > Oculus"_s, u"Meta > WhatsApp"_s}));
    EXPECT_EQ(net(), before);
    EXPECT_EQ(calledBy(old), u"Facebook"_s);
    EXPECT_EQ(calledBy(now), QString());
    EXPECT_THAT(record({u"Meta"_s}).otherNames,
                ElementsAre(OtherName{u"Facebook"_s, {}, {}}, OtherName{u"TheFacebook"_s, {}, date("2005")}));
    EXPECT_EQ(record({u"Meta"_s}).ticker, u"META"_s);
    expectUndoable();
}

TEST_F(OrganizationEditsTest, DivisionsOfOneNameAreMergedAllTheWayDown) {
    add({u"A"_s, u"Cloud"_s, u"Sales"_s}, "2023-01-01", 1);
    add({u"A"_s, u"Cloud"_s, u"Support"_s}, "2023-01-02", 2);
    const EventId deep = add({u"B"_s, u"cloud"_s, u"Sales"_s}, "2023-01-03", 4);
    EXPECT_EQ(merge({u"B"_s}, {u"A"_s}).mergedDivisions, 2);
    EXPECT_EQ(paths(), QStringList({u"A"_s, u"A > Cloud"_s, u"A > Cloud > Sales"_s, u"A > Cloud > Support"_s}));
    EXPECT_EQ(valueOf(workbook.event(deep)).organization, at({u"A"_s, u"Cloud"_s, u"Sales"_s}));
    EXPECT_EQ(net(), 7);
    expectUndoable();
}

TEST_F(OrganizationEditsTest, AnEventWithABreakdownTakesItsDivisionsAlong) {
    EventDraft whole = draft({u"Facebook"_s}, "2023-03-14", 10000);
    whole.figures.push_back({{u"Reality Labs"_s}, figureOf(Measure::People, Qualifier::About, 1000)});
    whole.figures.push_back({{u"WhatsApp"_s}, figureOf(Measure::People, Qualifier::About, 500)});
    const EventId event = add(whole);
    add({u"Meta"_s, u"WhatsApp"_s}, "2022", 5);
    merge({u"Facebook"_s}, {u"Meta"_s});
    const Event merged = valueOf(workbook.event(event));
    EXPECT_EQ(merged.organization, at({u"Meta"_s}));
    EXPECT_EQ(merged.figures[0].organization, at({u"Meta"_s}));
    EXPECT_EQ(merged.figures[1].organization, at({u"Meta"_s, u"Reality Labs"_s}));
    EXPECT_EQ(merged.figures[2].organization, at({u"Meta"_s, u"WhatsApp"_s}));
    expectUndoable();
}

TEST_F(OrganizationEditsTest, ADivisionIsMergedIntoTheCompanyAboveIt) {
    const EventId event = add({u"Amazon"_s, u"Amazon.com"_s}, "2023-01-04", 18000);
    add({u"Amazon"_s, u"Amazon.com"_s, u"AWS"_s}, "2023", 3);
    merge({u"Amazon"_s, u"Amazon.com"_s}, {u"Amazon"_s});
    EXPECT_EQ(paths(), QStringList({u"Amazon"_s, u"Amazon > AWS"_s}));
    EXPECT_EQ(calledBy(event), u"Amazon.com"_s);
    expectUndoable();
}

TEST_F(OrganizationEditsTest, ADivisionOfTheNameOfTheCompanyItIsMergedFromIsNoObstacle) {
    add({u"Amazon"_s, u"AWS"_s, u"AWS"_s}, "2023", 3);
    merge({u"Amazon"_s, u"AWS"_s}, {u"Amazon"_s});
    EXPECT_EQ(paths(), QStringList({u"Amazon"_s, u"Amazon > AWS"_s}));
    expectUndoable();
}

TEST_F(OrganizationEditsTest, ACompanyIsNotMergedIntoADivisionOfItself) {
    add({u"Alphabet"_s, u"Google"_s, u"YouTube"_s}, "2023", 3);
    const Error error = mergeRefusal({u"Alphabet"_s}, {u"Alphabet"_s, u"Google"_s, u"YouTube"_s});
    EXPECT_TRUE(says(error, u"“YouTube” stands below “Alphabet”"_s)) << error.oneLine().toStdString();
    EXPECT_TRUE(says(mergeRefusal({u"Alphabet"_s}, {u"Alphabet"_s}), u"the same"_s));
}

TEST_F(OrganizationEditsTest, SiblingsAreMergedUnlessAnEventWouldPreferTwoFigures) {
    EventDraft whole = draft({u"Amazon"_s}, "2023-03-20", 9000);
    whole.figures.push_back({{u"Twitch"_s}, figureOf(Measure::People, Qualifier::MoreThan, 400)});
    whole.figures.push_back({{u"Twitch Interactive"_s}, figureOf(Measure::People, Qualifier::Exact, 360)});
    const EventId event = add(whole);
    const QStringList one{u"Amazon"_s, u"Twitch Interactive"_s}, other{u"Amazon"_s, u"Twitch"_s};
    const Error error = mergeRefusal(one, other);
    EXPECT_TRUE(says(error, u"Amazon, 2023-03-20 (“Amazon 2023-03-20”) would have two preferred figures of “Twitch”"_s))
        << error.oneLine().toStdString();
    Event changed = valueOf(workbook.event(event));
    changed.figures[2].preferred = false;
    edit([&](Transaction& transaction) { return transaction.update(changed); });
    EXPECT_EQ(merge(one, other).otherEvents, 1);
    EXPECT_EQ(valueOf(workbook.event(event)).figures[2].organization, at(other));
    expectUndoable();
}

TEST_F(OrganizationEditsTest, ADivisionWhoseFiguresAnEventHasIsNotMergedIntoAnotherCompany) {
    EventDraft whole = draft({u"Amazon"_s}, "2023-03-20", 9000);
    whole.figures.push_back({{u"Twitch"_s}, figureOf(Measure::People, Qualifier::MoreThan, 400)});
    add(whole);
    add({u"Meta"_s}, "2023", 1);
    const Error error = mergeRefusal({u"Amazon"_s, u"Twitch"_s}, {u"Meta"_s});
    EXPECT_TRUE(says(error, u"“Twitch” cannot be merged into “Meta”: events of “Amazon” have figures of it"_s))
        << error.oneLine().toStdString();
}

TEST_F(OrganizationEditsTest, LinksOfMergedEventsStay) {
    const EventId first = add({u"Facebook"_s}, "2022-11-09", 4000);
    const EventId whole = add({u"Meta"_s}, "2023-03-14", 10000);
    edit([&](Transaction& transaction) {
        return transaction.add(Link{{}, LinkKind::PartOf, first, whole}).map([](auto) {});
    });
    const qint64 before = net();
    merge({u"Facebook"_s}, {u"Meta"_s});
    EXPECT_EQ(valueOf(workbook.links()).size(), 1U);
    EXPECT_EQ(net(), before);
    expectUndoable();
}

TEST_F(OrganizationEditsTest, APreviewSaysWhatWouldHappenAndDoesNothing) {
    add({u"Facebook"_s}, "2022-11-09", 4000);
    add({u"Facebook"_s, u"Oculus"_s}, "2022", 40);
    add({u"Meta"_s}, "2023-03-14", 10000);
    const auto before = dump(workbook);
    const Merger merger = valueOf(previewMerger(document->workbook(), at({u"Facebook"_s}), at({u"Meta"_s})));
    EXPECT_EQ(merger.events, 1);
    EXPECT_EQ(merger.movedDivisions, 1);
    EXPECT_EQ(dump(workbook), before);
    add({u"Meta"_s}, "2024", 1);  // nothing is left open
}

TEST_F(OrganizationEditsTest, ASavedViewOfWhatWasMergedShowsWhatItWasMergedInto) {
    add({u"Facebook"_s, u"Oculus"_s}, "2022", 40);
    add({u"Meta"_s}, "2023", 1);
    ViewState state;
    state.query.organizations = {{u"Facebook"_s, u"Oculus"_s}, {u"Facebook"_s}, {u"Meta"_s}};
    edit([&](Transaction& transaction) {
        return transaction.add(SavedView{{}, u"Mine"_s, QString::fromUtf8(QJsonDocument(toJson(state)).toJson())})
            .map([](auto) {});
    });
    merge({u"Facebook"_s}, {u"Meta"_s});
    const auto stored = valueOf(workbook.savedViews()).at(0).state;
    const ViewState followed = valueOf(viewStateFromJson(QJsonDocument::fromJson(stored.toUtf8()).object()));
    EXPECT_THAT(followed.query.organizations, ElementsAre(QStringList{u"Meta"_s, u"Oculus"_s}, QStringList{u"Meta"_s}));
}

TEST_F(OrganizationEditsTest, TheWordsNameWhatIsDone) {
    add({u"Amazon"_s, u"Twitch"_s}, "2023", 1);
    add({u"Meta"_s}, "2023", 1);
    const Organization twitch = record({u"Amazon"_s, u"Twitch"_s});
    Organization after = twitch;
    after.name = u"Twitch Interactive"_s;
    EXPECT_EQ(changeWords(workbook, twitch, after), u"Rename Twitch to Twitch Interactive"_s);
    after = twitch;
    after.parent = at({u"Meta"_s});
    EXPECT_EQ(changeWords(workbook, twitch, after), u"Move Twitch to Meta"_s);
    after.parent.reset();
    EXPECT_EQ(changeWords(workbook, twitch, after), u"Make Twitch a company"_s);
    after.ticker = u"TW"_s;
    EXPECT_EQ(changeWords(workbook, twitch, after), u"Edit Twitch"_s);
    EXPECT_EQ(mergeWords(twitch.name, u"Meta"_s), u"Merge Twitch into Meta"_s);
}

TEST_F(OrganizationEditsTest, AnEventEnteredUnderAnotherNameKeepsItInItsCitations) {
    add({u"Meta"_s}, "2023", 1);
    Organization meta = record({u"Meta"_s});
    meta.otherNames = {{u"Facebook"_s, {}, {}}};
    meta.ticker = u"FB"_s;
    edit([&](Transaction& transaction) { return transaction.update(meta); });
    const EventId entered = add({u" facebook "_s}, "2020", 5);
    EXPECT_EQ(valueOf(workbook.event(entered)).organization, meta.id);
    EXPECT_EQ(calledBy(entered), u"facebook"_s);
    EXPECT_EQ(calledBy(add({u"FB"_s}, "2021", 6)), QString()) << "a ticker is short hand of whoever types";
    EXPECT_EQ(calledBy(add({u"Facebook"_s, u"Instagram"_s}, "2022", 6)), u"Facebook > Instagram"_s);
}

TEST_F(OrganizationEditsTest, EditingAnEventNotesNoNameForWhatWasCitedBefore) {
    const EventId event = add({u"Meta"_s}, "2023", 1);
    Organization meta = record({u"Meta"_s});
    meta.otherNames = {{u"Facebook"_s, {}, {}}};
    edit([&](Transaction& transaction) { return transaction.update(meta); });
    EventDraft again = valueOf(draftOf(workbook, event));
    again.organization = {u"Facebook"_s};
    again.citations.push_back({Source{{}, u"BBC"_s, {}, {}, {}}, u"More"_s, std::nullopt, {}});
    add(again);
    const auto citations = valueOf(workbook.event(event)).citations;
    EXPECT_EQ(citations[0].called, QString());
    EXPECT_EQ(citations[1].called, u"Facebook"_s);
}
