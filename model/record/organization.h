// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"
#include "model/record/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// A name an organization has or had besides its own: "Facebook" for Meta until 2021-10-28, "AWS".
struct OtherName {
    QString name;
    std::optional<EventDate> from;
    std::optional<EventDate> until;

    friend bool operator==(const OtherName&, const OtherName&) = default;
};

/// A company (no parent) or a division (has a parent), at any depth. Empty text means not known.
struct Organization {
    OrganizationId id;
    std::optional<OrganizationId> parent;
    QString name;
    QString ticker;
    QString industry;
    QString country;
    std::vector<OtherName> otherNames;

    friend bool operator==(const Organization&, const Organization&) = default;
};

}  // namespace cutline
