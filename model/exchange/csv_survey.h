// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_text.h"
#include "model/exchange/import_mapping.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <unordered_map>
#include <vector>

namespace cutline {

/// SHA-256 of what makes a row what it is.
using RowFingerprint = std::array<char, 32>;

/// Fingerprints the rows of one table: all cells with their header words, personal data left out.
class RowHasher {
public:
    RowHasher(const std::vector<QByteArray>& header, const ImportColumns& columns);
    [[nodiscard]] RowFingerprint operator()(const CsvRow& row);

private:
    std::vector<QByteArray> m_prefixes;  ///< header words with their separators
    ImportColumns m_columns;
    QByteArray m_text;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The fingerprint of a row of a list of notices: what it says of company, place, days and number, however it is
/// written. Offices number and date the same notice anew each time they publish the list, and write it otherwise.
[[nodiscard]] RowFingerprint noticeFingerprint(const CsvRow& row, const ImportColumns& columns, DayOrder order);

/// The first walk over a table: what only all rows together decide, and a fingerprint of each.
struct CsvSurvey {
    DayOrder dayOrder = DayOrder::Undecided;
    PercentScale percentScale = PercentScale::Hundred;
    QString dayOrderWhy;
    QString percentScaleWhy;
    std::vector<RowFingerprint> fingerprints;  ///< none for notices, which are read first
    std::unordered_map<quint64, int>
        sitesOfNotices;  ///< rows by the hash of their noticeKey; only where sites are joined
};

/// Fails with ErrorKind::Usage where two columns that were taken to say the same differ.
[[nodiscard]] Result<CsvSurvey> survey(const CsvText& text, const ImportProfile& profile, const ImportMapping& mapping,
                                       const ImportColumns& columns, const CsvText::Progress& progress);

/// The hash under which CsvSurvey::sitesOfNotices holds a notice.
[[nodiscard]] quint64 noticeHash(const CsvRow& row, const ImportColumns& columns);

}  // namespace cutline
