// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/workbook/records.h"

#include "model/workbook/record_json.h"

namespace cutline::test {

EventDate date(const char* text) { return valueOf(EventDate::parse(QString::fromUtf8(text))); }

Organization organization(const char* name, std::optional<OrganizationId> parent) {
    Organization organization;
    organization.name = QString::fromUtf8(name);
    organization.parent = parent;
    return organization;
}

Event layoff(const char* uid, OrganizationId organization, const char* announced, double people) {
    Event event;
    event.uid = QString::fromUtf8(uid);
    event.organization = organization;
    event.announced = date(announced);
    event.headline = QStringLiteral("Layoff ") + event.uid;
    event.figures = {figureOf(Measure::People, Qualifier::About, people)};
    event.figures[0].organization = organization;
    return event;
}

Edit edit(Workbook& workbook, const std::function<Result<void>(Transaction&)>& work) {
    auto transaction = valueOf(workbook.begin(QStringLiteral("An edit")));
    valueOf(work(transaction));
    return valueOf(transaction.commit());
}

Error editError(Workbook& workbook, const std::function<Result<void>(Transaction&)>& work) {
    auto transaction = valueOf(workbook.begin(QStringLiteral("An edit that fails")));
    auto done = work(transaction);
    if (done) done = transaction.commit().map([](const auto&) {});
    EXPECT_FALSE(done) << "the edit should have failed";
    return done ? Error() : done.error();
}

QStringList dump(const Workbook& workbook) {
    QStringList lines;
    for (const auto& record : valueOf(workbook.organizations()))
        lines << QStringLiteral("organization ") + toJson(record);
    for (const auto& record : valueOf(workbook.sources())) lines << QStringLiteral("source ") + toJson(record);
    valueOf(workbook.forEachEvent([&](const Event& event) {
        lines << QStringLiteral("event ") + toJson(event);
        return true;
    }));
    for (const auto& record : valueOf(workbook.links())) lines << QStringLiteral("link ") + toJson(record);
    for (const auto& record : valueOf(workbook.savedViews())) lines << QStringLiteral("view ") + toJson(record);
    return lines;
}

}  // namespace cutline::test
