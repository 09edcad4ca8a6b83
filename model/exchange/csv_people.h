// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/figure.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace cutline {

/// Why something that was taken in should be looked at: a rule ("zero", "more_words") and what is so here.
struct RowFlag {
    QString rule;
    QString why;

    friend bool operator==(const RowFlag&, const RowFlag&) = default;
};

/// A headcount as people write it into a table.
struct CellPeople {
    std::optional<Figure> figure;  ///< none: nothing was said
    QString problem;               ///< not empty: the cell cannot be read without guessing
    std::optional<RowFlag> flag;
    bool isTotal = false;  ///< "Total 106 …": said of everything, not of the place the row is about
};

/// Reads whole numbers as readPeople does, and besides these: what readFigureWords understands whole ("40-50", "100+",
/// "approx. 150"); one sound number among words that say something else ("500 Nationwide": the number, flagged
/// more_words); several numbers of which none can be chosen ("97 (in MI)0 (in IN)": unknown, the words kept, flagged
/// several_numbers); words that say that nobody knows ("TBD": unknown, the words kept). A broken number stays a problem
/// wherever it stands.
[[nodiscard]] CellPeople readPeopleWords(QByteArrayView cell);

}  // namespace cutline
