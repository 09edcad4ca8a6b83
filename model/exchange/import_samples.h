// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_field.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace cutline {

/// The first rows of a table, asked what a column holds. A part of proposing a mapping.
class ImportSamples {
public:
    [[nodiscard]] static Result<ImportSamples> of(const CsvText& text);

    /// The first cells that are not empty, shortened.
    [[nodiscard]] QStringList shown(qsizetype column, qsizetype count, qsizetype letters) const;
    /// No sampled row tells the two apart.
    [[nodiscard]] bool areAlike(qsizetype one, qsizetype other) const;
    /// There are some cells, and not one is a date, broken or not.
    [[nodiscard]] bool hasNoDates(qsizetype column) const;
    /// True for fields that are no codes of ours (kind, status, qualifier), and where all cells are such codes.
    [[nodiscard]] bool hasOnlyCodes(qsizetype column, ImportField field) const;
    [[nodiscard]] bool isContacts(qsizetype column) const;
    [[nodiscard]] bool isDates(qsizetype column) const;
    [[nodiscard]] bool isCounts(qsizetype column) const;
    [[nodiscard]] bool isPercentages(qsizetype column) const;
    [[nodiscard]] bool isNames(qsizetype column) const;

private:
    using Test = bool (*)(const QByteArray&);
    /// How many cells of a column say something, and how many of those pass.
    struct Share {
        int all = 0;
        int passed = 0;
        [[nodiscard]] bool isMost() const { return all > 0 && passed * 10 >= all * 8; }
    };
    [[nodiscard]] Share share(qsizetype column, Test test) const;
    [[nodiscard]] const QByteArray& cell(std::size_t row, qsizetype column) const;

    std::vector<std::vector<QByteArray>> m_rows;
};

}  // namespace cutline
