// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/people.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cutline {

namespace {

// How far an organization may stand from a title: "Amazon's long-serving chief executive".
constexpr qsizetype kBesideTitle = 40;

constexpr QStringView kTitle =
    u"(?:CEO|CFO|COO|CTO|CHRO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hief (?:financial|operating|technology|people|"
    "product|human resources) officer|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Cc]o-?[Ff]ounder|[Ff]ounder|"
    "[Ss]pokes(?:man|woman|person)|[Aa]nalyst|[Ss]enior [Vv]ice [Pp]resident|[Vv]ice [Pp]resident|[Dd]irector|boss)";
// Capitals alone are a title or a company, never a part of a name.
constexpr QStringView kName =
    u"[A-Z](?![A-Z]+\\b)[\\w'’-]{1,20}(?: [A-Z]\\.)?(?: (?:[Vv]an|[Dd]e|[Vv]on|[Dd]el) ?(?:der )?)?"
    "(?: [A-Z](?![A-Z]+\\b)[\\w’'-]{1,20}){1,2}";
constexpr QStringView kSays =
    u"(?:said|says|told|wrote|writes|added|explained|noted|announced|argued|acknowledged|warned|tells)";

const QRegularExpression& forms() {
    static const QRegularExpression all(
        QStringLiteral(
            "(?<title>\\b%1),? (?<named>%2)"
            "|\\b(?<before>%2)(?:, [^.;\\n]{0,40}?(?<behind>%1)\\b|,? (?=%3\\b))"
            "|(?<=[\"”」,] )%3 (?<after>%2)(?:, [^.;\\n]{0,40}?(?<afterTitle>%1)\\b)?"
            "|(?<chineseTitle>首席执行官|首席财务官|首席运营官|首席技术官|CEO|CFO|COO|总裁|董事长|创始人|发言人|总经理)"
            "\\s?(?<chinese>\\p{Han}{1,8}(?:[·•・‧]\\p{Han}{1,8}?){1,3}(?=在|表示|说|称|写道|告诉|指出|对|[^\\p{Han}])|"
            "\\p{Han}{2,4}?(?=在|表示|说|称|写道|告诉|指出|对))"
            "|(?<!\\p{Han})(?<dotted>\\p{Han}{1,6}(?:[·•・‧]\\p{Han}{1,6}?){1,3})(?=在|表示|说|称|写道|告诉|指出|对|["
            "：:，])")
            .arg(kTitle, kName, kSays));
    return all;
}

// Newspapers and places say things, too.
bool isNoPerson(const QString& name) {
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "Journal Times Post News Street Group Inc Corp Bank University Company The Securities Capital "
                "Research Department Commission Union Association In On At But He She It They As For And")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList parts = name.split(u' ');
    return std::any_of(parts.begin(), parts.end(), [](const QString& part) { return words.contains(part); });
}

bool isNamedAt(const std::vector<OrganizationMention>& organizations, const TextSpan& span) {
    const auto place =
        std::lower_bound(organizations.begin(), organizations.end(), span.start,
                         [](const OrganizationMention& one, qsizetype start) { return one.span.end <= start; });
    return place != organizations.end() && place->span.start < span.end;
}

QStringList organizationBeside(QStringView text, const std::vector<OrganizationMention>& organizations,
                               TextSpan words) {
    const auto after =
        std::lower_bound(organizations.begin(), organizations.end(), words.start,
                         [](const OrganizationMention& one, qsizetype at) { return one.span.start < at; });
    // "Andy Jassy, Amazon's chief executive", "chief executive of Amazon"
    if (after != organizations.end() && after->span.start < words.end + 12) {
        const bool isInside = after->span.start < words.end;
        const QStringView between = text.mid(words.end, std::max<qsizetype>(0, after->span.start - words.end));
        if (isInside || between == QStringView(u" of ") || between == QStringView(u" at ")) return after->path;
    }
    if (after == organizations.begin()) return {};
    const OrganizationMention& before = *std::prev(after);
    const QStringView between = text.mid(before.span.end, words.start - before.span.end);
    const bool isCut = between.contains(u'.') || between.contains(u'。') || between.contains(u'\n');
    return between.size() <= kBesideTitle && !isCut ? before.path : QStringList();
}

}  // namespace

std::vector<PersonMention> peopleIn(QStringView text, const std::vector<OrganizationMention>& organizations) {
    std::vector<PersonMention> people;
    QHash<QString, QStringList> employers;
    auto matches = forms().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        PersonMention person;
        for (const QString& group : {QStringLiteral("named"), QStringLiteral("before"), QStringLiteral("after"),
                                     QStringLiteral("chinese"), QStringLiteral("dotted")}) {
            if (!match.hasCaptured(group)) continue;
            person.name = match.captured(group).simplified();
            person.span = {match.capturedStart(group), match.capturedEnd(group)};
        }
        for (const QString& group : {QStringLiteral("title"), QStringLiteral("behind"), QStringLiteral("afterTitle"),
                                     QStringLiteral("chineseTitle")}) {
            if (match.hasCaptured(group)) person.title = match.captured(group);
        }
        if (isNoPerson(person.name)) continue;
        if (person.title.isEmpty()) {
            if (isNamedAt(organizations, person.span)) continue;
        } else {
            person.organization = organizationBeside(text, organizations, {match.capturedStart(), match.capturedEnd()});
        }
        if (person.organization.isEmpty()) {
            person.organization = employers.value(person.name);
        } else {
            employers.insert(person.name, person.organization);
        }
        people.push_back(std::move(person));
    }
    return people;
}

}  // namespace cutline
