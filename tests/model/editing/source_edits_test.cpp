// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/source_edits.h"

#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "tests/model/workbook/records.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;
using testing::SizeIs;

namespace {

class SourceEditsTest : public testing::Test {
protected:
    std::unique_ptr<Document> document = valueOf(Document::over(valueOf(Workbook::createInMemory())));
    const Workbook& workbook = document->workbook();
    EventId first;
    EventId second;
    SourceId cnbc;
    SourceId other;

    void SetUp() override {
        first = add("2023-03-20", {cite(u"CNBC"_s, u"https://a"_s, u"9,000"_s)});
        second = add("2023-03-21", {cite(u"CNBC"_s, u"https://a"_s, u"400"_s), cite(u"C.N.B.C."_s, {}, u"400"_s)});
        cnbc = valueOf(workbook.event(second)).citations[0].source;
        other = valueOf(workbook.event(second)).citations[1].source;
    }
    static CitationDraft cite(const QString& publisher, const QString& url, const QString& quote) {
        return {Source{{}, publisher, {}, url, {}}, quote, std::nullopt, {}};
    }
    EventId add(const char* day, std::vector<CitationDraft> citations) {
        EventDraft draft;
        draft.organization = {u"Amazon"_s};
        draft.event.announced = date(day);
        draft.citations = std::move(citations);
        EventId id;
        valueOf(document->edit(u"Add"_s, [&](Transaction& transaction) -> Result<void> {
            id = valueOf(saveEvent(transaction, draft));
            return {};
        }));
        return id;
    }
    Result<void> change(const Source& source) {
        return document->edit(u"Edit"_s, [&](Transaction& transaction) { return changeSource(transaction, source); });
    }
    Result<void> merge(SourceId from, SourceId into) {
        return document->edit(u"Merge"_s, [&](Transaction& transaction) {
            return mergeSources(transaction, from, into).map([](auto) {});
        });
    }
};

}  // namespace

TEST_F(SourceEditsTest, ASourceIsCorrectedOnceForAllEventsThatCiteIt) {
    QSignalSpy changed(document.get(), &Document::datasetChanged);
    valueOf(change(Source{cnbc, u"  CNBC  News "_s, u"Amazon cuts"_s, u" https://b "_s, date("2023-03-20")}));
    for (const EventId event : {first, second}) {
        const Source source = valueOf(draftOf(workbook, event)).citations[0].source;
        EXPECT_EQ(source.publisher, u"CNBC News"_s);
        EXPECT_EQ(source.url, u"https://b"_s);
    }
    EXPECT_EQ(changed.count(), 1) << "what shows the events has to show it again";
    document->undoStack().undo();
    EXPECT_EQ(valueOf(workbook.source(cnbc))->publisher, u"CNBC"_s);
}

TEST_F(SourceEditsTest, ASourceThatWouldSayTheSameAsAnotherIsToBeMerged) {
    const auto refused = change(Source{other, u"CNBC"_s, {}, u"https://a"_s, {}});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().oneLine().contains(u"Merge the two"_s));
    EXPECT_FALSE(change(Source{other, {}, {}, {}, {}})) << "a source says something";
    valueOf(change(valueOf(workbook.source(other)).value()));
}

TEST_F(SourceEditsTest, MergedSourcesAreOneAndKeepWhatEitherKnew) {
    valueOf(change(Source{other, u"C.N.B.C."_s, u"Cuts"_s, {}, date("2023-03-21")}));
    const auto before = dump(workbook);
    valueOf(merge(other, cnbc));
    EXPECT_THAT(valueOf(workbook.sources()), SizeIs(1));
    const Source merged = valueOf(workbook.source(cnbc)).value();
    EXPECT_EQ(merged, (Source{cnbc, u"CNBC"_s, u"Cuts"_s, u"https://a"_s, date("2023-03-21")}));
    EXPECT_THAT(valueOf(workbook.event(second)).citations, SizeIs(1)) << "the same sentence stays once";
    document->undoStack().undo();
    EXPECT_EQ(dump(workbook), before);
    document->undoStack().redo();
    EXPECT_THAT(valueOf(workbook.integrityProblems()), testing::IsEmpty());
}

TEST_F(SourceEditsTest, ASourceIsNotMergedIntoItselfOrIntoOneThatIsGone) {
    EXPECT_FALSE(merge(cnbc, cnbc));
    const auto gone = merge(cnbc, SourceId{99});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, ErrorKind::Changed);
}

TEST_F(SourceEditsTest, TheWorkbookCountsTheEventsOfEachSource) {
    const auto counts = valueOf(workbook.citingEventCounts());
    EXPECT_EQ(counts.at(cnbc), 2);
    EXPECT_EQ(counts.at(other), 1);
    EXPECT_THAT(valueOf(workbook.eventsCiting(cnbc)), testing::ElementsAre(first, second));
}

TEST(SourceWords, SayWhoAndWhenElseWhat) {
    EXPECT_EQ(sourceWords(Source{{}, u"CNBC"_s, u"t"_s, {}, date("2023-03-20")}), u"CNBC, 20 March 2023"_s);
    EXPECT_EQ(sourceWords(Source{{}, {}, u"A memo"_s, u"https://a"_s, {}}), u"A memo"_s);
    EXPECT_EQ(sourceWords(Source{{}, {}, {}, u"https://a"_s, {}}), u"https://a"_s);
}
