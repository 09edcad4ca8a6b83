// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/article.h"

#include "model/reading/html_text.h"
#include "tests/model/reading/written_article.h"
#include "tests/support/shared_data.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <ostream>

namespace cutline {
namespace {

using test::figureSaying;

const QStringList kAmazon{QStringLiteral("Amazon")};
const QStringList kTwitch{QStringLiteral("Amazon"), QStringLiteral("Twitch")};
const QStringList kMeta{QStringLiteral("Meta")};

struct Said {
    const char* words;
    double value;
    Qualifier qualifier;
    FigurePurpose purpose;
    QStringList organization;
    const char* after = "";
};

void PrintTo(const Said& said, std::ostream* out) { *out << said.words; }

void expectSaid(const Article& article, const Said& said) {
    const FigureMention* figure = figureSaying(article, QString::fromUtf8(said.words), QString::fromUtf8(said.after));
    ASSERT_NE(figure, nullptr) << said.words;
    EXPECT_EQ(figure->reading.status, ReadingStatus::Ok)
        << said.words << ": "
        << (figure->reading.doubts.empty() ? "" : figure->reading.doubts.front().why.toStdString());
    EXPECT_EQ(figure->reading.figure.best, said.value) << said.words;
    EXPECT_EQ(figure->reading.figure.qualifier, said.qualifier) << said.words;
    EXPECT_EQ(figure->subject.purpose, said.purpose) << said.words << ": " << figure->subject.why.toStdString();
    if (said.purpose == FigurePurpose::None) return;
    EXPECT_EQ(figure->subject.organization, said.organization) << said.words;
}

const QuoteMention* quoteSaying(const Article& article, const char* words) {
    for (const QuoteMention& quote : article.quotes) {
        if (quote.words.contains(QString::fromUtf8(words))) return &quote;
    }
    return nullptr;
}

void expectQuote(const Article& article, const char* words, const char* speaker, const QStringList& organization) {
    const QuoteMention* quote = quoteSaying(article, words);
    ASSERT_NE(quote, nullptr) << words;
    EXPECT_EQ(quote->speaker, QString::fromUtf8(speaker));
    EXPECT_EQ(quote->organization, organization);
}

std::vector<QString> textsOf(const Article& article, const QStringList& path) {
    std::vector<QString> texts;
    for (const OrganizationMention& one : article.organizations) {
        if (one.path == path) texts.push_back(one.span.in(article.text).toString());
    }
    return texts;
}

bool isNamed(const Article& article, const QStringList& path, const char* words) {
    const auto texts = textsOf(article, path);
    return std::find(texts.begin(), texts.end(), QString::fromUtf8(words)) != texts.end();
}

Article read(const char* text) { return test::read(QString::fromUtf8(text)); }

}  // namespace

class EnglishArticle : public testing::TestWithParam<Said> {};

TEST_P(EnglishArticle, EveryFigureReadsRightAndIsOfferedForItsOrganization) {
    expectSaid(test::read(test::kWrittenArticle), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Facts, EnglishArticle,
    testing::Values(Said{"9,000", 9'000, Qualifier::About, FigurePurpose::Layoff, kAmazon},
                    Said{"400", 400, Qualifier::MoreThan, FigurePurpose::Layoff, kTwitch},
                    Said{"18,000", 18'000, Qualifier::MoreThan, FigurePurpose::Layoff, kAmazon},
                    Said{"27,000", 27'000, Qualifier::Exact, FigurePurpose::Layoff, kAmazon},
                    Said{"300,000", 300'000, Qualifier::About, FigurePurpose::None, {}},
                    Said{"9%", 9, Qualifier::Exact, FigurePurpose::None, {}, "300,000"},
                    Said{"810,000", 810'000, Qualifier::About, FigurePurpose::None, {}},
                    Said{"1.54 million", 1'540'000, Qualifier::About, FigurePurpose::Workforce, kAmazon},
                    Said{"about 10,000", 10'000, Qualifier::About, FigurePurpose::Layoff, kMeta},
                    Said{"5,000", 5'000, Qualifier::About, FigurePurpose::OpenRolesClosed, kMeta}));

class ChineseArticle : public testing::TestWithParam<Said> {};

TEST_P(ChineseArticle, EveryFigureReadsRightAndIsOfferedForItsOrganization) {
    expectSaid(test::read(test::kWrittenChineseArticle), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Facts, ChineseArticle,
                         testing::Values(Said{"9000", 9'000, Qualifier::About, FigurePurpose::Layoff, kAmazon},
                                         Said{"400", 400, Qualifier::MoreThan, FigurePurpose::Layoff, kTwitch},
                                         Said{"1.8万", 18'000, Qualifier::Exact, FigurePurpose::Layoff, kAmazon},
                                         Said{"30万", 300'000, Qualifier::About, FigurePurpose::None, {}},
                                         Said{"81万", 810'000, Qualifier::About, FigurePurpose::None, {}},
                                         Said{"154万", 1'540'000, Qualifier::About, FigurePurpose::Workforce, kAmazon},
                                         Said{"约1万", 10'000, Qualifier::About, FigurePurpose::Layoff, kMeta},
                                         Said{"5000", 5'000, Qualifier::About, FigurePurpose::OpenRolesClosed, kMeta}));

TEST(Article, RevenueSharePricesAndMoneyAreNotOffered) {
    const Article article = test::read(test::kWrittenArticle);
    for (const FigureMention& figure : article.figures) {
        const QString words = TextSpan{figure.reading.start, figure.reading.end}.in(article.text).toString();
        if (words.contains(u'%') || words.contains(u'$')) {
            EXPECT_EQ(figure.subject.purpose, FigurePurpose::None) << words.toStdString();
        }
        EXPECT_FALSE(figure.subject.why.isEmpty());
    }
}

TEST(Article, OrganizationsAreFoundByNameOtherNameAndTicker) {
    const Article article = test::read(test::kWrittenArticle);
    EXPECT_TRUE(isNamed(article, kAmazon, "Amazon"));
    EXPECT_TRUE(isNamed(article, kAmazon, "Nasdaq: AMZN"));
    EXPECT_TRUE(isNamed(article, kMeta, "Meta"));
    EXPECT_TRUE(isNamed(article, kMeta, "Facebook"));
    EXPECT_TRUE(isNamed(article, kMeta, "Nasdaq:META"));
    EXPECT_TRUE(isNamed(article, kTwitch, "Twitch"));
    EXPECT_TRUE(isNamed(article, {QStringLiteral("Amazon"), QStringLiteral("AWS")}, "AWS"));
    EXPECT_TRUE(isNamed(article, {QStringLiteral("Amazon"), QStringLiteral("PXT")}, "PXT"));
    EXPECT_TRUE(isNamed(article, {QStringLiteral("Amazon"), QStringLiteral("Advertising")}, "advertising"));
    EXPECT_TRUE(isNamed(test::read(test::kWrittenChineseArticle), kAmazon, "亚马逊"));
}

TEST(Article, QuotesBelongToWhoSaidThem) {
    const Article article = test::read(test::kWrittenArticle);
    expectQuote(article, "uncertain economy", "Andy Jassy", kAmazon);
    expectQuote(article, "enterprises of all sizes", "Brian Olsavsky", kAmazon);
    expectQuote(article, "headwinds", "Brian Olsavsky", kAmazon);
    expectQuote(article, "years", "Mark Zuckerberg", kMeta);
    expectQuote(article, "goodbye", "", kTwitch);
    expectQuote(test::read(test::kWrittenChineseArticle), "不确定性", "安迪·贾西", kAmazon);
}

TEST(Article, ASpeakerOfTheNextSentenceDidNotSayIt) {
    const Article article = read(
        "As Jassy put it, \"this was not an easy decision for us.\" Spokesperson Kelly Nantel told CNN that \"about "
        "100 workers at Amazon\" were affected. \"Is it hard for all of us?\" Andy Jassy asked, she said.");
    const QuoteMention* quote = quoteSaying(article, "easy decision");
    ASSERT_NE(quote, nullptr);
    EXPECT_EQ(quote->speaker, QString());
    EXPECT_EQ(quoteSaying(article, "100 workers")->speaker, QStringLiteral("Kelly Nantel"));
}

TEST(Article, DatesAreReckonedFromTheDayOfPublication) {
    const Article article = test::read(test::kWrittenArticle);
    const auto dateOf = [&](const char* words) {
        for (const DateMention& date : article.dates) {
            const auto text = TextSpan{date.reading.start, date.reading.end}.in(article.text);
            if (text == QString::fromUtf8(words)) return date.reading.date ? date.reading.date->text() : QString();
        }
        return QStringLiteral("not found");
    };
    EXPECT_EQ(dateOf("March 20"), QStringLiteral("2023-03-20"));
}

TEST(Article, ALayoffLargerThanTheWorkforceIsImplausible) {
    const Article article = read("Salesforce will lay off 80,000 employees.");
    const FigureMention* figure = figureSaying(article, QStringLiteral("80,000"));
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->reading.status, ReadingStatus::Implausible);
    EXPECT_EQ(figure->reading.doubts.front().rule, ReadingRule::MoreThanWorkforce);
}

TEST(Article, TheWorkforceThatTheArticleGivesCountsFirst) {
    const Article article = read("Hooli said it will lay off 9,000 employees. Hooli has 8,000 employees.");
    const FigureMention* figure = figureSaying(article, QStringLiteral("9,000"));
    ASSERT_NE(figure, nullptr);
    ASSERT_EQ(figure->reading.status, ReadingStatus::Implausible);
    EXPECT_EQ(figure->reading.doubts.front().rule, ReadingRule::MoreThanWorkforce);
    const Article grown = read("Salesforce will lay off 80,000 employees. Salesforce has 200,000 employees.");
    EXPECT_EQ(figureSaying(grown, QStringLiteral("80,000"))->reading.status, ReadingStatus::Ok);
    const Article other = read("Hooli said it will lay off 9,000 employees. Zoom has 8,000 employees.");
    EXPECT_EQ(figureSaying(other, QStringLiteral("9,000"))->reading.status, ReadingStatus::Ok);
}

TEST(Article, APercentageInTheSameSentenceHasToFit) {
    const Article fits = read("Salesforce will lay off about 7,400 employees, or 10% of its workforce.");
    EXPECT_EQ(figureSaying(fits, QStringLiteral("7,400"))->reading.status, ReadingStatus::Ok);
    EXPECT_EQ(figureSaying(fits, QStringLiteral("10%"))->subject.purpose, FigurePurpose::Layoff);
    const Article broken = read("Salesforce will lay off 740 employees, or 10% of its workforce.");
    const FigureMention* figure = figureSaying(broken, QStringLiteral("740"));
    ASSERT_EQ(figure->reading.status, ReadingStatus::Implausible);
    EXPECT_EQ(figure->reading.doubts.front().rule, ReadingRule::PercentDoesNotFit);
}

TEST(Article, AJumpFromTheOriginalIsFlaggedAndItsNumberComesFirst) {
    const Article article =
        test::read(QStringLiteral("In 2023 Amazon will lay off 90,000 employees after 18,000 in January."),
                   QStringLiteral("亚马逊将裁员9000人，此前1月裁员1.8万人。"));
    const FigureMention* figure = figureSaying(article, QStringLiteral("90,000"));
    ASSERT_NE(figure, nullptr);
    ASSERT_EQ(figure->reading.status, ReadingStatus::Implausible);
    const Doubt& doubt = figure->reading.doubts.back();
    EXPECT_EQ(doubt.rule, ReadingRule::JumpFromOriginal);
    ASSERT_FALSE(doubt.candidates.empty());
    EXPECT_EQ(doubt.candidates.front().figure.best, 9'000);
    EXPECT_EQ(figureSaying(article, QStringLiteral("18,000"))->reading.status, ReadingStatus::Ok);
}

TEST(Article, TheOriginalOffersWhatABrokenNumberWas) {
    const Article article =
        test::read(QStringLiteral("Amazon will lay off 20,9000 employees."), QStringLiteral("亚马逊将裁员9000人。"));
    const FigureMention* figure = figureSaying(article, QStringLiteral("20,9000"));
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->reading.status, ReadingStatus::Malformed);
    ASSERT_FALSE(figure->reading.doubts.front().candidates.empty());
    EXPECT_EQ(figure->reading.doubts.front().candidates.front().figure.best, 9'000);
}

TEST(Article, AFigureOfADivisionStandsWithTheDivision) {
    const auto organizationOf = [](const char* text, const char* number) {
        const Article article = read(text);
        const FigureMention* figure = figureSaying(article, QString::fromUtf8(number));
        return figure == nullptr ? QStringList() : figure->subject.organization;
    };
    EXPECT_EQ(organizationOf("Amazon lays off 180 employees at Twitch.", "180"), kTwitch);
    EXPECT_EQ(organizationOf("Twitch, owned by Amazon, will lay off 400 people.", "400"), kTwitch);
    EXPECT_EQ(organizationOf("Amazon's Twitch unit cuts 35 jobs.", "35"), kTwitch);
    EXPECT_EQ(organizationOf("Like Meta, Amazon will lay off 9,000 employees.", "9,000"), kAmazon);
    EXPECT_EQ(organizationOf("About 9,000 jobs will be eliminated at Amazon.", "9,000"), kAmazon);
    EXPECT_EQ(organizationOf("Amazon had a good year. Even so the company will let 300 people go.", "300"), kAmazon);
}

TEST(Article, OfTheSeedEveryBrokenNumberIsReportedAndNoneHasAValue) {
    QFile file(test::sharedFile(QStringLiteral("seed/article.txt")));
    if (!file.open(QIODevice::ReadOnly)) GTEST_SKIP() << "the shared article is not here";
    const Article article = test::read(articleText(QString::fromUtf8(file.readAll())));
    for (const char* words : {"20,9000", "1,1", "8,2", "7,2022", "2,7", "80,12", "154.<> million", "1,5000", "<>,<>"}) {
        const FigureMention* figure = figureSaying(article, QString::fromUtf8(words));
        ASSERT_NE(figure, nullptr) << words;
        EXPECT_EQ(article.text.mid(figure->reading.start, figure->reading.end - figure->reading.start),
                  QString::fromUtf8(words));
        EXPECT_EQ(figure->reading.status, ReadingStatus::Malformed) << words;
        EXPECT_FALSE(figure->reading.doubts.empty()) << words;
    }
    const FigureMention* tiny = figureSaying(article, QStringLiteral("4 employees"));
    ASSERT_NE(tiny, nullptr);
    EXPECT_EQ(tiny->reading.status, ReadingStatus::Implausible);
    EXPECT_EQ(tiny->subject.organization, kTwitch);
    EXPECT_TRUE(isNamed(article, kAmazon, "Amazon") && isNamed(article, kAmazon, "Nasdaq: AMZN"));
    EXPECT_TRUE(isNamed(article, kMeta, "Facebook") && isNamed(article, kMeta, "Nasdaq:META"));
    EXPECT_TRUE(isNamed(article, kTwitch, "Twitch"));
    EXPECT_TRUE(isNamed(article, {QStringLiteral("Amazon"), QStringLiteral("AWS")}, "AWS"));
    expectQuote(article, "economic uncertainty", "Andy Jassy", kAmazon);
    expectQuote(article, "middle of the third quarter", "Brian Olsavsky", kAmazon);
    expectQuote(article, "years", "Mark Zuckerberg", kMeta);
    expectQuote(article, "say goodbye", "", kTwitch);
}

TEST(Article, MarksLieInTheTextInOrderAndWithoutOverlapsOfOneKind) {
    for (const QString& text : {test::kWrittenArticle, test::kWrittenChineseArticle}) {
        const Article article = test::read(text);
        qsizetype end = 0;
        for (const OrganizationMention& one : article.organizations) {
            EXPECT_GE(one.span.start, end);
            EXPECT_GT(one.span.end, one.span.start);
            end = one.span.end;
        }
        EXPECT_LE(end, text.size());
        for (const FigureMention& one : article.figures) {
            EXPECT_TRUE(one.sentence.start <= one.reading.start && one.reading.end <= one.sentence.end);
        }
    }
}

TEST(Article, AnyBytesAreReadWithoutHarm) {
    QRandomGenerator random(4);
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = 0; i < 400; ++i) {
            static const QString pieces =
                QStringLiteral("0123456789,.<>%$ \n“”\"「」()（）AmazonMetaTwitch裁员万人亿&;#x/!-–月日");
            const bool isAny = random.bounded(4) == 0;
            text += isAny ? QChar(static_cast<ushort>(random.bounded(0x10000)))
                          : pieces[random.bounded(static_cast<int>(pieces.size()))];
        }
        const QString plain = articleText(text);
        const Article article = test::read(plain);
        for (const FigureMention& one : article.figures) ASSERT_LE(one.reading.end, plain.size());
        for (const QuoteMention& one : article.quotes) ASSERT_LE(one.span.end, plain.size());
    }
}

TEST(Article, TimeGrowsWithTheLengthOnly) {
    const auto millisecondsFor = [](qsizetype characters) {
        QString text;
        while (text.size() < characters) text += test::kWrittenArticle;
        QElapsedTimer timer;
        timer.start();
        const Article article = test::read(text);
        EXPECT_FALSE(article.figures.empty());
        return static_cast<double>(std::max<qint64>(1, timer.elapsed()));
    };
    const double small = millisecondsFor(100'000);
    const double large = millisecondsFor(1'000'000);
    EXPECT_LT(large / small, 10 * 4) << small << " ms, then " << large << " ms";
}

TEST(Article, ATextWithoutSentencesTakesNoLonger) {
    QElapsedTimer timer;
    timer.start();
    const Article article = test::read(QStringLiteral("Amazon lay off 9,000 “and Twitch ").repeated(5'000));
    EXPECT_EQ(article.figures.size(), 5'000u);
    EXPECT_LT(timer.elapsed(), 60'000);
}

}  // namespace cutline
