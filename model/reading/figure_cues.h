// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

#include <vector>

namespace cutline {

/// What the words beside a number say it is about.
enum class CueKind {
    Layoff,     ///< "lay off", "eliminate", "裁员"
    OpenRoles,  ///< "open roles", "空缺职位"
    Workforce,  ///< "employs", "employees worldwide", "员工总数"
    Having,     ///< "has", "had", "约有": a workforce, where nothing else is near
    Hiring,     ///< "added", "hired", "招聘"
    Tracker,    ///< of many companies: "tech companies", "追踪"
    Market      ///< "shares", "revenue", "fell"
};

struct Cue {
    TextSpan span;
    CueKind kind;
};

/// Every such word of a text, English and Chinese, in order.
[[nodiscard]] std::vector<Cue> cuesIn(QStringView text);

}  // namespace cutline
