// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/entry_memory.h"

#include "model/editing/event_edits.h"
#include "tests/views/browse/filled_document.h"

#include <algorithm>

namespace cutline {

namespace {

EventDraft cited(const char* company, const char* date, const char* publisher, const char* title = "") {
    EventDraft draft = test::layoff(QString::fromUtf8(company).split(QStringLiteral(" > ")), QString::fromUtf8(date));
    CitationDraft citation;
    citation.source.publisher = QString::fromUtf8(publisher);
    citation.source.title = QString::fromUtf8(title);
    draft.citations.push_back(citation);
    return draft;
}

double weightOf(const std::vector<KnownWords>& known, const char* words) {
    for (const KnownWords& one : known) {
        if (one.words == QString::fromUtf8(words)) return one.weight;
    }
    return -1;
}

}  // namespace

TEST(EntryMemory, KnowsOrganizationsByHowOftenAndHowRecentlyTheyWereEntered) {
    test::FilledDocument document({cited("Meta", "2023-01-01", "A"), cited("Amazon", "2022-01-01", "A"),
                                   cited("Amazon > AWS", "2021-01-01", "A"), cited("Meta", "2020-01-01", "A")});
    const auto known = knownOrganizations(document.dataset());
    ASSERT_EQ(known.size(), 3u);
    EXPECT_GT(weightOf(known, "Meta"), weightOf(known, "Amazon"));
    EXPECT_GT(weightOf(known, "Amazon > AWS"), weightOf(known, "Amazon"));
}

TEST(EntryMemory, KnowsDivisionsAlsoByBreakdowns) {
    EventDraft broken = cited("Amazon", "2023-03-20", "A");
    broken.figures.push_back({{QStringLiteral("Twitch")}, Figure{}});
    test::FilledDocument document({cited("Amazon > AWS", "2020-01-01", "A"), broken});
    const auto known = knownDivisions(document.dataset(), document.dataset().at({QStringLiteral("Amazon")}));
    ASSERT_EQ(known.size(), 2u);
    EXPECT_GT(weightOf(known, "Twitch"), weightOf(known, "AWS"));
    EXPECT_TRUE(knownDivisions(document.dataset(), kNoOrganization).empty());
}

TEST(EntryMemory, KnowsASourceOnceHoweverOftenItIsCited) {
    test::FilledDocument document({cited("Meta", "2023-01-01", "Reuters", "Cuts"),
                                   cited("Amazon", "2022-01-01", "CNBC", "More cuts"),
                                   cited("Google", "2021-01-01", "Reuters", "Cuts")});
    const auto recent = document->workbook().recentlyCited(100);
    ASSERT_TRUE(recent);
    const auto sources = knownSources(*recent);
    ASSERT_EQ(sources.size(), 2u);
    EXPECT_EQ(sources[0].source.publisher, QStringLiteral("Reuters"));
    EXPECT_EQ(sources[0].uses, 2);
    EXPECT_GT(weightOf(knownPublishers(sources), "Reuters"), weightOf(knownPublishers(sources), "CNBC"));
}

TEST(EntryMemory, LooksAtTheLastEntriesOnly) {
    test::FilledDocument document({cited("Meta", "2023-01-01", "Old"), cited("Amazon", "2022-01-01", "New"),
                                   cited("Google", "2021-01-01", "Newest")});
    const auto recent = document->workbook().recentlyCited(2);
    ASSERT_TRUE(recent);
    ASSERT_EQ(recent->size(), 2u);
    EXPECT_EQ((*recent)[0].source.publisher, QStringLiteral("Newest"));
    EXPECT_EQ((*recent)[1].source.publisher, QStringLiteral("New"));
}

TEST(EntryMemory, TheLastEntryIsTheOneTypedLastWhateverItsDate) {
    test::FilledDocument document({cited("Amazon", "2023-03-20", "A"), cited("Amazon > AWS", "2019-01-01", "A"),
                                   cited("Meta", "2020-01-01", "A")});
    const Dataset& dataset = document.dataset();
    const auto last = lastEntered(dataset, dataset.at({QStringLiteral("Amazon")}));
    ASSERT_TRUE(last);
    EXPECT_EQ(dataset.uid(*last), QStringLiteral("Amazon/AWS@2019-01-01"));
    EXPECT_FALSE(lastEntered(dataset, kNoOrganization));
}

}  // namespace cutline
