// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_profile.h"

#include "model/record/name_key.h"

#include <QStringList>

#include <algorithm>

namespace cutline {

namespace {

struct Alias {
    ImportField field;
    QLatin1String word;
};

// Header words in lower case, everything but letters, digits, # % $ as one _. The first word of a field is the one that
// messages name.
constexpr auto kAliases = std::to_array<Alias>({
    {ImportField::Company, QLatin1String("company")},
    {ImportField::Company, QLatin1String("company_name")},
    {ImportField::Company, QLatin1String("organization")},
    {ImportField::Company, QLatin1String("organisation")},
    {ImportField::Company, QLatin1String("employer")},
    {ImportField::Division, QLatin1String("division")},
    {ImportField::Location, QLatin1String("location")},
    {ImportField::Location, QLatin1String("location_hq")},
    {ImportField::Location, QLatin1String("hq")},
    {ImportField::Location, QLatin1String("headquarters")},
    {ImportField::Industry, QLatin1String("industry")},
    {ImportField::People, QLatin1String("total_laid_off")},
    {ImportField::People, QLatin1String("laid_off_count")},
    {ImportField::People, QLatin1String("#_laid_off")},
    {ImportField::People, QLatin1String("laid_off")},
    {ImportField::People, QLatin1String("people")},
    {ImportField::People, QLatin1String("layoffs")},
    {ImportField::People, QLatin1String("employees_laid_off")},
    {ImportField::PeopleLow, QLatin1String("people_low")},
    {ImportField::PeopleHigh, QLatin1String("people_high")},
    {ImportField::Qualifier, QLatin1String("qualifier")},
    {ImportField::Percent, QLatin1String("percentage_laid_off")},
    {ImportField::Percent, QLatin1String("percentage")},
    {ImportField::Percent, QLatin1String("percent")},
    {ImportField::Percent, QLatin1String("percent_laid_off")},
    {ImportField::Percent, QLatin1String("%_laid_off")},
    {ImportField::Percent, QLatin1String("%")},
    {ImportField::Date, QLatin1String("date")},
    {ImportField::Date, QLatin1String("announced")},
    {ImportField::Date, QLatin1String("date_announced")},
    {ImportField::Date, QLatin1String("announcement_date")},
    {ImportField::Stage, QLatin1String("stage")},
    {ImportField::Country, QLatin1String("country")},
    {ImportField::Funds, QLatin1String("funds_raised")},
    {ImportField::Funds, QLatin1String("funds_raised_millions")},
    {ImportField::Funds, QLatin1String("$_raised_mm")},
    {ImportField::Funds, QLatin1String("$_raised")},
    {ImportField::Url, QLatin1String("source")},
    {ImportField::Url, QLatin1String("source_url")},
    {ImportField::Url, QLatin1String("url")},
    {ImportField::Publisher, QLatin1String("publisher")},
    {ImportField::Headline, QLatin1String("headline")},
    {ImportField::Note, QLatin1String("note")},
    {ImportField::Uid, QLatin1String("uid")},
    {ImportField::Kind, QLatin1String("kind")},
    {ImportField::Status, QLatin1String("status")},
    {ImportField::Printed, QLatin1String("printed")},
    {ImportField::Personal, QLatin1String("list_of_employees_laid_off")},
});

const std::vector<ImportProfile>& profiles() {
    static const std::vector<ImportProfile> kProfiles{
        {QLatin1String("cutline"),
         {ImportField::Uid, ImportField::Date, ImportField::Company, ImportField::Kind, ImportField::People,
          ImportField::PeopleLow, ImportField::PeopleHigh, ImportField::Qualifier, ImportField::Percent},
         {},
         DayOrder::Undecided,
         true},
        {QLatin1String("layoffs.fyi"),
         {ImportField::Company, ImportField::Date, ImportField::People, ImportField::Percent, ImportField::Country,
          ImportField::Stage},
         {},
         DayOrder::MonthFirst,
         false},
        {QLatin1String("general"),
         {ImportField::Company, ImportField::Date},
         {ImportField::People, ImportField::Percent},
         DayOrder::Undecided,
         false},
    };
    return kProfiles;
}

QString headerWord(QByteArrayView header) {
    const QString key = nameKey(QString::fromUtf8(header));
    QString word;
    for (const QChar c : key) {
        if (c.isLetterOrNumber() || c == u'#' || c == u'%' || c == u'$') {
            word += c;
        } else if (!word.isEmpty() && !word.endsWith(u'_')) {
            word += u'_';
        }
    }
    if (word.endsWith(u'_')) word.chop(1);
    return word;
}

QString wordsOf(const std::vector<ImportField>& fields, const QString& separator) {
    QStringList words;
    for (const ImportField field : fields) {
        const auto found =
            std::find_if(kAliases.begin(), kAliases.end(), [&](const Alias& a) { return a.field == field; });
        words << QString(found->word);
    }
    return words.join(separator);
}

QString wordsOf(const std::vector<QByteArray>& header) {
    constexpr std::size_t kMost = 30;
    QStringList words;
    for (std::size_t i = 0; i < std::min(header.size(), kMost); ++i) words << QString::fromUtf8(header[i]).left(60);
    if (header.size() > kMost) words << QStringLiteral("…");
    return words.join(QStringLiteral(", "));
}

// "layoffs-fyi" and "Layoffs.fyi" are one name.
QString lettersOf(const QString& name) {
    const QString folded = name.toCaseFolded();
    QString letters;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) letters += c;
    }
    return letters;
}

