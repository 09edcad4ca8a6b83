// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/ledger.h"
#include "model/record/event.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline {

/// Which events, as known on which day: a value, the same for a chart, a list and the command line. An empty list
/// leaves its question open; several entries of one list widen it, several lists narrow each other.
struct Query {
    std::vector<QStringList> organizations;  ///< paths; each stands for itself and everything below it
    std::vector<QString> industries;
    std::vector<QString> countries;
    std::optional<QDate> since;  ///< an event is in when its whole span lies within since and until
    std::optional<QDate> until;
    std::optional<QDate> asOf;
    std::vector<EventKind> kinds;
    QString search;  ///< in organization names, headlines, notes and quotes
    bool estimates = false;

    friend bool operator==(const Query&, const Query&) = default;

    [[nodiscard]] LedgerOptions ledgerOptions() const { return {asOf, estimates}; }
};

class EventFilter;

[[nodiscard]] QJsonObject toJson(const Query& query);
[[nodiscard]] Result<Query> queryFromJson(const QJsonObject& object);

/// The events a query picks from a ledger, by day. Remembers which organizations are in, so that an event that falls
/// only in part on them is counted in part.
class Selection {
public:
    /// Fails with ErrorKind::Usage where the query names an organization, industry or country nobody has.
    [[nodiscard]] static Result<Selection> pick(std::shared_ptr<const Ledger> ledger, const Query& query);

    [[nodiscard]] const Ledger& ledger() const { return *m_ledger; }
    [[nodiscard]] const Dataset& dataset() const { return m_ledger->dataset(); }
    [[nodiscard]] const std::shared_ptr<const Ledger>& sharedLedger() const { return m_ledger; }
    [[nodiscard]] const Query& query() const { return m_query; }
    /// By last day, then uid. Duplicates, corrections and rescissions are not among them.
    [[nodiscard]] std::span<const EventIndex> events() const { return m_events; }
    /// The part of this selection that falls on some of its events and, of those, on some organizations (by index,
    /// empty: all): what one bar, one disc or one lane adds up. `events` in any order.
    [[nodiscard]] Selection part(std::vector<EventIndex> events, std::vector<bool> organizations = {}) const;

    /// Whether an organization is one of those the query names, or stands below one; of a part, whether it falls on it.
    [[nodiscard]] bool covers(OrganizationIndex organization) const {
        return m_covered.empty() || m_covered[static_cast<std::size_t>(organization)];
    }
    /// Whether the query asks for an event, also one that another event stands for.
    [[nodiscard]] bool matches(EventIndex event) const;
    /// The shares of a picked event that fall on the organizations that are covered.
    template <class Visit>
    void forEachShare(EventIndex event, Visit&& visit) const {
        m_ledger->forEachShare(event, [&](const Share& share) {
            if (covers(share.organization)) visit(share);
        });
    }
    /// Said and counted of the picked part of one event.
    [[nodiscard]] Share sum(EventIndex event) const;

private:
    std::shared_ptr<const Ledger> m_ledger;
    Query m_query;
    std::shared_ptr<const EventFilter> m_filter;
    /// The events of a part, ascending; none: it is all of what the query picks.
    std::shared_ptr<const std::vector<EventIndex>> m_narrowedTo;
    std::vector<bool> m_covered;  ///< by organization; empty: all
    std::vector<EventIndex> m_events;
};

}  // namespace cutline
