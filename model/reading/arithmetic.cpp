// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/arithmetic.h"

#include "model/reading/figure_reader.h"

#include <cmath>

namespace cutline {

namespace {

/// Nobody types more brackets into each other; a pasted megabyte of them must not exhaust the stack.
constexpr int kDeepest = 50;

/// A descent over sum, product, factor; the first trouble stops it and is what is reported.
class Calculation {
public:
    explicit Calculation(QStringView text) : m_text(text) {}

    Result<double> result() {
        const double value = sum(0);
        skipBlanks();
        if (m_why.isEmpty() && m_at < m_text.size())
            stop(QStringLiteral("“%1” is not expected there").arg(m_text[m_at]));
        if (m_why.isEmpty() && !std::isfinite(value)) stop(QStringLiteral("the result is too large"));
        if (m_why.isEmpty()) return value;
        return failure(ErrorKind::Usage, QStringLiteral("“%1” cannot be worked out").arg(m_text.left(40)), m_why,
                       QStringLiteral("Write it like =18,000-10,000 or =27,000*13%"));
    }

private:
    double sum(int depth) {
        double value = product(depth);
        while (m_why.isEmpty()) {
            if (take(u"+＋")) {
                value += product(depth);
            } else if (take(u"-−–－")) {
                value -= product(depth);
            } else {
                break;
            }
        }
        return value;
    }

    double product(int depth) {
        double value = factor(depth);
        while (m_why.isEmpty()) {
            if (take(u"*×＊")) {
                value *= factor(depth);
            } else if (take(u"/÷／")) {
                const double divisor = factor(depth);
                if (m_why.isEmpty() && divisor == 0) stop(QStringLiteral("nothing can be divided by zero"));
                value /= divisor;
            } else {
                break;
            }
        }
        return value;
    }

    double factor(int depth) {
        if (depth > kDeepest) {
            stop(QStringLiteral("it has too many brackets and signs inside each other"));
            return 0;
        }
        if (take(u"-−–－")) return -factor(depth + 1);
        if (!take(u"(（")) return number();
        const double value = sum(depth + 1);
        if (m_why.isEmpty() && !take(u")）")) stop(QStringLiteral("a closing bracket is missing"));
        return take(u"%％") ? value / 100 : value;
    }

    double number() {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QStringView(u"+＋-−–－*×＊/÷／()（）=＝").contains(m_text[m_at])) ++m_at;
        const QStringView words = m_text.mid(start, m_at - start).trimmed();
        if (words.isEmpty()) {
            stop(m_at < m_text.size() ? QStringLiteral("a number is missing before “%1”").arg(m_text[m_at])
                                      : QStringLiteral("a number is missing at the end"));
            return 0;
        }
        const auto figure = readFigure(words);
        if (!figure) {
            stop(figure.error().what + QStringLiteral(", ") + figure.error().why);
            return 0;
        }
        if (figure->qualifier != Qualifier::Exact) {
            stop(QStringLiteral("“%1” is not a plain number").arg(words.left(40)));
            return 0;
        }
        return figure->measure == Measure::Percent ? *figure->best / 100 : *figure->best;
    }

    void skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
    }

    bool take(QStringView anyOf) {
        skipBlanks();
        if (m_at == m_text.size() || !anyOf.contains(m_text[m_at])) return false;
        ++m_at;
        return true;
    }

    void stop(const QString& why) {
        if (m_why.isEmpty()) m_why = why;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_why;
};

}  // namespace

bool isCalculation(QStringView text) {
    const QStringView trimmed = text.trimmed();
    return trimmed.startsWith(u'=') || trimmed.startsWith(u'＝');
}

Result<double> calculate(QStringView text) {
    const QStringView trimmed = text.trimmed();
    return Calculation(isCalculation(trimmed) ? trimmed.mid(1) : trimmed).result();
}

}  // namespace cutline
