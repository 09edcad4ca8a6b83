// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/organization_edits.h"

#include "model/counting/view_state.h"
#include "tests/model/editing/edited_organizations.h"

#include <QJsonDocument>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class OrganizationEditsTest : public EditedOrganizations {};

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
