// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_reader.h"

#include "model/reading/number_reader.h"

#include <QRegularExpression>

#include <utility>
#include <vector>

namespace cutline {

namespace {

using Rule = std::pair<QRegularExpression, Qualifier>;

QRegularExpression words(const char* pattern) {
    return QRegularExpression(QStringLiteral("^(?:%1)\\s*").arg(QString::fromUtf8(pattern)),
                              QRegularExpression::CaseInsensitiveOption);
}

/// Words in front of a number, the longer before those they begin with.
const std::vector<Rule>& qualifierRules() {
    static const std::vector<Rule> rules{
        {words("(?:just |slightly |well )?(?:more than|over|above|upwards? of|exceeding)\\b|>(?!=)"),
         Qualifier::MoreThan},
        {words("at least\\b|no fewer than\\b|no less than\\b|not less than\\b|≥|>="), Qualifier::AtLeast},
        {words("up to\\b|as many as\\b|at most\\b|no more than\\b|not more than\\b|≤|<="), Qualifier::UpTo},
        {words("fewer than\\b|less than\\b|under\\b|below\\b|<(?!=)"), Qualifier::FewerThan},
        {words("about\\b|around\\b|some\\b|roughly\\b|approximately\\b|approx\\.?|ca\\.?|circa\\b|nearly\\b|almost\\b|~"
               "|≈"),
         Qualifier::About},
        {words("exactly\\b"), Qualifier::Exact},
    };
    return rules;
}

QString withoutNoun(QString text) {
    static const QRegularExpression noun(
        QStringLiteral("\\s+(?:people|employees|workers|jobs|roles|positions|staff|of (?:its |the |all )?"
                       "(?:staff|workforce|employees|people|workers))\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(noun);
}

bool saysUnknown(const QString& text) {
    static const QRegularExpression unknown(
        QStringLiteral("^(?:unknown|not known|not disclosed|undisclosed|no number|not given|n/?a|\\?|"
                       "(?:several |many )?(?:dozens|hundreds|thousands))$"),
        QRegularExpression::CaseInsensitiveOption);
    return unknown.match(text).hasMatch();
}

struct Ends {
    QString lower;
    QString upper;
};

std::optional<Ends> rangeOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("^between\\s+(.+?)\\s+and\\s+(.+)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression range(QStringLiteral("^(.+?)\\s*(?:\\s+to\\s+|-|–|—|\\.\\.)\\s*(.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression* form : {&between, &range}) {
        const auto match = form->match(text);
        if (match.hasMatch()) return Ends{match.captured(1), match.captured(2)};
    }
    return std::nullopt;
}

Result<Figure> readRange(const Ends& ends, QStringView text) {
    const auto upper = readNumber(ends.upper);
    if (!upper) return tl::unexpected(upper.error());
    // "5 to 6 %": the sign stands once for both; "8 to 10k" does not say what 8 means.
    const auto lower = readNumber(
        upper->isPercent && !ends.lower.contains(QLatin1Char('%')) ? ends.lower + QStringLiteral(" %") : ends.lower);
    if (!lower) return tl::unexpected(lower.error());
    const bool isMixed = lower->isPercent != upper->isPercent;
    if (isMixed || lower->value >= upper->value) {
        return failure(ErrorKind::Usage, QStringLiteral("“%1” is not a range").arg(text.trimmed().left(40)),
                       isMixed ? QStringLiteral("one end is a percentage and the other is not")
                               : QStringLiteral("its second number is not larger than its first"),
                       QStringLiteral("Write it like 8,000-10,000"));
    }
    return figureOf(upper->isPercent ? Measure::Percent : Measure::People, Qualifier::Range, lower->value,
                    upper->value);
}

Result<Figure> readPlain(const QString& text) {
    QString rest = text;
    Qualifier qualifier = Qualifier::Exact;
    for (const auto& [pattern, meaning] : qualifierRules()) {
        const auto match = pattern.match(rest);
        if (!match.hasMatch()) continue;
        rest = rest.mid(match.capturedLength());
        qualifier = meaning;
        break;
    }
    if (qualifier == Qualifier::Exact && rest.endsWith(QLatin1Char('+'))) {
        rest.chop(1);
        qualifier = Qualifier::AtLeast;
    }
    if (const auto ends = rangeOf(rest)) return readRange(*ends, text);
    const auto number = readNumber(rest);
    if (!number) return tl::unexpected(number.error());
    return figureOf(number->isPercent ? Measure::Percent : Measure::People, qualifier, number->value);
}

}  // namespace

Result<Figure> readFigure(QStringView text) {
    const QString printed = text.toString().simplified();
    const QString words = withoutNoun(printed);
    Result<Figure> figure =
        saysUnknown(words) ? Result<Figure>(figureOf(Measure::People, Qualifier::Unknown)) : readPlain(words);
    if (figure) figure->printed = printed;
    return figure;
}

FigureReading readFigureWords(QStringView text) {
    FigureReading reading;
    reading.end = text.size();
    if (const auto figure = readFigure(text)) {
        reading.status = ReadingStatus::Ok;
        reading.unit = figure->measure == Measure::Percent ? Unit::Percent : Unit::People;
        reading.figure = *figure;
    } else {
        const QString why = figure.error().why;
        const ReadingRule rule = why.contains(u"empty")                              ? ReadingRule::EmptyDigitGroup
                                 : why.contains(u"inside") && !text.startsWith(u"<") ? ReadingRule::SomethingInside
                                 : why.contains(u"inside")                           ? ReadingRule::EmptyDigitGroup
                                                                                     : ReadingRule::WrongDigitGroups;
        reading.doubts.push_back({rule, why, {}});
    }
    return reading;
}

}  // namespace cutline
