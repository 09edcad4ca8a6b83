// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/workbook.h"

#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

struct Stored {
    OrganizationId amazon;
    OrganizationId twitch;
    SourceId source;
    EventId first;
    EventId second;
    LinkId link;
    SavedViewId view;
};

Organization amazonRecord() {
    Organization amazon = organization("Amazon");
    amazon.ticker = QStringLiteral("AMZN");
    amazon.industry = QStringLiteral("Retail");
    amazon.country = QStringLiteral("United States");
    amazon.otherNames = {{QStringLiteral("Cadabra"), date("1994"), date("1995-02~")},
                         {QStringLiteral("Amazon.com, Inc."), std::nullopt, std::nullopt}};
    return amazon;
}

Event eventWithEverything(const Stored& stored) {
    Event event = layoff("uid-ü-1", stored.amazon, "2023-03-20", 9000);
    event.effective = date("2023-04-15/2023-04-30");
    event.kind = EventKind::Layoff;
    event.status = EventStatus::Confirmed;
    event.headline = QStringLiteral("Amazon to cut 9,000 more — “again” 🙁");
    event.note = QStringLiteral("Line one\nline two\t'quoted'; DROP TABLE events");
    event.figures[0].printed = QStringLiteral("about 9,000");
    Figure twitch = figureOf(Measure::People, Qualifier::MoreThan, 400);
    twitch.organization = stored.twitch;
    Figure percent = figureOf(Measure::Percent, Qualifier::Range, 0.1, 12.7);
    percent.organization = stored.amazon;
    Figure other = figureOf(Measure::People, Qualifier::Unknown);
    other.organization = stored.amazon;
    other.preferred = false;
    event.figures.insert(event.figures.end(), {twitch, percent, other});
    event.citations = {{stored.source, 1, QStringLiteral("More than 400 at Twitch")},
                       {stored.source, std::nullopt, {}}};
    return event;
}

Result<void> fill(Transaction& transaction, Stored& stored) {
    stored.amazon = valueOf(transaction.add(amazonRecord()));
    stored.twitch = valueOf(transaction.add(organization("Twitch", stored.amazon)));
    stored.source = valueOf(transaction.add(Source{{},
                                                   QStringLiteral("CNBC"),
                                                   QStringLiteral("Title"),
                                                   QStringLiteral("https://example.org/a?b=c"),
                                                   date("2023-03-20")}));
    stored.first = valueOf(transaction.add(eventWithEverything(stored)));
    stored.second = valueOf(transaction.add(layoff("uid-2", stored.amazon, "2023", 18000)));
    stored.link = valueOf(transaction.add(Link{{}, LinkKind::PartOf, stored.first, stored.second}));
    stored.view = valueOf(transaction.add(SavedView{{}, QStringLiteral("My view"), QStringLiteral("{\"query\":{}}")}));
    return {};
}

struct Rows : RowSink {
    qint64 expected = -1;
    std::vector<EventRow> events;
    std::vector<FigureRow> figures;
    std::vector<QuoteRow> quotes;
    std::vector<Link> links;
    void expect(qint64 count) override { expected = count; }
    void take(const EventRow& row) override { events.push_back(row); }
    void take(const FigureRow& row) override { figures.push_back(row); }
    void take(const QuoteRow& row) override { quotes.push_back(row); }
    void take(const Link& link) override { links.push_back(link); }
};

class WorkbookTest : public testing::Test {
protected:
    TemporaryFolder folder;
    QString path = folder.file(QStringLiteral("layoffs ü.cutline"));
    std::unique_ptr<Workbook> workbook = valueOf(Workbook::create(path));
    Stored stored;

    void fillIt() {
        edit(*workbook, [&](Transaction& transaction) { return fill(transaction, stored); });
    }
};

}  // namespace

