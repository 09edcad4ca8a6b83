// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"
#include "model/record/figure.h"
#include "model/record/id.h"
#include "model/record/source.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// What an event is. Only `layoff` is counted.
enum class EventKind { Layoff, OpenRolesClosed, HiringFreeze, Workforce, Market, Results, Policy, Statement };
inline constexpr int kEventKindCount = 8;

/// How far an announcement has come.
enum class EventStatus { Reported, Confirmed, Completed, Withdrawn };

/// A dated, sourced thing on the timeline, with its figures and citations. `uid` is what it is known by in other
/// files and never changes.
struct Event {
    EventId id;
    QString uid;
    OrganizationId organization;
    EventKind kind = EventKind::Layoff;
    EventDate announced;
    std::optional<EventDate> effective;
    EventStatus status = EventStatus::Reported;
    QString headline;
    QString note;
    std::vector<Figure> figures;
    std::vector<Citation> citations;

    friend bool operator==(const Event&, const Event&) = default;
};

[[nodiscard]] QLatin1String toCode(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromCode(QStringView code);
[[nodiscard]] QLatin1String toCode(EventStatus status);
[[nodiscard]] std::optional<EventStatus> eventStatusFromCode(QStringView code);

/// A new random uid (UUID version 4, RFC 9562).
[[nodiscard]] QString newUid();

}  // namespace cutline
