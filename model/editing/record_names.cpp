// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/record_names.h"

#include "model/editing/source_edits.h"
#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "model/workbook/workbook.h"

namespace cutline {

namespace {

// A file may be damaged; no company has as many levels.
constexpr int kDeepest = 100;

}  // namespace

const std::optional<Organization>& RecordNames::organization(OrganizationId id) {
    const auto [found, isNew] = m_organizations.try_emplace(id);
    if (isNew) {
        if (auto known = m_workbook.lastKnown(id)) found->second = *std::move(known);
    }
    return found->second;
}

QString RecordNames::name(OrganizationId id) {
    const auto& found = organization(id);
    return found ? found->name : QStringLiteral("an organization that nobody knows");
}

QString RecordNames::path(OrganizationId id) {
    QStringList path;
    for (std::optional<OrganizationId> at = id; at && path.size() < kDeepest;) {
        path.prepend(name(*at));
        const auto& found = organization(*at);
        at = found ? found->parent : std::nullopt;
    }
    return joinedPath(path);
}

QString RecordNames::source(SourceId id) {
    const auto [found, isNew] = m_sources.try_emplace(id);
    if (isNew) {
        const auto known = m_workbook.lastKnown(id);
        found->second = known && *known ? sourceWords(**known) : QStringLiteral("a source that nobody knows");
    }
    return found->second;
}

QString RecordNames::event(EventId id) {
    const auto [found, isNew] = m_events.try_emplace(id);
    if (isNew) {
        const auto known = m_workbook.lastKnown(id);
        found->second = known && *known ? event(**known) : QStringLiteral("an event that nobody knows");
    }
    return found->second;
}

QString RecordNames::event(const Event& event) {
    return path(event.organization) % QStringLiteral(", ") % dateWords(event.announced);
}

}  // namespace cutline