TEST_F(WorkbookTest, EveryRecordComesBackWithAllItsFieldsFromTheFile) {
    fillIt();
    workbook.reset();
    workbook = valueOf(Workbook::open(path));
    EXPECT_FALSE(workbook->isReadOnly()) << workbook->readOnlyReason().toStdString();

    Event expected = eventWithEverything(stored);
    expected.id = stored.first;
    EXPECT_EQ(valueOf(workbook->event(stored.first)), expected);
    Organization amazon = amazonRecord();
    amazon.id = stored.amazon;
    Organization twitch = organization("Twitch", stored.amazon);
    twitch.id = stored.twitch;
    EXPECT_THAT(valueOf(workbook->organizations()), ElementsAre(amazon, twitch));
    EXPECT_THAT(valueOf(workbook->sources()),
                ElementsAre(Source{stored.source, QStringLiteral("CNBC"), QStringLiteral("Title"),
                                   QStringLiteral("https://example.org/a?b=c"), date("2023-03-20")}));
    EXPECT_THAT(valueOf(workbook->links()),
                ElementsAre(Link{stored.link, LinkKind::PartOf, stored.first, stored.second}));
    EXPECT_THAT(valueOf(workbook->savedViews()),
                ElementsAre(SavedView{stored.view, QStringLiteral("My view"), QStringLiteral("{\"query\":{}}")}));
    EXPECT_EQ(valueOf(workbook->eventCount()), 2);
    EXPECT_EQ(valueOf(workbook->eventByUid(QStringLiteral("uid-ü-1"))), stored.first);
    EXPECT_EQ(valueOf(workbook->eventByUid(QStringLiteral("nobody"))), std::nullopt);
    EXPECT_THAT(valueOf(workbook->integrityProblems()), IsEmpty());
}

TEST_F(WorkbookTest, EventsComeInTheOrderAskedForAndByUid) {
    fillIt();
    const auto events = valueOf(workbook->events({stored.second, stored.first, stored.second}));
    EXPECT_THAT(events, SizeIs(3));
    EXPECT_EQ(events[0].id, stored.second);
    EXPECT_EQ(events[1].id, stored.first);
    QStringList uids;
    valueOf(workbook->forEachEvent([&](const Event& event) {
        uids << event.uid;
        EXPECT_EQ(event, valueOf(workbook->event(event.id)));
        return true;
    }));
    EXPECT_EQ(uids, QStringList({QStringLiteral("uid-2"), QStringLiteral("uid-ü-1")}));
}

TEST_F(WorkbookTest, TheWalkOverEventsStopsWhenTold) {
    fillIt();
    int visited = 0;
    valueOf(workbook->forEachEvent([&](const Event&) { return ++visited < 1; }));
    EXPECT_EQ(visited, 1);
}

TEST_F(WorkbookTest, RowsHoldWhatCountingNeeds) {
    fillIt();
    Rows rows;
    valueOf(workbook->readRows({&rows}));
    EXPECT_EQ(rows.expected, 2);
    ASSERT_THAT(rows.events, SizeIs(2));
    EXPECT_EQ(rows.events[0].uid, "uid-ü-1");
    EXPECT_EQ(rows.events[0].status, EventStatus::Confirmed);
    EXPECT_EQ(rows.events[1].firstDay, QDate(2023, 1, 1).toJulianDay());
    EXPECT_EQ(rows.events[1].lastDay, QDate(2023, 12, 31).toJulianDay());
    ASSERT_THAT(rows.figures, SizeIs(4)) << "figures that are not preferred stay out";
    EXPECT_EQ(rows.figures[1].organization, stored.twitch);
    EXPECT_EQ(rows.figures[1].qualifier, Qualifier::MoreThan);
    EXPECT_EQ(rows.figures[1].best, 400);
    EXPECT_EQ(rows.figures[1].high, std::nullopt);
    EXPECT_EQ(rows.figures[2].measure, Measure::Percent);
    ASSERT_THAT(rows.quotes, SizeIs(1)) << "a citation without a quote has none";
    EXPECT_EQ(rows.quotes[0].event, stored.first);
    EXPECT_EQ(rows.quotes[0].quote, "More than 400 at Twitch");
    EXPECT_THAT(rows.links, SizeIs(1));
}

TEST_F(WorkbookTest, RowsOfSomeEventsAreThoseRowsOnlyAndEachLinkOnce) {
    fillIt();
    Rows rows;
    const std::vector<EventId> only{stored.second, stored.first, stored.second, EventId{999}};
    valueOf(workbook->readRowsOf(rows, only));
    EXPECT_THAT(rows.events, SizeIs(2));
    EXPECT_EQ(rows.events[0].id, stored.first);
    EXPECT_THAT(rows.links, SizeIs(1));
    Rows second;
    const std::vector<EventId> one{stored.second};
    valueOf(workbook->readRowsOf(second, one));
    EXPECT_THAT(second.events, SizeIs(1));
    EXPECT_THAT(second.figures, SizeIs(1));
    EXPECT_THAT(second.links, SizeIs(1));
}

