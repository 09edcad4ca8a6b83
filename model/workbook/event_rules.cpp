// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of events and of the links between them.
#include "model/workbook/organization_tree.h"
#include "model/workbook/record_reader.h"
#include "model/workbook/record_rules.h"
#include "model/workbook/statement.h"

#include <QStringList>

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace cutline {

namespace {

tl::unexpected<Error> brokenEvent(const Event& event, const QString& why, const QString& todo) {
    const QString name = event.headline.isEmpty() ? event.announced.text() : event.headline.left(80);
    return failure(ErrorKind::Data,
                   name.isEmpty() ? QStringLiteral("The event cannot be kept")
                                  : QStringLiteral("The event “%1” cannot be kept").arg(name),
                   why, todo);
}

Result<void> checkFigure(OrganizationTree& tree, const Event& event, const Figure& figure) {
    const QString printed = figure.printed.isEmpty() ? QStringLiteral("without words") : figure.printed.left(80);
    if (const QString why = inconsistency(figure); !why.isEmpty()) {
        return brokenEvent(event, QStringLiteral("its figure “%1” contradicts itself: %2").arg(printed, why),
                           QStringLiteral("Correct the figure"));
    }
    const auto isOwn = figure.organization == event.organization
                           ? Result<bool>(true)
                           : tree.isWithin(figure.organization, event.organization);
    if (!isOwn) return tl::unexpected(isOwn.error());
    if (*isOwn) return {};
    return brokenEvent(
        event, QStringLiteral("its figure “%1” belongs to no division of the event's organization").arg(printed),
        QStringLiteral("Choose the organization itself or a division of it"));
}

Result<void> checkPreferred(OrganizationTree& tree, const Event& event) {
    const auto& figures = event.figures;
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const auto isRival = [&](const Figure& other) {
            return other.preferred && figure->preferred && other.organization == figure->organization &&
                   other.measure == figure->measure;
        };
        if (std::none_of(std::next(figure), figures.end(), isRival)) continue;
        const auto path = tree.pathOf(figure->organization);
        return brokenEvent(event,
                           QStringLiteral("two figures of “%1” are both the preferred one (%2)")
                               .arg(path.value_or(QString()), QString(toCode(figure->measure))),
                           QStringLiteral("Prefer one of them"));
    }
    return {};
}

Result<void> checkCitations(const Event& event) {
    for (const auto& citation : event.citations) {
        if (citation.figure && (*citation.figure < 0 || *citation.figure >= static_cast<int>(event.figures.size()))) {
            return brokenEvent(event,
                               QStringLiteral("a citation supports figure %1, which it does not have")
                                   .arg(QString::number(*citation.figure)),
                               QStringLiteral("Choose one of its figures, or none"));
        }
    }
    return {};
}

// "a part of", as in "A is … B".
QString linkVerb(LinkKind kind) {
    switch (kind) {
        case LinkKind::PartOf:
            return QStringLiteral("is part of");
        case LinkKind::Corrects:
            return QStringLiteral("corrects");
        case LinkKind::DuplicateOf:
            return QStringLiteral("is a duplicate of");
        case LinkKind::Rescinds:
            return QStringLiteral("rescinds");
        case LinkKind::DifferentFrom:
            return QStringLiteral("is different from");
    }
    return {};
}

tl::unexpected<Error> brokenLink(const QString& why, const QString& todo) {
    return failure(ErrorKind::Data, QStringLiteral("The events cannot be linked"), why, todo);
}

Result<std::vector<EventId>> targetsOf(Connection& connection, LinkKind kind, EventId from) {
    std::vector<EventId> targets;
    Statement statement(connection, QStringLiteral("SELECT to_event FROM links WHERE from_event = ? AND kind = ? "
                                                   "ORDER BY to_event"));
    const auto read =
        statement.forEachRow([&](const Statement& row) { targets.push_back({row.integer(0)}); }, from, toCode(kind));
    if (!read) return tl::unexpected(read.error());
    return targets;
}

// The events on the shortest way of links of one kind from `from` to `to`, both included; empty where there is none.
Result<std::vector<EventId>> wayBetween(Connection& connection, LinkKind kind, EventId from, EventId to) {
    std::unordered_map<EventId, EventId> cameFrom{{from, {}}};
    std::deque<EventId> open{from};
    while (!open.empty() && !cameFrom.contains(to)) {
        const EventId at = open.front();
        open.pop_front();
        const auto targets = targetsOf(connection, kind, at);
        if (!targets) return targets;
        for (const EventId target : *targets) {
            if (cameFrom.emplace(target, at).second) open.push_back(target);
        }
    }
    std::vector<EventId> way;
    if (!cameFrom.contains(to)) return way;
    for (EventId at = to; at.isStored(); at = cameFrom.at(at)) way.push_back(at);
    std::reverse(way.begin(), way.end());
    return way;
}

Result<void> checkCycle(Connection& connection, const Link& link) {
    const auto way = wayBetween(connection, link.kind, link.to, link.from);
    if (!way) return tl::unexpected(way.error());
    if (way->empty()) return {};
    const QString verb = QLatin1Char(' ') % linkVerb(link.kind) % QLatin1Char(' ');
    QStringList circle{eventLabel(connection, link.from)};
    for (const EventId event : *way) circle << eventLabel(connection, event);
    return brokenLink(QStringLiteral("it would go in a circle: %1").arg(circle.join(verb)),
                      QStringLiteral("Take one of these links away first"));
}

// A link stands once; one that reads the same from both ends, whichever way it was made.
Result<void> checkTwin(Connection& connection, const Link& link) {
    Statement statement(connection, QStringLiteral("SELECT id FROM links WHERE from_event = ? AND to_event = ? "
                                                   "AND kind = ?"));
    auto twin = statement.number(link.from, link.to, toCode(link.kind));
    if (twin && !*twin && link.kind == LinkKind::DifferentFrom) {
        twin = statement.number(link.to, link.from, toCode(link.kind));
    }
    if (!twin) return tl::unexpected(twin.error());
    if (!*twin) return {};
    return brokenLink(QStringLiteral("%1 %2 %3 already")
                          .arg(eventLabel(connection, link.from), linkVerb(link.kind), eventLabel(connection, link.to)),
                      QStringLiteral("Nothing needs to be done"));
}

Result<void> checkWhole(Connection& connection, const Link& link) {
    if (link.kind != LinkKind::PartOf) return {};
    Statement statement(connection, QStringLiteral("SELECT to_event FROM links WHERE from_event = ? "
                                                   "AND kind = 'part_of'"));
    const auto whole = statement.number(link.from);
    if (!whole) return tl::unexpected(whole.error());
    if (!*whole) return {};
    return brokenLink(QStringLiteral("%1 is already part of %2")
                          .arg(eventLabel(connection, link.from), eventLabel(connection, {**whole})),
                      QStringLiteral("Take that link away first"));
}

}  // namespace

