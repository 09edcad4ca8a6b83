// SPDX-License-Identifier: GPL-3.0-or-later
// Records out of the JSON of the journal.
#include "model/workbook/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cutline {

namespace {

Error unreadable(const QString& why) {
    return {ErrorKind::Data, QStringLiteral("This version cannot be read"),
            QStringLiteral("its line in the journal holds what Cutline did not write (%1)").arg(why),
            QStringLiteral("Choose another version, or make the change by hand")};
}

/// Members of one object of a record; remembers the first thing that is wrong.
class Members {
public:
    Members(const QJsonValue& value, QString& problem) : m_object(value.toObject()), m_problem(problem) {
        if (!value.isObject()) complain(QStringLiteral("no object"));
    }

    [[nodiscard]] QString text(const char* key) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString()) complain(key);
        return value.toString();
    }
    /// Not there: empty.
    [[nodiscard]] QString optionalText(const char* key) {
        return m_object.contains(QLatin1String(key)) ? text(key) : QString();
    }
    template <class Record>
    [[nodiscard]] Id<Record> id(const char* key) {
        const qint64 value = m_object.value(QLatin1String(key)).toInteger(0);
        if (value <= 0) complain(key);
        return {value};
    }
    template <class Record>
    [[nodiscard]] std::optional<Id<Record>> optionalId(const char* key) {
        return isNull(key) ? std::nullopt : std::optional(id<Record>(key));
    }
    [[nodiscard]] EventDate date(const char* key) {
        auto date = EventDate::parse(text(key));
        if (date) return *date;
        complain(key);
        return {};
    }
    [[nodiscard]] std::optional<EventDate> optionalDate(const char* key) {
        return isNull(key) ? std::nullopt : std::optional(date(key));
    }
    [[nodiscard]] std::optional<double> optionalNumber(const char* key) {
        if (isNull(key)) return std::nullopt;
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isDouble()) complain(key);
        return value.toDouble();
    }
    [[nodiscard]] bool boolean(const char* key) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isBool()) complain(key);
        return value.toBool();
    }
    template <class Enum>
    [[nodiscard]] Enum code(const char* key, std::optional<Enum> (*fromCode)(QStringView)) {
        const auto value = fromCode(text(key));
        if (!value) complain(key);
        return value.value_or(Enum{});
    }
    template <class Read>
    void each(const char* key, Read read) {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isArray()) complain(key);
        const QJsonArray array = value.toArray();
        for (const auto& one : array) read(Members(one, m_problem));
    }

private:
    [[nodiscard]] bool isNull(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        return value.isNull() || value.isUndefined();
    }
    void complain(const char* key) { complain(QStringLiteral("“%1”").arg(QLatin1String(key))); }
    void complain(const QString& what) {
        if (m_problem.isEmpty()) m_problem = what;
    }

    QJsonObject m_object;
    QString& m_problem;
};

template <class Record, class Read>
Result<Record> recordFrom(const QString& json, Read read) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) return tl::unexpected(unreadable(QStringLiteral("no JSON")));
    QString problem;
    Members members(document.object(), problem);
    Record record = read(members);
    if (!problem.isEmpty()) return tl::unexpected(unreadable(problem));
    return record;
}

Figure figureFrom(Members& members) {
    Figure figure;
    figure.organization = members.id<Organization>("organization");
    figure.measure = members.code("measure", measureFromCode);
    figure.low = members.optionalNumber("low");
    figure.best = members.optionalNumber("best");
    figure.high = members.optionalNumber("high");
    figure.qualifier = members.code("qualifier", qualifierFromCode);
    figure.printed = members.text("printed");
    figure.preferred = members.boolean("preferred");
    return figure;
}

Citation citationFrom(Members& members) {
    Citation citation;
    citation.source = members.id<Source>("source");
    if (const auto figure = members.optionalNumber("figure")) citation.figure = static_cast<int>(*figure);
    citation.quote = members.text("quote");
    citation.called = members.optionalText("called");
    return citation;
}

}  // namespace

Result<Organization> organizationFromJson(const QString& json) {
    return recordFrom<Organization>(json, [](Members& members) {
        Organization organization;
        organization.id = members.id<Organization>("id");
        organization.parent = members.optionalId<Organization>("parent");
        organization.name = members.text("name");
        organization.ticker = members.text("ticker");
        organization.industry = members.text("industry");
        organization.country = members.text("country");
        members.each("other_names", [&](Members name) {
            organization.otherNames.push_back(
                {name.text("name"), name.optionalDate("from"), name.optionalDate("until")});
        });
        return organization;
    });
}

Result<Source> sourceFromJson(const QString& json) {
    return recordFrom<Source>(json, [](Members& members) {
        return Source{members.id<Source>("id"), members.text("publisher"), members.text("title"), members.text("url"),
                      members.optionalDate("published")};
    });
}

Result<Event> eventFromJson(const QString& json) {
    return recordFrom<Event>(json, [](Members& members) {
        Event event;
        event.id = members.id<Event>("id");
        event.uid = members.text("uid");
        event.organization = members.id<Organization>("organization");
        event.kind = members.code("kind", eventKindFromCode);
        event.announced = members.date("announced");
        event.effective = members.optionalDate("effective");
        event.status = members.code("status", eventStatusFromCode);
        event.headline = members.text("headline");
        event.note = members.text("note");
        members.each("figures", [&](Members figure) { event.figures.push_back(figureFrom(figure)); });
        members.each("citations", [&](Members citation) { event.citations.push_back(citationFrom(citation)); });
        return event;
    });
}

Result<Link> linkFromJson(const QString& json) {
    return recordFrom<Link>(json, [](Members& members) {
        return Link{members.id<Link>("id"), members.code("kind", linkKindFromCode), members.id<Event>("from"),
                    members.id<Event>("to")};
    });
}

Result<SavedView> savedViewFromJson(const QString& json) {
    return recordFrom<SavedView>(json, [](Members& members) {
        return SavedView{members.id<SavedView>("id"), members.text("name"), members.text("state")};
    });
}

}  // namespace cutline