TEST_F(WorkbookTest, TheJournalTellsBeforeAndAfterOfEveryEdit) {
    fillIt();
    Event changed = valueOf(workbook->event(stored.second));
    changed.headline = QStringLiteral("Changed");
    edit(*workbook, [&](Transaction& transaction) { return transaction.update(changed); });
    edit(*workbook, [&](Transaction& transaction) { return transaction.remove(stored.second); });

    const auto history = valueOf(workbook->history(stored.second));
    ASSERT_THAT(history, SizeIs(3));
    const auto headline = [](const QString& json) {
        return QJsonDocument::fromJson(json.toUtf8()).object().value(QStringLiteral("headline")).toString();
    };
    EXPECT_TRUE(history[0].before.isEmpty());
    EXPECT_EQ(headline(history[0].after), QStringLiteral("Layoff uid-2"));
    EXPECT_EQ(headline(history[1].before), QStringLiteral("Layoff uid-2"));
    EXPECT_EQ(headline(history[1].after), QStringLiteral("Changed"));
    EXPECT_EQ(headline(history[2].before), QStringLiteral("Changed"));
    EXPECT_TRUE(history[2].after.isEmpty());
    EXPECT_LT(history[0].edit, history[1].edit);
    EXPECT_EQ(history[1].words, QStringLiteral("An edit"));
    EXPECT_FALSE(history[1].who.isEmpty());
    EXPECT_LE(history[1].at.secsTo(QDateTime::currentDateTimeUtc()), 60);
}

TEST_F(WorkbookTest, AnEditThatIsNotCommittedLeavesNothingBehind) {
    fillIt();
    const auto before = dump(*workbook);
    {
        auto transaction = valueOf(workbook->begin(QStringLiteral("Never finished")));
        valueOf(transaction.remove(stored.first));
        valueOf(transaction.add(organization("Alphabet")));
    }
    EXPECT_EQ(dump(*workbook), before);
    EXPECT_THAT(valueOf(workbook->history(stored.first)), SizeIs(1)) << "the journal rolls back too";
    edit(*workbook, [&](Transaction& transaction) { return transaction.add(organization("Meta")).map([](auto) {}); });
}

TEST_F(WorkbookTest, AfterAFailureATransactionCanOnlyBeRolledBack) {
    fillIt();
    const auto before = dump(*workbook);
    auto transaction = valueOf(workbook->begin(QStringLiteral("Fails")));
    valueOf(transaction.add(organization("Alphabet")));
    const auto twin = transaction.add(organization("  amazon "));
    ASSERT_FALSE(twin);
    EXPECT_EQ(twin.error().kind, ErrorKind::Data);
    EXPECT_FALSE(transaction.add(organization("Meta")));
    const auto committed = transaction.commit();
    ASSERT_FALSE(committed);
    EXPECT_EQ(committed.error().oneLine(), twin.error().oneLine());
    { Transaction ends = std::move(transaction); }
    EXPECT_EQ(dump(*workbook), before);
}

TEST_F(WorkbookTest, OnlyOneEditCanBeOpenAtATime) {
    auto transaction = valueOf(workbook->begin(QStringLiteral("First")));
    const auto second = workbook->begin(QStringLiteral("Second"));
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().why.contains(QStringLiteral("not finished")));
    EXPECT_FALSE(workbook->saveCopy(folder.file(QStringLiteral("copy.cutline"))));
}

TEST_F(WorkbookTest, AnEditThatChangesNothingWritesNothing) {
    fillIt();
    int announced = 0;
    QObject::connect(workbook.get(), &Workbook::changed, [&] { ++announced; });
    const Event same = valueOf(workbook->event(stored.first));
    const Edit nothing = edit(*workbook, [&](Transaction& transaction) { return transaction.update(same); });
    EXPECT_TRUE(nothing.isEmpty());
    EXPECT_EQ(announced, 0);
    EXPECT_THAT(valueOf(workbook->history(stored.first)), SizeIs(1));
}