bool fits(const ImportProfile& profile, const ImportColumns& columns) {
    const auto isThere = [&](ImportField field) { return columns.has(field); };
    const auto& choice = profile.neededOneOf;
    return std::all_of(profile.needed.begin(), profile.needed.end(), isThere) &&
           (choice.empty() || std::any_of(choice.begin(), choice.end(), isThere));
}

QString wantedBy(const ImportProfile& profile) {
    QString wanted = wordsOf(profile.needed, QStringLiteral(", "));
    if (!profile.neededOneOf.empty()) {
        wanted += QStringLiteral(", and ") + wordsOf(profile.neededOneOf, QStringLiteral(" or "));
    }
    return wanted;
}

tl::unexpected<Error> notRecognized(const std::vector<QByteArray>& header, const QString& wanted) {
    return failure(ErrorKind::Usage, QStringLiteral("The columns of the table are not recognized"),
                   QStringLiteral("it has %1; wanted are %2").arg(wordsOf(header), wanted),
                   QStringLiteral("Rename the columns in the first row"));
}

}  // namespace

Result<ImportColumns> ImportColumns::match(const std::vector<QByteArray>& header) {
    ImportColumns columns;
    columns.m_columns.fill(-1);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const QString word = headerWord(header[i]);
        const auto alias =
            std::find_if(kAliases.begin(), kAliases.end(), [&](const Alias& a) { return word == a.word; });
        if (alias == kAliases.end()) continue;
        qsizetype& column = columns.m_columns[static_cast<std::size_t>(alias->field)];
        if (column >= 0) {
            return failure(
                ErrorKind::Usage, QStringLiteral("Two columns of the table say the same"),
                QStringLiteral("“%1” and “%2”")
                    .arg(QString::fromUtf8(header[static_cast<std::size_t>(column)]), QString::fromUtf8(header[i])),
                QStringLiteral("Remove or rename one of them"));
        }
        column = static_cast<qsizetype>(i);
    }
    return columns;
}

Result<const ImportProfile*> chooseProfile(const QString& name, const ImportColumns& columns,
                                           const std::vector<QByteArray>& header) {
    const auto& all = profiles();
    if (name.isEmpty()) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& p) { return fits(p, columns); });
        if (found != all.end()) return &*found;
        return notRecognized(header, wantedBy(all.back()));
    }
    const auto asked =
        std::find_if(all.begin(), all.end(), [&](const auto& p) { return lettersOf(name) == lettersOf(p.name); });
    if (asked == all.end()) {
        QStringList names;
        for (const ImportProfile& profile : all) names << QString(profile.name);
        return failure(ErrorKind::Usage, QStringLiteral("There is no import profile “%1”").arg(name.left(60)), {},
                       QStringLiteral("Choose one of %1").arg(names.join(QStringLiteral(", "))));
    }
    if (!fits(*asked, columns)) return notRecognized(header, wantedBy(*asked));
    return &*asked;
}

}  // namespace cutline
