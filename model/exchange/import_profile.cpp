// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_profile.h"

#include <algorithm>

namespace cutline {

namespace {

QString wordsOf(const std::vector<ImportField>& fields, const QString& separator) {
    QStringList words;
    for (const ImportField field : fields) words << QString(firstHeaderWord(field));
    return words.join(separator);
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

}  // namespace

const std::vector<ImportProfile>& importProfiles() {
    static const std::vector<ImportProfile> kProfiles{
        {.name = QLatin1String("cutline"),
         .needed = {ImportField::Uid, ImportField::Date, ImportField::Company, ImportField::Kind, ImportField::People,
                    ImportField::PeopleLow, ImportField::PeopleHigh, ImportField::Qualifier, ImportField::Percent},
         .neededOneOf = {},
         .isOurs = true},
        {.name = QLatin1String("layoffs.fyi"),
         .needed = {ImportField::Company, ImportField::Date, ImportField::People, ImportField::Percent,
                    ImportField::Country, ImportField::Stage},
         .neededOneOf = {},
         .ambiguousDays = DayOrder::MonthFirst},
        // WARN is a law of the United States.
        {.name = QLatin1String("warn"),
         .needed = {ImportField::Company, ImportField::Date, ImportField::People},
         .neededOneOf = {},
         .ambiguousDays = DayOrder::MonthFirst,
         .isNotices = true},
        {.name = QLatin1String("general"),
         .needed = {ImportField::Company, ImportField::Date},
         .neededOneOf = {ImportField::People, ImportField::Percent}},
    };
    return kProfiles;
}

Result<const ImportProfile*> importProfileNamed(const QString& name) {
    const auto& all = importProfiles();
    const auto asked =
        std::find_if(all.begin(), all.end(), [&](const auto& p) { return lettersOf(name) == lettersOf(p.name); });
    if (asked != all.end()) return &*asked;
    QStringList names;
    for (const ImportProfile& profile : all) names << QString(profile.name);
    return failure(ErrorKind::Usage, QStringLiteral("There is no import profile “%1”").arg(name.left(60)), {},
                   QStringLiteral("Choose one of %1, or a file with a mapping").arg(names.join(QStringLiteral(", "))));
}

bool fits(const ImportProfile& profile, const std::vector<ImportField>& fields, bool isWarn) {
    const auto isThere = [&](ImportField field) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    const auto& choice = profile.neededOneOf;
    return (!profile.isNotices || isWarn) && std::all_of(profile.needed.begin(), profile.needed.end(), isThere) &&
           (choice.empty() || std::any_of(choice.begin(), choice.end(), isThere));
}

QString wantedBy(const ImportProfile& profile) {
    QString wanted = wordsOf(profile.needed, QStringLiteral(", "));
    if (!profile.neededOneOf.empty()) {
        wanted += QStringLiteral(", and ") + wordsOf(profile.neededOneOf, QStringLiteral(" or "));
    }
    return wanted;
}

}  // namespace cutline
