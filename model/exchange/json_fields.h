// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event_date.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace cutline {

/// The first rule that a JSON file breaks, and where. Everything that reads a part of the file shares one, and whoever
/// stores what was read looks at it before.
class JsonProblem {
public:
    void report(const QString& place, const QString& why);
    /// Takes an error of another part over and says where it happened.
    void report(const QString& place, const Error& error);

    [[nodiscard]] bool isSet() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// The members of one JSON object, read strictly: a wrong type, a missing member, and a member nobody asked for are
/// problems. After a problem the values are empty and must not be used.
class JsonFields {
public:
    enum class Presence { Optional, Required };

    JsonFields(const QJsonValue& value, QString place, JsonProblem& problem);

    [[nodiscard]] const QString& place() const { return m_place; }
    void setPlace(QString place) { m_place = std::move(place); }
    void report(const QString& why) const { m_problem.report(m_place, why); }

    /// Optional text that is missing or null is empty.
    [[nodiscard]] QString text(QLatin1String key, Presence presence = Presence::Optional);
    /// Names from the top down, at least one.
    [[nodiscard]] QStringList path(QLatin1String key, Presence presence);
    [[nodiscard]] std::optional<double> number(QLatin1String key);
    [[nodiscard]] bool boolean(QLatin1String key, bool otherwise);
    [[nodiscard]] std::optional<EventDate> date(QLatin1String key, Presence presence = Presence::Optional);
    [[nodiscard]] QJsonArray array(QLatin1String key, Presence presence = Presence::Optional);

    /// A word of one of the code tables; `fromCode` knows them.
    template <class Value>
    [[nodiscard]] Value code(QLatin1String key, std::optional<Value> (*fromCode)(QStringView),
                             std::optional<Value> otherwise = {}) {
        const QString word = text(key, otherwise ? Presence::Optional : Presence::Required);
        if (word.isEmpty()) return otherwise.value_or(Value());
        const auto value = fromCode(word);
        if (!value) report(QStringLiteral("“%1” is not a known %2").arg(word.left(40), key));
        return value.value_or(Value());
    }

    /// To be called when everything was asked for.
    void refuseOthers() const;

private:
    [[nodiscard]] QJsonValue take(QLatin1String key, Presence presence);
    void reportType(QLatin1String key, const QString& expected) const;
    [[nodiscard]] bool isUsable(const QString& text, QLatin1String key) const;

    QJsonObject m_object;
    QString m_place;
    JsonProblem& m_problem;
    std::vector<QLatin1String> m_known;
};

}  // namespace cutline
