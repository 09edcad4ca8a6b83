// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_fields.h"

#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

namespace {
constexpr qsizetype kDeepestPath = 32;
constexpr qsizetype kLongestName = 500;
}  // namespace

void JsonProblem::report(const QString& place, const QString& why) {
    if (!m_error) {
        m_error =
            Error{ErrorKind::Data, place, why, QStringLiteral("Nothing was taken in; mend the file and try again")};
    }
}

void JsonProblem::report(const QString& place, const Error& error) {
    if (m_error) return;
    // A full disk is not the file's fault: only what the content causes gets the place in it.
    if (error.kind == ErrorKind::File || error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Changed) {
        m_error = error;
        return;
    }
    QString why = error.what;
    if (!error.why.isEmpty()) why += QStringLiteral(": ") + error.why;
    report(place, why);
}

JsonFields::JsonFields(const QJsonValue& value, QString place, JsonProblem& problem)
    : m_object(value.toObject()), m_place(std::move(place)), m_problem(problem) {
    if (!value.isObject()) report(QStringLiteral("it is not an object"));
}

QJsonValue JsonFields::take(QLatin1String key, Presence presence) {
    m_known.push_back(key);
    const QJsonValue value = m_object.value(key);
    if (presence == Presence::Required && (value.isUndefined() || value.isNull())) {
        report(QStringLiteral("“%1” is missing").arg(key));
    }
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void JsonFields::reportType(QLatin1String key, const QString& expected) const {
    report(QStringLiteral("“%1” is not %2").arg(key, expected));
}

// Text that a file or a database would hand back changed is refused, not altered.
bool JsonFields::isUsable(const QString& text, QLatin1String key) const {
    if (text.isValidUtf16() && !text.contains(QChar(u'\0'))) return true;
    report(QStringLiteral("“%1” holds a character that is none").arg(key));
    return false;
}

QString JsonFields::text(QLatin1String key, Presence presence) {
    const QJsonValue value = take(key, presence);
    if (value.isUndefined()) return {};
    if (!value.isString()) {
        reportType(key, QStringLiteral("a text"));
        return {};
    }
    const QString text = value.toString();
    if (!isUsable(text, key)) return {};
    if (presence == Presence::Required && text.isEmpty()) report(QStringLiteral("“%1” is empty").arg(key));
    return text;
}

QStringList JsonFields::path(QLatin1String key, Presence presence) {
    const QJsonValue value = take(key, presence);
    if (value.isUndefined()) return {};
    const QJsonArray names = value.toArray();
    if (names.isEmpty() || names.size() > kDeepestPath) {
        reportType(key, QStringLiteral("a list of 1 to %1 names").arg(kDeepestPath));
        return {};
    }
    QStringList path;
    for (const auto& name : names) {
        if (!name.isString() || nameKey(name.toString()).isEmpty() || name.toString().size() > kLongestName) {
            reportType(key, QStringLiteral("a list of names of at most %1 letters").arg(kLongestName));
            return {};
        }
        if (!isUsable(name.toString(), key)) return {};
        path << name.toString();
    }
    return path;
}

std::optional<double> JsonFields::number(QLatin1String key) {
    const QJsonValue value = take(key, Presence::Optional);
    if (value.isUndefined()) return std::nullopt;
    if (!value.isDouble()) reportType(key, QStringLiteral("a number or null"));
    return value.toDouble();
}

bool JsonFields::boolean(QLatin1String key, bool otherwise) {
    const QJsonValue value = take(key, Presence::Optional);
    if (!value.isUndefined() && !value.isBool()) reportType(key, QStringLiteral("true or false"));
    return value.toBool(otherwise);
}

std::optional<EventDate> JsonFields::date(QLatin1String key, Presence presence) {
    const QString words = text(key, presence);
    if (words.isEmpty()) return std::nullopt;
    auto date = EventDate::parse(words);
    if (!date) {
        report(QStringLiteral("“%1”: %2").arg(key, date.error().oneLine()));
        return std::nullopt;
    }
    return std::move(*date);
}

QJsonArray JsonFields::array(QLatin1String key, Presence presence) {
    const QJsonValue value = take(key, presence);
    if (!value.isUndefined() && !value.isArray()) reportType(key, QStringLiteral("a list"));
    return value.toArray();
}

void JsonFields::refuseOthers() const {
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const QString key = member.key();
        if (std::none_of(m_known.begin(), m_known.end(), [&](QLatin1String known) { return key == known; })) {
            report(QStringLiteral("“%1” is not a part of the format").arg(key.left(40)));
            return;
        }
    }
}

}  // namespace cutline
