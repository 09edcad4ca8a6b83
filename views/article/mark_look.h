// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article_marks.h"
#include "views/chart/theme.h"

#include <QTextCharFormat>
#include <QWidget>

namespace cutline {

/// How a mark looks in the text. Each has a line of its own kind, so that nobody needs to tell colours apart.
enum class MarkLook { Organization, NewOrganization, Date, UnclearDate, Figure, NotOffered, Quote, Broken };

[[nodiscard]] MarkLook lookOf(const Article& article, const ArticleMark& mark);

/// `isAccepted`: a line above it, too, and a wash behind it.
[[nodiscard]] QTextCharFormat formatOf(MarkLook look, bool isAccepted, const Theme& theme);

/// The theme that the palette of a widget belongs to.
[[nodiscard]] const Theme& themeOf(const QWidget& widget);

}  // namespace cutline
