// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/state_json.h"
#include "model/counting/view_state.h"
#include "model/record/code_table.h"

namespace cutline {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr CodeTable<LaneOrder, 3> kOrders{{QLatin1String("total"), QLatin1String("first_date"), QLatin1String("name")}};
constexpr CodeTable<BarMeasure, 3> kMeasures{
    {QLatin1String("people"), QLatin1String("events"), QLatin1String("workforce_percent")}};
constexpr CodeTable<LowerView, 3> kLowerViews{
    {QLatin1String("bars"), QLatin1String("cumulative"), QLatin1String("table")}};

/// The value of an enumeration, `otherwise` where the key is missing or its word is from a newer version.
template <class Enum, std::size_t size>
Enum readCode(const QJsonObject& object, const QString& key, const CodeTable<Enum, size>& codes, Enum otherwise) {
    return codes.value(object.value(key).toString()).value_or(otherwise);
}

GroupBy readGroup(const QJsonObject& object) {
    return groupByFromCode(object.value(u"by"_s).toString()).value_or(GroupBy::Company);
}

QJsonObject toJson(const LaneOptions& lanes) {
    QJsonObject object{{u"by"_s, QString(toCode(lanes.by))}, {u"order"_s, QString(kOrders.code(lanes.order))}};
    if (!lanes.opened.empty()) object.insert(u"opened"_s, jsonArray(lanes.opened));
    return object;
}

LaneOptions lanesFromJson(const QJsonObject& object) {
    return {readGroup(object), readCode(object, u"order"_s, kOrders, LaneOrder::Total),
            textsOf(object.value(u"opened"_s))};
}

QJsonObject toJson(const BarOptions& bars) {
    QJsonObject object{{u"by"_s, QString(toCode(bars.by))}, {u"top"_s, bars.top}};
    if (bars.stack) object.insert(u"stack"_s, QString(toCode(*bars.stack)));
    if (bars.measure != BarMeasure::People) object.insert(u"measure"_s, QString(kMeasures.code(bars.measure)));
    return object;
}

BarOptions barsFromJson(const QJsonObject& object) {
    BarOptions bars;
    bars.by = readGroup(object);
    bars.stack = groupByFromCode(object.value(u"stack"_s).toString());
    bars.top = object.value(u"top"_s).toInt(bars.top);
    bars.measure = readCode(object, u"measure"_s, kMeasures, BarMeasure::People);
    return bars;
}

QJsonObject toJson(const CumulativeOptions& cumulative) {
    return {{u"by"_s, cumulative.by ? QString(toCode(*cumulative.by)) : u"nothing"_s},
            {u"top"_s, cumulative.top},
            {u"starts_together"_s, cumulative.startsTogether},
            {u"workforce_percent"_s, cumulative.asWorkforcePercent}};
}

CumulativeOptions cumulativeFromJson(const QJsonObject& object) {
    CumulativeOptions cumulative;
    if (object.contains(u"by"_s)) cumulative.by = groupByFromCode(object.value(u"by"_s).toString());
    cumulative.top = object.value(u"top"_s).toInt(cumulative.top);
    cumulative.startsTogether = object.value(u"starts_together"_s).toBool();
    cumulative.asWorkforcePercent = object.value(u"workforce_percent"_s).toBool();
    return cumulative;
}

}  // namespace

QJsonObject toJson(const ViewState& state) {
    QJsonObject object{{u"query"_s, toJson(state.query)},
                       {u"lanes"_s, toJson(state.lanes)},
                       {u"bars"_s, toJson(state.bars)},
                       {u"cumulative"_s, toJson(state.cumulative)},
                       {u"lower"_s, QString(kLowerViews.code(state.lower))}};
    if (state.showsGross) object.insert(u"gross"_s, true);
    if (state.visible) {
        QJsonObject visible;
        writeDay(visible, u"first"_s, state.visible->first);
        writeDay(visible, u"last"_s, state.visible->last);
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
    state.lanes = lanesFromJson(object.value(u"lanes"_s).toObject());
    state.bars = barsFromJson(object.value(u"bars"_s).toObject());
    state.cumulative = cumulativeFromJson(object.value(u"cumulative"_s).toObject());
    state.lower = readCode(object, u"lower"_s, kLowerViews, LowerView::Bars);
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
