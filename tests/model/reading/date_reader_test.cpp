// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/date_reader.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <ostream>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A Monday.
const QDate kPublished(2023, 3, 20);

struct Said {
    const char* words;
    const char* date;
};

void PrintTo(const Said& said, std::ostream* out) { *out << said.words; }

class WrittenDates : public testing::TestWithParam<Said> {};

TEST_P(WrittenDates, AreReadAtTheirPrecisionWhenTyped) {
    const auto date = readDate(QString::fromUtf8(GetParam().words), kPublished);
    ASSERT_TRUE(date) << date.error().oneLine().toStdString();
    EXPECT_EQ(date->text().toStdString(), GetParam().date);
}

TEST_P(WrittenDates, AreFoundInASentenceAndNothingElseIs) {
    const QString words = QString::fromUtf8(GetParam().words);
    for (const QString& sentence : {u"The cuts that were announced in %1 were deep."_s,
                                    u"Amazon said that in %1 more will follow"_s, u"据悉，%1，公司宣布裁员"_s}) {
        const bool isChineseSentence = sentence.front().script() == QChar::Script_Han;
        // Alone, with no "in" in front, a name or a year may be anything.
        if (isChineseSentence && (words.front().isUpper() || words == u"2022"_s)) continue;
        const QString text = sentence.arg(words);
        const auto dates = findDates(text, kPublished);
        ASSERT_EQ(dates.size(), 1) << text.toStdString();
        const auto& found = dates.front();
        EXPECT_EQ(text.mid(found.start, found.end - found.start).toStdString(), words.toStdString());
        ASSERT_TRUE(found.date) << found.why.toStdString();
        EXPECT_EQ(found.date->text().toStdString(), GetParam().date);
        EXPECT_EQ(found.status, ReadingStatus::Ok);
    }
}

INSTANTIATE_TEST_SUITE_P(
    English, WrittenDates,
    testing::Values(
        Said{"March 20", "2023-03-20"}, Said{"March 20, 2023", "2023-03-20"}, Said{"20 March 2023", "2023-03-20"},
        Said{"Mar. 20, 2023", "2023-03-20"}, Said{"20 Mar 2023", "2023-03-20"}, Said{"20th of March", "2023-03-20"},
        Said{"March 20th", "2023-03-20"}, Said{"March 3-5, 2023", "2023-03-03/2023-03-05"},
        Said{"Monday, March 13", "2023-03-13"}, Said{"2023-03-20", "2023-03-20"}, Said{"2023/3/20", "2023-03-20"},
        Said{"3/20/2023", "2023-03-20"}, Said{"20/3/2023", "2023-03-20"}, Said{"20.3.2023", "2023-03-20"},
        Said{"2023-03", "2023-03"}, Said{"March 2023", "2023-03"}, Said{"March, 2023", "2023-03"},
        Said{"January", "2023-01"}, Said{"November", "2022-11"}, Said{"January of this year", "2023-01"},
        Said{"December last year", "2022-12"}, Said{"last March", "2022-03"}, Said{"next March", "2024-03"},
        Said{"early March", "2023-03-01/2023-03-10"}, Said{"mid-March", "2023-03-11/2023-03-20"},
        Said{"late March", "2023-03-21/2023-03-31"}, Said{"mid-to-late April", "2023-04-15/2023-04-30"},
        Said{"mid to late April", "2023-04-15/2023-04-30"}, Said{"early-to-mid April", "2023-04-01/2023-04-15"},
        Said{"the end of December last year", "2022-12-31~"}, Said{"the end of 2019", "2019-12-31~"},
        Said{"the beginning of 2023", "2023-01-01~"}, Said{"late 2022", "2022-09/2022-12"},
        Said{"early 2023", "2023-01/2023-04"}, Said{"mid-2022", "2022-05/2022-08"},
        Said{"the end of the year", "2023-12-31~"}, Said{"Q1 2023", "2023-33"}, Said{"Q4", "2022-36"},
        Said{"Q1", "2023-33"}, Said{"2023 Q1", "2023-33"}, Said{"1Q23", "2023-33"}, Said{"Q1'23", "2023-33"},
        Said{"first quarter of 2023", "2023-33"}, Said{"fourth quarter of last year", "2022-36"},
        Said{"third quarter of 2022", "2022-35"}, Said{"last quarter", "2022-36"}, Said{"H1 2023", "2023-01/2023-06"},
        Said{"first half of 2023", "2023-01/2023-06"}, Said{"second half of last year", "2022-07/2022-12"},
        Said{"2022", "2022"}, Said{"last year", "2022"}, Said{"this year", "2023"}, Said{"last month", "2023-02"},
        Said{"last week", "2023-03-13/2023-03-19"}, Said{"this week", "2023-03-20/2023-03-26"},
        Said{"yesterday", "2023-03-19"}, Said{"today", "2023-03-20"}, Said{"tomorrow", "2023-03-21"},
        Said{"last Tuesday", "2023-03-14"}, Said{"Friday", "2023-03-17"}, Said{"Monday", "2023-03-20"},
        Said{"last Monday", "2023-03-13"}, Said{"next Friday", "2023-03-24"},
        Said{"Tuesday of last week", "2023-03-14"}, Said{"two weeks ago", "2023-03-06~"},
        Said{"10 days ago", "2023-03-10~"}, Said{"a year ago", "2022~"}, Said{"three months ago", "2022-12~"}));

