// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package_tables.h"

#include "model/record/event.h"
#include "model/record/link.h"

namespace cutline {

namespace {

constexpr QLatin1String kString("string"), kInteger("integer"), kNumber("number"), kDay("date"), kBoolean("boolean");

template <class Code>
QStringList codes(int count) {
    QStringList all;
    for (int i = 0; i < count; ++i) all << toCode(static_cast<Code>(i));
    return all;
}

PackageField text(const char* name, const QString& description) { return {QLatin1String(name), kString, description}; }

PackageField required(PackageField field) {
    field.isRequired = true;
    return field;
}

PackageField oneOf(const char* name, const QString& description, const QStringList& all) {
    PackageField field = required(text(name, description));
    field.codes = all;
    return field;
}

PackageField number(const char* name, QLatin1String type, const QString& description) {
    PackageField field{QLatin1String(name), type, description};
    field.isNeverNegative = true;
    return field;
}

/// A date as exactly as it was given.
PackageField date(const char* name, const QString& description) {
    PackageField field = text(name, description + QStringLiteral(", as exactly as it is known (EDTF): 2023-03-20, "
                                                                 "2023-03, 2023, 2023-33 for the first quarter to "
                                                                 "2023-36, 2023-04-15/2023-04-30, ~ behind it: about"));
    field.pattern = QStringLiteral("[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?~?");
    return field;
}

PackageField day(const char* name, const QString& description) { return {QLatin1String(name), kDay, description}; }

PackageField unique(PackageField field) {
    field.isUnique = true;
    return required(std::move(field));
}

PackageTable organizations() {
    return {QLatin1String("organizations"),
            QStringLiteral("Companies (no parent) and their divisions (a parent), at any depth"),
            {unique(number("id", kInteger, QStringLiteral("Number of the organization in this package only"))),
             number("parent", kInteger, QStringLiteral("The organization right above it; empty: a company")),
             required(text("name", QStringLiteral("Its name"))),
             required(text("path", QStringLiteral("All names from the company down, joined with ' > '"))),
             text("ticker", QStringLiteral("Ticker of its share")), text("industry", QStringLiteral("Its industry")),
             text("country", QStringLiteral("Its country"))},
            {QStringLiteral("id")},
            {{{QStringLiteral("parent")}, QString(), {QStringLiteral("id")}}}};
}

PackageTable organizationNames() {
    return {QLatin1String("organization_names"),
            QStringLiteral("Other names that an organization has or had"),
            {required(number("organization", kInteger, QStringLiteral("Whose name it is"))),
             required(number("position", kInteger, QStringLiteral("Place among its names, from 0"))),
             required(text("name", QStringLiteral("The name"))),
             date("valid_from", QStringLiteral("Since when; empty: not known")),
             date("valid_until", QStringLiteral("Until when; empty: still, or not known"))},
            {QStringLiteral("organization"), QStringLiteral("position")},
            {{{QStringLiteral("organization")}, QStringLiteral("organizations"), {QStringLiteral("id")}}}};
}

std::vector<PackageField> eventFields() {
    return {
        unique(text("uid", QStringLiteral("What the event is known by everywhere; never changes"))),
        required(number("organization", kInteger, QStringLiteral("Whose event it is"))),
        oneOf("kind", QStringLiteral("What happened; only layoffs are counted"), codes<EventKind>(kEventKindCount)),
        required(date("announced", QStringLiteral("When it became public"))),
        required(day("announced_first_day", QStringLiteral("First day that `announced` may mean"))),
        required(day("announced_last_day", QStringLiteral("Last day that `announced` may mean"))),
        date("effective", QStringLiteral("When it took or takes effect")),
        day("effective_first_day", QStringLiteral("First day that `effective` may mean")),
        day("effective_last_day", QStringLiteral("Last day that `effective` may mean")),
        oneOf("status", QStringLiteral("How far the announcement has come"), codes<EventStatus>(4)),
        text("headline", QStringLiteral("What it is called")),
        text("note", QStringLiteral("What somebody noted about it")),
        oneOf("standing",
              QStringLiteral("What it is to the count: `counted` stands for itself; the other event of a duplicate, a "
                             "correction or a rescission is in links"),
              {QStringLiteral("counted"), QStringLiteral("not_counted"), QStringLiteral("not_yet_known"),
               QStringLiteral("duplicate"), QStringLiteral("correction"), QStringLiteral("rescission")}),
        number("said", kInteger,
               QStringLiteral("People that a counted event announced, after corrections; empty: no number is known")),
        required(number("counted", kInteger,
                        QStringLiteral("People it adds to the total, each headcount once on the day it first became "
                                       "public; sums of this column are the totals of Cutline")))};
}

PackageTable events() {
    return {QLatin1String("events"),
            QStringLiteral("What happened, dated"),
            eventFields(),
            {QStringLiteral("uid")},
            {{{QStringLiteral("organization")}, QStringLiteral("organizations"), {QStringLiteral("id")}}}};
}

PackageTable figures() {
    return {QLatin1String("figures"),
            QStringLiteral("Numbers as they were said, of an event as a whole or of a division it was broken down to"),
            {required(text("event", QStringLiteral("uid of the event"))),
             required(number("position", kInteger, QStringLiteral("Place among the figures of the event, from 0"))),
             required(number("organization", kInteger,
                             QStringLiteral("What it is said of: the event's own organization, or a division of it"))),
             oneOf("measure", QStringLiteral("People, or percent (0 to 100) of the staff of the organization"),
                   codes<Measure>(2)),
             number("low", kNumber, QStringLiteral("Lowest it can mean; empty: open")),
             number("best", kNumber, QStringLiteral("The number to reckon with; empty: unknown, which is not 0")),
             number("high", kNumber, QStringLiteral("Highest it can mean; empty: open")),
             oneOf("qualifier", QStringLiteral("How it was said"), codes<Qualifier>(8)),
             text("printed", QStringLiteral("The words that were printed")),
             required({QLatin1String("preferred"), kBoolean,
                       QStringLiteral("Of several figures for one organization and measure, the one that counts")})},
            {QStringLiteral("event"), QStringLiteral("position")},
            {{{QStringLiteral("event")}, QStringLiteral("events"), {QStringLiteral("uid")}},
             {{QStringLiteral("organization")}, QStringLiteral("organizations"), {QStringLiteral("id")}}}};
}

PackageTable citations() {
    return {QLatin1String("citations"),
            QStringLiteral("Which source supports an event, or one figure of it"),
            {required(text("event", QStringLiteral("uid of the event"))),
             required(number("position", kInteger, QStringLiteral("Place among the citations of the event, from 0"))),
             required(number("source", kInteger, QStringLiteral("The source"))),
             number("figure", kInteger,
                    QStringLiteral("Position of the figure of this event that it supports; empty: the event")),
             text("quote", QStringLiteral("The sentence that says so")),
             text("called", QStringLiteral("What the source called the organization, where that is another name"))},
            {QStringLiteral("event"), QStringLiteral("position")},
            {{{QStringLiteral("event")}, QStringLiteral("events"), {QStringLiteral("uid")}},
             {{QStringLiteral("source")}, QStringLiteral("sources"), {QStringLiteral("id")}}}};
}

PackageTable sources() {
    return {QLatin1String("sources"),
            QStringLiteral("Publications"),
            {unique(number("id", kInteger, QStringLiteral("Number of the source in this package only"))),
             text("publisher", QStringLiteral("Who published it")), text("title", QStringLiteral("Its title")),
             text("url", QStringLiteral("Its address")), date("published", QStringLiteral("When it was published"))},
            {QStringLiteral("id")},
            {}};
}

PackageTable links() {
    return {QLatin1String("links"),
            QStringLiteral("How one event stands to another, confirmed by a person; read: from_event <kind> to_event"),
            {required(text("from_event", QStringLiteral("uid of the one event"))),
             oneOf("kind",
                   QStringLiteral("part_of: its people are among those of the other; corrects: it puts the number of "
                                  "the other right; duplicate_of: they are one; rescinds: it takes the other back; "
                                  "different_from: somebody looked, they are not the same"),
                   codes<LinkKind>(kLinkKindCount)),
             required(text("to_event", QStringLiteral("uid of the other event")))},
            {QStringLiteral("from_event"), QStringLiteral("kind"), QStringLiteral("to_event")},
            {{{QStringLiteral("from_event")}, QStringLiteral("events"), {QStringLiteral("uid")}},
             {{QStringLiteral("to_event")}, QStringLiteral("events"), {QStringLiteral("uid")}}}};
}

}  // namespace

const std::vector<PackageTable>& packageTables() {
    static const std::vector<PackageTable> tables{organizations(), organizationNames(), events(), figures(),
                                                  citations(),     sources(),           links()};
    return tables;
}

}  // namespace cutline
