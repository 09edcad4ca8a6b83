// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event.h"
#include "model/record/event_date.h"
#include "model/record/figure.h"
#include "model/record/link.h"

#include <QDate>
#include <QString>

namespace cutline {

/// Values as people read them: the way back from model/reading, which uses these words too. English; numbers with
/// thousands separators.

[[nodiscard]] QString numberWords(qint64 number);         ///< "27,000"
[[nodiscard]] QString shortNumber(qint64 number);         ///< "10k", "9,122" below 10,000; "1.5M"
[[nodiscard]] QString percentWords(double percent);       ///< "13 %"
[[nodiscard]] QString figureWords(const Figure& figure);  ///< "about 10,000", "more than 400", "no number", "13 %"
[[nodiscard]] QString dateWords(const EventDate& date);   ///< "20 March 2023", "March 2023", "about Q1 2023"
[[nodiscard]] QString dayWords(QDate day);                ///< "20 March 2023"
/// The days from first to last: "20 March 2023", "March 2023", "1 – 15 April 2023"; as Julian days too.
[[nodiscard]] QString spanWords(QDate first, QDate last);
[[nodiscard]] QString spanWords(qint32 firstDay, qint32 lastDay);
[[nodiscard]] QString kindWords(EventKind kind);        ///< "Layoff", "Open roles closed"
[[nodiscard]] QString statusWords(EventStatus status);  ///< "reported"
[[nodiscard]] QString linkWords(LinkKind kind);         ///< "part of"

}  // namespace cutline
