// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/counting/totals.h"
#include "model/record/event.h"
#include "model/record/event_date.h"
#include "model/record/figure.h"

#include <QString>

namespace cutline {

/// Values as people read them: the way back from model/reading. English; numbers with thousands separators.

[[nodiscard]] QString numberWords(qint64 number);         ///< "27,000"
[[nodiscard]] QString shortNumber(qint64 number);         ///< "10k", "9,122" below 10,000; "1.5M"
[[nodiscard]] QString percentWords(double percent);       ///< "13 %"
[[nodiscard]] QString figureWords(const Figure& figure);  ///< "about 10,000", "more than 400", "no number", "13 %"
[[nodiscard]] QString dateWords(const EventDate& date);   ///< "20 March 2023", "March 2023", "about Q1 2023"
[[nodiscard]] QString dayWords(QDate day);                ///< "20 March 2023"
[[nodiscard]] QString spanWords(qint32 firstDay,
                                qint32 lastDay);        ///< "20 March 2023", "March 2023", "1 – 15 April 2023"
[[nodiscard]] QString kindWords(EventKind kind);        ///< "Layoff", "Open roles closed"
[[nodiscard]] QString statusWords(EventStatus status);  ///< "reported"
[[nodiscard]] QString linkWords(LinkKind kind);         ///< "part of"
[[nodiscard]] QString groupWords(GroupBy by);           ///< "company"
/// "27,000 net of 37,000 announced · 1 without a number"; estimates and percentages are named where there are any.
[[nodiscard]] QString totalWords(const Total& total);
/// What a query asks for in plain words, for titles: "Amazon, November 2022 to March 2023"; empty where it asks
/// nothing.
[[nodiscard]] QString queryWords(const Query& query);

}  // namespace cutline
