// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace cutline::test {

/// The parts of a zip file by their names; fails the test where it is none.
[[nodiscard]] QMap<QString, QByteArray> unpacked(const QByteArray& zip);

/// The cells of a CSV table (RFC 4180) by a reader that is not ours.
[[nodiscard]] std::vector<QStringList> csvRows(const QByteArray& table);

/// One cell of a sheet as its XML has it.
struct SheetCell {
    QString type;  ///< "n": a number; "inlineStr": text; "formula"
    QString value;
    QString style;
};
/// The cells of a sheet by their names: "A1".
[[nodiscard]] QMap<QString, SheetCell> sheetCells(const QByteArray& xml);

}  // namespace cutline::test
