// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_dates.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace cutline {

// What lists of WARN notices put into one cell, taken apart.

/// A cell that says what was first given, and what was given instead later: "103 (REVISED) 10/22/2020 108".
struct RevisedCell {
    QByteArrayView original;
    QByteArrayView day;      ///< of the revision, empty where it is not told
    QByteArrayView revised;  ///< empty where only the day is told
};
[[nodiscard]] std::optional<RevisedCell> revisedCell(QByteArrayView cell);

/// A company with the site it gives notice for below it, in one cell of several lines.
struct NoticeName {
    QString company;
    QString site;  ///< empty where the cell has one line
    bool isRevision = false;
    QString revision;  ///< what the name said of revisions: "Revised (9/15/21)" of "Example LLC-Revised (9/15/21)"
};
/// The first line is the company. Where all lines are so short that the column was wrapped, the company is all lines up
/// to its legal form ("LLC"), or up to the address.
[[nodiscard]] NoticeName noticeName(QByteArrayView cell);

/// "NO WARNS REPORTED": the row says that there is nothing.
[[nodiscard]] bool saysNothingWasReported(const QString& company);

}  // namespace cutline
