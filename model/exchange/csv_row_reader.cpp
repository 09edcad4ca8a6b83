// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_row_reader.h"

#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

namespace {

constexpr qsizetype kLongestName = 500;
constexpr qsizetype kLongestUid = 200;
constexpr double kManyPeople = 1'000'000;

// Reads one row field by field; the first problem is the reason why it is not taken in.
class RowReader {
public:
    RowReader(const CsvRow& row, const RowRules& rules) : m_row(row), m_rules(rules) {}

    [[nodiscard]] tl::expected<ImportedRow, QString> read();

private:
    [[nodiscard]] QByteArrayView cell(ImportField field) const { return m_row.cell(m_rules.columns.column(field)); }
    [[nodiscard]] QString text(ImportField field) const;
    void refuse(const QString& why) {
        if (m_problem.isEmpty()) m_problem = why;
    }

    void checkWidth();
    void readOrganization();
    void readWords();
    void readFigures();
    void readPeopleFigure(Qualifier qualifier);
    void readPercentFigure(Qualifier qualifier);
    void add(Figure figure, ImportField field);
    void readSource();
    void judge();

    // A word of a code table; an empty cell stays what the event has by default.
    template <class Value>
    void readCode(ImportField field, std::optional<Value> (*fromCode)(QStringView), Value& value) {
        const QByteArrayView word = cell(field);
        if (word.isEmpty()) return;
        const auto known = fromCode(QString::fromUtf8(word));
        if (!known) refuse(QStringLiteral("“%1” is not a known word here").arg(QString::fromUtf8(word).left(60)));
        value = known.value_or(value);
    }

