// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_row_reader.h"

#include "model/exchange/import_notice.h"
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
    [[nodiscard]] QByteArrayView cell(ImportField field) const { return saying(m_rules.columns.column(field)); }
    [[nodiscard]] QByteArrayView saying(qsizetype column) const;
    [[nodiscard]] QString text(ImportField field) const;
    void refuse(const QString& why) {
        if (m_problem.isEmpty()) m_problem = why;
    }

    void flag(const char* rule, const QString& why) { m_result.flags.push_back({QString::fromLatin1(rule), why}); }

    void checkWidth();
    void readOrganization();
    void readNoticeName(QByteArrayView company);
    void readAnnounced();
    void readEffective();
    void readPlace();
    void addNote(const QString& line);
    void readWords();
    void readFigures();
    void readPeopleFigure(Qualifier qualifier);
    void readPeopleWithEnds(Qualifier qualifier);
    void readRevision(QByteArrayView revised);
    void readPercentFigure(Qualifier qualifier);
    void add(Figure figure, ImportField field);
    void readSource();
    void judge();
    void judge(const Figure& figure, bool& hasPeople);

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
    std::optional<EventDate> m_revised;  ///< the day of a later notice, as its own cell tells it
    QString m_problem;
};

QByteArrayView RowReader::saying(qsizetype column) const {
    const QByteArrayView bytes = m_row.cell(column);
    const bool isNothing = std::any_of(m_rules.nullWords.begin(), m_rules.nullWords.end(), [&](const QByteArray& word) {
        return bytes.size() == word.size() && bytes.compare(word, Qt::CaseInsensitive) == 0;
    });
    return isNothing ? QByteArrayView() : bytes;
}

