// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cutline {

/// Appends one cell as RFC 4180 wants it: in quotes where it holds a separator, a quote, a line break, or blanks at an
/// end (which readers would trim).
void appendCsvCell(QByteArray& out, QByteArrayView utf8);

/// The cell with an apostrophe before it where a spreadsheet would take it for a formula: where it begins with one of
/// = + - @, their wide forms, a tab or a line break (the list of OWASP's page on CSV injection). Numbers stay as they
/// are: -5, +1.5, 1e3.
[[nodiscard]] QByteArray guardedFormula(const QByteArray& utf8);

}  // namespace cutline
