// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/near_events.h"

#include "model/wording/near_words.h"
#include "tests/model/counting/made_dataset.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

qint32 julian(const char* iso) { return static_cast<qint32>(day(QString::fromUtf8(iso)).toJulianDay()); }

class NearEvents : public testing::Test {
protected:
    void build() { m_dataset = m_made.dataset(); }
    NearSubject subject(const char* path, const char* date, std::optional<double> number) {
        NearSubject subject;
        subject.organization = m_dataset->at(QString::fromUtf8(path).split(QStringLiteral(" > ")));
        subject.firstDay = subject.lastDay = julian(date);
        subject.people = number;
        return subject;
    }
    std::vector<std::string> found(const NearSubject& subject, std::size_t most = 9) {
        std::vector<std::string> uids;
        for (const NearEvent& near : nearEvents(*m_dataset, subject, most)) {
            uids.push_back(m_dataset->uid(near.event).toStdString());
        }
        return uids;
    }
    std::string reason(const NearSubject& subject) {
        return nearWords(nearEvents(*m_dataset, subject, 1).at(0)).toStdString();
    }
    MadeDataset& layoff(const char* uid, const char* path, const char* date, double people) {
        return m_made.layoff(QString::fromUtf8(uid), QString::fromUtf8(path), QString::fromUtf8(date), people);
    }

    MadeDataset m_made;
    std::shared_ptr<const Dataset> m_dataset;
};

}  // namespace

