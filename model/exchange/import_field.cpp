// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_field.h"

#include "model/record/name_key.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace cutline {

namespace {

struct Named {
    ImportField field;
    QLatin1String word;
};

constexpr auto kCodes = std::to_array<Named>({
    {ImportField::Company, QLatin1String("company")},
    {ImportField::Division, QLatin1String("division")},
    {ImportField::Location, QLatin1String("location")},
    {ImportField::Industry, QLatin1String("industry")},
    {ImportField::People, QLatin1String("people")},
    {ImportField::PeopleLow, QLatin1String("people_low")},
    {ImportField::PeopleHigh, QLatin1String("people_high")},
    {ImportField::Qualifier, QLatin1String("qualifier")},
    {ImportField::Percent, QLatin1String("percent")},
    {ImportField::Date, QLatin1String("date_announced")},
    {ImportField::Stage, QLatin1String("stage")},
    {ImportField::Country, QLatin1String("country")},
    {ImportField::Funds, QLatin1String("funds")},
    {ImportField::Url, QLatin1String("source_url")},
    {ImportField::Publisher, QLatin1String("publisher")},
    {ImportField::Headline, QLatin1String("headline")},
    {ImportField::Note, QLatin1String("note")},
    {ImportField::Uid, QLatin1String("uid")},
    {ImportField::Kind, QLatin1String("kind")},
    {ImportField::Status, QLatin1String("status")},
    {ImportField::Printed, QLatin1String("printed")},
    {ImportField::Personal, QLatin1String("personal")},
    {ImportField::Effective, QLatin1String("date_effective")},
    {ImportField::RevisedPeople, QLatin1String("revised_people")},
    {ImportField::RevisedDate, QLatin1String("revised_date")},
    {ImportField::NoticeId, QLatin1String("notice_id")},
    {ImportField::Ignored, QLatin1String("ignored")},
});
static_assert(kCodes.size() == kImportFieldCount);

// Whole headers that are known. The first word of a field is the one that messages name.
constexpr auto kHeaders = std::to_array<Named>({
    {ImportField::Company, QLatin1String("company")},
    {ImportField::Company, QLatin1String("company_name")},
    {ImportField::Company, QLatin1String("organization")},
    {ImportField::Company, QLatin1String("organisation")},
    {ImportField::Company, QLatin1String("employer")},
    {ImportField::Company, QLatin1String("employer_name")},
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
    {ImportField::Effective, QLatin1String("effective")},
    {ImportField::Effective, QLatin1String("date_effective")},
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

// The words of one header, asked for one by one.
class Words {
public:
    explicit Words(const QString& headerWord) : m_words(headerWord.split(u'_')) {}

    [[nodiscard]] bool hasAny(std::initializer_list<const char*> words) const {
        return std::any_of(words.begin(), words.end(),
                           [&](const char* word) { return m_words.contains(QLatin1String(word)); });
    }

private:
    QStringList m_words;
};

bool isPersonal(const Words& words) {
    if (words.hasAny({"date", "involved", "company", "employer", "business"})) return false;
    if (words.hasAny({"name", "names"}) && words.hasAny({"first", "last", "person", "employee"})) return true;
    return words.hasAny({"phone", "telephone", "mobile", "fax", "email", "mail", "contact", "contacts",
                         "representative", "unions", "union", "surname", "signatory", "ssn"});
}

// Several days in a list of notices: when it was given, when it takes effect, when it was changed.
std::optional<HeaderMeaning> dateMeaning(const Words& words) {
    if (!words.hasAny({"date", "day"})) return std::nullopt;
    if (words.hasAny({"last", "revised", "revision", "updated", "amended", "amendment"})) {
        return HeaderMeaning{ImportField::RevisedDate, 2, false};
    }
    if (words.hasAny({"notice", "notification", "warn"})) return HeaderMeaning{ImportField::Date, 2, true};
    if (words.hasAny({"initial", "reported", "report", "received", "filed", "announcement", "announced"})) {
        return HeaderMeaning{ImportField::Date, 3, false};
    }
    if (words.hasAny({"effective", "layoff", "layoffs", "lo", "cl", "closure", "closing", "separation", "termination",
                      "starts", "start", "begins"})) {
        return HeaderMeaning{ImportField::Effective, 2, false};
    }
    if (words.hasAny({"impact", "action"})) return HeaderMeaning{ImportField::Effective, 3, false};
    if (words.hasAny({"posted", "published"})) return HeaderMeaning{ImportField::Date, 5, false};
    return std::nullopt;
}

std::optional<HeaderMeaning> peopleMeaning(const Words& words) {
    const bool isChanged = words.hasAny({"revised", "updated", "amended"});
    if (words.hasAny({"expected", "planned", "revised", "updated", "amended"}) &&
        words.hasAny({"layoff", "layoffs", "employees", "workers", "number", "people"})) {
        return HeaderMeaning{isChanged ? ImportField::RevisedPeople : ImportField::People, 2, false};
    }
    if (!words.hasAny({"employees", "workers", "people", "jobs", "layoffs", "positions", "affected", "impacted"})) {
        return std::nullopt;
    }
    if (words.hasAny({"affected", "impacted"}) &&
        words.hasAny({"employees", "workers", "people", "jobs", "number", "#"}))
        return HeaderMeaning{ImportField::People, 2, false};
    if (words.hasAny({"number", "no", "#", "total", "count"})) return HeaderMeaning{ImportField::People, 4, false};
    return std::nullopt;
}

std::optional<HeaderMeaning> placeMeaning(const Words& words) {
    if (words.hasAny({"type", "date", "id", "name", "of", "hq"})) return std::nullopt;
    if (words.hasAny({"address", "city", "town", "county", "state", "zip", "zipcode", "site", "location", "facility"}))
        return HeaderMeaning{ImportField::Location, 2, false};
    return std::nullopt;
}

std::optional<HeaderMeaning> otherMeaning(const QString& word, const Words& words) {
    if (word == QLatin1String("location_name") || word == QLatin1String("site_name")) {
        return HeaderMeaning{ImportField::Company, 4, false};
    }
    if (words.hasAny({"doing", "dba", "parent"})) return std::nullopt;
    if (words.hasAny({"company", "employer", "business", "firm"}) &&
        !words.hasAny({"address", "city", "county", "state", "type", "id", "contact", "size"})) {
        return HeaderMeaning{ImportField::Company, 2, false};
    }
    if (words.hasAny({"sector"}) || word == QLatin1String("description_of_work") ||
        word == QLatin1String("naics_description")) {
        return HeaderMeaning{ImportField::Industry, 2, false};
    }
    const bool isNumbered = words.hasAny({"id", "number", "no", "#"});
    if (isNumbered && words.hasAny({"warn", "notice", "iebs", "case", "event"})) {
        return HeaderMeaning{ImportField::NoticeId, 2, true};
    }
    if (words.hasAny({"warn", "naics", "wia", "lwia", "lwda", "wioa"})) {
        return HeaderMeaning{ImportField::Ignored, 9, true};
    }
    return std::nullopt;
}

}  // namespace

QLatin1String toCode(ImportField field) { return kCodes[static_cast<std::size_t>(field)].word; }

std::optional<ImportField> importFieldFromCode(QStringView code) {
    const auto found =
        std::find_if(kCodes.begin(), kCodes.end(), [&](const Named& known) { return code == known.word; });
    return found == kCodes.end() ? std::nullopt : std::optional(found->field);
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

QLatin1String firstHeaderWord(ImportField field) {
    const auto found = std::find_if(kHeaders.begin(), kHeaders.end(), [&](const Named& a) { return a.field == field; });
    return found == kHeaders.end() ? toCode(field) : found->word;
}

std::optional<HeaderMeaning> meaningOf(QByteArrayView header) {
    constexpr qsizetype kLongestHeader = 200;
    if (header.isEmpty() || header.size() > kLongestHeader) return std::nullopt;
    const QString word = headerWord(header);
    for (const Named& known : kHeaders) {
        if (word == known.word) return HeaderMeaning{known.field, 0, false};
    }
    const Words words(word);
    if (isPersonal(words)) return HeaderMeaning{ImportField::Personal, 0, false};
    if (const auto date = dateMeaning(words)) return date;
    if (const auto people = peopleMeaning(words)) return people;
    if (const auto place = placeMeaning(words)) return place;
    return otherMeaning(word, words);
}

}  // namespace cutline
