// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

#include <QByteArray>

namespace cutline {

/// An article as the JSON of DESIGN section 6. Places are characters (Unicode code points) of the article's text, which
/// is printed as "text" where `isAsGiven` is false: HTML was stripped or entities decoded. A malformed figure has no
/// value; a figure that no event would take has no purpose.
[[nodiscard]] QByteArray articleJson(const Article& article, bool isAsGiven);

/// The same as a table for people, and a line that sums it up.
[[nodiscard]] QByteArray articleWords(const Article& article);

}  // namespace cutline
