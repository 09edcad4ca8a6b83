// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/workbook/records.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;

namespace {

class RulesTest : public testing::Test {
protected:
    std::unique_ptr<Workbook> workbook = valueOf(Workbook::createInMemory());
    OrganizationId amazon;
    OrganizationId twitch;
    OrganizationId meta;
    EventId november;
    EventId january;
    EventId march;

    void SetUp() override {
        edit(*workbook, [&](Transaction& transaction) -> Result<void> {
            amazon = valueOf(transaction.add(organization("Amazon")));
            twitch = valueOf(transaction.add(organization("Twitch", amazon)));
            meta = valueOf(transaction.add(organization("Meta")));
            november = valueOf(transaction.add(layoff("a", amazon, "2022-11-16", 10000)));
            january = valueOf(transaction.add(layoff("b", amazon, "2023-01-04", 18000)));
            march = valueOf(transaction.add(layoff("c", amazon, "2023-03-20", 9000)));
            return {};
        });
    }

    template <class Record>
    Error refusal(const Record& record) {
        const auto before = dump(*workbook);
        const Error error =
            editError(*workbook, [&](Transaction& transaction) { return transaction.add(record).map([](auto) {}); });
        EXPECT_EQ(error.kind, ErrorKind::Data);
        EXPECT_FALSE(error.todo.isEmpty());
        EXPECT_EQ(dump(*workbook), before);
        return error;
    }
    void link(LinkKind kind, EventId from, EventId to) {
        edit(*workbook, [&](Transaction& transaction) {
            return transaction.add(Link{{}, kind, from, to}).map([](auto) {});
        });
    }
};

bool says(const Error& error, const char* words) { return error.oneLine().contains(QString::fromUtf8(words)); }

}  // namespace

TEST_F(RulesTest, ANameStandsOnceAmongItsSiblings) {
    const Error error = refusal(organization(" TWITCH", amazon));
    EXPECT_TRUE(says(error, "Amazon > Twitch")) << error.oneLine().toStdString();
    edit(*workbook, [&](Transaction& transaction) { return transaction.add(organization("Twitch")).map([](auto) {}); });
}

TEST_F(RulesTest, AnOrganizationNeedsANameAndAParentThatExists) {
    EXPECT_TRUE(says(refusal(organization("  ")), "no name"));
    EXPECT_TRUE(says(refusal(organization("Lost", OrganizationId{99})), "does not exist"));
}

TEST_F(RulesTest, AnOrganizationCannotStandBelowItself) {
    Organization moved = organization("Amazon", twitch);
    moved.id = amazon;
    const Error error = editError(*workbook, [&](Transaction& transaction) { return transaction.update(moved); });
    EXPECT_EQ(error.kind, ErrorKind::Data);
    EXPECT_TRUE(says(error, "Amazon > Twitch")) << error.oneLine().toStdString();
}

TEST_F(RulesTest, ADivisionDoesNotMoveAwayFromEventsThatHaveItsFigures) {
    Event event = valueOf(workbook->event(march));
    Figure figure = figureOf(Measure::People, Qualifier::MoreThan, 400);
    figure.organization = twitch;
    event.figures.push_back(figure);
    edit(*workbook, [&](Transaction& transaction) { return transaction.update(event); });
    Organization moved = organization("Twitch", meta);
    moved.id = twitch;
    const Error error = editError(*workbook, [&](Transaction& transaction) { return transaction.update(moved); });
    EXPECT_TRUE(says(error, "Amazon")) << error.oneLine().toStdString();
}

TEST_F(RulesTest, AnOrganizationInUseIsNotRemoved) {
    const Error error = editError(*workbook, [&](Transaction& transaction) { return transaction.remove(amazon); });
    EXPECT_TRUE(says(error, "1 divisions, 3 events")) << error.oneLine().toStdString();
    edit(*workbook, [&](Transaction& transaction) { return transaction.remove(meta); });
}

