// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_people.h"

#include "model/exchange/cell_signs.h"
#include "model/exchange/csv_cells.h"
#include "model/reading/figure_reader.h"

#include <algorithm>
#include <vector>

namespace cutline {

namespace {

/// A number within a cell: digits with what may stand between them.
struct Token {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Token> tokensOf(QByteArrayView cell) {
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (!isDigit(cell[i])) continue;
        Token token{i, i};
        qsizetype end = i;
        while (end < cell.size() && (isDigit(cell[end]) || cell[end] == ',' || cell[end] == '.')) ++end;
        i = end;
        // A comma or a full stop behind the number belongs to the sentence.
        while (!isDigit(cell[end - 1])) --end;
        token.end = end;
        tokens.push_back(token);
    }
    return tokens;
}

// "1e3", "$1,000", "50%", "A12": the sign beside it makes it something else than a count of people.
bool isAttached(QByteArrayView cell, const Token& token) {
    const char before = token.begin > 0 ? cell[token.begin - 1] : ' ';
    const char after = token.end < cell.size() ? cell[token.end] : ' ';
    constexpr QByteArrayView kSigns("$%/#_&<=");
    const auto isPart = [&](char c) { return isLetter(c) || kSigns.contains(c); };
    return isPart(before) || isPart(after);
}

bool isBetween(QByteArrayView words) {
    const QByteArrayView trimmed = words.trimmed();
    return trimmed == "-" || trimmed == "\xe2\x80\x93" || trimmed.compare("to", Qt::CaseInsensitive) == 0;
}

CellPeople unknownFigure(QByteArrayView cell) {
    CellPeople people;
    people.figure = figureOf(Measure::People, Qualifier::Unknown);
    people.figure->printed = textOf(cell);
    return people;
}

CellPeople problem(const QString& why) { return {{}, why, {}, false}; }

// One number, or the two ends of a range, among other words.
CellPeople amongWords(QByteArrayView cell, const std::vector<Token>& tokens) {
    const auto numberAt = [&](const Token& token) {
        return readPeople(cell.sliced(token.begin, token.end - token.begin));
    };
    for (const Token& token : tokens) {
        const CellNumber number = numberAt(token);
        if (!number.problem.isEmpty()) return problem(number.problem);
        if (isAttached(cell, token)) return problem(QStringLiteral("%1 is not a number of people").arg(quoted(cell)));
    }
    const bool isRange = tokens.size() == 2 && isBetween(cell.sliced(tokens[0].end, tokens[1].begin - tokens[0].end));
    if (tokens.size() > 1 && !isRange) {
        CellPeople people = unknownFigure(cell);
        people.flag = RowFlag{QStringLiteral("several_numbers"),
                              QStringLiteral("%1 has several numbers, and none was chosen").arg(quoted(cell))};
        return people;
    }
    const double low = *numberAt(tokens.front()).value;
    const double high = *numberAt(tokens.back()).value;
    if (low > high) return problem(QStringLiteral("the range of %1 runs backwards").arg(quoted(cell)));
    CellPeople people;
    people.figure = figureOf(Measure::People, isRange ? Qualifier::Range : Qualifier::Exact, low, high);
    people.figure->printed = textOf(cell);
    people.flag = RowFlag{QStringLiteral("more_words"), QStringLiteral("%1 says more than a number").arg(quoted(cell))};
    people.isTotal = cell.size() > 5 && cell.first(5).compare("total", Qt::CaseInsensitive) == 0;
    return people;
}

}  // namespace

CellPeople readPeopleWords(QByteArrayView cell) {
    const CellNumber number = readPeople(cell);
    if (number.value) {
        CellPeople people;
        people.figure = figureOf(Measure::People, Qualifier::Exact, *number.value);
        people.figure->printed = QString::fromUtf8(cell);
        return people;
    }
    if (number.problem.isEmpty()) return {};
    if (cell.startsWith('-') && cell.size() > 1 && isDigit(cell[1])) return problem(number.problem);
    const auto tokens = tokensOf(cell);
    if (tokens.empty()) return saysThatNobodyKnows(cell) ? unknownFigure(cell) : problem(number.problem);
    const bool isOneBareNumber = tokens.size() == 1 && tokens[0].begin == 0 && tokens[0].end == cell.size();
    const bool isDate =
        std::count(cell.begin(), cell.end(), '/') >= 2 || std::count(cell.begin(), cell.end(), '-') >= 2;
    const bool hasWords = std::any_of(cell.begin(), cell.end(), isLetter);
    if (isOneBareNumber || (isDate && !hasWords)) return problem(number.problem);
    if (FigureReading whole = readFigureWords(QString::fromUtf8(cell));
        whole.status == ReadingStatus::Ok && whole.figure.measure == Measure::People &&
        (whole.unit == Unit::People || whole.unit == Unit::None)) {
        CellPeople people;
        people.figure = std::move(whole.figure);
        people.figure->printed = QString::fromUtf8(cell);
        return people;
    }
    if (!hasWords && tokens.size() > 1) {
        const bool isRange =
            tokens.size() == 2 && isBetween(cell.sliced(tokens[0].end, tokens[1].begin - tokens[0].end));
        if (!isRange) return problem(number.problem);
    }
    return amongWords(cell, tokens);
}

}  // namespace cutline
