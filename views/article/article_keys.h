// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <QKeyEvent>

#include <optional>
#include <vector>

namespace cutline {

/// What keys do while the text of an article is read.
enum class ArticleCommand {
    Next,
    Previous,
    NextFigure,
    NextBroken,
    NextOrganization,
    NextDate,
    NextQuote,
    First,
    Last,
    Accept,
    TakeBack,
    Edit
};

[[nodiscard]] std::optional<ArticleCommand> articleCommandOf(const QKeyEvent& event);
/// For the sheet of keys.
[[nodiscard]] std::vector<KeyWords> articleKeys();

}  // namespace cutline
