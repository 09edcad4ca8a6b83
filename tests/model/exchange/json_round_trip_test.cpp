// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_reader.h"
#include "model/exchange/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

namespace cutline {
namespace {

std::unique_ptr<Workbook> emptyWorkbook() { return std::move(*Workbook::createInMemory()); }

QByteArray dump(const Workbook& workbook) {
    const auto json = exportJson(workbook);
    EXPECT_TRUE(json) << json.error().oneLine().toStdString();
    return json.value_or(QByteArray());
}

void load(Workbook& workbook, const QByteArray& json) {
    const auto imported = importJson(workbook, json, QStringLiteral("x.json"));
    EXPECT_TRUE(imported) << imported.error().oneLine().toStdString();
}

// Everything the format knows, in the order and layout of the contract.
constexpr auto kWhole = R"({"cutline": 1,
 "organizations": [
  {"path": ["Amazon"], "ticker": "AMZN", "industry": "Retail", "country": "United States", "other_names": []},
  {"path": ["Amazon", "Twitch"], "ticker": null, "industry": null, "country": null, "other_names": []},
  {"path": ["Facebook"], "ticker": null, "industry": null, "country": null, "other_names": []},
  {"path": ["Meta"], "ticker": "META", "industry": null, "country": null, "other_names": [{"name": "Facebook", "from": null, "until": "2021-10-28"}, {"name": "FB", "from": "2012~", "until": null}]}],
 "events": [
  {"uid": "a-1", "organization": ["Amazon"], "kind": "layoff", "announced": "2023-03-20", "effective": "2023-04-15/2023-04-30~", "status": "confirmed",
   "headline": "A \"second\" wave\nof cuts \\ ü 🙂", "note": "",
   "figures": [
     {"organization": ["Amazon"], "measure": "people", "low": 9000, "best": 9000, "high": 9000, "qualifier": "about", "printed": "9,000", "preferred": true},
     {"organization": ["Amazon"], "measure": "people", "low": 8000, "best": 9500, "high": 11000, "qualifier": "range", "printed": "8-11k", "preferred": false},
     {"organization": ["Amazon", "Twitch"], "measure": "people", "low": 400, "best": 400, "high": null, "qualifier": "more_than", "printed": "more than 400", "preferred": true},
     {"organization": ["Amazon"], "measure": "percent", "low": 0.1, "best": 0.1, "high": 0.1, "qualifier": "exact", "printed": "0.1 %", "preferred": true},
     {"organization": ["Amazon", "Twitch"], "measure": "percent", "low": null, "best": null, "high": null, "qualifier": "unknown", "printed": "", "preferred": true}],
   "links": [
     {"kind": "part_of", "to": "z-9"},
     {"kind": "corrects", "to": "b-2"}],
   "citations": [
     {"publisher": "CNBC", "title": null, "url": "https://example.org/1", "published": "2023-03-20", "quote": null, "figure": 2},
     {"publisher": null, "title": "A memo", "url": null, "published": null, "quote": "we will \t part", "figure": null}]},
  {"uid": "b-2", "organization": ["Facebook"], "kind": "hiring_freeze", "announced": "2022", "effective": null, "status": "reported",
   "headline": "", "note": "two\r\nlines",
   "figures": [],
   "links": [],
   "citations": []},
  {"uid": "z-9", "organization": ["Amazon"], "kind": "layoff", "announced": "2023-33", "effective": null, "status": "withdrawn",
   "headline": "", "note": "",
   "figures": [],
   "links": [],
   "citations": []}]}
)";

TEST(JsonRoundTrip, TheContractsFileComesBackByteByByte) {
    auto workbook = emptyWorkbook();
    load(*workbook, kWhole);
    EXPECT_EQ(dump(*workbook).toStdString(), std::string(kWhole));
}

TEST(JsonRoundTrip, AnEmptyWorkbookIsAFileToo) {
    const QByteArray json = dump(*emptyWorkbook());
    EXPECT_TRUE(QJsonDocument::fromJson(json).isObject());
    auto second = emptyWorkbook();
    load(*second, json);
    EXPECT_EQ(dump(*second), json);
}

TEST(JsonRoundTrip, TheSameFileTwiceChangesNothing) {
    auto workbook = emptyWorkbook();
    load(*workbook, kWhole);
    const auto again = importJson(*workbook, kWhole, QStringLiteral("x.json"));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, (ImportSummary{0, 3, 0, 0}));
    EXPECT_EQ(dump(*workbook).toStdString(), std::string(kWhole));
}

// Random content that keeps the rules, from a seed, so that a failure can be repeated.
class Content {
public:
    explicit Content(unsigned seed) : m_random(seed) {}

