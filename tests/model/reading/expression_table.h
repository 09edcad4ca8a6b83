// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline::test {

/// What an expression of a table says: a figure, or the rule by which it is malformed.
struct Meaning {
    std::optional<Figure> figure;
    QString rule;  ///< of a malformed one
    QString words;
};

/// A marked part of a sentence.
struct Mark {
    qsizetype start = 0;
    qsizetype end = 0;
    Meaning meaning;
};

/// One line of a table: something typed as a whole, or a sentence with its marks taken out and kept beside it.
struct TableLine {
    int number = 0;
    bool isTyped = false;
    QString text;
    std::vector<Mark> marks;  ///< of what is typed exactly one, over all of it
};

/// The lines of a table beside the tests. The form is described at the head of held_out.tsv.
[[nodiscard]] std::vector<TableLine> readTable(const QString& name);

/// How well a table is read.
struct Accuracy {
    int sound = 0;         ///< expressions that say a figure
    int read = 0;          ///< of these, read with that very figure
    int flagged = 0;       ///< of these, called malformed
    int broken = 0;        ///< expressions that are malformed
    int caught = 0;        ///< of these, called malformed, at their exact place
    int caughtByRule = 0;  ///< of these, by the rule that the table names
    int believed = 0;      ///< of these, read as a number: the worst that can happen
    int stray = 0;         ///< what else of a sentence was called people, or malformed
    QStringList complaints;
};

[[nodiscard]] Accuracy accuracyOf(const std::vector<TableLine>& lines);

}  // namespace cutline::test
