// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QDate>
#include <QString>
#include <QStringView>

namespace cutline {

/// How exactly a date was given.
enum class DatePrecision { Day, Month, Quarter, Year, Span };

/// A date with its own precision: a subset of EDTF (ISO 8601-2): `2023-03-20`, `2023-03`, `2023`, `2023-33` to
/// `2023-36` (quarters), `2023-04-15/2023-04-30`, each with a trailing `~` for about. A value: the text and the days it
/// spans.
class EventDate {
public:
    /// No date at all; only a place to assign to.
    EventDate() = default;

    /// Reads the subset above, years 1 to 9999. The error says what is wrong and shows the forms. White space around
    /// the text is ignored, nothing else is forgiven.
    [[nodiscard]] static Result<EventDate> parse(QStringView text);
    [[nodiscard]] static EventDate fromDay(QDate day);

    [[nodiscard]] bool isValid() const { return m_first.isValid(); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    [[nodiscard]] bool isApproximate() const { return m_text.endsWith(QLatin1Char('~')); }
    [[nodiscard]] DatePrecision precision() const { return m_precision; }

    friend bool operator==(const EventDate& a, const EventDate& b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    QDate m_first;
    QDate m_last;
    DatePrecision m_precision = DatePrecision::Day;
};

}  // namespace cutline