    QJsonObject file() {
        QJsonArray organizations;
        for (int i = pick(4); i > 0; --i) organizations.append(organization(i));
        QJsonArray events;
        const int count = 1 + pick(12);
        for (int i = 0; i < count; ++i) events.append(event(i));
        return {{QStringLiteral("cutline"), 1},
                {QStringLiteral("organizations"), organizations},
                {QStringLiteral("events"), events}};
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    QString word() {
        static const QStringList kWords{QStringLiteral("Zürich"), QStringLiteral("a \"b\""),   QStringLiteral("x\\y\n"),
                                        QStringLiteral("🙂"),   QStringLiteral("</b>&amp;"), QStringLiteral("0"),
                                        QStringLiteral("null"),   QStringLiteral("é\t")};
        return kWords[pick(static_cast<int>(kWords.size()))];
    }
    QJsonValue wordOrNull() { return pick(2) == 0 ? QJsonValue() : QJsonValue(word()); }
    QString date() {
        static const QStringList kDates{QStringLiteral("2023-03-20"), QStringLiteral("2023-03"), QStringLiteral("2023"),
                                        QStringLiteral("2023-33~"), QStringLiteral("2022-11/2023-34")};
        return kDates[pick(static_cast<int>(kDates.size()))];
    }
    QJsonValue dateOrNull() { return pick(2) == 0 ? QJsonValue() : QJsonValue(date()); }
    QJsonArray path() {
        QJsonArray path{QStringLiteral("Company %1").arg(pick(4))};
        while (pick(3) == 0) path.append(QStringLiteral("Division %1").arg(pick(3)));
        return path;
    }

    QJsonObject organization(int number) {
        QJsonArray names;
        for (int i = pick(3); i > 0; --i) {
            names.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Company %1").arg(pick(9))},
                                     {QStringLiteral("from"), dateOrNull()},
                                     {QStringLiteral("until"), dateOrNull()}});
        }
        return {{QStringLiteral("path"), QJsonArray{QStringLiteral("Company %1").arg(number)}},
                {QStringLiteral("ticker"), wordOrNull()},
                {QStringLiteral("industry"), wordOrNull()},
                {QStringLiteral("country"), wordOrNull()},
                {QStringLiteral("other_names"), names}};
    }

    QJsonObject figure(QJsonArray owner) {
        if (pick(2) == 0) owner.append(QStringLiteral("Division %1").arg(pick(3)));
        const auto measure = pick(2) == 0 ? Measure::People : Measure::Percent;
        const auto qualifier = static_cast<Qualifier>(pick(8));
        const double number = measure == Measure::People ? pick(20000) : pick(500) / 10.0;
        const Figure made = figureOf(measure, qualifier, number, number * 2);
        const auto end = [](const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
        return {{QStringLiteral("organization"), owner},  {QStringLiteral("measure"), QString(toCode(measure))},
                {QStringLiteral("low"), end(made.low)},   {QStringLiteral("best"), end(made.best)},
                {QStringLiteral("high"), end(made.high)}, {QStringLiteral("qualifier"), QString(toCode(qualifier))},
                {QStringLiteral("printed"), word()},      {QStringLiteral("preferred"), false}};
    }

    QJsonObject event(int number) {
        const QJsonArray owner = path();
        QJsonArray figures;
        for (int i = pick(4); i > 0; --i) figures.append(figure(owner));
        if (!figures.isEmpty()) {
            QJsonObject first = figures[0].toObject();
            first[QStringLiteral("preferred")] = true;
            figures[0] = first;
        }
        QJsonArray citations;
        for (int i = pick(3); i > 0; --i) {
            QJsonObject citation{
                {QStringLiteral("publisher"), word()},
                {QStringLiteral("title"), wordOrNull()},
                {QStringLiteral("url"), wordOrNull()},
                {QStringLiteral("published"), dateOrNull()},
                {QStringLiteral("quote"), wordOrNull()},
                {QStringLiteral("figure"),
                 figures.isEmpty() ? QJsonValue() : QJsonValue(pick(static_cast<int>(figures.size())))}};
            // Written only where the source called the organization something else.
            if (pick(2) == 0) citation.insert(QStringLiteral("called"), word());
            citations.append(citation);
        }
        QJsonArray links;  // only to earlier events: no circles
        if (number > 0 && pick(2) == 0) {
            links.append(
                QJsonObject{{QStringLiteral("kind"), QString(toCode(static_cast<LinkKind>(pick(kLinkKindCount))))},
                            {QStringLiteral("to"), uid(pick(number))}});
        }
        return {{QStringLiteral("uid"), uid(number)},
                {QStringLiteral("organization"), owner},
                {QStringLiteral("kind"), QString(toCode(static_cast<EventKind>(pick(kEventKindCount))))},
                {QStringLiteral("announced"), date()},
                {QStringLiteral("effective"), dateOrNull()},
                {QStringLiteral("status"), QString(toCode(static_cast<EventStatus>(pick(4))))},
                {QStringLiteral("headline"), word()},
                {QStringLiteral("note"), word()},
                {QStringLiteral("figures"), figures},
                {QStringLiteral("links"), links},
                {QStringLiteral("citations"), citations}};
    }
    static QString uid(int number) { return QStringLiteral("uid-%1").arg((number * 7) % 13); }

    std::mt19937 m_random;
};

TEST(JsonRoundTrip, RandomContentComesBackByteByByteInWhateverOrder) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const QJsonObject content = Content(seed).file();
        auto first = emptyWorkbook();
        load(*first, QJsonDocument(content).toJson());
        const QByteArray json = dump(*first);

        auto second = emptyWorkbook();
        load(*second, json);
        EXPECT_EQ(dump(*second), json);

        QJsonObject turned = content;
        QJsonArray events;
        for (const QJsonValue& event : content[QStringLiteral("events")].toArray()) events.prepend(event);
        turned[QStringLiteral("events")] = events;
        auto third = emptyWorkbook();
        load(*third, QJsonDocument(turned).toJson(QJsonDocument::Compact));
        EXPECT_EQ(dump(*third), json);
    }
}

TEST(JsonRoundTrip, NothingOfTheFileIsLost) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        const QJsonObject content = Content(seed).file();
        auto workbook = emptyWorkbook();
        load(*workbook, QJsonDocument(content).toJson());
        const QJsonArray written =
            QJsonDocument::fromJson(dump(*workbook)).object()[QStringLiteral("events")].toArray();
        for (const QJsonValue& event : content[QStringLiteral("events")].toArray()) {
            EXPECT_TRUE(written.contains(event)) << QJsonDocument(event.toObject()).toJson().toStdString();
        }
    }
}

}  // namespace
}  // namespace cutline
