// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_survey.h"

#include <algorithm>

namespace cutline {

namespace {

// Both kinds of evidence in one file: it mixes the orders, and no row can be trusted more than the profile says.
DayOrder decide(const DayOrderEvidence& evidence, DayOrder ambiguous) {
    if (evidence.monthFirst == evidence.dayFirst) return ambiguous;
    return evidence.monthFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

}  // namespace

RowHasher::RowHasher(const std::vector<QByteArray>& header, qsizetype personalColumn)
    : m_personalColumn(personalColumn) {
    for (const QByteArray& word : header) m_prefixes.push_back('\x1e' + word + '\x1f');
}

RowFingerprint RowHasher::operator()(const CsvRow& row) {
    m_text.resize(0);
    const auto width = static_cast<qsizetype>(m_prefixes.size());
    for (qsizetype i = 0; i < std::max(row.size(), width); ++i) {
        if (i == m_personalColumn) continue;
        m_text.append(i < width ? QByteArrayView(m_prefixes[static_cast<std::size_t>(i)]) : QByteArrayView("\x1e\x1f"));
        m_text.append(row.cell(i));
    }
    m_hash.reset();
    m_hash.addData(m_text);
    const QByteArray digest = m_hash.result();
    RowFingerprint fingerprint{};
    std::copy(digest.begin(), digest.end(), fingerprint.begin());
    return fingerprint;
}

Result<CsvSurvey> survey(const CsvText& text, const ImportProfile& profile, const ImportColumns& columns,
                         const CsvText::Progress& progress) {
    CsvSurvey survey;
    DayOrderEvidence days;
    bool isHundred = profile.isOurs;
    RowHasher hasher(text.header(), columns.column(ImportField::Personal));
    const auto walked = text.forEachRow(
        [&](const CsvRow& row) {
            const DayOrderEvidence evidence = evidenceOf(row.cell(columns.column(ImportField::Date)));
            days.monthFirst |= evidence.monthFirst;
            days.dayFirst |= evidence.dayFirst;
            isHundred = isHundred || provesHundred(row.cell(columns.column(ImportField::Percent)));
            survey.fingerprints.push_back(hasher(row));
            return true;
        },
        progress);
    if (!walked) return tl::unexpected(walked.error());
    survey.dayOrder = decide(days, profile.ambiguousDays);
    survey.percentScale = isHundred ? PercentScale::Hundred : PercentScale::Fraction;
    return survey;
}

}  // namespace cutline
