// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/json_fields.h"
#include "model/record/event.h"
#include "model/record/link.h"
#include "model/record/organization.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// An organization of our JSON before it has a place in a workbook.
struct JsonOrganization {
    QStringList path;
    Organization record;  ///< without id and parent
};

/// An event of our JSON before it has a place in a workbook: ids are still paths, sources and uids.
struct JsonEvent {
    struct LinkTo {
        LinkKind kind = LinkKind::PartOf;
        QString uid;
    };

    QString place;  ///< "event 3 (uid …)"
    Event record;   ///< without ids
    QStringList organization;
    std::vector<QStringList> figureOrganizations;  ///< one for each figure
    std::vector<Source> citationSources;           ///< one for each citation
    std::vector<LinkTo> links;
};

[[nodiscard]] JsonOrganization readOrganization(const QJsonValue& value, qsizetype number, JsonProblem& problem);
/// `number` counts from 1, for messages.
[[nodiscard]] JsonEvent readEvent(const QJsonValue& value, qsizetype number, JsonProblem& problem);

}  // namespace cutline