INSTANTIATE_TEST_SUITE_P(
    Chinese, WrittenDates,
    testing::Values(Said{"3月20日", "2023-03-20"}, Said{"2023年3月20日", "2023-03-20"},
                    Said{"２０２３年３月２０日", "2023-03-20"}, Said{"3月20号", "2023-03-20"},
                    Said{"三月二十日", "2023-03-20"}, Said{"二〇二三年三月", "2023-03"}, Said{"2023年3月", "2023-03"},
                    Said{"2023年", "2023"}, Said{"今年1月", "2023-01"}, Said{"1月", "2023-01"},
                    Said{"去年12月底", "2022-12-31~"}, Said{"去年年底", "2022-12-31~"}, Said{"2022年底", "2022-12-31~"},
                    Said{"今年年初", "2023-01-01~"}, Said{"去年", "2022"}, Said{"前年", "2021"},
                    Said{"上周二", "2023-03-14"}, Said{"本周一", "2023-03-20"}, Said{"周五", "2023-03-17"},
                    Said{"上周", "2023-03-13/2023-03-19"}, Said{"昨天", "2023-03-19"}, Said{"今日", "2023-03-20"},
                    Said{"上个月", "2023-02"}, Said{"本月3日", "2023-03-03"}, Said{"17日", "2023-03-17"},
                    Said{"28日", "2023-03-28"}, Said{"4月中下旬", "2023-04-11/2023-04-30"},
                    Said{"3月上旬", "2023-03-01/2023-03-10"}, Said{"3月初", "2023-03-01~"},
                    Said{"3月底", "2023-03-31~"}, Said{"2023年第一季度", "2023-33"}, Said{"去年第四季度", "2022-36"},
                    Said{"一季度", "2023-33"}, Said{"今年上半年", "2023-01/2023-06"},
                    Said{"2022年下半年", "2022-07/2022-12"}));

struct Unclear {
    const char* words;
    std::vector<const char*> candidates;
};

void PrintTo(const Unclear& unclear, std::ostream* out) { *out << unclear.words; }

class UnclearDates : public testing::TestWithParam<Unclear> {};

