// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_survey.h"

#include "model/exchange/csv_row_reader.h"
#include "model/exchange/import_notice.h"
#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

namespace {

/// Looks at every row for what belongs to the file.
class Surveyor {
public:
    Surveyor(const ImportProfile& profile, const ImportMapping& mapping, const ImportColumns& columns)
        : m_profile(profile), m_mapping(mapping), m_columns(columns) {
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            if (mapping.columns[i].sameAs) m_twins.emplace_back(static_cast<qsizetype>(i), *mapping.columns[i].sameAs);
        }
    }

    /// False where the row breaks what the mapping took for granted; error() says how.
    bool look(const CsvRow& row);
    void decide(CsvSurvey& survey) const;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const ImportProfile& m_profile;
    const ImportMapping& m_mapping;
    const ImportColumns& m_columns;
    std::vector<std::pair<qsizetype, qsizetype>> m_twins;
    DayOrderEvidence m_days;
    QString m_dayCell;
    QString m_percentCell;
    std::optional<Error> m_error;
};

bool Surveyor::look(const CsvRow& row) {
    for (const ImportField field : {ImportField::Date, ImportField::Effective, ImportField::RevisedDate}) {
        const QByteArrayView cell = row.cell(m_columns.column(field));
        const DayOrderEvidence evidence = evidenceOf(cell);
        if (!evidence.monthFirst && !evidence.dayFirst) continue;
        if (m_dayCell.isEmpty()) m_dayCell = textOf(cell);
        m_days.monthFirst |= evidence.monthFirst;
        m_days.dayFirst |= evidence.dayFirst;
    }
    if (m_percentCell.isEmpty()) {
        const QByteArrayView cell = row.cell(m_columns.column(ImportField::Percent));
        if (provesHundred(cell)) m_percentCell = textOf(cell);
    }
    for (const auto& [column, other] : m_twins) {
        if (row.cell(column) == row.cell(other)) continue;
        m_error = Error{ErrorKind::Usage, QStringLiteral("Two columns of the table say the same"),
                        QStringLiteral("“%1” and “%2” differ in line %3")
                            .arg(m_mapping.columns[static_cast<std::size_t>(other)].header,
                                 m_mapping.columns[static_cast<std::size_t>(column)].header)
                            .arg(row.line()),
                        QStringLiteral("Remove or rename one of them")};
        return false;
    }
    return true;
}

void Surveyor::decide(CsvSurvey& survey) const {
    // Both kinds of evidence in one file: it mixes the orders, and no row can be trusted more than the profile says.
    if (m_mapping.dayOrder) {
        survey.dayOrder = *m_mapping.dayOrder;
        survey.dayOrderWhy = QStringLiteral("as the mapping says");
    } else if (m_days.monthFirst != m_days.dayFirst) {
        survey.dayOrder = m_days.monthFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
        survey.dayOrderWhy = QStringLiteral("“%1” has no other reading").arg(m_dayCell);
    } else {
        survey.dayOrder = m_profile.ambiguousDays;
        survey.dayOrderWhy = m_days.monthFirst ? QStringLiteral("the file mixes both orders")
                                               : QStringLiteral("no day of the file shows it");
        if (survey.dayOrder != DayOrder::Undecided) survey.dayOrderWhy += QStringLiteral("; usual in such tables");
    }
    if (m_mapping.percentScale) {
        survey.percentScale = *m_mapping.percentScale;
        survey.percentScaleWhy = QStringLiteral("as the mapping says");
    } else if (m_profile.isOurs) {
        survey.percentScale = PercentScale::Hundred;
        survey.percentScaleWhy = QStringLiteral("as Cutline writes it");
    } else {
        const bool isHundred = !m_percentCell.isEmpty();
        survey.percentScale = isHundred ? PercentScale::Hundred : PercentScale::Fraction;
        survey.percentScaleWhy = isHundred ? QStringLiteral("“%1” is above 1 or has a sign").arg(m_percentCell)
                                           : QStringLiteral("no value is above 1, and none has a percent sign");
    }
}

RowFingerprint fingerprintOf(QCryptographicHash& hash, const QByteArray& text) {
    hash.reset();
    hash.addData(text);
    const QByteArray digest = hash.result();
    RowFingerprint fingerprint{};
    std::copy(digest.begin(), digest.end(), fingerprint.begin());
    return fingerprint;
}

// What a cell says, however it is written.
QByteArray saidIn(QByteArrayView cell, ImportField field, DayOrder order) {
    switch (field) {
        case ImportField::Date:
        case ImportField::Effective:
        case ImportField::RevisedDate:
            if (const CellDate date = readDate(cell, order); date.value) return date.value->text().toUtf8();
            if (field != ImportField::Date) return {};  // words that may be put otherwise, and decide nothing
            break;
        case ImportField::People:
        case ImportField::RevisedPeople:
            if (const CellNumber number = readPeople(cell); number.value)
                return QByteArray::number(*number.value, 'f', 0);
            break;
        case ImportField::Company: {
            const NoticeName name = noticeName(cell);
            return foldedUtf8((name.company + u' ' + name.site).toUtf8()).replace(',', ' ').simplified();
        }
        default:
            break;
    }
    return foldedUtf8(cell);
}

bool isOfNotice(ImportField field) {
    return field != ImportField::Ignored && field != ImportField::Personal && field != ImportField::Industry;
}

}  // namespace

RowHasher::RowHasher(const std::vector<QByteArray>& header, const ImportColumns& columns) : m_columns(columns) {
    for (const QByteArray& word : header) m_prefixes.push_back('\x1e' + word + '\x1f');
}

RowFingerprint RowHasher::operator()(const CsvRow& row) {
    m_text.resize(0);
    const auto width = static_cast<qsizetype>(m_prefixes.size());
    for (qsizetype i = 0; i < std::max(row.size(), width); ++i) {
        if (m_columns.isPersonal(i)) continue;
        m_text.append(i < width ? QByteArrayView(m_prefixes[static_cast<std::size_t>(i)]) : QByteArrayView("\x1e\x1f"));
        m_text.append(row.cell(i));
    }
    return fingerprintOf(m_hash, m_text);
}

RowFingerprint noticeFingerprint(const CsvRow& row, const ImportColumns& columns, DayOrder order) {
    QByteArray text;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ImportField field = columns.fieldOf(i);
        if (!isOfNotice(field)) continue;
        const QLatin1String code = toCode(field);
        text += '\x1e' + QByteArray(code.data(), code.size()) + '\x1f' + saidIn(row.cell(i), field, order);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return fingerprintOf(hash, text);
}

quint64 noticeHash(const CsvRow& row, const ImportColumns& columns) {
    return qHash(noticeKey(row, columns), std::size_t{0});
}

Result<CsvSurvey> survey(const CsvText& text, const ImportProfile& profile, const ImportMapping& mapping,
                         const ImportColumns& columns, const CsvText::Progress& progress) {
    CsvSurvey survey;
    Surveyor surveyor(profile, mapping, columns);
    RowHasher hasher(text.header(), columns);
    const auto walked = text.forEachRow(
        [&](const CsvRow& row) {
            if (!surveyor.look(row)) return false;
            if (!profile.isNotices) survey.fingerprints.push_back(hasher(row));
            if (mapping.joinsSites) ++survey.sitesOfNotices[noticeHash(row, columns)];
            return true;
        },
        progress);
    if (surveyor.error()) return tl::unexpected(*surveyor.error());
    if (!walked) return tl::unexpected(walked.error());
    surveyor.decide(survey);
    return survey;
}

}  // namespace cutline
