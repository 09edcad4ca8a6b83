// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any text: deterministic, because every run takes the same random numbers.
#include "model/reading/date_reader.h"
#include "model/reading/figure_reader.h"
#include "model/reading/figure_scanner.h"
#include "model/wording/value_words.h"
#include "tests/model/reading/expression_table.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

#include <cmath>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr quint32 kSeed = 20230320;

Figure randomFigure(QRandomGenerator& random) {
    constexpr int kUnknown = static_cast<int>(Qualifier::Unknown);
    const auto qualifier = static_cast<Qualifier>(random.bounded(kUnknown + 1));
    if (qualifier == Qualifier::Unknown) return figureOf(Measure::People, qualifier);
    if (random.bounded(3) == 0) {
        const double percent = random.bounded(1, 990) / 10.0;
        return figureOf(Measure::Percent, qualifier, percent, std::round(percent * 10 + random.bounded(1, 10)) / 10);
    }
    const double people = std::floor(std::pow(10, random.bounded(9.0)));
    return figureOf(Measure::People, qualifier, people, people + random.bounded(1, 100'000));
}

TEST(ReadingProperties, WhatIsSaidOfAFigureReadsBackToTheSameFigure) {
    QRandomGenerator random(kSeed);
    for (int i = 0; i < 5'000; ++i) {
        const Figure figure = randomFigure(random);
        const QString words = figureWords(figure);
        auto read = readFigure(words);
        ASSERT_TRUE(read) << words.toStdString() << ": " << read.error().oneLine().toStdString();
        read->printed.clear();
        ASSERT_EQ(*read, figure) << words.toStdString();
    }
}

TEST(ReadingProperties, WhatIsSaidOfAFigureIsFoundInASentence) {
    QRandomGenerator random(kSeed);
    for (int i = 0; i < 2'000; ++i) {
        const Figure figure = randomFigure(random);
        if (figure.qualifier == Qualifier::Unknown) continue;
        const QString text = u"It will cut %1 employees, the company said."_s.arg(figureWords(figure));
        const auto found = findFigures(
            figure.measure == Measure::People ? text : QString(text).replace(u" employees"_s, u" of staff"_s));
        ASSERT_EQ(found.size(), 1) << text.toStdString();
        Figure read = found.front().figure;
        EXPECT_EQ(found.front().unit, figure.measure == Measure::People ? Unit::People : Unit::Percent);
        EXPECT_FALSE(read.printed.isEmpty());
        read.printed.clear();
        ASSERT_EQ(read, figure) << text.toStdString();
    }
}

TEST(ReadingProperties, EveryDateThatIsSaidReadsBack) {
    for (QDate day(2019, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(7)) {
        const EventDate date = EventDate::fromDay(day);
        const auto read = readDate(dateWords(date), QDate(2023, 3, 20));
        ASSERT_TRUE(read) << dateWords(date).toStdString();
        EXPECT_EQ(*read, date);
    }
}

/// Digits in groups of which at least one does not have three.
QString brokenDigits(QRandomGenerator& random) {
    QString digits = QString::number(random.bounded(1, 1000));
    const int groups = random.bounded(1, 4);
    const int broken = random.bounded(groups);
    for (int group = 0; group < groups; ++group) {
        int size = 3;
        while (group == broken && size == 3) size = random.bounded(1, 6);
        digits += u',';
        for (int digit = 0; digit < size; ++digit) digits += QChar(u'0' + random.bounded(10));
    }
    return digits;
}

TEST(ReadingProperties, BrokenGroupsNeverHaveAValue) {
    QRandomGenerator random(kSeed);
    for (int i = 0; i < 800; ++i) {
        const QString digits = brokenDigits(random);
        for (const QString& form : {u"%1"_s, u"%1 employees"_s, u"about %1 people"_s, u"%1%"_s, u"%1 million"_s,
                                    u"%1万人"_s, u"超过%1人"_s}) {
            const QString typed = form.arg(digits);
            ASSERT_EQ(readFigureWords(typed).status, ReadingStatus::Malformed) << typed.toStdString();
        }
        const QString text = u"It will cut %1 employees in March."_s.arg(digits);
        const auto found = findFigures(text);
        ASSERT_EQ(found.size(), 1) << text.toStdString();
        ASSERT_EQ(found.front().status, ReadingStatus::Malformed) << text.toStdString();
        ASSERT_EQ(text.mid(found.front().start, found.front().end - found.front().start), digits);
    }
}

/// Readings lie in the text, in order, without overlaps; only sound ones have a value; flags say why.
void expectSound(const QString& text, const std::vector<FigureReading>& readings) {
    qsizetype end = 0;
    for (const FigureReading& reading : readings) {
        ASSERT_LE(end, reading.start) << text.toStdString();
        ASSERT_LT(reading.start, reading.end) << text.toStdString();
        ASSERT_LE(reading.end, text.size()) << text.toStdString();
        end = reading.end;
        ASSERT_EQ(reading.doubts.empty(), reading.status == ReadingStatus::Ok) << text.toStdString();
        for (const Doubt& doubt : reading.doubts) {
            ASSERT_FALSE(doubt.why.isEmpty());
            for (const Candidate& candidate : doubt.candidates) {
                ASSERT_TRUE(inconsistency(candidate.figure).isEmpty()) << text.toStdString();
                ASSERT_FALSE(candidate.why.isEmpty());
            }
        }
        const bool isOfStaff = reading.unit == Unit::People || reading.unit == Unit::Percent;
        if (reading.status == ReadingStatus::Ok && isOfStaff) {
            ASSERT_TRUE(inconsistency(reading.figure).isEmpty()) << text.toStdString();
        }
        if (reading.status == ReadingStatus::Malformed) {
            ASSERT_EQ(reading.figure.best, std::nullopt) << text.toStdString();
        }
    }
}

QString mutated(QString text, QRandomGenerator& random) {
    static const QString alphabet =
        u"0123456789,,..%%  -–~<>[]□万亿千百十一二三两多余约超过人名 $kmto'’/:年月日\u00a0\u200b（）"_s + QChar(0xd800);
    const int edits = random.bounded(1, 5);
    for (int edit = 0; edit < edits; ++edit) {
        const qsizetype place = text.isEmpty() ? 0 : random.bounded(int(text.size()));
        const QChar c = alphabet[random.bounded(int(alphabet.size()))];
        switch (random.bounded(4)) {
            case 0:
                text.insert(place, c);
                break;
            case 1:
                text.remove(place, random.bounded(1, 4));
                break;
            case 2:
                if (!text.isEmpty()) text[place] = c;
                break;
            default:
                text.insert(place, text.mid(random.bounded(int(text.size()) + 1), 4));
                break;
        }
    }
    return text;
}

TEST(ReadingProperties, MutatedExpressionsNeverBreakARule) {
    QRandomGenerator random(kSeed);
    const auto lines = test::readTable(u"expressions.tsv"_s);
    for (int i = 0; i < 3'000; ++i) {
        const QString text = mutated(lines[static_cast<std::size_t>(random.bounded(int(lines.size())))].text, random);
        expectSound(text, findFigures(text));
        const FigureReading typed = readFigureWords(text);
        ASSERT_EQ(typed.doubts.empty(), typed.status == ReadingStatus::Ok);
        if (typed.status == ReadingStatus::Ok) {
            ASSERT_TRUE(inconsistency(typed.figure).isEmpty()) << text.toStdString();
        } else {
            ASSERT_EQ(typed.figure.best, std::nullopt);
        }
        for (const DateReading& date : findDates(text, QDate(2023, 3, 20))) {
            ASSERT_LT(date.start, date.end);
            ASSERT_EQ(date.date.has_value(), date.status == ReadingStatus::Ok);
            ASSERT_NE(date.why.isEmpty(), date.status != ReadingStatus::Ok) << text.toStdString();
        }
    }
}

/// Milliseconds for a text of `size` characters that repeats `part`.
qint64 timeOf(const QString& part, qsizetype size) {
    const QString text = part.repeated(size / part.size());
    QElapsedTimer timer;
    timer.start();
    (void)findFigures(text);
    (void)findDates(text, QDate(2023, 3, 20));
    (void)readFigureWords(text);
    (void)readDate(text, QDate(2023, 3, 20));
    return timer.elapsed();
}

TEST(ReadingProperties, TimeGrowsWithTheTextAndNotWithItsSquare) {
    constexpr qsizetype kSmall = 1'500;
    for (const QString& part : {u"9"_s,      u"1,"_s,
                                u"1,2 "_s,   u"<>,<>"_s,
                                u"万"_s,     u"一"_s,
                                u"一万"_s,   u"数"_s,
                                u"a"_s,      u"half a "_s,
                                u"one "_s,   u"more than "_s,
                                u"1-"_s,     u"1 to "_s,
                                u"3/"_s,     u"@a"_s,
                                u"://"_s,    u" "_s,
                                u"-"_s,      u"March "_s,
                                u"2023年"_s, u"1. "_s,
                                u"100 "_s,   u"two hundred and "_s,
                                u"百分之"_s, u"9,000 employees of its "_s,
                                u"□"_s,      u"a-"_s}) {
        qint64 once = 0;
        qint64 fourTimes = 0;
        const auto isLinear = [&] { return fourTimes < 9 * once + 60; };
        // Another program may have had the processor: what grows by the square does so every time.
        for (int attempt = 0; attempt < 5 && (attempt == 0 || !isLinear()); ++attempt) {
            once = timeOf(part, kSmall);
            fourTimes = timeOf(part, 4 * kSmall);
        }
        // A square would make it sixteen times as long; small times jitter.
        EXPECT_TRUE(isLinear()) << part.toStdString() << ": " << once << " ms, then " << fourTimes << " ms";
    }
}

}  // namespace
}  // namespace cutline
