// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/article_edits.h"

#include "tests/model/reading/written_article.h"

#include <gtest/gtest.h>

namespace cutline {
namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QStringList kTwitch{QStringLiteral("Amazon"), QStringLiteral("Twitch")};
const QStringList kMeta{QStringLiteral("Meta")};

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

Source cnbc() {
    Source source;
    source.publisher = text("CNBC");
    source.published = EventDate::parse(u"2023-03-20").value();
    return source;
}

/// The article that is read, and a draft into which its marks are accepted.
class ArticleEdits : public testing::Test {
protected:
    /// The first mark of the kind whose words contain `words`, behind `after`.
    ArticleMark mark(MarkKind kind, const char* words, const char* after = "") const {
        const qsizetype from = m_article.text.indexOf(text(after));
        for (const ArticleMark& one : marksOf(m_article)) {
            if (one.kind == kind && one.span.start >= from && one.span.in(m_article.text).contains(text(words))) {
                return one;
            }
        }
        ADD_FAILURE() << words << " is not marked";
        return {};
    }
    Fillings ways(const ArticleMark& one) const { return fillingsOf(m_article, one, m_draft); }
    void take(const ArticleMark& one, std::size_t way = 0) {
        const Fillings fillings = ways(one);
        ASSERT_LT(way, fillings.ways.size()) << fillings.whyNot.toStdString();
        m_draft = filled(m_draft, fillings.ways[way], cnbc());
    }
    void read(const char* utf8) { m_article = test::read(text(utf8)); }

    Article m_article = test::read(test::kWrittenArticle);
    EventDraft m_draft;
};

}  // namespace

