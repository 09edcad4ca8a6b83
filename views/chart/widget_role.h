// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace cutline {

/// Gives a widget another role of the style sheet, also where it has been shown already: a style asks for a role only
/// once. An empty one: as any of its sort.
inline void setRole(QWidget& widget, QLatin1String role) {
    if (widget.property("role").toString() == role) return;
    widget.setProperty("role", QString(role));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

}  // namespace cutline
