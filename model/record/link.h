// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/id.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace cutline {

/// How one event stands to another. Always read "from <kind> to". `DifferentFrom`: a person looked at the two and said
/// that they are not the same; it counts nothing and reads the same from both ends.
enum class LinkKind { PartOf, Corrects, DuplicateOf, Rescinds, DifferentFrom };
inline constexpr int kLinkKindCount = 5;

/// A tie between two events, confirmed by a person.
struct Link {
    LinkId id;
    LinkKind kind = LinkKind::PartOf;
    EventId from;
    EventId to;

    friend bool operator==(const Link&, const Link&) = default;
};

/// The words used in files, JSON and on the command line: "part_of", "corrects", …
[[nodiscard]] QLatin1String toCode(LinkKind kind);
[[nodiscard]] std::optional<LinkKind> linkKindFromCode(QStringView code);

}  // namespace cutline
