// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/repairs.h"

#include "model/reading/digit_run.h"
#include "model/reading/folded_text.h"
#include "model/reading/number_signs.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr std::size_t kMostCandidates = 4;
constexpr qsizetype kLongestRun = 24;

/// Gathers candidates in order, each value once, only such as can be a headcount or a percentage.
class Repairs {
public:
    Repairs(const Numeral& broken, Qualifier qualifier)
        : m_measure(broken.isShare ? Measure::Percent : Measure::People),
          m_qualifier(qualifier == Qualifier::Unknown || qualifier == Qualifier::Range ? Qualifier::Exact : qualifier) {
    }

    void add(double value, const QString& why) { add(figureOf(m_measure, m_qualifier, value), why); }
    void addAbout(double value, const QString& why) { add(figureOf(m_measure, Qualifier::About, value), why); }

    void add(const Figure& figure, const QString& why) {
        const bool isKnown = std::any_of(m_candidates.begin(), m_candidates.end(),
                                         [&](const Candidate& other) { return other.figure.best == figure.best; });
        if (isKnown || m_candidates.size() == kMostCandidates || figure.best <= 0 || !inconsistency(figure).isEmpty())
            return;
        m_candidates.push_back({figure, why});
    }

    [[nodiscard]] std::vector<Candidate> take() { return std::move(m_candidates); }

private:
    Measure m_measure;
    Qualifier m_qualifier;
    std::vector<Candidate> m_candidates;
};

QString digitsOf(QStringView run) {
    QString digits;
    for (const QChar c : run) {
        if (isDigit(c)) digits += c;
    }
    return digits;
}

/// "20,9000": groups of three with a last one of four.
void repairFourAtTheEnd(QStringView run, Repairs& repairs) {
    const QStringView last = run.mid(run.lastIndexOf(u',') + 1);
    const QString all = digitsOf(run);
    // "3月20日9000人" becomes "20,9000": two digits that can be a day of the month are likelier that than 万.
    constexpr double kLastDay = 31;
    const QStringView front = run.left(run.indexOf(u','));
    const bool mayBeDay = front.size() == 2 && front.toDouble() >= 10 && front.toDouble() <= kLastDay;
    const bool isRound = last.endsWith(u"00") && !last.startsWith(u'0');
    const bool isByItself = isRound && mayBeDay && run.count(u',') == 1;
    if (isByItself) {
        repairs.add(last.toDouble(),
                    QStringLiteral("a translation from Chinese put something in front, like the day of a date: the "
                                   "last four digits are the number by itself"));
    }
    repairs.add(all.toDouble(),
                QStringLiteral("the digits as they stand, which Chinese groups in fours behind 万 (ten thousand)"));
    repairs.add(all.chopped(1).toDouble(), QStringLiteral("there is one digit too many at the end"));
    if (!isByItself) repairs.add(last.toDouble(), QStringLiteral("the last four digits are the number by itself"));
}

/// "2,7", "80,12": a last group that is too short, behind one comma.
void repairShortEnd(QStringView run, Repairs& repairs) {
    const qsizetype comma = run.lastIndexOf(u',');
    const QStringView last = run.mid(comma + 1);
    const QStringView first = run.left(comma);
    if (run.count(u',') == 1) {
        const double decimal = QString(first % u'.' % last).toDouble();
        repairs.add(std::round(decimal * 1e4),
                    QStringLiteral("the comma is a decimal point, and 万 (ten thousand) was lost in translation"));
    }
    const QString digits = digitsOf(run);
    if (run.count(u',') > 1) {
        repairs.add(digits.toDouble(), QStringLiteral("the same digits, grouped in threes"));
        repairs.add(digitsOf(first).toDouble(), QStringLiteral("what stands behind the last comma does not belong"));
        repairs.add(QString(digits % QString(3 - last.size(), u'0')).toDouble(),
                    QStringLiteral("zeros were lost at the end"));
        return;
    }
    repairs.add(QString(digits % QString(3 - last.size(), u'0')).toDouble(),
                QStringLiteral("zeros were lost at the end"));
    repairs.add(QString(digitsOf(first) % QString(3 - last.size(), u'0') % last).toDouble(),
                QStringLiteral("zeros were lost behind the comma"));
    repairs.add(digits.toDouble(), QStringLiteral("there is a comma too many"));
}

