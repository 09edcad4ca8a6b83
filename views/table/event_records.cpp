// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_records.h"

#include "model/wording/wording.h"
#include "model/workbook/workbook.h"

#include <QStringList>

namespace cutline {

void EventRecords::setWorkbook(const Workbook* workbook) {
    m_workbook = workbook;
    m_cache.clear();
}

EventRecord EventRecords::at(EventId event) {
    if (const EventRecord* known = m_cache.object(event.value)) return *known;
    const EventRecord record = read(event);
    m_cache.insert(event.value, new EventRecord(record));
    return record;
}

EventRecord EventRecords::read(EventId id) const {
    if (m_workbook == nullptr) return {};
    // Whatever is wrong with the file is said where the event is opened; a cell stays empty.
    const auto event = m_workbook->event(id);
    if (!event) return {};
    EventRecord record;
    record.announced = dateWords(event->announced);
    if (event->effective) record.effective = dateWords(*event->effective);
    record.note = event->note;
    QStringList publishers;
    for (const Citation& citation : event->citations) {
        const auto source = m_workbook->source(citation.source);
        if (!source || !*source) continue;
        const QString& publisher = (*source)->publisher;
        if (!publisher.isEmpty() && !publishers.contains(publisher)) publishers << publisher;
    }
    record.publishers = publishers.join(QStringLiteral(", "));
    return record;
}

}  // namespace cutline