TEST_F(NearEvents, AreThoseOfTheCompanyWithinFourteenDays) {
    layoff("early", "Amazon", "2023-03-05", 9'000);
    layoff("before", "Amazon", "2023-03-06", 9'000);
    layoff("after", "Amazon", "2023-04-03", 9'000);
    layoff("late", "Amazon", "2023-04-04", 9'000);
    layoff("other", "Meta", "2023-03-20", 9'000);
    build();
    EXPECT_THAT(found(subject("Amazon", "2023-03-20", 9'000)), ElementsAre("before", "after"));
}

TEST_F(NearEvents, AreMeasuredFromSpanToSpan) {
    layoff("year", "Amazon", "2023", 9'000);
    layoff("april", "Amazon", "2023-04", 9'000);
    layoff("may", "Amazon", "2023-05", 9'000);
    build();
    EXPECT_THAT(found(subject("Amazon", "2023-03-20", 9'000)), ElementsAre("year", "april"));
    NearSubject quarter = subject("Amazon", "2023-01-01", 9'000);
    quarter.lastDay = julian("2023-03-31");
    EXPECT_THAT(found(quarter), ElementsAre("year", "april"));
}

TEST_F(NearEvents, OfDivisionsAndOfWhatStandsAboveAreFoundThoseOfSisterDivisionsNot) {
    layoff("company", "Amazon", "2023-03-20", 9'000);
    layoff("twitch", "Amazon > Twitch", "2023-03-20", 400);
    layoff("aws", "Amazon > AWS", "2023-03-20", 500);
    build();
    EXPECT_THAT(found(subject("Amazon > Twitch", "2023-03-21", 400)), ElementsAre("twitch", "company"));
    EXPECT_THAT(found(subject("Amazon", "2023-03-21", 9'000)), testing::SizeIs(3));
}

TEST_F(NearEvents, TheLikeliestComesFirst) {
    layoff("larger", "Amazon", "2023-03-20", 27'000);
    layoff("near", "Amazon", "2023-03-20", 9'100);
    layoff("equal", "Amazon", "2023-03-22", 9'000);
    layoff("smaller", "Amazon", "2023-03-20", 100);
    build();
    EXPECT_THAT(found(subject("Amazon", "2023-03-20", 9'000)), ElementsAre("equal", "near", "larger", "smaller"));
    EXPECT_THAT(found(subject("Amazon", "2023-03-20", 9'000), 2), ElementsAre("equal", "near"));
}

TEST_F(NearEvents, SayWhyTheyAreNear) {
    layoff("whole", "Amazon", "2023-03-18", 27'000);
    build();
    EXPECT_EQ(reason(subject("Amazon", "2023-03-20", 9'000)),
              "2 days earlier, a larger number: this may be a part of it");
    EXPECT_EQ(reason(subject("Amazon", "2023-03-18", 27'000)), "same time, same number");
    EXPECT_EQ(reason(subject("Amazon", "2023-03-17", std::nullopt)), "1 day later, no number to compare");
}

TEST_F(NearEvents, PartsThatAddUpToWhatIsTypedAreFound) {
    layoff("april", "Meta", "2023-04-19", 4'000);
    layoff("may", "Meta", "2023-04-25", 6'000);
    build();
    const auto near = nearEvents(*m_dataset, subject("Meta", "2023-04-22", 10'000), 3);
    ASSERT_EQ(near.size(), 2u);
    EXPECT_EQ(near[0].figure, FigureNearness::PartsOfThis);
    EXPECT_EQ(near[1].figure, FigureNearness::PartsOfThis);
}

TEST_F(NearEvents, OnePartOfTheBreakdownThatIsTypedIsFound) {
    layoff("twitch", "Amazon > Twitch", "2023-03-20", 400);
    build();
    NearSubject whole = subject("Amazon", "2023-03-20", 9'000);
    whole.parts = {400, 2'000};
    EXPECT_EQ(nearEvents(*m_dataset, whole, 1).at(0).figure, FigureNearness::PartsOfThis);
}

TEST_F(NearEvents, WhatABreakdownSaysOfTheDivisionIsCompared) {
    m_made.event(QStringLiteral("whole"), QStringLiteral("Amazon"), QStringLiteral("2023-03-20"),
                 {{QString(), people(9'000)}, {QStringLiteral("Amazon > Twitch"), people(400)}});
    build();
    const NearSubject twitch = subject("Amazon > Twitch", "2023-03-20", 400);
    EXPECT_EQ(nearEvents(*m_dataset, twitch, 1).at(0).figure, FigureNearness::Equal);
}

TEST_F(NearEvents, APercentageIsComparedWhereNobodyGaveANumber) {
    m_made.event(QStringLiteral("share"), QStringLiteral("Meta"), QStringLiteral("2022-11-09"),
                 {{QString(), percent(13)}});
    build();
    NearSubject meta = subject("Meta", "2022-11-10", std::nullopt);
    meta.percent = 13;
    EXPECT_EQ(nearEvents(*m_dataset, meta, 1).at(0).figure, FigureNearness::Equal);
}

TEST_F(NearEvents, OfAnotherKindAreNotTheSameNews) {
    m_made.event(QStringLiteral("reading"), QStringLiteral("Meta"), QStringLiteral("2022-11-09"),
                 {{QString(), people(87'000)}}, EventKind::Workforce);
    build();
    EXPECT_THAT(found(subject("Meta", "2022-11-09", 11'000)), IsEmpty());
}

TEST_F(NearEvents, DuplicatesAreLeftToTheOneTheyDuplicate) {
    layoff("one", "Meta", "2022-11-09", 11'000);
    layoff("copy", "Meta", "2022-11-09", 11'000);
    m_made.link(QStringLiteral("copy"), LinkKind::DuplicateOf, QStringLiteral("one"));
    build();
    EXPECT_THAT(found(subject("Meta", "2022-11-09", 11'000)), ElementsAre("one"));
}

TEST_F(NearEvents, OfAStoredOneWhatWasAnsweredIsNotAskedAgain) {
    layoff("self", "Meta", "2022-11-09", 11'000);
    layoff("different", "Meta", "2022-11-09", 11'000);
    layoff("open", "Meta", "2022-11-09", 11'000);
    m_made.link(QStringLiteral("different"), LinkKind::DifferentFrom, QStringLiteral("self"));
    build();
    NearSubject self = subject("Meta", "2022-11-09", 11'000);
    self.self = m_dataset->id(indexOf(*m_dataset, QStringLiteral("self")));
    EXPECT_THAT(found(self), ElementsAre("open"));
}

TEST_F(NearEvents, OfACompanyThatIsNotKnownThereAreNone) {
    layoff("one", "Meta", "2022-11-09", 11'000);
    build();
    EXPECT_THAT(found(subject("Nobody", "2022-11-09", 11'000)), IsEmpty());
}