/// "1万8": spoken Chinese leaves the next smaller unit out; or the digits stand for themselves.
bool repairChineseRest(QStringView text, const Numeral& broken, Repairs& repairs) {
    const DigitVerdict whole = judgeDigits(text.mid(broken.start, broken.runEnd - broken.start));
    const auto multiplier = multiplierAt(text, broken.runEnd);
    if (whole.fault || !multiplier || multiplier->end >= broken.end) return false;
    const QString rest = digitsOf(text.mid(multiplier->end, broken.end - multiplier->end));
    const double above = whole.value * multiplier->factor;
    repairs.add(above + rest.toDouble() * multiplier->factor / std::pow(10, rest.size()),
                QStringLiteral("as it is spoken: the digits follow at once behind 万 or 亿"));
    repairs.add(above + rest.toDouble(), QStringLiteral("the digits stand for themselves"));
    return true;
}

/// "11..000", "5:000", "15 000,00", "1 . 5万", "2 25": what came apart, put together again. False where the digits lie
/// together, or in groups of three behind blanks.
bool repairShattered(QStringView run, const Numeral& broken, Repairs& repairs) {
    static const QRegularExpression shattered(
        QStringLiteral("[.,:/']{2,}|[ \\x{a0}][.,:/']|[:;/]|[ \\x{a0}][0-9]{1,2}(?![0-9])|[ \\x{a0}].*,"));
    static const QRegularExpression signs(QStringLiteral("[^0-9]+"));
    static const QRegularExpression decimals(QStringLiteral("^([0-9]{1,3}(?:[ .\\x{a0}][0-9]{3})+),[0-9]{1,2}$"));
    if (const qsizetype hyphen = run.indexOf(u'-'); hyphen > 0) {
        const DigitVerdict from = judgeDigits(run.left(hyphen));
        const double to = digitsOf(run.mid(hyphen + 1)).toDouble() * broken.factor;
        if (!from.fault && from.value < to) {
            repairs.add(figureOf(broken.isShare ? Measure::Percent : Measure::People, Qualifier::Range, from.value, to),
                        QStringLiteral("a range, with all digits of its second number"));
        }
        return true;
    }
    if (!shattered.match(run.toString()).hasMatch()) return false;
    const QStringList pieces = run.toString().split(signs, Qt::SkipEmptyParts);
    if (const auto whole = decimals.match(run.toString()); whole.hasMatch() && broken.factor == 1) {
        repairs.add(digitsOf(whole.capturedView(1)).toDouble(),
                    QStringLiteral("blanks group its digits, and the comma is a decimal point, as in much of Europe"));
    }
    const QString digits = digitsOf(run);
    const bool isScaled = broken.isShare || broken.factor != 1;
    if (pieces.size() == 2 && isScaled) {
        repairs.add(QString(pieces[0] % u'.' % pieces[1]).toDouble() * broken.factor,
                    QStringLiteral("its parts belong together, with a decimal point between them"));
    } else if (std::all_of(pieces.begin() + 1, pieces.end(), [](const QString& piece) { return piece.size() == 3; })) {
        repairs.add(digits.toDouble() * broken.factor, QStringLiteral("the same digits, grouped in threes"));
    } else {
        repairs.add(digits.toDouble() * broken.factor, QStringLiteral("all its digits are one number"));
    }
    if (run.contains(u' ')) {
        repairs.add(pieces.back().toDouble() * broken.factor, QStringLiteral("these are two numbers"));
    }
    return true;
}

void repairGroups(QStringView run, const Numeral& broken, Repairs& repairs) {
    static const QRegularExpression fourAtTheEnd(QStringLiteral("^[0-9]{1,3}(?:,[0-9]{3})*,[0-9]{4}$"));
    static const QRegularExpression shortEnd(QStringLiteral("^[1-9][0-9]{0,2}(?:,[0-9]{3})*,[0-9]{1,2}$"));
    static const QRegularExpression oneComma(QStringLiteral("^[0-9]+,[0-9]+$"));
    static const QRegularExpression groupsElsewhere(
        QStringLiteral("^[1-9][0-9]{0,2}(?:[.' \\x{a0}][0-9]{3})+(?:,[0-9]+)?$|^[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}$"));
    if (repairShattered(run, broken, repairs)) return;
    const bool isScaled = broken.isShare || broken.factor != 1;
    if (isScaled && oneComma.match(run.toString()).hasMatch()) {
        repairs.add(run.toString().replace(u',', u'.').toDouble() * broken.factor,
                    QStringLiteral("the comma is a decimal point, as in most of Europe"));
        return;
    }
    if (groupsElsewhere.match(run.toString()).hasMatch()) {
        const QStringView whole = run.contains(u'.') && run.contains(u',') ? run.left(run.indexOf(u',')) : run;
        repairs.add(digitsOf(whole).toDouble() * broken.factor,
                    QStringLiteral("the same digits, grouped as in another country"));
    } else if (fourAtTheEnd.match(run.toString()).hasMatch()) {
        repairFourAtTheEnd(run, repairs);
    } else if (shortEnd.match(run.toString()).hasMatch()) {
        repairShortEnd(run, repairs);
    }
    // Of "1.234,56" nobody knows what stands behind the comma.
    const bool isPointLast = !run.contains(u'.') || run.indexOf(u'.') > run.lastIndexOf(u',');
    if (run.count(u'.') < 2 && isPointLast) {
        repairs.add(
            digitsOf(run.left(run.indexOf(u'.') < 0 ? run.size() : run.indexOf(u'.'))).toDouble() * broken.factor,
            QStringLiteral("the same digits, grouped in threes"));
    }
    if (run.contains(u' ')) {
        repairs.add(digitsOf(run.mid(run.lastIndexOf(u' ') + 1)).toDouble(), QStringLiteral("these are two numbers"));
    }
}