QString eventLabel(Connection& connection, EventId id) {
    QString label = QStringLiteral("an event");
    Statement statement(connection, QStringLiteral("SELECT o.name, e.announced FROM events e "
                                                   "JOIN organizations o ON o.id = e.organization WHERE e.id = ?"));
    const auto read = statement.forEachRow(
        [&](const Statement& row) { label = row.text(0) % QStringLiteral(", ") % row.text(1); }, id);
    return read ? label : QStringLiteral("an event");
}

Result<void> checkEvent(OrganizationTree& tree, const Event& event) {
    if (event.uid.trimmed().isEmpty()) {
        return brokenEvent(event, QStringLiteral("it has no uid"), QStringLiteral("Give it one"));
    }
    if (!event.announced.isValid() || (event.effective && !event.effective->isValid())) {
        return brokenEvent(event, QStringLiteral("a date of it is no date"),
                           QStringLiteral("Write it like 2023-03-20, 2023-03 or 2023"));
    }
    const auto isKnown = tree.exists(event.organization);
    if (!isKnown) return tl::unexpected(isKnown.error());
    if (!*isKnown) {
        return brokenEvent(event, QStringLiteral("its company or division does not exist"),
                           QStringLiteral("Choose one that does"));
    }
    for (const auto& figure : event.figures) {
        if (auto checked = checkFigure(tree, event, figure); !checked) return checked;
    }
    if (auto checked = checkPreferred(tree, event); !checked) return checked;
    return checkCitations(event);
}

Result<void> checkUid(Connection& connection, const Event& event) {
    Statement statement(connection, QStringLiteral("SELECT id FROM events WHERE uid = ?"));
    const auto twin = statement.number(event.uid);
    if (!twin) return tl::unexpected(twin.error());
    if (!*twin || **twin == event.id.value) return {};
    return brokenEvent(event,
                       QStringLiteral("an event with its uid “%1” exists already (%2)")
                           .arg(event.uid.left(80), eventLabel(connection, {**twin})),
                       QStringLiteral("Change that one instead"));
}

Result<void> checkLink(Connection& connection, const Link& link) {
    for (const EventId id : {link.from, link.to}) {
        const auto event = find(connection, id);
        if (!event) return tl::unexpected(event.error());
        if (!*event) return brokenLink(QStringLiteral("one of them does not exist"), QStringLiteral("Choose another"));
    }
    if (link.from == link.to) {
        return brokenLink(QStringLiteral("%1 would be linked to itself").arg(eventLabel(connection, link.from)),
                          QStringLiteral("Choose another event"));
    }
    if (auto checked = checkTwin(connection, link); !checked) return checked;
    if (link.kind == LinkKind::DifferentFrom) return {};
    if (auto checked = checkWhole(connection, link); !checked) return checked;
    return checkCycle(connection, link);
}

}  // namespace cutline
