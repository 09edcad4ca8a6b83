// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_mapping.h"

#include "model/exchange/import_samples.h"

#include <algorithm>

namespace cutline {

namespace {

constexpr qsizetype kShownSamples = 3;
constexpr qsizetype kShownLetters = 60;

QString wordsOf(const std::vector<QByteArray>& header) {
    constexpr std::size_t kMost = 30;
    QStringList words;
    for (std::size_t i = 0; i < std::min(header.size(), kMost); ++i) words << QString::fromUtf8(header[i]).left(60);
    if (header.size() > kMost) words << QStringLiteral("…");
    return words.join(QStringLiteral(", "));
}

tl::unexpected<Error> notRecognized(const std::vector<QByteArray>& header, const QString& wanted) {
    return failure(ErrorKind::Usage, QStringLiteral("The columns of the table are not recognized"),
                   QStringLiteral("it has %1; wanted are %2").arg(wordsOf(header), wanted),
                   QStringLiteral("Rename the columns in the first row"));
}

/// Gives every column its field: by its header, checked against what stands in it.
class MappingProposal {
public:
    MappingProposal(const CsvText& text, ImportSamples samples) : m_text(text), m_samples(std::move(samples)) {}

    Result<void> mapByHeaders();
    void guessByContent();
    [[nodiscard]] std::vector<ImportField> fields() const;
    [[nodiscard]] bool isWarn() const { return m_isWarn; }
    [[nodiscard]] bool isGuessed() const { return m_isGuessed; }
    [[nodiscard]] std::vector<MappedColumn> takeColumns() { return std::move(m_columns); }

private:
    [[nodiscard]] qsizetype columnOf(ImportField field) const;
    Result<void> settle(qsizetype column, const HeaderMeaning& meaning);
    void checkContent(qsizetype column);
    void guess(ImportField field, const QString& what, bool (ImportSamples::*isLike)(qsizetype) const);

    const CsvText& m_text;
    ImportSamples m_samples;
    std::vector<MappedColumn> m_columns;
    std::vector<int> m_ranks;
    bool m_isWarn = false;
    bool m_isGuessed = false;
};

bool mayRepeat(ImportField field) {
    return field == ImportField::Ignored || field == ImportField::Personal || field == ImportField::Location;
}

qsizetype MappingProposal::columnOf(ImportField field) const {
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const MappedColumn& c) { return c.field == field; });
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

std::vector<ImportField> MappingProposal::fields() const {
    std::vector<ImportField> fields;
    for (const MappedColumn& column : m_columns) fields.push_back(column.field);
    return fields;
}

Result<void> MappingProposal::mapByHeaders() {
    const auto& header = m_text.header();
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        MappedColumn& mapped = m_columns.emplace_back();
        m_ranks.push_back(0);
        mapped.header = QString::fromUtf8(header[i]);
        mapped.why =
            header[i].isEmpty() ? QStringLiteral("it has no name") : QStringLiteral("its name says nothing known");
        if (const auto meaning = m_text.headerLine() > 0 ? meaningOf(header[i]) : std::nullopt) {
            m_isWarn |= meaning->isWarn;
            if (auto settled = settle(column, *meaning); !settled) return settled;
        }
        checkContent(column);
        if (mapped.field == ImportField::Personal) continue;
        mapped.samples = m_samples.shown(column, kShownSamples, kShownLetters);
    }
    return {};
}

// Of two columns for one field the surer one is taken. Equally sure ones have to say the same.
Result<void> MappingProposal::settle(qsizetype column, const HeaderMeaning& meaning) {
    MappedColumn& mapped = m_columns[static_cast<std::size_t>(column)];
    const auto take = [&] {
        mapped.field = meaning.field;
        mapped.why = meaning.field == ImportField::Personal
                         ? QStringLiteral("its name says that it holds personal data")
                     : meaning.field == ImportField::Ignored ? QStringLiteral("not needed")
                                                             : QStringLiteral("by its name");
        m_ranks[static_cast<std::size_t>(column)] = meaning.rank;
    };
    const qsizetype other = mayRepeat(meaning.field) ? -1 : columnOf(meaning.field);
    if (other < 0) return take(), Result<void>();
    MappedColumn& earlier = m_columns[static_cast<std::size_t>(other)];
    const int rank = m_ranks[static_cast<std::size_t>(other)];
    const QString better = QStringLiteral("“%1” says it more clearly");
    if (meaning.rank < rank) {
        earlier.field = ImportField::Ignored;
        earlier.why = better.arg(mapped.header);
        return take(), Result<void>();
    }
    if (meaning.rank > rank) {
        mapped.why = better.arg(earlier.header);
        return {};
    }
    if (!m_samples.areAlike(other, column)) {
        return failure(ErrorKind::Usage, QStringLiteral("Two columns of the table say the same"),
                       QStringLiteral("“%1” and “%2”, with different cells").arg(earlier.header, mapped.header),
                       QStringLiteral("Remove or rename one of them"));
    }
    mapped.sameAs = other;
    mapped.why = QStringLiteral("it says the same as “%1”").arg(earlier.header);
    return {};
}

