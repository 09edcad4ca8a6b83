// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/organization_paths.h"
#include "model/record/link.h"
#include "model/workbook/workbook.h"

#include <QByteArray>

#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cutline {

class JsonLine;

/// Writes single records of a workbook as the objects of our JSON (DESIGN section 6). Holds what an event's object
/// names from outside it: paths, sources, links and the uids they lead to. A value of one export.
class JsonRecords {
public:
    [[nodiscard]] static Result<JsonRecords> load(const Workbook& workbook);

    /// By path, name by name in the order of code points.
    [[nodiscard]] const std::vector<Organization>& organizations() const { return m_organizations; }
    /// Keeps only links between these events.
    void keepLinksAmong(const std::unordered_set<EventId>& events);

    void append(QByteArray& out, const Organization& organization) const;
    /// `more` adds members behind those of the contract.
    void append(QByteArray& out, const Event& event, const std::function<void(JsonLine&)>& more = {}) const;

private:
    struct Target {
        LinkKind kind;
        EventId to;
        QString uid;
    };

    [[nodiscard]] Result<void> loadLinks(const Workbook& workbook);
    void appendFigures(QByteArray& out, const Event& event) const;
    void appendLinks(QByteArray& out, EventId event) const;
    void appendCitations(QByteArray& out, const Event& event) const;

    std::vector<Organization> m_organizations;
    OrganizationPaths m_paths;
    std::unordered_map<SourceId, Source> m_sources;
    std::unordered_map<EventId, std::vector<Target>> m_links;
};

}  // namespace cutline