void repairDecimal(QStringView run, const Numeral& broken, Repairs& repairs) {
    const qsizetype point = run.indexOf(u'.');
    if (point < 0 || broken.factor != 1) {
        repairs.add(std::round(broken.value), QStringLiteral("rounded to whole people"));
        return;
    }
    const bool looksGrouped = run.size() - point - 1 == 3 && point <= 3 && !run.startsWith(u'0');
    if (looksGrouped) {
        repairs.add(digitsOf(run).toDouble(),
                    QStringLiteral("the point groups the thousands, as in German or Spanish"));
        return;
    }
    const double value = run.toString().remove(u',').toDouble();
    // Nobody says "ten thousand ten-thousands": what is that large lacks no unit.
    constexpr double kLeastWhole = 1000;
    const bool isWhole = value == std::floor(value);
    if (value >= kLeastWhole || isWhole) {
        repairs.add(std::floor(value), QStringLiteral("without what stands behind the point"));
        return;
    }
    repairs.add(std::round(value * 1e4), QStringLiteral("万 (ten thousand) was lost in translation"));
    repairs.add(std::round(value * 1e3), QStringLiteral("“thousand” was lost"));
    repairs.add(std::round(value * 1e6), QStringLiteral("“million” was lost"));
}

void repairEmptyGroup(QStringView run, const Numeral& broken, Repairs& repairs) {
    const QString digits = digitsOf(run);
    if (digits.isEmpty()) return;
    QString closed = run.toString();
    closed.replace(QStringLiteral(",,"), QStringLiteral(","));
    while (closed.startsWith(u',')) closed.remove(0, 1);
    while (closed.endsWith(u',')) closed.chop(1);
    if (const DigitVerdict verdict = judgeDigits(closed); !verdict.fault) {
        repairs.add(verdict.value * broken.factor, QStringLiteral("there is a comma too many"));
    }
    QString filled = run.toString().replace(QStringLiteral(",,"), QStringLiteral(",000,"));
    if (filled.endsWith(u',')) filled += QStringLiteral("000");
    if (const DigitVerdict verdict = judgeDigits(filled); !verdict.fault) {
        repairs.add(verdict.value * broken.factor, QStringLiteral("a group of zeros was lost"));
    }
}

void repairInside(QStringView run, const Numeral& broken, Repairs& repairs) {
    QString digits = run.toString();
    digits.replace(u'o', u'0').replace(u'l', u'1').replace(u'i', u'1');
    if (const DigitVerdict verdict = judgeDigits(digits); !verdict.fault) {
        repairs.add(verdict.value * broken.factor,
                    QStringLiteral("letters stand where digits of the same look should"));
        return;
    }
    digits = run.toString().remove(kZeroWidthSpace).remove(u'_');
    if (const DigitVerdict verdict = judgeDigits(digits); !verdict.fault) {
        repairs.add(verdict.value * broken.factor, QStringLiteral("the same digits, grouped in threes"));
        return;
    }
    static const QRegularExpression lostDecimals(QStringLiteral("^([0-9]{1,3})\\.[^0-9]+$"));
    if (const auto match = lostDecimals.match(run.toString()); match.hasMatch() && broken.factor == 1e6) {
        const double whole = match.capturedView(1).toDouble();
        repairs.addAbout(whole * 1e4,
                         QStringLiteral("the translation took 万 (ten thousand) for million; the decimals are lost"));
        repairs.addAbout(whole * 1e6, QStringLiteral("only the decimals are lost"));
        return;
    }
    // A box for every digit says how many digits there were.
    QString lowest = run.toString().replace(u'□', u'0').replace(u'▯', u'0').replace(u'\ufffd', u'0');
    QString highest = run.toString().replace(u'□', u'9').replace(u'▯', u'9').replace(u'\ufffd', u'9');
    const DigitVerdict low = judgeDigits(lowest);
    const DigitVerdict high = judgeDigits(highest);
    if (!low.fault && !high.fault && low.value < high.value) {
        repairs.add(figureOf(broken.isShare ? Measure::Percent : Measure::People, Qualifier::Range,
                             low.value * broken.factor, high.value * broken.factor),
                    QStringLiteral("whatever the lost digits were"));
    }
}

