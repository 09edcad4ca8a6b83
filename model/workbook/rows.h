// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event.h"
#include "model/record/link.h"

#include <QByteArray>

#include <optional>

namespace cutline {

/// The part of an event that counting and browsing need. Texts are UTF-8.
struct EventRow {
    EventId id;
    QByteArray uid;
    OrganizationId organization;
    EventKind kind = EventKind::Layoff;
    EventStatus status = EventStatus::Reported;
    qint32 firstDay = 0;  ///< Julian day (QDate::toJulianDay) of the announcement's span
    qint32 lastDay = 0;
    QByteArray headline;
    QByteArray note;
};

/// A preferred figure of an event. `printed` is left out.
struct FigureRow {
    EventId event;
    OrganizationId organization;
    Measure measure = Measure::People;
    Qualifier qualifier = Qualifier::Unknown;
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
};

/// A sentence of a source that supports an event; never empty.
struct QuoteRow {
    EventId event;
    QByteArray quote;
};

/// Receives the rows of Workbook::readRows: all events ordered by id, then the preferred figures and then the quotes,
/// both ordered by event id and position, then the links.
class RowSink {
public:
    virtual ~RowSink() = default;
    /// Called first, with how many events will come, so that memory is reserved once.
    virtual void expect(qint64 events) = 0;
    virtual void take(const EventRow& row) = 0;
    virtual void take(const FigureRow& row) = 0;
    virtual void take(const QuoteRow& row) = 0;
    virtual void take(const Link& link) = 0;
    /// Called last.
    virtual void finish() {}
};

}  // namespace cutline
