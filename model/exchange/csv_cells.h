// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace cutline {

// What single cells of a table say. Nothing is guessed: what has two readings, or none, is a reason to refuse the row.

/// A cell that stands for "nothing": empty, NULL, N/A, None, nan, a dash.
[[nodiscard]] bool isNull(QByteArrayView cell);
/// Nothing, or a word that says that nobody knows ("Unknown"). Not for names: a company may be called so.
[[nodiscard]] bool isUnknown(QByteArrayView cell);
/// A sentence that says so: "Unknown at this time", "TBD", "Not sure of the number".
[[nodiscard]] bool saysThatNobodyKnows(QByteArrayView cell);

/// The text of a cell with HTML entities (&amp; &#39; &#x27; ...) decoded once and its white space folded.
[[nodiscard]] QString textOf(QByteArrayView cell);
[[nodiscard]] QString decodeEntities(const QString& text);
/// The text of a cell in quotation marks, as reasons name it: no more than its first 80 letters.
[[nodiscard]] QString quoted(QByteArrayView cell);

/// A number as a cell says it: none where the cell is unknown, else a value or the reason why there is none.
struct CellNumber {
    std::optional<double> value;
    QString problem;
};

/// A headcount: "385", "77.0" and "1,100" are whole people; "20,9000", "12.5", "-3" and dates are refused.
[[nodiscard]] CellNumber readPeople(QByteArrayView cell);

/// What 1 means in a column of percentages: it belongs to the file, never to the cell.
enum class PercentScale { Hundred, Fraction };
/// True where the cell proves that the column runs from 0 to 100: a percent sign, or a value above 1.
[[nodiscard]] bool provesHundred(QByteArrayView cell);
[[nodiscard]] CellNumber readPercent(QByteArrayView cell, PercentScale scale);

}  // namespace cutline