TEST_F(RulesTest, AnEventNeedsAUidOfItsOwn) {
    EXPECT_TRUE(says(refusal(layoff(" ", amazon, "2023", 1)), "no uid"));
    EXPECT_TRUE(says(refusal(layoff("a", amazon, "2023", 1)), "Amazon, 2022-11-16"));
}

TEST_F(RulesTest, TheUidOfAnEventNeverChanges) {
    Event event = valueOf(workbook->event(march));
    event.uid = QStringLiteral("other");
    EXPECT_TRUE(
        says(editError(*workbook, [&](Transaction& transaction) { return transaction.update(event); }), "for good"));
}

TEST_F(RulesTest, AnEventNeedsADateAndAnOrganization) {
    Event event = layoff("x", amazon, "2023", 1);
    event.announced = {};
    EXPECT_TRUE(says(refusal(event), "no date"));
    EXPECT_TRUE(says(refusal(layoff("x", OrganizationId{99}, "2023", 1)), "does not exist"));
}

TEST_F(RulesTest, AFigureMustNotContradictItself) {
    Event event = layoff("x", amazon, "2023", 1);
    event.figures[0].low = 5;
    EXPECT_TRUE(says(refusal(event), "contradicts itself"));
    event.figures[0] = figureOf(Measure::Percent, Qualifier::Exact, 101);
    event.figures[0].organization = amazon;
    EXPECT_TRUE(says(refusal(event), "between 0 and 100"));
}

TEST_F(RulesTest, AFigureBelongsToTheEventsOrganizationOrADivisionOfIt) {
    Event event = layoff("x", amazon, "2023", 1);
    event.figures[0].organization = meta;
    EXPECT_TRUE(says(refusal(event), "no division"));
    event.organization = twitch;
    event.figures[0].organization = amazon;
    EXPECT_TRUE(says(refusal(event), "no division"));
}

TEST_F(RulesTest, OneFigureIsPreferredForEachOrganizationAndMeasure) {
    Event event = layoff("x", amazon, "2023", 1);
    event.figures.push_back(event.figures[0]);
    EXPECT_TRUE(says(refusal(event), "preferred"));
    event.figures[1].preferred = false;
    edit(*workbook, [&](Transaction& transaction) { return transaction.add(event).map([](auto) {}); });
}

TEST_F(RulesTest, ACitationNeedsItsSourceAndItsFigure) {
    Event event = layoff("x", amazon, "2023", 1);
    event.citations = {{SourceId{77}, std::nullopt, {}}};
    EXPECT_TRUE(says(refusal(event), "source"));
    SourceId source;
    edit(*workbook, [&](Transaction& transaction) -> Result<void> {
        source = valueOf(transaction.add(Source{{}, QStringLiteral("CNBC"), {}, {}, {}}));
        return {};
    });
    event.citations = {{source, 1, {}}};
    EXPECT_TRUE(says(refusal(event), "figure 1"));
    event.citations = {{source, 0, {}}};
    edit(*workbook, [&](Transaction& transaction) { return transaction.add(event).map([](auto) {}); });
    EXPECT_TRUE(says(editError(*workbook, [&](Transaction& transaction) { return transaction.remove(source); }),
                     "1 citations"));
}

TEST_F(RulesTest, ASourceSaysSomething) { EXPECT_TRUE(says(refusal(Source()), "no publisher")); }

TEST_F(RulesTest, ACycleOfLinksIsRefusedAndNamed) {
    link(LinkKind::Corrects, november, january);
    link(LinkKind::Corrects, january, march);
    const Error error = refusal(Link{{}, LinkKind::Corrects, march, november});
    EXPECT_TRUE(says(error,
                     "Amazon, 2023-03-20 corrects Amazon, 2022-11-16 corrects Amazon, 2023-01-04 corrects "
                     "Amazon, 2023-03-20"))
        << error.oneLine().toStdString();
    link(LinkKind::DuplicateOf, march, november);
}

TEST_F(RulesTest, AnEventIsPartOfOneWholeOnly) {
    link(LinkKind::PartOf, november, january);
    const Error error = refusal(Link{{}, LinkKind::PartOf, november, march});
    EXPECT_TRUE(says(error, "Amazon, 2022-11-16 is already part of Amazon, 2023-01-04"))
        << error.oneLine().toStdString();
}

