// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutline {

/// Text for a tool tip that shows it as it is, with its line breaks: a tool tip takes anything that looks like HTML for
/// it, and names come from data. Long texts are wrapped.
[[nodiscard]] inline QString plainToolTip(const QString& text) {
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace cutline
