// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_profile.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <vector>

namespace cutline {

/// SHA-256 of a row: its cells with their header words, personal data left out.
using RowFingerprint = std::array<char, 32>;

/// Fingerprints the rows of one table.
class RowHasher {
public:
    RowHasher(const std::vector<QByteArray>& header, qsizetype personalColumn);
    [[nodiscard]] RowFingerprint operator()(const CsvRow& row);

private:
    std::vector<QByteArray> m_prefixes;  ///< header words with their separators
    qsizetype m_personalColumn;
    QByteArray m_text;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The first walk over a table: what only all rows together decide, and a fingerprint of each.
struct CsvSurvey {
    DayOrder dayOrder = DayOrder::Undecided;
    PercentScale percentScale = PercentScale::Hundred;
    std::vector<RowFingerprint> fingerprints;
};

[[nodiscard]] Result<CsvSurvey> survey(const CsvText& text, const ImportProfile& profile, const ImportColumns& columns,
                                       const CsvText::Progress& progress);

}  // namespace cutline
