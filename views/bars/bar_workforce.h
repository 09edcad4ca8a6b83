// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"

#include <optional>
#include <unordered_map>

namespace cutline {

/// How many people worked where when the last of its picked layoffs was announced, by the latest reading at most 400
/// days older. A value; `by` is company or division.
class BarWorkforce {
public:
    BarWorkforce(const Selection& selection, GroupBy by);

    [[nodiscard]] std::optional<qint64> of(OrganizationIndex organization) const;

private:
    std::unordered_map<OrganizationIndex, qint64> m_people;
};

}  // namespace cutline
