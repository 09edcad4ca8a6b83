// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/reading/expression_table.h"

#include "model/reading/figure_reader.h"
#include "model/reading/figure_scanner.h"
#include "model/wording/value_words.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace cutline::test {

namespace {

Meaning meaningOf(const QString& words) {
    Meaning meaning;
    meaning.words = words;
    if (words.startsWith(u'!')) {
        meaning.rule = words.mid(1);
        return meaning;
    }
    const QStringList parts = words.split(u' ');
    const auto measure = measureFromCode(parts.value(0));
    const auto qualifier = qualifierFromCode(parts.value(1));
    if (!measure || !qualifier) qFatal("no such meaning: %s", qPrintable(words));
    meaning.figure = figureOf(*measure, *qualifier, parts.value(2).toDouble(), parts.value(3).toDouble());
    return meaning;
}

TableLine marked(const QString& sentence) {
    TableLine line;
    for (qsizetype place = 0; place < sentence.size();) {
        const qsizetype open = sentence.indexOf(u'{', place);
        if (open < 0) {
            line.text += sentence.mid(place);
            break;
        }
        const qsizetype close = sentence.indexOf(u'}', open);
        const qsizetype equals = sentence.lastIndexOf(u'=', close);
        if (close < 0 || equals < open) qFatal("a mark is broken: %s", qPrintable(sentence));
        line.text += sentence.mid(place, open - place);
        Mark mark;
        mark.start = line.text.size();
        line.text += sentence.mid(open + 1, equals - open - 1);
        mark.end = line.text.size();
        mark.meaning = meaningOf(sentence.mid(equals + 1, close - equals - 1));
        line.marks.push_back(mark);
        place = close + 1;
    }
    return line;
}

bool isNear(const std::optional<double>& one, const std::optional<double>& other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9);
}

bool isSame(const FigureReading& reading, const Figure& figure) {
    const Figure& read = reading.figure;
    // Beside "18,000 were announced in January" nothing says what is counted: that is for the sentence to say.
    const bool isUnit = reading.unit == (figure.measure == Measure::Percent ? Unit::Percent : Unit::People) ||
                        (reading.unit == Unit::None && figure.measure == Measure::People);
    return reading.status == ReadingStatus::Ok && isUnit && read.measure == figure.measure &&
           read.qualifier == figure.qualifier && isNear(read.low, figure.low) && isNear(read.best, figure.best) &&
           isNear(read.high, figure.high);
}

QString said(const FigureReading& reading) {
    if (reading.status == ReadingStatus::Ok) {
        return QStringLiteral("%1 (%2)").arg(figureWords(reading.figure), QString(toCode(reading.unit)));
    }
    return QStringLiteral("!%1 at %2-%3")
        .arg(QString(toCode(reading.doubts.front().rule)))
        .arg(reading.start)
        .arg(reading.end);
}

void judge(const Mark& mark, const std::vector<FigureReading>& readings, const TableLine& line, Accuracy& accuracy) {
    const auto overlaps = [&](const FigureReading& reading) {
        return reading.start < mark.end && mark.start < reading.end;
    };
    const bool isBroken = !mark.meaning.rule.isEmpty();
    QStringList heard;
    bool isRead = false;
    bool isFlagged = false;
    bool isAtPlace = false;
    bool isByRule = false;
    for (const FigureReading& reading : readings) {
        if (!line.isTyped && !overlaps(reading)) continue;
        heard << said(reading);
        isRead = isRead || (mark.meaning.figure && isSame(reading, *mark.meaning.figure));
        if (reading.status != ReadingStatus::Malformed) continue;
        isFlagged = true;
        isAtPlace = isAtPlace || line.isTyped || (reading.start == mark.start && reading.end == mark.end);
        isByRule = isByRule || toCode(reading.doubts.front().rule) == mark.meaning.rule;
    }
    const bool isRight = isBroken ? isFlagged && isAtPlace && isByRule : isRead && !isFlagged;
    (isBroken ? accuracy.broken : accuracy.sound) += 1;
    if (isBroken) {
        accuracy.caught += isFlagged && isAtPlace ? 1 : 0;
        accuracy.caughtByRule += isFlagged && isAtPlace && isByRule ? 1 : 0;
        accuracy.believed += !isFlagged && !heard.isEmpty() ? 1 : 0;
    } else {
        accuracy.read += isRead && !isFlagged ? 1 : 0;
        accuracy.flagged += isFlagged ? 1 : 0;
    }
    if (!isRight) {
        accuracy.complaints << QStringLiteral("line %1: “%2” is %3, not %4")
                                   .arg(line.number)
                                   .arg(
                                       line.text.mid(mark.start, mark.end - mark.start), mark.meaning.words,
                                       heard.isEmpty() ? QStringLiteral("nothing") : heard.join(QStringLiteral(" + ")));
    }
}

void judgeStrays(const std::vector<FigureReading>& readings, const TableLine& line, Accuracy& accuracy) {
    for (const FigureReading& reading : readings) {
        const bool isMarked = std::any_of(line.marks.begin(), line.marks.end(), [&](const Mark& mark) {
            return reading.start < mark.end && mark.start < reading.end;
        });
        if (isMarked || (reading.status == ReadingStatus::Ok && reading.unit != Unit::People)) continue;
        ++accuracy.stray;
        accuracy.complaints << QStringLiteral("line %1: “%2” was taken for %3")
                                   .arg(line.number)
                                   .arg(line.text.mid(reading.start, reading.end - reading.start), said(reading));
    }
}

}  // namespace

std::vector<TableLine> readTable(const QString& name) {
    QFile file(QStringLiteral(CUTLINE_READING_TABLES "/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no table %s", qPrintable(file.fileName()));
    std::vector<TableLine> lines;
    int number = 0;
    for (const QString& row : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (row.trimmed().isEmpty() || row.startsWith(u'#')) continue;
        const QStringList cells = row.split(u'\t');
        TableLine line;
        if (cells.value(0) == QStringLiteral("typed") && cells.size() == 3) {
            line.text = cells[1];
            line.marks.push_back({0, line.text.size(), meaningOf(cells[2])});
            line.isTyped = true;
        } else if (cells.value(0) == QStringLiteral("text") && cells.size() == 2) {
            line = marked(cells[1]);
        } else {
            qFatal("line %d of %s cannot be read", number, qPrintable(name));
        }
        line.number = number;
        lines.push_back(std::move(line));
    }
    return lines;
}

Accuracy accuracyOf(const std::vector<TableLine>& lines) {
    Accuracy accuracy;
    for (const TableLine& line : lines) {
        const std::vector<FigureReading> readings =
            line.isTyped ? std::vector{readFigureWords(line.text)} : findFigures(line.text);
        for (const Mark& mark : line.marks) judge(mark, readings, line, accuracy);
        if (!line.isTyped) judgeStrays(readings, line, accuracy);
    }
    return accuracy;
}

}  // namespace cutline::test
