// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/event.h"

#include "model/record/code_table.h"

#include <QUuid>

namespace cutline {

namespace {
constexpr CodeTable<EventKind, kEventKindCount> kEventKinds{
    {QLatin1String("layoff"), QLatin1String("open_roles_closed"), QLatin1String("hiring_freeze"),
     QLatin1String("workforce"), QLatin1String("market"), QLatin1String("results"), QLatin1String("policy"),
     QLatin1String("statement")}};
constexpr CodeTable<EventStatus, 4> kEventStatuses{
    {QLatin1String("reported"), QLatin1String("confirmed"), QLatin1String("completed"), QLatin1String("withdrawn")}};
}  // namespace

QLatin1String toCode(EventKind kind) { return kEventKinds.code(kind); }
std::optional<EventKind> eventKindFromCode(QStringView code) { return kEventKinds.value(code); }
QLatin1String toCode(EventStatus status) { return kEventStatuses.code(status); }
std::optional<EventStatus> eventStatusFromCode(QStringView code) { return kEventStatuses.value(code); }

QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

}  // namespace cutline
