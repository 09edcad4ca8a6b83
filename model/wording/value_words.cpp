// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/value_words.h"

#include <QLocale>

#include <array>

namespace cutline {

namespace {

const QLocale& english() {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString shortest(double number) {
    return number == static_cast<double>(static_cast<qint64>(number)) ? numberWords(static_cast<qint64>(number))
                                                                      : english().toString(number, 'g', 6);
}

}  // namespace

QString numberWords(qint64 number) { return english().toString(number); }

QString shortNumber(qint64 number) {
    constexpr qint64 kShortFrom = 10'000;
    if (number < kShortFrom) return numberWords(number);
    const bool isMillions = number >= 999'500;
    const double scaled = static_cast<double>(number) / (isMillions ? 1e6 : 1e3);
    // One decimal where it says something: 1.5M, 12.5k, but 154k.
    QString digits = english().toString(scaled, 'f', scaled < 99.95 ? 1 : 0);
    if (digits.endsWith(QStringLiteral(".0"))) digits.chop(2);
    return digits + (isMillions ? QLatin1Char('M') : QLatin1Char('k'));
}

QString percentWords(double percent) { return shortest(percent) + QStringLiteral(" %"); }

QString figureWords(const Figure& figure) {
    const auto say = [&](const std::optional<double>& number) {
        if (!number) return QStringLiteral("?");
        return figure.measure == Measure::Percent ? percentWords(*number) : shortest(*number);
    };
    const QString best = say(figure.best);
    switch (figure.qualifier) {
        case Qualifier::Exact:
            return best;
        case Qualifier::About:
            return QStringLiteral("about ") + best;
        case Qualifier::MoreThan:
            return QStringLiteral("more than ") + best;
        case Qualifier::AtLeast:
            return QStringLiteral("at least ") + best;
        case Qualifier::UpTo:
            return QStringLiteral("up to ") + best;
        case Qualifier::FewerThan:
            return QStringLiteral("fewer than ") + best;
        case Qualifier::Range:
            return say(figure.low) + QStringLiteral(" to ") + say(figure.high);
        case Qualifier::Unknown:
            break;
    }
    return QStringLiteral("no number");
}

QString dayWords(QDate day) { return english().toString(day, QStringLiteral("d MMMM yyyy")); }

QString spanWords(QDate first, QDate last) {
    const auto say = [](QDate day, const char* format) { return english().toString(day, QString::fromLatin1(format)); };
    if (first == last) return dayWords(first);
    const bool isWholeMonths = first.day() == 1 && last.day() == last.daysInMonth();
    const bool isOneYear = first.year() == last.year();
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    if (isWholeMonths) {
        if (months == 1) return say(first, "MMMM yyyy");
        if (months == 12 && isOneYear) return QString::number(first.year());
        if (months == 3 && isOneYear && first.month() % 3 == 1) {
            return QStringLiteral("Q%1 %2").arg((first.month() + 2) / 3).arg(first.year());
        }
        return say(first, isOneYear ? "MMMM" : "MMMM yyyy") + QStringLiteral(" – ") + say(last, "MMMM yyyy");
    }
    if (months == 1) return QStringLiteral("%1 – %2").arg(first.day()).arg(dayWords(last));
    return say(first, isOneYear ? "d MMMM" : "d MMMM yyyy") + QStringLiteral(" – ") + dayWords(last);
}

QString spanWords(qint32 firstDay, qint32 lastDay) {
    return spanWords(QDate::fromJulianDay(firstDay), QDate::fromJulianDay(lastDay));
}

QString dateWords(const EventDate& date) {
    const QString words = spanWords(date.firstDay(), date.lastDay());
    return date.isApproximate() ? QStringLiteral("about ") + words : words;
}

QString kindWords(EventKind kind) {
    static const std::array<QString, kEventKindCount> words{
        QStringLiteral("Layoff"),        QStringLiteral("Open roles closed"),
        QStringLiteral("Hiring freeze"), QStringLiteral("Workforce"),
        QStringLiteral("Market"),        QStringLiteral("Results"),
        QStringLiteral("Policy"),        QStringLiteral("Statement")};
    return words[static_cast<std::size_t>(kind)];
}

QString statusWords(EventStatus status) { return toCode(status); }

QString linkWords(LinkKind kind) { return QString(toCode(kind)).replace(QLatin1Char('_'), QLatin1Char(' ')); }

}  // namespace cutline
