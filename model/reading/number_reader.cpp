// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/number_reader.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <optional>

namespace cutline {

namespace {

Result<ReadNumber> broken(QStringView text, const QString& why) {
    return failure(ErrorKind::Usage, QStringLiteral("“%1” is not a number").arg(text.trimmed().left(40)), why,
                   QStringLiteral("Write it like 9,000 or 13 %"));
}

/// ASCII digits for full-width and other decimal digits, plain blanks for all kinds of blanks, no full-width signs.
QString plainForm(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    for (QChar& c : plain) {
        if (c.isSpace()) c = QLatin1Char(' ');
        if (c.isDigit()) c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
    }
    return plain.toLower();
}

struct Multiplier {
    QLatin1String word;
    double factor;
};
constexpr std::array kMultipliers{Multiplier{QLatin1String("thousand"), 1e3}, Multiplier{QLatin1String("million"), 1e6},
                                  Multiplier{QLatin1String("mn"), 1e6}, Multiplier{QLatin1String("k"), 1e3},
                                  Multiplier{QLatin1String("m"), 1e6}};

double takeMultiplier(QString& text) {
    for (const Multiplier& multiplier : kMultipliers) {
        if (!text.endsWith(multiplier.word)) continue;
        text.chop(multiplier.word.size());
        text = text.trimmed();
        return multiplier.factor;
    }
    return 1;
}

bool takePercent(QString& text) {
    static const QRegularExpression percent(QStringLiteral("\\s*(?:%|per\\s?cent|percent)$"));
    const auto match = percent.match(text);
    if (!match.hasMatch()) return false;
    text.truncate(match.capturedStart());
    return true;
}

/// Why the digits of a number are not sound; empty where they are.
QString faultOf(const QString& digits, bool mayHaveDecimals) {
    static const QRegularExpression plain(QStringLiteral("^(?:0|[1-9][0-9]*)$"));
    static const QRegularExpression grouped(
        QStringLiteral("^[1-9][0-9]{0,2}(?:,[0-9]{3})+$|^[1-9][0-9]{0,2}(?: [0-9]{3})+$"));
    static const QRegularExpression decimal(
        QStringLiteral("^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)\\.[0-9]+$"));
    static const QRegularExpression foreign(QStringLiteral("[^0-9., ]"));
    if (plain.match(digits).hasMatch() || grouped.match(digits).hasMatch()) return {};
    if (decimal.match(digits).hasMatch()) {
        return mayHaveDecimals ? QString() : QStringLiteral("people are counted whole, without a decimal point");
    }
    if (digits.isEmpty()) return QStringLiteral("there are no digits");
    if (foreign.match(digits).hasMatch()) return QStringLiteral("something stands inside the number");
    if (digits.contains(QStringLiteral(",,")) || digits.startsWith(QLatin1Char(',')) ||
        digits.endsWith(QLatin1Char(','))) {
        return QStringLiteral("a group of digits is empty");
    }
    if (digits.startsWith(QLatin1Char('0'))) return QStringLiteral("it begins with a zero");
    return QStringLiteral("its digit groups are broken");
}

}  // namespace

Result<ReadNumber> readNumber(QStringView text) {
    QString rest = plainForm(text);
    ReadNumber number;
    number.isPercent = takePercent(rest);
    const double factor = number.isPercent ? 1 : takeMultiplier(rest);
    if (factor != 1 && takeMultiplier(rest) != 1) return broken(text, QStringLiteral("it has two multipliers"));
    const QString fault = faultOf(rest, number.isPercent || factor != 1);
    if (!fault.isEmpty()) return broken(text, fault);

    number.value = rest.remove(QLatin1Char(',')).remove(QLatin1Char(' ')).toDouble() * factor;
    if (number.isPercent && number.value > 100) return broken(text, QStringLiteral("it is more than 100 %"));
    // 1.54 million is 1,540,000 to the last digit, whatever the product of two doubles says.
    if (!number.isPercent) {
        const double whole = std::round(number.value);
        if (std::abs(whole - number.value) > 1e-6) {
            return broken(text, QStringLiteral("it is not a whole number of people"));
        }
        number.value = whole;
    }
    return number;
}

}  // namespace cutline