TEST_F(ArticleEdits, AFigureBringsItsOrganizationKindAndSentence) {
    const ArticleMark nine = mark(MarkKind::Figure, "9,000");
    EXPECT_TRUE(ways(nine).ways.front().isPlain);
    take(nine);
    EXPECT_EQ(m_draft.organization, kAmazon);
    EXPECT_EQ(m_draft.event.kind, EventKind::Layoff);
    ASSERT_EQ(m_draft.figures.size(), 1u);
    EXPECT_EQ(m_draft.figures[0].figure.best, 9'000);
    EXPECT_EQ(m_draft.figures[0].figure.qualifier, Qualifier::About);
    EXPECT_TRUE(m_draft.figures[0].figure.printed.contains(text("9,000")));
    ASSERT_EQ(m_draft.citations.size(), 1u);
    EXPECT_EQ(m_draft.citations[0].figure, 0);
    EXPECT_EQ(m_draft.citations[0].source, cnbc());
    EXPECT_TRUE(m_draft.citations[0].quote.startsWith(text("SEATTLE, March 20")));
    EXPECT_TRUE(m_draft.citations[0].quote.endsWith(text("Twitch.")));
}

TEST_F(ArticleEdits, AFigureOfADivisionGoesIntoTheBreakdown) {
    take(mark(MarkKind::Figure, "9,000"));
    take(mark(MarkKind::Figure, "400"));
    ASSERT_EQ(m_draft.figures.size(), 2u);
    EXPECT_EQ(m_draft.figures[1].division, QStringList{text("Twitch")});
    EXPECT_EQ(m_draft.figures[1].figure.qualifier, Qualifier::MoreThan);
    ASSERT_EQ(m_draft.citations.size(), 2u);
    EXPECT_EQ(m_draft.citations[1].figure, 1);
}

TEST_F(ArticleEdits, ADivisionThatIsOnlyNamedStandsInTheBreakdownWithoutANumber) {
    take(mark(MarkKind::Figure, "9,000"));
    take(mark(MarkKind::Organization, "AWS"));
    ASSERT_EQ(m_draft.figures.size(), 2u);
    EXPECT_EQ(m_draft.figures[1].division, QStringList{text("AWS")});
    EXPECT_EQ(m_draft.figures[1].figure.qualifier, Qualifier::Unknown);
    EXPECT_TRUE(ways(mark(MarkKind::Organization, "AWS")).ways.empty());
    EXPECT_FALSE(ways(mark(MarkKind::Organization, "AWS")).whyNot.isEmpty());
    take(mark(MarkKind::Organization, "Twitch"));
    take(mark(MarkKind::Figure, "400"));
    ASSERT_EQ(m_draft.figures.size(), 3u);
    EXPECT_EQ(m_draft.figures[2].figure.best, 400);
}

TEST_F(ArticleEdits, WhatIsSaidOfAnotherCompanyIsNeverTakenByReturn) {
    take(mark(MarkKind::Figure, "9,000"));
    for (const Filling& way : ways(mark(MarkKind::Figure, "about 10,000")).ways) {
        EXPECT_TRUE(!way.isPlain || way.place == FillPlace::AnotherFigure) << static_cast<int>(way.place);
        EXPECT_FALSE(way.isPlain);
    }
    EXPECT_FALSE(ways(mark(MarkKind::Organization, "Meta")).ways.front().isPlain);
}

TEST_F(ArticleEdits, AWorkforceReadingIsAnEventOfItsOwn) {
    const ArticleMark workforce = mark(MarkKind::Figure, "1.54 million");
    take(workforce);
    EXPECT_EQ(m_draft.event.kind, EventKind::Workforce);
    EXPECT_EQ(m_draft.figures.at(0).figure.best, 1'540'000);
    m_draft = {};
    take(mark(MarkKind::Figure, "9,000"));
    EXPECT_TRUE(ways(workforce).ways.empty());
    EXPECT_TRUE(ways(workforce).whyNot.contains(text("event of its own")));
    m_draft = {};
    take(mark(MarkKind::Figure, "5,000"));
    EXPECT_EQ(m_draft.event.kind, EventKind::OpenRolesClosed);
    EXPECT_EQ(m_draft.organization, kMeta);
}

TEST_F(ArticleEdits, WhatIsNoLayoffHasNoWayIn) {
    for (const char* words : {"300,000", "810,000", "1.25%", "9%"}) {
        const Fillings fillings = ways(mark(MarkKind::Figure, words));
        EXPECT_TRUE(fillings.ways.empty()) << words;
        EXPECT_TRUE(fillings.whyNot.startsWith(text("Not offered"))) << words;
    }
}

TEST_F(ArticleEdits, AMalformedFigureFillsOnlyACandidateThatWasChosen) {
    read("Amazon will lay off 20,9000 employees.");
    const Fillings fillings = ways(mark(MarkKind::Figure, "20,9000"));
    for (const Filling& way : fillings.ways) {
        EXPECT_FALSE(way.isPlain);
        EXPECT_FALSE(way.why.isEmpty());
        EXPECT_EQ(way.figure.printed, text("20,9000"));
    }
    EXPECT_TRUE(!fillings.ways.empty() || !fillings.whyNot.isEmpty());
}

TEST_F(ArticleEdits, AnImplausibleFigureIsChosenToo) {
    read("Twitch will say goodbye to more than 4 employees.");
    const Fillings fillings = ways(mark(MarkKind::Figure, "4 employees"));
    ASSERT_FALSE(fillings.ways.empty());
    EXPECT_EQ(fillings.ways.front().figure.best, 4);
    for (const Filling& way : fillings.ways) EXPECT_FALSE(way.isPlain);
}

TEST_F(ArticleEdits, ASecondFigureStandsBesideTheFirstOrInItsPlace) {
    take(mark(MarkKind::Figure, "9,000"));
    const ArticleMark other = mark(MarkKind::Figure, "18,000");
    ASSERT_EQ(ways(other).ways.size(), 2u);
    const EventDraft before = m_draft;
    take(other, 0);
    ASSERT_EQ(m_draft.figures.size(), 2u);
    EXPECT_TRUE(m_draft.figures[0].figure.preferred);
    EXPECT_FALSE(m_draft.figures[1].figure.preferred);
    m_draft = before;
    take(other, 1);
    ASSERT_EQ(m_draft.figures.size(), 1u);
    EXPECT_EQ(m_draft.figures[0].figure.best, 18'000);
}

TEST_F(ArticleEdits, DatesGoWhereNoneIsYet) {
    read("On March 20 Amazon said it will lay off 9,000 people on April 28.");
    take(mark(MarkKind::Date, "March 20"));
    EXPECT_EQ(m_draft.event.announced.text(), text("2023-03-20"));
    const ArticleMark april = mark(MarkKind::Date, "April");
    EXPECT_TRUE(ways(april).ways.front().isPlain);
    take(april);
    ASSERT_TRUE(m_draft.event.effective);
    EXPECT_GT(m_draft.event.effective->firstDay(), m_draft.event.announced.lastDay());
}

TEST_F(ArticleEdits, AQuoteIsAStatementOfItsOwnOrACitation) {
    const ArticleMark jassy = mark(MarkKind::Quote, "uncertain economy");
    take(jassy);
    EXPECT_EQ(m_draft.event.kind, EventKind::Statement);
    EXPECT_EQ(m_draft.organization, kAmazon);
    EXPECT_TRUE(m_draft.citations.at(0).quote.startsWith(text("Andy Jassy: Given the uncertain")));
    m_draft = {};
    take(mark(MarkKind::Figure, "9,000"));
    take(jassy);
    EXPECT_EQ(m_draft.event.kind, EventKind::Layoff);
    ASSERT_EQ(m_draft.citations.size(), 2u);
    EXPECT_FALSE(m_draft.citations[1].figure);
}

TEST_F(ArticleEdits, AcceptingTheSameTwiceChangesNothing) {
    const ArticleMark nine = mark(MarkKind::Figure, "9,000");
    const Filling way = ways(nine).ways.front();
    const EventDraft once = filled(m_draft, way, cnbc());
    EXPECT_EQ(filled(once, way, cnbc()), once);
}

TEST_F(ArticleEdits, OneSentenceIsOneCitation) {
    take(mark(MarkKind::Date, "March 20"));
    ASSERT_EQ(m_draft.citations.size(), 1u);
    EXPECT_FALSE(m_draft.citations[0].figure);
    take(mark(MarkKind::Figure, "9,000"));
    ASSERT_EQ(m_draft.citations.size(), 1u);
    EXPECT_EQ(m_draft.citations[0].figure, 0);
}

TEST_F(ArticleEdits, WhatWasAcceptedCanBeTakenBackInAnyOrder) {
    const auto marks = {mark(MarkKind::Date, "March 20"), mark(MarkKind::Figure, "9,000"),
                        mark(MarkKind::Figure, "400"), mark(MarkKind::Organization, "AWS"),
                        mark(MarkKind::Quote, "uncertain economy")};
    std::vector<EventDraft> states{m_draft};
    for (const ArticleMark& one : marks) {
        take(one);
        states.push_back(m_draft);
    }
    // The last first: every state comes back.
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        EXPECT_EQ(takenBack(states[i], states[i - 1], states[i]), states[i - 1]);
    }
    // Twitch's figure alone: the others stay.
    const EventDraft rest = takenBack(m_draft, states[2], states[3]);
    ASSERT_EQ(rest.figures.size(), 2u);
    EXPECT_EQ(rest.figures[1].division, QStringList{text("AWS")});
    EXPECT_EQ(rest.organization, kAmazon);
    for (const CitationDraft& citation : rest.citations) EXPECT_FALSE(citation.quote.contains(text("goodbye")));
}

TEST_F(ArticleEdits, WhatWasTypedSinceStaysWhenAMarkIsTakenBack) {
    const EventDraft before = m_draft;
    take(mark(MarkKind::Figure, "9,000"));
    const EventDraft after = m_draft;
    m_draft.event.headline = text("Second round");
    m_draft.event.announced = EventDate::parse(u"2023-03-20").value();
    const EventDraft rest = takenBack(m_draft, before, after);
    EXPECT_TRUE(rest.figures.empty());
    EXPECT_TRUE(rest.citations.empty());
    EXPECT_TRUE(rest.organization.isEmpty());
    EXPECT_EQ(rest.event.headline, text("Second round"));
    EXPECT_TRUE(rest.event.announced.isValid());
}

TEST_F(ArticleEdits, ANewSourceIsThatOfAllThatWasAccepted) {
    take(mark(MarkKind::Figure, "9,000"));
    take(mark(MarkKind::Figure, "400"));
    Source verge;
    verge.publisher = text("The Verge");
    m_draft.citations.push_back({verge, text("typed"), std::nullopt, {}});
    Source renamed = cnbc();
    renamed.title = text("Amazon cuts again");
    const EventDraft draft = withSource(m_draft, cnbc(), renamed);
    EXPECT_EQ(draft.citations[0].source, renamed);
    EXPECT_EQ(draft.citations[1].source, renamed);
    EXPECT_EQ(draft.citations[2].source, verge);
}

}  // namespace cutline
