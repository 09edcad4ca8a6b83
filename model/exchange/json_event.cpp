// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_event.h"

#include "model/record/name_key.h"

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr qsizetype kLongestUid = 200;
using Presence = JsonFields::Presence;

bool isUid(const QString& text) {
    return text.size() <= kLongestUid &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

QString partOf(const QString& place, const QString& part, qsizetype number) {
    return QStringLiteral("%1, %2 %3").arg(place, part).arg(number);
}

void readFigure(const QJsonValue& value, qsizetype number, JsonEvent& event, JsonProblem& problem) {
    JsonFields fields(value, partOf(event.place, QStringLiteral("figure"), number), problem);
    Figure figure;
    const QStringList path = fields.path(QLatin1String("organization"), Presence::Optional);
    figure.measure = fields.code<Measure>(QLatin1String("measure"), measureFromCode);
    figure.low = fields.number(QLatin1String("low"));
    figure.best = fields.number(QLatin1String("best"));
    figure.high = fields.number(QLatin1String("high"));
    figure.qualifier = fields.code<Qualifier>(QLatin1String("qualifier"), qualifierFromCode);
    figure.printed = fields.text(QLatin1String("printed"));
    figure.preferred = fields.boolean(QLatin1String("preferred"), true);
    fields.refuseOthers();
    if (const QString why = inconsistency(figure); !why.isEmpty()) fields.report(why);
    event.record.figures.push_back(std::move(figure));
    event.figureOrganizations.push_back(path.isEmpty() ? event.organization : path);
}

void readLink(const QJsonValue& value, qsizetype number, JsonEvent& event, JsonProblem& problem) {
    JsonFields fields(value, partOf(event.place, QStringLiteral("link"), number), problem);
    JsonEvent::LinkTo link;
    link.kind = fields.code<LinkKind>(QLatin1String("kind"), linkKindFromCode);
    link.uid = fields.text(QLatin1String("to"), Presence::Required);
    fields.refuseOthers();
    event.links.push_back(std::move(link));
}

void readCitation(const QJsonValue& value, qsizetype number, JsonEvent& event, JsonProblem& problem) {
    JsonFields fields(value, partOf(event.place, QStringLiteral("citation"), number), problem);
    Source source;
    source.publisher = fields.text(QLatin1String("publisher"));
    source.title = fields.text(QLatin1String("title"));
    source.url = fields.text(QLatin1String("url"));
    source.published = fields.date(QLatin1String("published"));
    Citation citation;
    citation.quote = fields.text(QLatin1String("quote"));
    citation.called = fields.text(QLatin1String("called"));
    if (const auto figure = fields.number(QLatin1String("figure"))) {
        if (*figure != std::floor(*figure) || *figure < 0 || *figure >= double(event.record.figures.size())) {
            fields.report(QStringLiteral("the event has no figure %1").arg(*figure));
        } else {
            citation.figure = static_cast<int>(*figure);
        }
    }
    fields.refuseOthers();
    event.record.citations.push_back(std::move(citation));
    event.citationSources.push_back(std::move(source));
}

// One preferred figure for each organization and measure: with two, the count would depend on their order.
void refuseTwoPreferred(const JsonEvent& event, const JsonFields& fields) {
    std::vector<std::pair<QString, Measure>> seen;
    for (std::size_t i = 0; i < event.record.figures.size(); ++i) {
        if (!event.record.figures[i].preferred) continue;
        std::pair key(nameKey(joinedPath(event.figureOrganizations[i])), event.record.figures[i].measure);
        if (std::find(seen.begin(), seen.end(), key) != seen.end()) {
            fields.report(QStringLiteral("two figures of %1 are preferred, only one can be").arg(key.first));
            return;
        }
        seen.push_back(std::move(key));
    }
}

template <class Read>
void readEach(const QJsonArray& values, Read&& read) {
    for (qsizetype i = 0; i < values.size(); ++i) read(values[i], i + 1);
}

}  // namespace

JsonOrganization readOrganization(const QJsonValue& value, qsizetype number, JsonProblem& problem) {
    JsonFields fields(value, QStringLiteral("organization %1").arg(number), problem);
    JsonOrganization organization;
    organization.path = fields.path(QLatin1String("path"), Presence::Required);
    if (organization.path.isEmpty()) return organization;
    fields.setPlace(QStringLiteral("organization %1 (%2)").arg(number).arg(joinedPath(organization.path)));
    Organization& record = organization.record;
    record.name = organization.path.last();
    record.ticker = fields.text(QLatin1String("ticker"));
    record.industry = fields.text(QLatin1String("industry"));
    record.country = fields.text(QLatin1String("country"));
    readEach(fields.array(QLatin1String("other_names")), [&](const QJsonValue& other, qsizetype position) {
        JsonFields name(other, partOf(fields.place(), QStringLiteral("other name"), position), problem);
        OtherName otherName;
        otherName.name = name.text(QLatin1String("name"), Presence::Required);
        otherName.from = name.date(QLatin1String("from"));
        otherName.until = name.date(QLatin1String("until"));
        name.refuseOthers();
        record.otherNames.push_back(std::move(otherName));
    });
    fields.refuseOthers();
    return organization;
}

JsonEvent readEvent(const QJsonValue& value, qsizetype number, JsonProblem& problem) {
    JsonEvent event;
    event.place = QStringLiteral("event %1").arg(number);
    JsonFields fields(value, event.place, problem);
    Event& record = event.record;
    record.uid = fields.text(QLatin1String("uid"), Presence::Required);
    if (!isUid(record.uid)) fields.report(QStringLiteral("“uid” holds blanks, or is longer than 200 letters"));
    event.place = QStringLiteral("event %1 (uid %2)").arg(number).arg(record.uid.left(kLongestUid));
    fields.setPlace(event.place);
    event.organization = fields.path(QLatin1String("organization"), Presence::Required);
    record.kind = fields.code<EventKind>(QLatin1String("kind"), eventKindFromCode);
    record.announced = fields.date(QLatin1String("announced"), Presence::Required).value_or(EventDate());
    record.effective = fields.date(QLatin1String("effective"));
    record.status = fields.code<EventStatus>(QLatin1String("status"), eventStatusFromCode, EventStatus::Reported);
    record.headline = fields.text(QLatin1String("headline"));
    record.note = fields.text(QLatin1String("note"));
    readEach(fields.array(QLatin1String("figures")),
             [&](const QJsonValue& figure, qsizetype position) { readFigure(figure, position, event, problem); });
    refuseTwoPreferred(event, fields);
    readEach(fields.array(QLatin1String("links")),
             [&](const QJsonValue& link, qsizetype position) { readLink(link, position, event, problem); });
    readEach(fields.array(QLatin1String("citations")),
             [&](const QJsonValue& citation, qsizetype position) { readCitation(citation, position, event, problem); });
    fields.refuseOthers();
    return event;
}

}  // namespace cutline
