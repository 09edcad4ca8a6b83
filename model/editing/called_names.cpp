// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/called_names.h"

#include "model/record/name_key.h"
#include "model/workbook/workbook.h"

namespace cutline {

Event withCalled(Event event, const QString& before, const QString& now) {
    if (nameKey(before) == nameKey(now)) return event;
    for (Citation& citation : event.citations) {
        if (citation.called.isEmpty()) citation.called = before;
        if (nameKey(citation.called) == nameKey(now)) citation.called.clear();
    }
    return event;
}

Result<void> keepCalled(Transaction& transaction, OrganizationId organization, const QString& before,
                        const QString& now) {
    const auto events = transaction.workbook().eventsNaming(organization);
    if (!events) return tl::unexpected(events.error());
    for (const EventId id : *events) {
        const auto event = transaction.event(id);
        if (!event) return tl::unexpected(event.error());
        if (event->organization != organization) continue;
        if (auto updated = transaction.update(withCalled(*event, before, now)); !updated) return updated;
    }
    return {};
}

}  // namespace cutline
