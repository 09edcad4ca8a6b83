// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cutline {

/// What Excel takes, by its published specifications and limits.
inline constexpr qsizetype kLongestCellText = 32'767;  ///< UTF-16 units
inline constexpr qint64 kMostSheetRows = 1'048'576;    ///< with the header
inline constexpr int kMostSheetLinks = 65'530;
inline constexpr qsizetype kLongestLink = 2'079;

/// The text of a cell as UTF-8, as XML 1.0 can hold it: NUL, the two noncharacters and halves of surrogate pairs become
/// U+FFFD, every line break a line feed, and what Excel would read as the code of a character (_x0041_) is escaped. A
/// longer text than a cell holds is cut with "…" at its end, and `isCut` set. Other control characters stay: the
/// library writes them as codes.
[[nodiscard]] QByteArray xlsxText(const QString& text, bool& isCut);

/// The day number of a date that is one exact day and that Excel knows (from 1 March 1900: its calendar has a 29
/// February 1900); none for a coarse or approximate one, which must stay text.
[[nodiscard]] std::optional<double> xlsxDay(const EventDate& date);
[[nodiscard]] std::optional<double> xlsxDay(QDate day);

/// Whether an address may become a link that opens: http and https only, whole, and not too long for Excel.
[[nodiscard]] bool isXlsxLink(const QString& url);

}  // namespace cutline
