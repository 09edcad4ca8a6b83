// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/query.h"
#include "model/counting/view_state.h"

#include <QJsonArray>

namespace cutline {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray array(const std::vector<QString>& texts) {
    QJsonArray values;
    for (const QString& text : texts) values << text;
    return values;
}

std::vector<QString> texts(const QJsonValue& value) {
    std::vector<QString> all;
    const QJsonArray array = value.toArray();
    for (const auto& text : array) all.push_back(text.toString());
    return all;
}

void write(QJsonObject& object, const QString& key, const std::optional<QDate>& day) {
    if (day) object.insert(key, day->toString(Qt::ISODate));
}

Result<std::optional<QDate>> readDay(const QJsonObject& object, const QString& key) {
    if (!object.contains(key)) return std::optional<QDate>();
    const QDate day = QDate::fromString(object.value(key).toString(), Qt::ISODate);
    if (day.isValid()) return std::optional(day);
    return failure(ErrorKind::Data, QStringLiteral("The view cannot be read"),
                   QStringLiteral("“%1” is not a day").arg(key));
}

/// The value of an enumeration, `otherwise` where the key is missing or its word is from a newer version.
template <class Enum>
Enum readCode(const QJsonObject& object, const QString& key, std::optional<Enum> (*fromCode)(QStringView),
              Enum otherwise) {
    return fromCode(object.value(key).toString()).value_or(otherwise);
}

QLatin1StringView orderCode(LaneOrder order) {
    switch (order) {
        case LaneOrder::FirstDate:
            return "first_date"_L1;
        case LaneOrder::Name:
            return "name"_L1;
        case LaneOrder::Total:
            break;
    }
    return "total"_L1;
}

std::optional<LaneOrder> orderFromCode(QStringView code) {
    for (const LaneOrder order : {LaneOrder::Total, LaneOrder::FirstDate, LaneOrder::Name}) {
        if (code == orderCode(order)) return order;
    }
    return std::nullopt;
}

}  // namespace

QJsonObject toJson(const Query& query) {
    QJsonObject object;
    QJsonArray organizations;
    for (const QStringList& path : query.organizations) organizations << QJsonArray::fromStringList(path);
    if (!organizations.isEmpty()) object.insert(u"organizations"_s, organizations);
    if (!query.industries.empty()) object.insert(u"industries"_s, array(query.industries));
    if (!query.countries.empty()) object.insert(u"countries"_s, array(query.countries));
    write(object, u"since"_s, query.since);
    write(object, u"until"_s, query.until);
    write(object, u"as_of"_s, query.asOf);
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
        const std::vector<QString> names = texts(path);
        query.organizations.emplace_back(names.begin(), names.end());
    }
    query.industries = texts(object.value(u"industries"_s));
    query.countries = texts(object.value(u"countries"_s));
    for (const auto& [key, field] : {std::pair(u"since"_s, &Query::since), std::pair(u"until"_s, &Query::until),
                                     std::pair(u"as_of"_s, &Query::asOf)}) {
        const auto day = readDay(object, key);
        if (!day) return tl::unexpected(day.error());
        query.*field = *day;
    }
    for (const QString& code : texts(object.value(u"kinds"_s))) {
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

QJsonObject toJson(const ViewState& state) {
    QJsonObject object{{u"query"_s, toJson(state.query)}};
    QJsonObject lanes{{u"by"_s, QString(toCode(state.lanes.by))}, {u"order"_s, QString(orderCode(state.lanes.order))}};
    if (!state.lanes.opened.empty()) lanes.insert(u"opened"_s, array(state.lanes.opened));
    object.insert(u"lanes"_s, lanes);
    QJsonObject bars{{u"by"_s, QString(toCode(state.bars.by))}, {u"top"_s, state.bars.top}};
    if (state.bars.stack) bars.insert(u"stack"_s, QString(toCode(*state.bars.stack)));
    object.insert(u"bars"_s, bars);
    if (state.showsGross) object.insert(u"gross"_s, true);
    if (state.visible) {
        QJsonObject visible;
        write(visible, u"first"_s, state.visible->first);
        write(visible, u"last"_s, state.visible->last);
        object.insert(u"visible"_s, visible);
    }
    if (!state.selectedUid.isEmpty()) object.insert(u"selected"_s, state.selectedUid);
    return object;
}

Result<ViewState> viewStateFromJson(const QJsonObject& object) {
    ViewState state;
    auto query = queryFromJson(object.value(u"query"_s).toObject());
    if (!query) return tl::unexpected(query.error());
    state.query = std::move(*query);
    const QJsonObject lanes = object.value(u"lanes"_s).toObject();
    state.lanes.by = readCode(lanes, u"by"_s, groupByFromCode, GroupBy::Company);
    state.lanes.order = readCode(lanes, u"order"_s, orderFromCode, LaneOrder::Total);
    state.lanes.opened = texts(lanes.value(u"opened"_s));
    const QJsonObject bars = object.value(u"bars"_s).toObject();
    state.bars.by = readCode(bars, u"by"_s, groupByFromCode, GroupBy::Company);
    state.bars.stack = groupByFromCode(bars.value(u"stack"_s).toString());
    state.bars.top = bars.value(u"top"_s).toInt(state.bars.top);
    state.showsGross = object.value(u"gross"_s).toBool();
    if (object.contains(u"visible"_s)) {
        const QJsonObject visible = object.value(u"visible"_s).toObject();
        const auto first = readDay(visible, u"first"_s);
        const auto last = readDay(visible, u"last"_s);
        if (!first) return tl::unexpected(first.error());
        if (!last) return tl::unexpected(last.error());
        if (*first && *last && **first <= **last) state.visible = VisibleRange{**first, **last};
    }
    state.selectedUid = object.value(u"selected"_s).toString();
    return state;
}

}  // namespace cutline
