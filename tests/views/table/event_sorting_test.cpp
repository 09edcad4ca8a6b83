// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_sorting.h"

#include "model/wording/said_words.h"
#include "tests/model/counting/made_dataset.h"
#include "views/table/event_cells.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cutline {
namespace {

using test::MadeDataset;
using test::people;
using test::percent;

const QString kAmazon = QStringLiteral("Amazon");
const QString kTwitch = QStringLiteral("Amazon > Twitch");

/// In the order of days: a, b, c, d, e, f.
MadeDataset made() {
    MadeDataset dataset;
    dataset.event(QStringLiteral("a"), kAmazon, QStringLiteral("2022-01-01"), {{{}, people(400)}}, EventKind::Layoff,
                  QStringLiteral("second round"));
    dataset.event(QStringLiteral("b"), QStringLiteral("adidas"), QStringLiteral("2022-02"),
                  {{{}, people(9000, Qualifier::About)}}, EventKind::Layoff, QStringLiteral("First round"));
    dataset.event(QStringLiteral("c"), QStringLiteral("Zoom"), QStringLiteral("2022-03-01"), {}, EventKind::Layoff);
    dataset.event(QStringLiteral("d"), kTwitch, QStringLiteral("2022-04-01"), {{{}, people(400, Qualifier::MoreThan)}},
                  EventKind::Layoff, QStringLiteral("Second rounds"));
    dataset.event(QStringLiteral("e"), QStringLiteral("Zoom"), QStringLiteral("2022-05-01"), {{{}, percent(13)}});
    dataset.event(QStringLiteral("f"), kAmazon, QStringLiteral("2022-06-01"), {}, EventKind::HiringFreeze);
    return dataset;
}

QString sorted(const Selection& selection, EventColumn column, Qt::SortOrder order) {
    QString uids;
    for (const EventIndex event : sortedEvents(selection, {column, order})) uids += selection.dataset().uid(event);
    return uids;
}

TEST(EventSorting, TheOrderOfDaysIsThatOfTheSelection) {
    const Selection selection = made().pick();
    EXPECT_EQ(sorted(selection, EventColumn::Date, Qt::AscendingOrder), QStringLiteral("abcdef"));
    EXPECT_EQ(sorted(selection, EventColumn::Date, Qt::DescendingOrder), QStringLiteral("fedcba"));
}

TEST(EventSorting, NumbersComeBeforePercentagesAndWhatIsNotKnownComesLastBothWays) {
    const Selection selection = made().pick();
    EXPECT_EQ(sorted(selection, EventColumn::Said, Qt::DescendingOrder), QStringLiteral("badecf"));
    EXPECT_EQ(sorted(selection, EventColumn::Said, Qt::AscendingOrder), QStringLiteral("adbecf"))
        << "equal numbers stay in the order of days";
    EXPECT_EQ(sorted(selection, EventColumn::Counted, Qt::DescendingOrder), QStringLiteral("badcef"));
}

TEST(EventSorting, NamesAreLookedUpAsAPersonDoes) {
    const Selection selection = made().pick();
    EXPECT_EQ(sorted(selection, EventColumn::Company, Qt::AscendingOrder), QStringLiteral("badfce"));
    EXPECT_EQ(sorted(selection, EventColumn::Company, Qt::DescendingOrder), QStringLiteral("ceadfb"));
    EXPECT_EQ(sorted(selection, EventColumn::Division, Qt::DescendingOrder), QStringLiteral("dabcef"));
}

TEST(EventSorting, HeadlinesAreSortedWithoutCaseAndEmptyOnesStandLast) {
    const Selection selection = made().pick();
    EXPECT_EQ(sorted(selection, EventColumn::Headline, Qt::AscendingOrder), QStringLiteral("badcef"));
    EXPECT_EQ(sorted(selection, EventColumn::Headline, Qt::DescendingOrder), QStringLiteral("dabcef"));
}

TEST(EventSorting, EveryColumnKeepsEveryEvent) {
    const Selection selection = made().pick();
    for (const EventColumn column : allEventColumns()) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QString uids = sorted(selection, column, order);
            std::sort(uids.begin(), uids.end());
            EXPECT_EQ(uids, QStringLiteral("abcdef")) << columnWords(column).toStdString();
        }
    }
}

