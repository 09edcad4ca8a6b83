// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cutline {

namespace {

QJsonValue jsonOf(const std::optional<EventDate>& date) { return date ? QJsonValue(date->text()) : QJsonValue(); }
QJsonValue jsonOf(const std::optional<double>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QString line(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const OtherName& name) {
    return {{QStringLiteral("name"), name.name},
            {QStringLiteral("from"), jsonOf(name.from)},
            {QStringLiteral("until"), jsonOf(name.until)}};
}

QJsonObject jsonOf(const Figure& figure) {
    return {{QStringLiteral("organization"), figure.organization.value},
            {QStringLiteral("measure"), toCode(figure.measure)},
            {QStringLiteral("low"), jsonOf(figure.low)},
            {QStringLiteral("best"), jsonOf(figure.best)},
            {QStringLiteral("high"), jsonOf(figure.high)},
            {QStringLiteral("qualifier"), toCode(figure.qualifier)},
            {QStringLiteral("printed"), figure.printed},
            {QStringLiteral("preferred"), figure.preferred}};
}

QJsonObject jsonOf(const Citation& citation) {
    QJsonObject json{{QStringLiteral("source"), citation.source.value},
                     {QStringLiteral("figure"), citation.figure ? QJsonValue(*citation.figure) : QJsonValue()},
                     {QStringLiteral("quote"), citation.quote}};
    if (!citation.called.isEmpty()) json.insert(QStringLiteral("called"), citation.called);
    return json;
}

template <class Value>
QJsonArray arrayOf(const std::vector<Value>& values) {
    QJsonArray array;
    for (const auto& value : values) array.append(jsonOf(value));
    return array;
}

}  // namespace

QString toJson(const Organization& organization) {
    return line(
        {{QStringLiteral("id"), organization.id.value},
         {QStringLiteral("parent"), organization.parent ? QJsonValue(organization.parent->value) : QJsonValue()},
         {QStringLiteral("name"), organization.name},
         {QStringLiteral("ticker"), organization.ticker},
         {QStringLiteral("industry"), organization.industry},
         {QStringLiteral("country"), organization.country},
         {QStringLiteral("other_names"), arrayOf(organization.otherNames)}});
}

QString toJson(const Source& source) {
    return line({{QStringLiteral("id"), source.id.value},
                 {QStringLiteral("publisher"), source.publisher},
                 {QStringLiteral("title"), source.title},
                 {QStringLiteral("url"), source.url},
                 {QStringLiteral("published"), jsonOf(source.published)}});
}

QString toJson(const Event& event) {
    return line({{QStringLiteral("id"), event.id.value},
                 {QStringLiteral("uid"), event.uid},
                 {QStringLiteral("organization"), event.organization.value},
                 {QStringLiteral("kind"), toCode(event.kind)},
                 {QStringLiteral("announced"), event.announced.text()},
                 {QStringLiteral("effective"), jsonOf(event.effective)},
                 {QStringLiteral("status"), toCode(event.status)},
                 {QStringLiteral("headline"), event.headline},
                 {QStringLiteral("note"), event.note},
                 {QStringLiteral("figures"), arrayOf(event.figures)},
                 {QStringLiteral("citations"), arrayOf(event.citations)}});
}

QString toJson(const Link& link) {
    return line({{QStringLiteral("id"), link.id.value},
                 {QStringLiteral("kind"), toCode(link.kind)},
                 {QStringLiteral("from"), link.from.value},
                 {QStringLiteral("to"), link.to.value}});
}

QString toJson(const SavedView& view) {
    return line({{QStringLiteral("id"), view.id.value},
                 {QStringLiteral("name"), view.name},
                 {QStringLiteral("state"), view.state}});
}

}  // namespace cutline
