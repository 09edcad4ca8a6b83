// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_summary.h"
#include "model/exchange/json_event.h"
#include "model/exchange/json_fields.h"
#include "model/exchange/organization_paths.h"
#include "model/workbook/workbook.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace cutline {

/// Stores the records of one file in an open transaction. The first problem ends it; the caller rolls back.
class JsonStore {
public:
    JsonStore(const Workbook& workbook, Transaction& transaction, JsonProblem& problem)
        : m_workbook(workbook), m_transaction(transaction), m_problem(problem) {}

    /// Reads what is in the workbook already; comes before everything else.
    void begin();
    void take(const JsonOrganization& organization, const QString& place);
    void take(JsonEvent event);
    /// Comes last: links lead to events further down, too.
    void takeLinks();
    [[nodiscard]] const ImportSummary& summary() const { return m_summary; }

private:
    // The value, or (after reporting the error) a default that is not used any more.
    template <class Value>
    Value valueOf(Result<Value> result, const QString& place) {
        if (result) return std::move(*result);
        m_problem.report(place, result.error());
        return {};
    }

    struct PendingLink {
        EventId from;
        JsonEvent::LinkTo link;
        QString place;
    };

    [[nodiscard]] OrganizationId at(const QStringList& path, const QString& place);
    [[nodiscard]] std::optional<OrganizationId> existing(const QStringList& path) const;
    void merge(OrganizationId id, const Organization& from, const QString& place);
    void resolve(JsonEvent& event);
    [[nodiscard]] bool isTaken(const JsonEvent& event);

    const Workbook& m_workbook;
    Transaction& m_transaction;
    JsonProblem& m_problem;
    OrganizationPaths m_paths;
    std::unordered_map<OrganizationId, Organization> m_organizations;
    std::unordered_map<QString, OrganizationId> m_otherNames;  // of companies that were there before
    std::unordered_map<QString, EventId> m_events;             // those of the file, by uid
    std::vector<PendingLink> m_links;
    bool m_wasEmpty = true;
    ImportSummary m_summary;
};

}  // namespace cutline