    const CsvRow& m_row;
    const RowRules& m_rules;
    ImportedRow m_result;
    QString m_problem;
};

tl::expected<ImportedRow, QString> RowReader::read() {
    checkWidth();
    readOrganization();
    auto date = readDate(cell(ImportField::Date), m_rules.dayOrder);
    if (!date.value) refuse(date.problem);
    m_result.event.announced = date.value.value_or(EventDate());
    readWords();
    readFigures();
    readSource();
    if (!m_problem.isEmpty()) return tl::unexpected(m_problem);
    judge();
    return std::move(m_result);
}

// Cells beyond the header come from a comma that should have been quoted: every cell behind it is in the wrong column.
void RowReader::checkWidth() {
    for (qsizetype i = m_rules.width; i < m_row.size(); ++i) {
        if (m_row.cell(i).isEmpty()) continue;
        return refuse(QStringLiteral("it has %1 cells, but the table has %2 columns; a quote may be missing")
                          .arg(m_row.size())
                          .arg(m_rules.width));
    }
}

QString RowReader::text(ImportField field) const {
    const QByteArrayView bytes = cell(field);
    if (m_rules.profile->isOurs) return QString::fromUtf8(bytes);
    return isUnknown(bytes) ? QString() : textOf(bytes);
}

void RowReader::readOrganization() {
    const QByteArrayView company = cell(ImportField::Company);
    if (isNull(company)) return refuse(QStringLiteral("the company is missing"));
    m_result.path << (m_rules.profile->isOurs ? QString::fromUtf8(company).simplified() : textOf(company));
    if (const QString division = text(ImportField::Division); !division.isEmpty()) {
        m_result.path += splitPath(division);
    }
    for (const QString& name : std::as_const(m_result.path)) {
        if (nameKey(name).isEmpty()) return refuse(QStringLiteral("a name of the organization is empty"));
        if (name.size() > kLongestName) {
            return refuse(QStringLiteral("a name is longer than %1 letters").arg(kLongestName));
        }
    }
    m_result.industry = text(ImportField::Industry);
    QString country = text(ImportField::Country);
    // "United States." is a slip, "U.S." is not.
    if (country.endsWith(u'.') && country.count(u'.') == 1) country.chop(1);
    m_result.country = country;
}

void RowReader::readWords() {
    Event& event = m_result.event;
    event.uid = QString::fromUtf8(cell(ImportField::Uid));
    const bool hasBlank = std::any_of(event.uid.begin(), event.uid.end(), [](QChar c) { return c.isSpace(); });
    if (hasBlank || event.uid.size() > kLongestUid) refuse(QStringLiteral("the uid has blanks or is too long"));
    readCode(ImportField::Kind, eventKindFromCode, event.kind);
    readCode(ImportField::Status, eventStatusFromCode, event.status);
    event.headline = text(ImportField::Headline);
    event.note = text(ImportField::Note);
    if (const QString location = text(ImportField::Location); !location.isEmpty()) {
        if (!event.note.isEmpty()) event.note += u'\n';
        event.note += QStringLiteral("Location: ") + location;
    }
}

void RowReader::readFigures() {
    Qualifier qualifier = Qualifier::Exact;
    readCode(ImportField::Qualifier, qualifierFromCode, qualifier);
    readPeopleFigure(qualifier);
    readPercentFigure(m_result.event.figures.empty() ? qualifier : Qualifier::Exact);
    // Our own table says "unknown" of a figure that was named without a number.
    if (qualifier == Qualifier::Unknown && m_result.event.figures.empty()) {
        add(figureOf(Measure::People, Qualifier::Unknown), ImportField::People);
    }
}

void RowReader::readPeopleFigure(Qualifier qualifier) {
    const CellNumber best = readPeople(cell(ImportField::People));
    const CellNumber low = readPeople(cell(ImportField::PeopleLow));
    const CellNumber high = readPeople(cell(ImportField::PeopleHigh));
    for (const CellNumber* number : {&best, &low, &high}) {
        if (!number->problem.isEmpty()) return refuse(number->problem);
    }
    if (!best.value && !low.value && !high.value) return;
    Figure figure = figureOf(Measure::People, qualifier, best.value.value_or(0), high.value.value_or(0));
    figure.best = best.value;
    if (m_rules.columns.has(ImportField::PeopleLow)) figure.low = low.value;
    if (m_rules.columns.has(ImportField::PeopleHigh)) figure.high = high.value;
    add(std::move(figure), ImportField::People);
}

void RowReader::readPercentFigure(Qualifier qualifier) {
    const CellNumber percent = readPercent(cell(ImportField::Percent), m_rules.percentScale);
    if (!percent.problem.isEmpty()) return refuse(percent.problem);
    if (!percent.value) return;
    // The table has no columns for both ends of a percentage.
    if (qualifier == Qualifier::Range || qualifier == Qualifier::Unknown) qualifier = Qualifier::About;
    add(figureOf(Measure::Percent, qualifier, *percent.value), ImportField::Percent);
}

void RowReader::add(Figure figure, ImportField field) {
    if (const QString why = inconsistency(figure); !why.isEmpty()) return refuse(why);
    const bool hasPrinted = m_rules.columns.has(ImportField::Printed) && m_result.event.figures.empty();
    figure.printed = QString::fromUtf8(cell(hasPrinted ? ImportField::Printed : field));
    m_result.event.figures.push_back(std::move(figure));
}

void RowReader::readSource() {
    const QString words = text(ImportField::Url);
    Source source;
    source.publisher = text(ImportField::Publisher);
    const bool isAddress = words.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
                           words.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (isAddress || m_rules.profile->isOurs) {
        source.url = words;
    } else if (source.publisher.isEmpty()) {
        source.publisher = words;  // "Internal memo"
    }
    if (!source.publisher.isEmpty() || !source.url.isEmpty()) m_result.source = std::move(source);
}

// What may be true but rarely is. A rounded 0 % beside a headcount is common and fine.
void RowReader::judge() {
    bool hasPeople = false;
    for (const Figure& figure : m_result.event.figures) {
        const double best = figure.best.value_or(1);
        if (figure.measure == Measure::People) {
            hasPeople = best > 0;
            if (best == 0 || best > kManyPeople) m_result.isSuspicious = true;
        } else if (best == 0 && !hasPeople) {
            m_result.isSuspicious = true;
        }
    }
}

}  // namespace

tl::expected<ImportedRow, QString> readRow(const CsvRow& row, const RowRules& rules) {
    return RowReader(row, rules).read();
}

}  // namespace cutline
