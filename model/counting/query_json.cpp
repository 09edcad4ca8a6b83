// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/query.h"
#include "model/counting/state_json.h"

namespace cutline {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const Query& query) {
    QJsonObject object;
    QJsonArray organizations;
    for (const QStringList& path : query.organizations) organizations << QJsonArray::fromStringList(path);
    if (!organizations.isEmpty()) object.insert(u"organizations"_s, organizations);
    if (!query.industries.empty()) object.insert(u"industries"_s, jsonArray(query.industries));
    if (!query.countries.empty()) object.insert(u"countries"_s, jsonArray(query.countries));
    writeDay(object, u"since"_s, query.since);
    writeDay(object, u"until"_s, query.until);
    writeDay(object, u"as_of"_s, query.asOf);
    QJsonArray kinds;
    for (const EventKind kind : query.kinds) kinds << QString(toCode(kind));
    if (!kinds.isEmpty()) object.insert(u"kinds"_s, kinds);
    if (!query.search.isEmpty()) object.insert(u"search"_s, query.search);
    if (query.estimates) object.insert(u"estimates"_s, true);
    return object;
}

Result<Query> queryFromJson(const QJsonObject& object) {
    Query query;
    const QJsonArray paths = object.value(u"organizations"_s).toArray();
    for (const auto& path : paths) {
        const std::vector<QString> names = textsOf(path);
        query.organizations.emplace_back(names.begin(), names.end());
    }
    query.industries = textsOf(object.value(u"industries"_s));
    query.countries = textsOf(object.value(u"countries"_s));
    for (const auto& [key, field] : {std::pair(u"since"_s, &Query::since), std::pair(u"until"_s, &Query::until),
                                     std::pair(u"as_of"_s, &Query::asOf)}) {
        const auto day = readDay(object, key);
        if (!day) return tl::unexpected(day.error());
        query.*field = *day;
    }
    for (const QString& code : textsOf(object.value(u"kinds"_s))) {
        const auto kind = eventKindFromCode(code);
        if (!kind) {
            return failure(ErrorKind::Data, QStringLiteral("The view cannot be read"),
                           QStringLiteral("“%1” is not a kind of event").arg(code));
        }
        query.kinds.push_back(*kind);
    }
    query.search = object.value(u"search"_s).toString();
    query.estimates = object.value(u"estimates"_s).toBool();
    return query;
}

}  // namespace cutline
