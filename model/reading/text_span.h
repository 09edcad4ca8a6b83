// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cutline {

/// A stretch of a text: UTF-16 units, `end` is one past the last.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype size() const { return end - start; }
    [[nodiscard]] bool contains(qsizetype place) const { return place >= start && place < end; }
    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(start, size()); }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

}  // namespace cutline
