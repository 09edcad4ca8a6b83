// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_reader.h"

#include "model/exchange/json_writer.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

// An event of one line; `more` begins with a comma.
QByteArray event(const QByteArray& uid, const QByteArray& more = {}) {
    return R"({"uid": ")" + uid + R"(", "organization": ["Amazon"], "kind": "layoff", "announced": "2023-03-20")" +
           more + "}";
}
QByteArray file(const QByteArray& events, const QByteArray& organizations = {}) {
    return R"({"cutline": 1, "organizations": [)" + organizations + R"(], "events": [)" + events + "]}";
}

class JsonReader : public testing::Test {
protected:
    JsonReader() : m_workbook(std::move(*Workbook::createInMemory())) {}

    [[nodiscard]] Result<ImportSummary> read(const QByteArray& json) {
        return importJson(*m_workbook, json, QStringLiteral("x.json"));
    }
    void expectRefused(const QByteArray& json, const QString& part, ErrorKind kind = ErrorKind::Data) {
        const QByteArray before = exportJson(*m_workbook).value();
        const auto imported = read(json);
        ASSERT_FALSE(imported) << json.toStdString();
        EXPECT_EQ(imported.error().kind, kind);
        const QString line = imported.error().oneLine();
        EXPECT_TRUE(line.contains(part)) << line.toStdString();
        EXPECT_FALSE(imported.error().todo.isEmpty());
        EXPECT_EQ(exportJson(*m_workbook).value(), before) << "all or nothing";
    }

    std::unique_ptr<Workbook> m_workbook;
};

TEST_F(JsonReader, MakesTheOrganizationsThatEventsName) {
    const auto imported = read(file(R"({"uid": "e1", "organization": ["Alphabet", "Google"], "kind": "statement",
        "announced": "2023-33", "figures": [{"organization": ["Alphabet", "Google", "YouTube"], "measure": "people",
        "low": null, "best": null, "high": null, "qualifier": "unknown", "printed": "some", "preferred": false}]})"));
    ASSERT_TRUE(imported) << imported.error().oneLine().toStdString();
    EXPECT_EQ(*imported, (ImportSummary{1, 0, 0, 0}));
    EXPECT_EQ(m_workbook->organizations()->size(), 3U);
    const Event stored = *m_workbook->event(**m_workbook->eventByUid(QStringLiteral("e1")));
    EXPECT_EQ(stored.announced.text(), QStringLiteral("2023-33"));
    EXPECT_EQ(stored.figures.at(0).qualifier, Qualifier::Unknown);
    EXPECT_FALSE(stored.figures.at(0).preferred);
}

TEST_F(JsonReader, LeavesEventsThatAreThereAlone) {
    ASSERT_TRUE(read(file(event("e1", R"(, "headline": "as it was")"))));
    const auto again = read(file(event("e1", R"(, "headline": "other")") + "," + event("e2")));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, (ImportSummary{1, 1, 0, 0}));
    EXPECT_EQ(m_workbook->event(**m_workbook->eventByUid(QStringLiteral("e1")))->headline, QStringLiteral("as it was"));
}

TEST_F(JsonReader, LinksLeadToEventsOfTheFileAndOfTheWorkbook) {
    ASSERT_TRUE(read(file(event("old"))));
    const auto imported = read(file(event("a", R"(, "links": [{"kind": "part_of", "to": "z"}])") + "," +
                                    event("z", R"(, "links": [{"kind": "corrects", "to": "old"}])")));
    ASSERT_TRUE(imported) << imported.error().oneLine().toStdString();
    EXPECT_EQ(m_workbook->links()->size(), 2U);
}

TEST_F(JsonReader, WhatACitationCallsTheCompanyIsKept) {
    ASSERT_TRUE(read(file("", R"({"path": ["Amazon"], "other_names": [{"name": "Amazon.com"}]})")));
    const QByteArray cited = R"(, "citations": [{"publisher": "CNBC"}, {"publisher": "BBC", "called": "Amzn"}])";
    ASSERT_TRUE(read(file(event("e1", cited).replace("Amazon", "amazon.com") + "," + event("e2", cited))));
    const auto calledOf = [&](const QString& uid) {
        QStringList called;
        const auto event = m_workbook->event(**m_workbook->eventByUid(uid));
        for (const auto& one : event->citations) called << one.called;
        return called;
    };
    EXPECT_EQ(calledOf(QStringLiteral("e1")), QStringList({QStringLiteral("amazon.com"), QStringLiteral("Amzn")}));
    EXPECT_EQ(calledOf(QStringLiteral("e2")), QStringList({QString(), QStringLiteral("Amzn")}));
}

