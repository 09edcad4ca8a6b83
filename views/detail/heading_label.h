// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace cutline {

/// A line of text that people who hear the window can jump to: assistive technology finds it as a heading. Plain text,
/// broken where it must be.
class HeadingLabel : public QLabel {
    Q_OBJECT

public:
    explicit HeadingLabel(const QString& words = {}, QWidget* parent = nullptr);

    void setWords(const QString& words);
};

/// The text with places where it may break in words that are longer than a line: a label cannot break them by itself,
/// and would push everything beside it out of sight.
[[nodiscard]] QString breakable(const QString& text);

}  // namespace cutline
