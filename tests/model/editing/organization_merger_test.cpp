// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/view_state.h"
#include "model/editing/organization_edits.h"
#include "tests/model/editing/edited_organizations.h"

#include <QJsonDocument>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

class OrganizationMergerTest : public EditedOrganizations {};

}  // namespace

TEST_F(OrganizationMergerTest, MergedCompaniesAreOneWithTheEventsDivisionsAndNamesOfBoth) {
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

TEST_F(OrganizationMergerTest, DivisionsOfOneNameAreMergedAllTheWayDown) {
    add({u"A"_s, u"Cloud"_s, u"Sales"_s}, "2023-01-01", 1);
    add({u"A"_s, u"Cloud"_s, u"Support"_s}, "2023-01-02", 2);
    const EventId deep = add({u"B"_s, u"cloud"_s, u"Sales"_s}, "2023-01-03", 4);
    EXPECT_EQ(merge({u"B"_s}, {u"A"_s}).mergedDivisions, 2);
    EXPECT_EQ(paths(), QStringList({u"A"_s, u"A > Cloud"_s, u"A > Cloud > Sales"_s, u"A > Cloud > Support"_s}));
    EXPECT_EQ(valueOf(workbook.event(deep)).organization, at({u"A"_s, u"Cloud"_s, u"Sales"_s}));
    EXPECT_EQ(net(), 7);
    expectUndoable();
}

TEST_F(OrganizationMergerTest, AnEventWithABreakdownTakesItsDivisionsAlong) {
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

TEST_F(OrganizationMergerTest, ADivisionIsMergedIntoTheCompanyAboveIt) {
    const EventId event = add({u"Amazon"_s, u"Amazon.com"_s}, "2023-01-04", 18000);
    add({u"Amazon"_s, u"Amazon.com"_s, u"AWS"_s}, "2023", 3);
    merge({u"Amazon"_s, u"Amazon.com"_s}, {u"Amazon"_s});
    EXPECT_EQ(paths(), QStringList({u"Amazon"_s, u"Amazon > AWS"_s}));
    EXPECT_EQ(calledBy(event), u"Amazon.com"_s);
    expectUndoable();
}

TEST_F(OrganizationMergerTest, ADivisionOfTheNameOfTheCompanyItIsMergedFromIsNoObstacle) {
    add({u"Amazon"_s, u"AWS"_s, u"AWS"_s}, "2023", 3);
    merge({u"Amazon"_s, u"AWS"_s}, {u"Amazon"_s});
    EXPECT_EQ(paths(), QStringList({u"Amazon"_s, u"Amazon > AWS"_s}));
    expectUndoable();
}

TEST_F(OrganizationMergerTest, ACompanyIsNotMergedIntoADivisionOfItself) {
    add({u"Alphabet"_s, u"Google"_s, u"YouTube"_s}, "2023", 3);
    const Error error = mergeRefusal({u"Alphabet"_s}, {u"Alphabet"_s, u"Google"_s, u"YouTube"_s});
    EXPECT_TRUE(says(error, u"“YouTube” stands below “Alphabet”"_s)) << error.oneLine().toStdString();
    EXPECT_TRUE(says(mergeRefusal({u"Alphabet"_s}, {u"Alphabet"_s}), u"the same"_s));
}

TEST_F(OrganizationMergerTest, SiblingsAreMergedUnlessAnEventWouldPreferTwoFigures) {
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

TEST_F(OrganizationMergerTest, ADivisionWhoseFiguresAnEventHasIsNotMergedIntoAnotherCompany) {
    EventDraft whole = draft({u"Amazon"_s}, "2023-03-20", 9000);
    whole.figures.push_back({{u"Twitch"_s}, figureOf(Measure::People, Qualifier::MoreThan, 400)});
    add(whole);
    add({u"Meta"_s}, "2023", 1);
    const Error error = mergeRefusal({u"Amazon"_s, u"Twitch"_s}, {u"Meta"_s});
    EXPECT_TRUE(says(error, u"“Twitch” cannot be merged into “Meta”: events of “Amazon” have figures of it"_s))
        << error.oneLine().toStdString();
}

TEST_F(OrganizationMergerTest, LinksOfMergedEventsStay) {
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

TEST_F(OrganizationMergerTest, APreviewSaysWhatWouldHappenAndDoesNothing) {
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

TEST_F(OrganizationMergerTest, ASavedViewOfWhatWasMergedShowsWhatItWasMergedInto) {
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
