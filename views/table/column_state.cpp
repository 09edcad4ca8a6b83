// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/column_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cutline {

namespace {

constexpr QLatin1String kShown("shown");
constexpr QLatin1String kWidths("widths");
constexpr int kSmallestWidth = 20;
constexpr int kLargestWidth = 4000;

}  // namespace

QByteArray toBytes(const ColumnState& state) {
    QJsonArray shown;
    for (const EventColumn column : state.shown) shown << QString(toCode(column));
    QJsonObject widths;
    for (const auto& [column, width] : state.widths) widths.insert(toCode(column), width);
    return QJsonDocument(QJsonObject{{kShown, shown}, {kWidths, widths}}).toJson(QJsonDocument::Compact);
}

std::optional<ColumnState> columnStateFromBytes(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    ColumnState state;
    const QJsonArray shown = object.value(kShown).toArray();
    for (const auto& code : shown) {
        const auto column = eventColumnFromCode(code.toString());
        const bool isNew = column && std::find(state.shown.begin(), state.shown.end(), *column) == state.shown.end();
        if (isNew) state.shown.push_back(*column);
    }
    if (state.shown.empty()) return std::nullopt;
    const QJsonObject widths = object.value(kWidths).toObject();
    for (const EventColumn column : allEventColumns()) {
        const int width = widths.value(toCode(column)).toInt();
        if (width >= kSmallestWidth && width <= kLargestWidth) state.widths[column] = width;
    }
    return state;
}

}  // namespace cutline