void repairMultipliers(QStringView text, const Numeral& broken, Repairs& repairs) {
    if (!broken.isDigits) return;
    const DigitVerdict verdict = judgeDigits(text.mid(broken.start, broken.runEnd - broken.start));
    const auto first = multiplierAt(text, broken.runEnd);
    if (!first && !verdict.fault) {
        repairs.add(std::round(verdict.value * broken.factor),
                    QStringLiteral("the words are a unit of Chinese, like 万 (ten thousand)"));
    }
    const auto second = first ? multiplierAt(text, first->end) : std::nullopt;
    if (verdict.fault || !second) return;
    repairs.add(verdict.value * first->factor, QStringLiteral("only the first multiplier is meant"));
    repairs.add(verdict.value * second->factor, QStringLiteral("only the second multiplier is meant"));
    repairs.add(verdict.value * first->factor * second->factor, QStringLiteral("both multipliers are meant"));
}

QString monthNumber(const QString& name) {
    constexpr QStringView kMonths = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const qsizetype place = kMonths.indexOf(name);
    return place < 0 || place % 3 != 0 ? QString() : QString::number(place / 3 + 1);
}

}  // namespace

std::vector<Candidate> repairsOf(QStringView text, const Numeral& broken, Qualifier qualifier) {
    Repairs repairs(broken, qualifier);
    const QStringView run = text.mid(broken.start, broken.runEnd - broken.start);
    if (!broken.fault || run.size() > kLongestRun) return {};
    switch (*broken.fault) {
        case ReadingRule::WrongDigitGroups:
            if (!repairChineseRest(text, broken, repairs)) repairGroups(run, broken, repairs);
            break;
        case ReadingRule::EmptyDigitGroup:
            repairEmptyGroup(run, broken, repairs);
            break;
        case ReadingRule::SomethingInside:
            repairInside(run, broken, repairs);
            break;
        case ReadingRule::DecimalOfPeople:
            repairDecimal(run, broken, repairs);
            break;
        case ReadingRule::LeadingZero:
            repairs.add(digitsOf(run).toDouble() * broken.factor, QStringLiteral("without the zeros in front"));
            break;
        case ReadingRule::StackedMultipliers:
            repairMultipliers(text, broken, repairs);
            break;
        case ReadingRule::PercentOver100:
            repairs.add(broken.value / 10, QStringLiteral("there is one digit too many, or the point is lost"));
            break;
        default:
            break;
    }
    return repairs.take();
}

std::vector<Candidate> countsBehindDate(QStringView date) {
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"));
    static const QRegularExpression dayMonth(QStringLiteral("^([0-9]{1,2})-([a-z]{3})$|^([a-z]{3})-([0-9]{1,2})$"));
    std::vector<Candidate> candidates;
    if (const auto match = iso.match(date.toString()); match.hasMatch()) {
        // Day 60 of a spreadsheet is 29 February 1900, which never was: from 1 March 1900 all programs agree on the day
        // 30 December 1899 as day 0 (ECMA-376 part 1, 18.17.4.1).
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        qint64 serial = QDate(1899, 12, 30).daysTo(day);
        if (day < QDate(1900, 3, 1)) --serial;
        constexpr qint64 kLargestLikely = 10'000;
        if (day.isValid() && serial > 0 && serial < kLargestLikely) {
            candidates.push_back({figureOf(Measure::People, Qualifier::Exact, static_cast<double>(serial)),
                                  QStringLiteral("a spreadsheet shows the number %1 as this date").arg(serial)});
        }
    } else if (const auto named = dayMonth.match(date.toString()); named.hasMatch()) {
        const int day = (named.hasCaptured(4) ? named.captured(4) : named.captured(1)).toInt();
        const int month = monthNumber(named.hasCaptured(4) ? named.captured(3) : named.captured(2)).toInt();
        if (month > 0 && day > 0 && day != month) {
            candidates.push_back(
                {figureOf(Measure::People, Qualifier::Range, std::min(day, month), std::max(day, month)),
                 QStringLiteral("a spreadsheet takes a typed range for a date")});
        }
    }
    return candidates;
}

}  // namespace cutline