// A name alone may deceive: "Status" of an office is none of our words, a column of addresses may be called anything.
void MappingProposal::checkContent(qsizetype column) {
    MappedColumn& mapped = m_columns[static_cast<std::size_t>(column)];
    const int rank = m_ranks[static_cast<std::size_t>(column)];
    const bool isDate = mapped.field == ImportField::Date || mapped.field == ImportField::Effective ||
                        mapped.field == ImportField::RevisedDate;
    if (isDate && rank > 0 && m_samples.hasNoDates(column)) {
        mapped.field = ImportField::Ignored;
        mapped.why = QStringLiteral("it is called a date, and holds none");
    } else if (!m_samples.hasOnlyCodes(column, mapped.field)) {
        mapped.field = ImportField::Ignored;
        mapped.why = QStringLiteral("its words are not those of Cutline");
    } else if (mapped.field == ImportField::Ignored && m_samples.isContacts(column)) {
        mapped.field = ImportField::Personal;
        mapped.why = QStringLiteral("it holds phone numbers or e-mail addresses");
    }
}

void MappingProposal::guess(ImportField field, const QString& what, bool (ImportSamples::*isLike)(qsizetype) const) {
    if (columnOf(field) >= 0) return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        MappedColumn& column = m_columns[i];
        const bool isFree = column.field == ImportField::Ignored && !column.sameAs;
        if (!isFree || !(m_samples.*isLike)(static_cast<qsizetype>(i))) continue;
        column.field = field;
        column.why = what;
        m_isGuessed = true;
        return;
    }
}

void MappingProposal::guessByContent() {
    guess(ImportField::Date, QStringLiteral("its cells are days"), &ImportSamples::isDates);
    guess(ImportField::Percent, QStringLiteral("its cells are percentages"), &ImportSamples::isPercentages);
    guess(ImportField::People, QStringLiteral("its cells are whole numbers"), &ImportSamples::isCounts);
    guess(ImportField::Company, QStringLiteral("it is the first column of names"), &ImportSamples::isNames);
}

const ImportProfile* firstThatFits(const MappingProposal& proposal) {
    const auto& all = importProfiles();
    const auto fields = proposal.fields();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& p) { return fits(p, fields, proposal.isWarn()); });
    return found == all.end() ? nullptr : &*found;
}

/// The header words in order, capitals and signs aside: what tables that look the same have in common.
QStringList headerWordsOf(const ImportMapping& mapping) {
    QStringList words;
    for (const MappedColumn& column : mapping.columns) words << headerWord(column.header.toUtf8());
    return words;
}

QStringList headerWordsOf(const CsvText& text) {
    QStringList words;
    for (const QByteArray& header : text.header()) words << headerWord(header);
    return words;
}

}  // namespace

Result<ImportMapping> proposeMapping(const CsvText& text, const QString& profileName) {
    auto samples = ImportSamples::of(text);
    if (!samples) return tl::unexpected(samples.error());
    MappingProposal proposal(text, std::move(*samples));
    if (auto mapped = proposal.mapByHeaders(); !mapped) return tl::unexpected(mapped.error());
    const ImportProfile* profile = nullptr;
    if (profileName.isEmpty()) {
        profile = firstThatFits(proposal);
        if (!profile) {
            proposal.guessByContent();
            profile = firstThatFits(proposal);
        }
        if (!profile) return notRecognized(text.header(), wantedBy(importProfiles().back()));
    } else {
        const auto named = importProfileNamed(profileName);
        if (!named) return tl::unexpected(named.error());
        profile = *named;
        // Asked for by name, a list of notices need not use the words of one.
        if (!fits(*profile, proposal.fields(), true)) return notRecognized(text.header(), wantedBy(*profile));
    }
    ImportMapping mapping;
    mapping.profile = profile->name;
    mapping.joinsSites = profile->isNotices;
    mapping.isGuessed = proposal.isGuessed();
    mapping.columns = proposal.takeColumns();
    mapping.encoding = QString::fromLatin1(text.encoding());
    mapping.delimiter = QLatin1Char(text.delimiter());
    mapping.headerLine = text.headerLine();
    return mapping;
}

Result<ImportMapping> fittedMapping(ImportMapping mapping, const CsvText& text) {
    if (headerWordsOf(mapping) != headerWordsOf(text)) {
        return failure(ErrorKind::Usage, QStringLiteral("The mapping belongs to a table with other columns"),
                       QStringLiteral("this one has %1").arg(wordsOf(text.header())),
                       QStringLiteral("Make a new one with --dry-run --json"));
    }
    const auto profile = importProfileNamed(mapping.profile);
    if (!profile) return tl::unexpected(profile.error());
    std::vector<ImportField> fields;
    for (const MappedColumn& column : mapping.columns) {
        const bool isSecond = std::find(fields.begin(), fields.end(), column.field) != fields.end();
        if (isSecond && !mayRepeat(column.field)) {
            return failure(ErrorKind::Usage, QStringLiteral("The mapping gives two columns to one field"),
                           QString(toCode(column.field)), QStringLiteral("Make one of them “ignored”"));
        }
        fields.push_back(column.field);
    }
    if (!fits(**profile, fields, true)) return notRecognized(text.header(), wantedBy(**profile));
    mapping.isGuessed = false;
    mapping.encoding = QString::fromLatin1(text.encoding());
    mapping.delimiter = QLatin1Char(text.delimiter());
    mapping.headerLine = text.headerLine();
    return mapping;
}

ImportColumns::ImportColumns(const ImportMapping& mapping) : ImportColumns() {
    for (const MappedColumn& column : mapping.columns) {
        const auto at = static_cast<qsizetype>(m_fields.size());
        m_fields.push_back(column.field);
        if (column.field == ImportField::Location) m_places.push_back(at);
        qsizetype& first = m_first[static_cast<std::size_t>(column.field)];
        if (first < 0) first = at;
    }
}

}  // namespace cutline