TEST_F(RulesTest, ALinkNeedsTwoEventsAndStandsOnce) {
    EXPECT_TRUE(says(refusal(Link{{}, LinkKind::PartOf, november, november}), "itself"));
    EXPECT_TRUE(says(refusal(Link{{}, LinkKind::PartOf, november, EventId{99}}), "does not exist"));
    link(LinkKind::Rescinds, november, january);
    EXPECT_TRUE(says(refusal(Link{{}, LinkKind::Rescinds, november, january}), "already"));
}

TEST_F(RulesTest, ThatTwoEventsAreDifferentIsSaidOnceWhicheverComesFirst) {
    link(LinkKind::DifferentFrom, november, january);
    EXPECT_TRUE(says(refusal(Link{{}, LinkKind::DifferentFrom, november, january}), "is different from"));
    EXPECT_TRUE(says(refusal(Link{{}, LinkKind::DifferentFrom, january, november}),
                     "Amazon, 2023-01-04 is different from Amazon, 2022-11-16 already"));
    EXPECT_TRUE(says(refusal(Link{{}, LinkKind::DifferentFrom, january, january}), "itself"));
}

TEST_F(RulesTest, ThreeEventsCanAllBeDifferentAndPartsOfOneAnother) {
    link(LinkKind::DifferentFrom, november, january);
    link(LinkKind::DifferentFrom, january, march);
    link(LinkKind::DifferentFrom, march, november);
    link(LinkKind::PartOf, november, january);
    EXPECT_EQ(valueOf(workbook->links()).size(), 4U);
}

TEST_F(RulesTest, TheNameOfAViewStandsOnce) {
    edit(*workbook, [&](Transaction& transaction) {
        return transaction.add(SavedView{{}, QStringLiteral("Mine"), QStringLiteral("{}")}).map([](auto) {});
    });
    EXPECT_TRUE(says(refusal(SavedView{{}, QStringLiteral(" mine"), QStringLiteral("{}")}), "exists already"));
}

TEST_F(RulesTest, PathsFindCompaniesByNameOtherNameAndTickerAndMakeWhatIsMissing) {
    edit(*workbook, [&](Transaction& transaction) -> Result<void> {
        Organization record = organization("Meta");
        record.id = meta;
        record.ticker = QStringLiteral("META1");
        record.otherNames = {{QStringLiteral("Facebook"), std::nullopt, date("2021-10-28")}};
        valueOf(transaction.update(record));
        const auto at = [&](const QStringList& path) { return valueOf(transaction.organizationAt(path)); };
        EXPECT_EQ(at({QStringLiteral(" meta ")}), meta);
        EXPECT_EQ(at({QStringLiteral("FACEBOOK")}), meta);
        EXPECT_EQ(at({QStringLiteral("META1")}), meta);
        EXPECT_EQ(at({QStringLiteral("amazon"), QStringLiteral("twitch")}), twitch);
        const auto reality = at({QStringLiteral("Facebook"), QStringLiteral("Reality  Labs")});
        EXPECT_EQ(at({QStringLiteral("Meta"), QStringLiteral("reality labs")}), reality);
        EXPECT_NE(at({QStringLiteral("Twitch")}), twitch) << "a company of that name is not the division";
        return {};
    });
    EXPECT_TRUE(says(
        editError(*workbook, [&](Transaction& transaction) { return transaction.organizationAt({}).map([](auto) {}); }),
        "no name"));
}

TEST_F(RulesTest, SourcesWithTheSameDetailsAreOne) {
    edit(*workbook, [&](Transaction& transaction) -> Result<void> {
        Source source{{}, QStringLiteral("CNBC"), {}, QStringLiteral("https://a"), date("2023-03-20")};
        const auto first = valueOf(transaction.sourceLike(source));
        EXPECT_EQ(valueOf(transaction.sourceLike(source)), first);
        source.published.reset();
        EXPECT_NE(valueOf(transaction.sourceLike(source)), first);
        return {};
    });
}