TEST_F(JsonReader, FillsInOnlyWhatIsNotKnownOfAnOrganization) {
    ASSERT_TRUE(read(file({}, R"({"path": ["Meta"], "ticker": "META", "industry": null, "country": null,
        "other_names": [{"name": "Facebook", "from": null, "until": "2021-10-28"}]})")));
    ASSERT_TRUE(read(file(R"({"uid": "e", "organization": ["facebook"], "kind": "layoff", "announced": "2023"})",
                          R"({"path": ["META"], "ticker": "FB", "industry": "Media", "country": null,
        "other_names": [{"name": "Facebook", "from": null, "until": "2021-10-28"}, {"name": "FB"}]})")));
    const auto organizations = *m_workbook->organizations();
    ASSERT_EQ(organizations.size(), 1U);
    EXPECT_EQ(organizations[0].name, QStringLiteral("Meta"));
    EXPECT_EQ(organizations[0].ticker, QStringLiteral("META"));
    EXPECT_EQ(organizations[0].industry, QStringLiteral("Media"));
    EXPECT_EQ(organizations[0].otherNames.size(), 2U);
}

TEST_F(JsonReader, RefusesWhatIsNoExport) {
    expectRefused("{\n\"cutline\": 1,\n", QStringLiteral("not JSON"), ErrorKind::File);
    expectRefused("", QStringLiteral("not JSON"), ErrorKind::File);
    expectRefused("[1, 2]", QStringLiteral("not a Cutline export"), ErrorKind::File);
    expectRefused(R"({"events": []})", QStringLiteral("not a Cutline export"), ErrorKind::File);
    expectRefused(R"({"cutline": 2, "organizations": [], "events": []})", QStringLiteral("newer Cutline"),
                  ErrorKind::File);
    expectRefused(R"({"cutline": "1", "organizations": [], "events": []})", QStringLiteral("“cutline”"));
    expectRefused(R"({"cutline": 1, "organizations": []})", QStringLiteral("“events” is missing"));
    expectRefused(R"({"cutline": 1, "organizations": {}, "events": []})", QStringLiteral("not a list"));
    expectRefused(R"({"cutline": 1, "organizations": [], "events": [], "views": []})", QStringLiteral("“views”"));
}

TEST_F(JsonReader, NestingWithoutEndIsNotJson) {
    expectRefused(QByteArray(100'000, '['), QStringLiteral("not JSON"), ErrorKind::File);
}

struct Fault {
    const char* name;
    QByteArray json;
    const char* part;
};
void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

class JsonFaults : public JsonReader, public testing::WithParamInterface<Fault> {};

TEST_P(JsonFaults, AreRefusedWithTheirPlace) {
    ASSERT_TRUE(read(file(event("here"))));
    expectRefused(GetParam().json, QString::fromUtf8(GetParam().part));
}

QByteArray figure(const QByteArray& members) { return event("e1", R"(, "figures": [{)" + members + "}]"); }
QByteArray linked(const QByteArray& uid, const QByteArray& kind, const QByteArray& to) {
    return event(uid, R"(, "links": [{"kind": ")" + kind + R"(", "to": ")" + to + R"("}])");
}

INSTANTIATE_TEST_SUITE_P(
    OfEvents, JsonFaults,
    testing::Values(
        Fault{"no object", file("1"), "event 1: it is not an object"},
        Fault{"no uid", file(R"({"organization": ["A"], "kind": "layoff", "announced": "2023"})"),
              "event 1: “uid” is missing"},
        Fault{"blank uid", file(event("a b")), "“uid” holds blanks"},
        Fault{"no organization", file(R"({"uid": "x", "kind": "layoff", "announced": "2023"})"),
              "event 1 (uid x): “organization” is missing"},
        Fault{"empty path", file(R"({"uid": "x", "organization": [], "kind": "layoff", "announced": "2023"})"),
              "“organization” is not a list of 1 to 32 names"},
        Fault{"empty name", file(R"({"uid": "x", "organization": [" "], "kind": "layoff", "announced": "2023"})"),
              "“organization” is not a list of names"},
        Fault{"path is text", file(R"({"uid": "x", "organization": "A", "kind": "layoff", "announced": "2023"})"),
              "“organization” is not a list"},
        Fault{"no date", file(R"({"uid": "x", "organization": ["A"], "kind": "layoff"})"), "“announced” is missing"},
        Fault{"bad date", file(event("a") + R"(,{"uid": "x", "organization": ["A"], "kind": "layoff",
                                                 "announced": "2023-02-30"})"),
              "event 2 (uid x): “announced”: “2023-02-30” is not a date"},
        Fault{"unknown kind", file(R"({"uid": "x", "organization": ["A"], "kind": "party", "announced": "2023"})"),
              "“party” is not a known kind"},
        Fault{"unknown status", file(event("e1", R"(, "status": "maybe")")), "“maybe” is not a known status"},
        Fault{"number for text", file(event("e1", R"(, "headline": 5)")), "“headline” is not a text"},
        Fault{"unknown member", file(event("e1", R"(, "colour": "red")")), "“colour” is not a part of the format"},
        Fault{"half a character", file(event("e1", R"(, "note": "\ud800")")), "a character that is none"},
        Fault{"zero character", file(event("e1", R"(, "note": "a\u0000b")")), "a character that is none"},
        Fault{"twice", file(event("e1") + "," + event("e1")), "event 2 (uid e1): another event of the file"}));

INSTANTIATE_TEST_SUITE_P(
    OfFigures, JsonFaults,
    testing::Values(
        Fault{"no measure", file(figure(R"("qualifier": "exact")")),
              "event 1 (uid e1), figure 1: “measure” is missing"},
        Fault{"unknown qualifier", file(figure(R"("measure": "people", "qualifier": "roughly")")), "“roughly”"},
        Fault{"text for number", file(figure(R"("measure": "people", "qualifier": "exact", "best": "9")")),
              "“best” is not a number"},
        Fault{"no number", file(figure(R"("measure": "people", "qualifier": "exact")")), "the number is missing"},
        Fault{"half a person", file(figure(R"("measure": "people", "qualifier": "exact", "best": 1.5)")),
              "whole number"},
        Fault{"below zero", file(figure(R"("measure": "people", "qualifier": "exact", "best": -1)")),
              "a headcount lies"},
        Fault{"endless", file(figure(R"("measure": "people", "qualifier": "exact", "best": 1e300)")),
              "a headcount lies"},
        Fault{"too much", file(figure(R"("measure": "percent", "qualifier": "exact", "best": 101)")),
              "a percentage lies"},
        Fault{"ends crossed",
              file(figure(R"("measure": "people", "qualifier": "range", "low": 9, "best": 5, "high": 7)")), "in order"},
        Fault{"of somebody else",
              file(figure(R"("organization": ["B"], "measure": "people", "qualifier": "exact", "best": 1)")),
              "not a division of Amazon"},
        Fault{"two preferred", file(event("e1", R"(, "figures": [{"measure": "people", "qualifier": "exact", "best": 1},
            {"measure": "people", "qualifier": "exact", "best": 2}])")),
              "only one can be"},
        Fault{"a word for true", file(figure(R"("measure": "people", "qualifier": "unknown", "preferred": "yes")")),
              "true or false"}));

INSTANTIATE_TEST_SUITE_P(
    OfLinksAndCitations, JsonFaults,
    testing::Values(Fault{"nowhere", file(linked("a", "part_of", "nobody")),
                          "event 1 (uid a), link part_of to nobody: no event has that uid"},
                    Fault{"unknown link", file(linked("a", "likes", "here")), "“likes”"},
                    Fault{"to itself", file(linked("a", "part_of", "a")), "event 1 (uid a), link part_of to a"},
                    Fault{"circle", file(linked("a", "part_of", "b") + "," + linked("b", "part_of", "a")),
                          "Amazon, 2023-03-20 is part of Amazon, 2023-03-20"},
                    Fault{"citation of nothing", file(event("e1", R"(, "citations": [{"quote": "so it says"}])")),
                          "event 1 (uid e1)"},
                    Fault{"citation of no figure", file(event("e1", R"(, "citations": [{"url": "u", "figure": 0}])")),
                          "event 1 (uid e1), citation 1: the event has no figure 0"},
                    Fault{"bad day of a source",
                          file(event("e1", R"(, "citations": [{"url": "u", "published": "soon"}])")), "“published”"}));

INSTANTIATE_TEST_SUITE_P(
    OfOrganizations, JsonFaults,
    testing::Values(Fault{"no path", file({}, R"({"ticker": "A"})"), "organization 1: “path” is missing"},
                    Fault{"nameless other name", file({}, R"({"path": ["A"], "other_names": [{"from": "2020"}]})"),
                          "organization 1 (A), other name 1: “name” is missing"},
                    Fault{"names are a list", file({}, R"({"path": ["A"], "other_names": "B"})"),
                          "“other_names” is not a list"}));

}  // namespace
}  // namespace cutline