TEST_F(WorkbookTest, ListenersHearWhatChanged) {
    fillIt();
    std::vector<WorkbookChange> changes;
    QObject::connect(workbook.get(), &Workbook::changed,
                     [&](const WorkbookChange& change) { changes.push_back(change); });
    edit(*workbook, [&](Transaction& transaction) { return transaction.remove(stored.link); });
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_TRUE(changes[0].links);
    EXPECT_FALSE(changes[0].organizations);
    EXPECT_FALSE(changes[0].everything);
    EXPECT_THAT(changes[0].events, ElementsAre(stored.first, stored.second));
}

TEST_F(WorkbookTest, AnIdIsNeverGivenOutTwice) {
    fillIt();
    edit(*workbook, [&](Transaction& transaction) { return transaction.remove(stored.second); });
    workbook.reset();
    workbook = valueOf(Workbook::open(path));
    edit(*workbook, [&](Transaction& transaction) {
        const auto id = valueOf(transaction.add(layoff("uid-3", stored.amazon, "2024", 5)));
        EXPECT_GT(id, stored.second);
        return Result<void>();
    });
}

TEST_F(WorkbookTest, AnImportIsOneLineOfTheJournalAndRemembersItsRows) {
    fillIt();
    std::vector<WorkbookChange> changes;
    QObject::connect(workbook.get(), &Workbook::changed,
                     [&](const WorkbookChange& change) { changes.push_back(change); });
    EventId imported;
    const Edit done = edit(*workbook, [&](Transaction& transaction) {
        const auto import = valueOf(
            transaction.recordImport(QStringLiteral("a.csv"), QByteArray(32, 'x'), QStringLiteral("layoffs.fyi")));
        imported = valueOf(transaction.add(layoff("uid-i", stored.amazon, "2023-05", 10)));
        valueOf(transaction.addImportRow(import, 2, QStringLiteral("new"), "print\x01", QStringLiteral("[\"a\"]"),
                                         imported));
        return transaction.addImportRow(import, 3, QStringLiteral("error"), "other", QStringLiteral("[]"),
                                        std::nullopt);
    });
    EXPECT_TRUE(done.isEmpty());
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_TRUE(changes[0].everything);
    EXPECT_EQ(valueOf(workbook->importedRow(imported)), QStringLiteral("[\"a\"]"));
    EXPECT_EQ(valueOf(workbook->importedRow(stored.first)), QString());
    EXPECT_THAT(valueOf(workbook->areImported({"print\x01", "other", "never"})), ElementsAre(true, false, false));
    const auto history = valueOf(workbook->history(imported));
    ASSERT_THAT(history, SizeIs(1));
    EXPECT_TRUE(history[0].after.contains(QStringLiteral("a.csv")));
}

TEST_F(WorkbookTest, ACopyHoldsTheSameAndNeverOverwrites) {
    fillIt();
    const QString copy = folder.file(QStringLiteral("it's a copy.cutline"));
    valueOf(workbook->saveCopy(copy));
    EXPECT_EQ(dump(*valueOf(Workbook::open(copy))), dump(*workbook));
    const auto again = workbook->saveCopy(copy);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::File);
}

TEST_F(WorkbookTest, ASecondWindowWaitsAndThenSaysToTryAgain) {
    auto other = valueOf(Workbook::open(path));
    auto transaction = valueOf(workbook->begin(QStringLiteral("Long")));
    const auto blocked = other->begin(QStringLiteral("Meanwhile"));
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().kind, ErrorKind::File);
    EXPECT_TRUE(blocked.error().todo.contains(QStringLiteral("Try again")));
}

TEST_F(WorkbookTest, AChangeMadeElsewhereIsNoticedOnce) {
    auto other = valueOf(Workbook::open(path));
    EXPECT_FALSE(other->changedElsewhere());
    fillIt();
    EXPECT_TRUE(other->changedElsewhere());
    EXPECT_FALSE(other->changedElsewhere());
    EXPECT_FALSE(workbook->changedElsewhere());
    EXPECT_EQ(dump(*other), dump(*workbook));
}

TEST(Workbook, InMemoryHasNoPathAndCanBeEdited) {
    auto workbook = valueOf(Workbook::createInMemory());
    EXPECT_TRUE(workbook->path().isEmpty());
    Stored stored;
    edit(*workbook, [&](Transaction& transaction) { return fill(transaction, stored); });
    EXPECT_EQ(valueOf(workbook->eventCount()), 2);
}
