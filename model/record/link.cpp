// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record/link.h"

#include "model/record/code_table.h"

namespace cutline {

namespace {
constexpr CodeTable<LinkKind, kLinkKindCount> kLinkKinds{{QLatin1String("part_of"), QLatin1String("corrects"),
                                                          QLatin1String("duplicate_of"), QLatin1String("rescinds"),
                                                          QLatin1String("different_from")}};
}

QLatin1String toCode(LinkKind kind) { return kLinkKinds.code(kind); }
std::optional<LinkKind> linkKindFromCode(QStringView code) { return kLinkKinds.value(code); }

}  // namespace cutline
