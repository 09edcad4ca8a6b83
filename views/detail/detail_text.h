// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QToolButton;
class QWidget;

namespace cutline {

/// A label of plain text that breaks wherever it must, and can be selected. `role`: how it looks; none: as text.
[[nodiscard]] QLabel* newDetailText(const QString& text, const char* role = nullptr);

/// A button that reads like a link. An "&" of its words is one.
[[nodiscard]] QToolButton* newTextLink(const QString& words);

/// A quiet button of one sign, such as "×"; `words` say what it does.
[[nodiscard]] QToolButton* newSignButton(const QString& sign, const QString& words, QWidget* parent);

}  // namespace cutline