tl::expected<ImportedRow, QString> RowReader::read() {
    checkWidth();
    readOrganization();
    readAnnounced();
    readWords();
    readEffective();
    readPlace();
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
    if (company == QByteArrayView(m_rules.companyHeader)) return refuse(QStringLiteral("it repeats the header"));
    if (m_rules.profile->isNotices) {
        readNoticeName(company);
    } else {
        m_result.path << (m_rules.profile->isOurs ? QString::fromUtf8(company).simplified() : textOf(company));
    }
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

void RowReader::readNoticeName(QByteArrayView company) {
    NoticeName name = noticeName(company);
    if (saysNothingWasReported(name.company)) return refuse(QStringLiteral("it says that nothing was reported"));
    m_result.path << name.company;
    m_result.site = std::move(name.site);
    if (!name.isRevision) return;
    if (isUnknown(cell(ImportField::Date))) {
        return refuse(QStringLiteral("it says that a notice of %1 was revised (%2), but not to what")
                          .arg(name.company, name.revision));
    }
    addNote(name.revision);
    flag("revision", QStringLiteral("it was revised, and the number may be the first one or a later one"));
}

void RowReader::addNote(const QString& line) {
    QString& note = m_result.event.note;
    if (!note.isEmpty()) note += u'\n';
    note += line;
}

void RowReader::readAnnounced() {
    QByteArrayView announced = cell(ImportField::Date);
    if (const auto parts = m_rules.profile->isNotices ? revisedCell(announced) : std::nullopt) {
        announced = parts->original;
        m_revised = readDate(parts->day, m_rules.dayOrder).value;
    }
    auto date = readDate(announced, m_rules.dayOrder);
    if (!date.value) return refuse(date.problem);
    // A slip of the keyboard ("1202" for 2012), or a filler.
    constexpr int kFirstYear = 1900;
    constexpr int kFarYears = 10;
    if (date.value->firstDay().year() < kFirstYear || date.value->lastDay() > m_rules.today.addYears(kFarYears)) {
        return refuse(QStringLiteral("nothing was announced on “%1”").arg(textOf(announced).left(60)));
    }
    m_result.event.announced = std::move(*date.value);
    if (const QByteArrayView later = cell(ImportField::RevisedDate); !m_revised && !isUnknown(later)) {
        m_revised = readDate(later, m_rules.dayOrder).value;
    }
}

// When a cut takes effect decides no count: words that are no day are kept as they are.
void RowReader::readEffective() {
    QByteArrayView effective = cell(ImportField::Effective);
    if (isUnknown(effective)) return;
    const QByteArrayView whole = effective;
    if (const auto parts = m_rules.profile->isNotices ? revisedCell(effective) : std::nullopt) {
        effective = parts->original;
    }
    if (auto date = readDate(effective, m_rules.dayOrder); date.value) {
        m_result.event.effective = std::move(date.value);
        if (effective.size() == whole.size()) return;
    } else if (!saysThatNobodyKnows(effective)) {
        flag("effective_not_read", QStringLiteral("“%1” is no date it takes effect on").arg(textOf(whole).left(60)));
    }
    addNote(QStringLiteral("Effective: ") + textOf(whole));
}

// "Unknown" is no place, and neither is a county that the address named already.
void RowReader::readPlace() {
    QStringList parts;
    for (const qsizetype column : m_rules.columns.places()) {
        const QByteArrayView bytes = saying(column);
        const QString part = m_rules.profile->isOurs ? QString::fromUtf8(bytes)
                             : isUnknown(bytes)      ? QString()
                                                     : textOf(bytes);
        if (!part.isEmpty()) parts << part;
    }
    if (!m_result.site.isEmpty()) parts.prepend(m_result.site);
    if (parts.isEmpty()) return;
    m_result.site = parts.join(QStringLiteral(", "));
    addNote(QStringLiteral("Location: ") + m_result.site);
}

void RowReader::readWords() {
    Event& event = m_result.event;
    event.uid = QString::fromUtf8(cell(ImportField::Uid));
    const bool hasBlank = std::any_of(event.uid.begin(), event.uid.end(), [](QChar c) { return c.isSpace(); });
    if (hasBlank || event.uid.size() > kLongestUid) refuse(QStringLiteral("the uid has blanks or is too long"));
    readCode(ImportField::Kind, eventKindFromCode, event.kind);
    readCode(ImportField::Status, eventStatusFromCode, event.status);
    event.headline = text(ImportField::Headline);
    if (const QString note = text(ImportField::Note); !note.isEmpty()) addNote(note);
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
    const bool hasEnds = m_rules.columns.has(ImportField::PeopleLow) || m_rules.columns.has(ImportField::PeopleHigh);
    if (hasEnds || qualifier != Qualifier::Exact) return readPeopleWithEnds(qualifier);
    QByteArrayView words = cell(ImportField::People);
    QByteArrayView revised = cell(ImportField::RevisedPeople);
    if (const auto parts = m_rules.profile->isNotices ? revisedCell(words) : std::nullopt) {
        words = parts->original;
        revised = parts->revised;
        if (auto day = readDate(parts->day, m_rules.dayOrder); day.value) m_revised = std::move(day.value);
    }
    CellPeople people = readPeopleWords(words);
    if (!people.problem.isEmpty()) return refuse(people.problem);
    if (people.flag) m_result.flags.push_back(std::move(*people.flag));
    m_result.isTotal = people.isTotal;
    if (people.figure) {
        if (const QString why = inconsistency(*people.figure); !why.isEmpty()) return refuse(why);
        if (const QByteArrayView printed = cell(ImportField::Printed); !printed.isEmpty()) {
            people.figure->printed = QString::fromUtf8(printed);
        }
        m_result.event.figures.push_back(std::move(*people.figure));
    }
    readRevision(revised);
}

void RowReader::readRevision(QByteArrayView revised) {
    CellPeople people = readPeopleWords(revised);
    if (!people.problem.isEmpty()) return refuse(QStringLiteral("revised: ") + people.problem);
    if (!people.figure) return;
    const auto& figures = m_result.event.figures;
    if (!figures.empty() && figures.front().best == people.figure->best &&
        figures.front().qualifier == people.figure->qualifier) {
        return;
    }
    if (people.flag) m_result.flags.push_back(std::move(*people.flag));
    const EventDate& announced = m_result.event.announced;
    const bool isLater = m_revised && announced.isValid() && m_revised->lastDay() >= announced.lastDay();
    m_result.revision = RowRevision{isLater ? *m_revised : announced, std::move(*people.figure)};
}

void RowReader::readPeopleWithEnds(Qualifier qualifier) {
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
    for (const Figure& figure : m_result.event.figures) judge(figure, hasPeople);
    if (m_result.revision) judge(m_result.revision->people, hasPeople);
    if (m_result.event.announced.firstDay() > m_rules.today.addYears(1)) {
        flag("far_date", QStringLiteral("%1 is more than a year away").arg(m_result.event.announced.text()));
    }
}

void RowReader::judge(const Figure& figure, bool& hasPeople) {
    const double best = figure.best.value_or(1);
    if (figure.measure == Measure::People) {
        hasPeople = hasPeople || best > 0;
        if (best == 0) flag("zero", QStringLiteral("it says 0 people"));
        if (best > kManyPeople) flag("many_people", QStringLiteral("it says more than a million people"));
    } else if (best == 0 && !hasPeople) {
        flag("zero", QStringLiteral("it says 0 percent"));
    }
}

}  // namespace

QByteArray noticeKey(const CsvRow& row, const ImportColumns& columns) {
    const QByteArrayView company = row.cell(columns.column(ImportField::Company));
    const qsizetype line = company.indexOf('\n');
    QByteArray key = foldedUtf8(line < 0 ? company : company.first(line));
    key += '\x1f';
    key += row.cell(columns.column(ImportField::Date));
    return key;
}

tl::expected<ImportedRow, QString> readRow(const CsvRow& row, const RowRules& rules) {
    return RowReader(row, rules).read();
}

}  // namespace cutline
