// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/organization_mentions.h"

#include <QString>

#include <vector>

namespace cutline {

/// A person whom a text names with a title or as somebody who says something.
struct PersonMention {
    TextSpan span;             ///< of the name
    QString name;              ///< "Andy Jassy", "安迪·贾西"
    QString title;             ///< "CEO"; empty where none stands beside
    QStringList organization;  ///< path of the one beside the title; empty where none is
};

/// In order. Knows names only by what stands beside them: a title ("CEO Andy Jassy"), or a verb of saying.
[[nodiscard]] std::vector<PersonMention> peopleIn(QStringView text,
                                                  const std::vector<OrganizationMention>& organizations);

}  // namespace cutline
