// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cutline {

/// Appends one cell as RFC 4180 wants it: in quotes where it holds a separator, a quote, a line break, or blanks at an
/// end (which readers would trim).
void appendCsvCell(QByteArray& out, QByteArrayView utf8);

/// The cell with an apostrophe before it where a spreadsheet would take it for a formula. Numbers stay as they are.
[[nodiscard]] QByteArray guardedFormula(const QByteArray& utf8);

}  // namespace cutline
