// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace cutline {

// What the JSON of queries and view states is made of.

[[nodiscard]] inline QJsonArray jsonArray(const std::vector<QString>& texts) {
    QJsonArray values;
    for (const QString& text : texts) values << text;
    return values;
}

[[nodiscard]] inline std::vector<QString> textsOf(const QJsonValue& value) {
    std::vector<QString> all;
    const QJsonArray array = value.toArray();
    for (const auto& text : array) all.push_back(text.toString());
    return all;
}

inline void writeDay(QJsonObject& object, const QString& key, const std::optional<QDate>& day) {
    if (day) object.insert(key, day->toString(Qt::ISODate));
}

/// None where the key is missing; ErrorKind::Data where it holds no day.
[[nodiscard]] inline Result<std::optional<QDate>> readDay(const QJsonObject& object, const QString& key) {
    if (!object.contains(key)) return std::optional<QDate>();
    const QDate day = QDate::fromString(object.value(key).toString(), Qt::ISODate);
    if (day.isValid()) return std::optional(day);
    return failure(ErrorKind::Data, QStringLiteral("The view cannot be read"),
                   QStringLiteral("“%1” is not a day").arg(key));
}

}  // namespace cutline