TEST_P(UnclearDates, AreNeverDecided) {
    const QString words = QString::fromUtf8(GetParam().words);
    EXPECT_FALSE(readDate(words, kPublished));
    const auto dates = findDates(words, kPublished);
    ASSERT_EQ(dates.size(), 1) << words.toStdString();
    EXPECT_EQ(dates.front().status, ReadingStatus::Malformed);
    EXPECT_FALSE(dates.front().date);
    EXPECT_FALSE(dates.front().why.isEmpty());
    ASSERT_EQ(dates.front().candidates.size(), GetParam().candidates.size());
    for (std::size_t i = 0; i < GetParam().candidates.size(); ++i) {
        EXPECT_EQ(dates.front().candidates[i].text().toStdString(), GetParam().candidates[i]);
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, UnclearDates,
                         testing::Values(Unclear{"3/4/2023", {"2023-03-04", "2023-04-03"}},
                                         Unclear{"3/20/23", {"2023-03-20"}},
                                         Unclear{"1/2/03", {"2003-01-02", "2003-02-01", "2001-02-03"}},
                                         Unclear{"3/3020/17", {}}, Unclear{"31 February", {}},
                                         Unclear{"February 30, 2023", {}}, Unclear{"April 31", {}},
                                         Unclear{"31/31/2023", {}}, Unclear{"2023-02-29", {}}, Unclear{"13月5日", {}},
                                         Unclear{"2月30日", {}}));

TEST(DateReader, NeedsTheDayOfPublicationForWhatIsReckonedFromIt) {
    for (const QString& words :
         {u"in January"_s, u"last Tuesday"_s, u"yesterday"_s, u"March 20"_s, u"Q1"_s, u"上周二"_s, u"去年"_s}) {
        const auto dates = findDates(words, std::nullopt);
        ASSERT_EQ(dates.size(), 1) << words.toStdString();
        EXPECT_EQ(dates.front().status, ReadingStatus::Malformed);
        EXPECT_TRUE(dates.front().why.contains(u"publication"_s)) << dates.front().why.toStdString();
    }
    EXPECT_EQ(findDates(u"March 20, 2023"_s, std::nullopt).front().date->text(), u"2023-03-20"_s);
}

TEST(DateReader, LeavesOtherWordsAlone) {
    for (const QString& text :
         {u"You may leave, and they march on."_s, u"It has 2000 employees and 2023 stores."_s,
          u"The second quarter in a row"_s, u"Black Friday and Cyber Monday"_s,
          u"chapter 11, version 3.4.2, 24/7 support"_s, u"A third of the staff"_s, u"May I ask?"_s,
          u"the first half was dull"_s, u"He marched 20 miles"_s, u"成立于北京，万一"_s, u"周围的人"_s,
          u"for the next few quarters"_s, u"1,2023 people"_s, u"between 10.5 and 20.5"_s, u"前三季度"_s}) {
        EXPECT_TRUE(findDates(text, kPublished).empty()) << text.toStdString();
    }
}

TEST(DateReader, DoesNotTakeAHeadcountForADay) {
    const auto dates = findDates(
        u"In March 20 people left; in March 20,000 employees left; on March 20 employees were told."_s, kPublished);
    ASSERT_EQ(dates.size(), 3);
    EXPECT_EQ(dates[0].date->text(), u"2023-03"_s);
    EXPECT_EQ(dates[1].date->text(), u"2023-03"_s);
    EXPECT_EQ(dates[2].date->text(), u"2023-03-20"_s);
}

TEST(DateReader, SharesAYearThatIsSaidOnce) {
    const auto texts = [](const QString& text) {
        QStringList dates;
        for (const DateReading& reading : findDates(text, kPublished))
            dates << (reading.date ? reading.date->text() : u"?"_s);
        return dates.join(u' ');
    };
    EXPECT_EQ(texts(u"from 1 April to 30 June 2021"_s), u"2021-04-01 2021-06-30"_s);
    EXPECT_EQ(texts(u"between November and January 2021"_s), u"2020-11 2021-01"_s);
    EXPECT_EQ(texts(u"Q3 and Q4 2020 results"_s), u"2020-35 2020-36"_s);
    EXPECT_EQ(texts(u"It fell in April. In June 2021 it rose."_s), u"2023-04 2021-06"_s);
}

TEST(DateReader, TakesADeadlineForOneToCome) {
    EXPECT_EQ(findDates(u"by Sept. 30"_s, kPublished).front().date->text(), u"2023-09-30"_s);
    EXPECT_EQ(findDates(u"on Sept. 30"_s, kPublished).front().date->text(), u"2022-09-30"_s);
    EXPECT_EQ(findDates(u"by January"_s, kPublished).front().date->text(), u"2023-01"_s);
}

TEST(DateReader, CallsAFiscalYearTheCompanysOwn) {
    for (const QString& text : {u"in fiscal 2023"_s, u"the fiscal second quarter"_s, u"second fiscal quarter of 2023"_s,
                                u"second quarter of fiscal 2024"_s}) {
        const auto dates = findDates(text, kPublished);
        ASSERT_EQ(dates.size(), 1) << text.toStdString();
        EXPECT_TRUE(dates.front().why.contains(u"fiscal"_s));
    }
}

TEST(DateReader, ReadsWhatIsTypedWithoutCapitals) {
    EXPECT_EQ(readDate(u" march 20 "_s, kPublished)->text(), u"2023-03-20"_s);
    EXPECT_EQ(readDate(u"on tuesday"_s, kPublished)->text(), u"2023-03-14"_s);
    EXPECT_EQ(readDate(u"3/20"_s, kPublished)->text(), u"2023-03-20"_s);
    EXPECT_EQ(readDate(u"2023-04-15/2023-04-30~"_s, std::nullopt)->text(), u"2023-04-15/2023-04-30~"_s);
    EXPECT_FALSE(readDate(u"3/4"_s, kPublished));
    EXPECT_FALSE(readDate(u"soon"_s, kPublished));
    EXPECT_FALSE(readDate(u""_s, kPublished));
    EXPECT_FALSE(readDate(u"March 20 and 21"_s, kPublished));
    EXPECT_FALSE(readDate(QString(100'000, u'3'), kPublished));
}

TEST(DateReader, SaysWhatToWriteWhereTheOrderIsNotKnown) {
    const auto date = readDate(u"3/4/2023"_s, kPublished);
    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().todo, u"Write 2023-03-04 or 2023-04-03"_s);
}

struct Dated {
    const char* sentence;
    const char* date;  ///< the first of the sentence
};

void PrintTo(const Dated& dated, std::ostream* out) { *out << dated.sentence; }

/// All said on Tuesday, 18 June 2024.
class DatesOfASentence : public testing::TestWithParam<Dated> {};

TEST_P(DatesOfASentence, LieWhereTheSentencePutsThem) {
    const auto dates = findDates(QString::fromUtf8(GetParam().sentence), QDate(2024, 6, 18));
    ASSERT_FALSE(dates.empty());
    ASSERT_TRUE(dates.front().date) << dates.front().why.toStdString();
    EXPECT_EQ(dates.front().date->text().toStdString(), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(AheadAndBehind, DatesOfASentence,
                         testing::Values(Dated{"Ford said Thursday, June 13 that it would cut jobs.", "2024-06-13"},
                                         Dated{"Ford said Tuesday, June 13 that it would cut jobs.", "2023-06-13"},
                                         Dated{"The cuts, starting Wednesday, are deep.", "2024-06-19"},
                                         Dated{"The cuts are effective on Thursday.", "2024-06-20"},
                                         Dated{"Staff will be told on Monday.", "2024-06-24"},
                                         Dated{"Staff will leave by Tuesday.", "2024-06-18"},
                                         Dated{"It will cut jobs, it said on Monday.", "2024-06-17"},
                                         Dated{"It will cut jobs as its chief said on Monday.", "2024-06-17"},
                                         Dated{"Staff were told on Monday.", "2024-06-17"},
                                         Dated{"It cut jobs in Q3.", "2023-35"}, Dated{"It cut jobs in Q2.", "2024-34"},
                                         Dated{"It expects a charge in Q3.", "2024-35"},
                                         Dated{"It leaves by the end of Q3.", "2024-09-30~"}));

TEST(Dates, WhoseWeekdayContradictsThemAreMalformedAndOfferTheDay) {
    const auto dates = findDates(u"It was announced on Tuesday, March 20, 2023."_s, kPublished);
    ASSERT_EQ(dates.size(), 1);
    EXPECT_EQ(dates.front().status, ReadingStatus::Malformed);
    EXPECT_EQ(dates.front().why, u"that day is a Monday, not a Tuesday"_s);
    ASSERT_EQ(dates.front().candidates.size(), 1);
    EXPECT_EQ(dates.front().candidates.front().text(), u"2023-03-20"_s);
}

TEST(Dates, WhoseWeekdayFitsNoYearNearThePublicationAreMalformed) {
    // 20 March was a Wednesday in 2019 and is one in 2030, and in 2024: seen from 2027 within three years only 2024.
    const auto fits = findDates(u"It was announced on Wednesday, March 20."_s, QDate(2027, 3, 20));
    ASSERT_EQ(fits.size(), 1);
    EXPECT_EQ(fits.front().date->text(), u"2024-03-20"_s);
    const auto none = findDates(u"It was announced on Tuesday, March 20."_s, QDate(2023, 3, 20));
    ASSERT_EQ(none.size(), 1);
    EXPECT_EQ(none.front().status, ReadingStatus::Malformed);
    EXPECT_NE(none.front().why.indexOf(u"Tuesday"_s), -1);
}

TEST(Dates, OfAMonthThatHasNoSuchDayAreMalformed) {
    const auto dates = findDates(u"On March 32, 2023 it cut jobs."_s, kPublished);
    ASSERT_EQ(dates.size(), 1);
    EXPECT_EQ(dates.front().status, ReadingStatus::Malformed);
    EXPECT_EQ(dates.front().end, 17);
}

}  // namespace
}  // namespace cutline
