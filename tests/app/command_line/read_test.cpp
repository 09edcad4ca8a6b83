// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/ran_program.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>

#include <gmock/gmock.h>

namespace {

using cutline::test::expectRefusal;
using cutline::test::Ran;
using cutline::test::runProgram;
using testing::HasSubstr;

class Read : public testing::Test {
protected:
    Ran read(const QByteArray& text, const QStringList& options = {}) {
        return runProgram(QStringList{QStringLiteral("read"), m_folder.write(QStringLiteral("árticle.txt"), text)} +
                          options);
    }
    QJsonObject json(const QByteArray& text, const QStringList& options = {}) {
        return read(text, QStringList{QStringLiteral("--json")} + options).json();
    }
    static QJsonObject first(const QJsonObject& object, const char* list) {
        return object[QString::fromUtf8(list)].toArray().first().toObject();
    }

    cutline::test::TemporaryFolder m_folder;
};

const QByteArray kSound = "Amazon (Nasdaq: AMZN) will lay off more than 9,000 employees.\n";

}  // namespace

TEST_F(Read, ASoundArticleIsDoneWithNoProblem) {
    const Ran ran = read(kSound);
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.error, "");
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("Nasdaq: AMZN"));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("layoff, Amazon"));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("1 figure: 0 malformed, 0 implausible"));
}

TEST_F(Read, TheJsonIsTheContract) {
    const QJsonObject article = json(kSound);
    const QJsonObject organization = first(article, "organizations");
    EXPECT_EQ(organization[QStringLiteral("text")], QStringLiteral("Amazon"));
    EXPECT_EQ(organization[QStringLiteral("start")], 0);
    EXPECT_EQ(organization[QStringLiteral("end")], 6);
    EXPECT_EQ(organization[QStringLiteral("path")].toArray(), QJsonArray{QStringLiteral("Amazon")});
    EXPECT_EQ(organization[QStringLiteral("known")], true);
    const QJsonObject figure = first(article, "figures");
    EXPECT_EQ(figure[QStringLiteral("status")], QStringLiteral("ok"));
    EXPECT_EQ(figure[QStringLiteral("value")], 9000);
    EXPECT_EQ(figure[QStringLiteral("qualifier")], QStringLiteral("more_than"));
    EXPECT_EQ(figure[QStringLiteral("unit")], QStringLiteral("people"));
    EXPECT_TRUE(figure[QStringLiteral("rule")].isNull());
    EXPECT_EQ(figure[QStringLiteral("purpose")], QStringLiteral("layoff"));
    EXPECT_EQ(figure[QStringLiteral("candidates")].toArray().size(), 0);
    EXPECT_FALSE(article.contains(QStringLiteral("text")));
}

TEST_F(Read, AMalformedNumberHasNoValueAndIsAProblem) {
    const Ran ran = read("Amazon will lay off 20,9000 employees.", {QStringLiteral("--json")});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.error, "");
    const QJsonObject figure = first(ran.json(), "figures");
    EXPECT_EQ(figure[QStringLiteral("text")], QStringLiteral("20,9000"));
    EXPECT_EQ(figure[QStringLiteral("status")], QStringLiteral("malformed"));
    EXPECT_TRUE(figure[QStringLiteral("value")].isNull());
    EXPECT_TRUE(figure[QStringLiteral("qualifier")].isNull());
    EXPECT_EQ(figure[QStringLiteral("rule")], QStringLiteral("wrong_digit_groups"));
}

TEST_F(Read, AnImplausibleNumberIsAProblem) {
    const Ran ran = read("Twitch will say goodbye to more than 4 employees.", {QStringLiteral("--json")});
    EXPECT_EQ(ran.status, 1);
    const QJsonObject figure = first(ran.json(), "figures");
    EXPECT_EQ(figure[QStringLiteral("status")], QStringLiteral("implausible"));
    EXPECT_EQ(figure[QStringLiteral("rule")], QStringLiteral("tiny_company_cut"));
}

TEST_F(Read, PlacesCountCharactersNotUnits) {
    const QJsonObject article = json("🙂🙂 ü Meta will lay off 10,000 employees.");
    EXPECT_EQ(first(article, "organizations")[QStringLiteral("start")], 5);
    EXPECT_EQ(first(article, "figures")[QStringLiteral("end")].toInt(), 39);
}

TEST_F(Read, OfHtmlTheTextIsPrintedThatPlacesCountIn) {
    const QJsonObject article = json("<html><script>Amazon 1,1</script><p>Meta &amp; Amazon</p></html>");
    EXPECT_EQ(article[QStringLiteral("text")], QStringLiteral("Meta & Amazon"));
    EXPECT_EQ(article[QStringLiteral("organizations")].toArray().size(), 2);
    EXPECT_EQ(first(article, "organizations")[QStringLiteral("start")], 0);
}

TEST_F(Read, NamesComeFromTheWorkbookThatIsTold) {
    const QString workbook = m_folder.file(QStringLiteral("names.cutline"));
    EXPECT_EQ(runProgram({QStringLiteral("new"), workbook}).status, 0);
    const QJsonObject article = json("Amazon grew.", {QStringLiteral("--names"), workbook});
    EXPECT_EQ(article[QStringLiteral("organizations")].toArray().size(), 0);
    EXPECT_EQ(json("Amazon grew.")[QStringLiteral("organizations")].toArray().size(), 1);
}

TEST_F(Read, QuotesHaveTheirSpeaker) {
    const QJsonObject quote = first(json("Amazon CEO Andy Jassy said: “We chose to be more streamlined.”"), "quotes");
    EXPECT_EQ(quote[QStringLiteral("speaker")], QStringLiteral("Andy Jassy"));
    EXPECT_EQ(quote[QStringLiteral("organization")].toArray(), QJsonArray{QStringLiteral("Amazon")});
}

TEST_F(Read, OtherEncodingsAreRead) {
    EXPECT_EQ(first(json(QByteArray::fromHex("fffe") + QByteArray("M\0e\0t\0a\0 \0c\0u\0t\0s\0.\0", 20)),
                    "organizations")[QStringLiteral("text")],
              QStringLiteral("Meta"));
    EXPECT_EQ(read("Caf\xe9 Meta").status, 0);
}

TEST_F(Read, WhatIsNoArticleIsRefusedInOneLine) {
    expectRefusal(read(""), 3, "it is empty");
    expectRefusal(read("   \n "), 3, "it has no words");
    expectRefusal(read("%PDF-1.4 x"), 3, "it looks like a PDF");
    expectRefusal(read(QByteArray("a\0b\1\2", 5)), 3, "zero bytes");
    expectRefusal(read(QByteArray(21 << 20, 'a')), 3, "larger than 20 MB");
    expectRefusal(runProgram({QStringLiteral("read"), QStringLiteral("/no/such/file")}), 3, "/no/such/file");
    expectRefusal(runProgram({QStringLiteral("read"), QStringLiteral("-")}), 3, "standard input");
    expectRefusal(runProgram({QStringLiteral("read"), m_folder.path()}), 3, "it is a folder");
}

TEST_F(Read, TheDayOfPublicationHasToBeADay) {
    expectRefusal(read(kSound, {QStringLiteral("--published"), QStringLiteral("2023-03")}), 2, "is not a day");
    EXPECT_EQ(read(kSound, {QStringLiteral("--published"), QStringLiteral("2023-03-20")}).status, 0);
}