TEST(SaidWords, AreThoseThatWereSaid) {
    const Selection selection = made().pick();
    const auto said = [&](const char* uid) {
        return saidWords(selection, test::indexOf(selection.dataset(), QString::fromLatin1(uid)));
    };
    EXPECT_EQ(said("b"), QStringLiteral("about 9,000"));
    EXPECT_EQ(said("c"), QStringLiteral("?"));
    EXPECT_EQ(said("d"), QStringLiteral("more than 400"));
    EXPECT_EQ(said("e"), QStringLiteral("13 %"));
    EXPECT_EQ(said("f"), QString());
}

TEST(SaidWords, OfADivisionAreItsOwn) {
    MadeDataset dataset;
    dataset.event(QStringLiteral("a"), kAmazon, QStringLiteral("2023-03-20"),
                  {{{}, people(9000, Qualifier::About)},
                   {kTwitch, people(400, Qualifier::MoreThan)},
                   {QStringLiteral("Amazon > AWS"), people(100)}});
    EXPECT_EQ(saidWords(dataset.pick(), 0), QStringLiteral("about 9,000"));
    Query query;
    query.organizations = {{kAmazon, QStringLiteral("Twitch")}};
    const Selection twitch = dataset.pick(query);
    EXPECT_EQ(saidWords(twitch, 0), QStringLiteral("more than 400"));
    EXPECT_EQ(cellWords(twitch, 0, EventColumn::Counted), QStringLiteral("400"));
    EXPECT_EQ(cellWords(twitch, 0, EventColumn::Division), QStringLiteral("Twitch"));
    query.organizations = {{kAmazon, QStringLiteral("Twitch")}, {kAmazon, QStringLiteral("AWS")}};
    EXPECT_EQ(saidWords(dataset.pick(query), 0), QStringLiteral("500")) << "two parts have no words together";
}

TEST(SaidWords, OfABreakdownAndOfACorrectionAreTheSumAndTheNewNumber) {
    MadeDataset dataset;
    dataset.event(QStringLiteral("a"), kAmazon, QStringLiteral("2023-03-20"),
                  {{kTwitch, people(400, Qualifier::MoreThan)}, {QStringLiteral("Amazon > AWS"), people(100)}});
    dataset.layoff(QStringLiteral("b"), QStringLiteral("Meta"), QStringLiteral("2023-01-01"), 500);
    dataset.layoff(QStringLiteral("c"), QStringLiteral("Meta"), QStringLiteral("2023-02-01"), 300);
    dataset.link(QStringLiteral("c"), LinkKind::Corrects, QStringLiteral("b"));
    const Selection selection = dataset.pick();
    EXPECT_EQ(saidWords(selection, test::indexOf(selection.dataset(), QStringLiteral("a"))),
              QStringLiteral("at least 500"));
    EXPECT_EQ(saidWords(selection, test::indexOf(selection.dataset(), QStringLiteral("b"))), QStringLiteral("300"));
}

TEST(EventCells, ZeroIsNotNothing) {
    MadeDataset dataset;
    dataset.layoff(QStringLiteral("whole"), QStringLiteral("Meta"), QStringLiteral("2023-03-14"), 10000);
    dataset.layoff(QStringLiteral("wave"), QStringLiteral("Meta"), QStringLiteral("2023-04-14"), 4000);
    dataset.event(QStringLiteral("none"), QStringLiteral("Meta"), QStringLiteral("2023-05-14"));
    dataset.link(QStringLiteral("wave"), LinkKind::PartOf, QStringLiteral("whole"));
    const Selection selection = dataset.pick();
    const auto counted = [&](const char* uid) {
        const EventIndex event = test::indexOf(selection.dataset(), QString::fromLatin1(uid));
        return cellWords(selection, event, EventColumn::Counted);
    };
    EXPECT_EQ(counted("whole"), QStringLiteral("10,000"));
    EXPECT_EQ(counted("wave"), QStringLiteral("0"));
    EXPECT_EQ(counted("none"), QStringLiteral("—"));
}

TEST(EventCells, AnOpenEndSaysSo) {
    const Selection selection = made().pick();
    const EventIndex twitch = test::indexOf(selection.dataset(), QStringLiteral("d"));
    EXPECT_EQ(cellWords(selection, twitch, EventColumn::Low), QStringLiteral("400"));
    EXPECT_EQ(cellWords(selection, twitch, EventColumn::High), QStringLiteral("open"));
}

}  // namespace
}  // namespace cutline
