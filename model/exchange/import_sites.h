// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_row_reader.h"
#include "model/exchange/csv_survey.h"

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace cutline {

/// A row that waits for the other sites of its notice.
struct WaitingRow {
    ImportedRow row;
    qint64 line = 0;
    RowFingerprint fingerprint{};
    QByteArray raw;
    QString verdict;
};

/// Gathers the rows of notices of several sites until the last row of each was seen. Memory is bounded: where too many
/// rows wait, all notices are handed out as far as they have come.
class ImportSites {
public:
    /// `sites`: how many rows each notice has, by its hash.
    explicit ImportSites(std::unordered_map<quint64, int> sites) : m_expected(std::move(sites)) {}

    /// True where the notice of that hash has several rows.
    [[nodiscard]] bool hasSeveral(quint64 notice) const;
    [[nodiscard]] bool isFirst(quint64 notice) const { return !m_waiting.contains(notice); }
    void wait(quint64 notice, WaitingRow&& row);
    /// A row of the notice has been looked at, whatever became of it. Hands out notices that are complete.
    [[nodiscard]] std::vector<std::vector<WaitingRow>> passed(quint64 notice);
    [[nodiscard]] std::vector<std::vector<WaitingRow>> takeAll();

private:
    std::unordered_map<quint64, int> m_expected;
    std::unordered_map<quint64, std::vector<WaitingRow>> m_waiting;
    std::size_t m_count = 0;
};

/// A notice of several sites as one event: the number of each site is the part of a division of that name, so that the
/// sum is nobody's printed number; a number said of all sites at once is the event's own, once.
struct JoinedNotice {
    /// Event and correction carry figures whose site is the one at the same place in `sites` (empty: the company).
    struct Part {
        Figure figure;
        QString site;
    };
    std::vector<WaitingRow> rows;
    std::vector<Part> parts;
    std::vector<Part> revisedParts;  ///< empty: nothing was revised
    EventDate revisedOn;
};

/// Joins the rows of one notice. Rows that repeat a site cannot be told apart and are handed back as notices of their
/// own, behind the joined one.
[[nodiscard]] std::vector<JoinedNotice> joinedNotices(std::vector<WaitingRow> rows);

/// The event of a notice without its figures and organization: that of its first row, with all that the others say of
/// days and in words.
[[nodiscard]] Event joinedEvent(const JoinedNotice& notice);

}  // namespace cutline
