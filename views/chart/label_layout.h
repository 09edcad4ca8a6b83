// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace cutline {

/// A name made to fit: as it is, on two lines, or cut at the end with "…" (then `isCut`).
struct FittedName {
    QStringList lines;
    QFont font;
    double width = 0;  ///< of the longest line
    bool isCut = false;
};

/// Without control characters and line breaks: no font draws them, and no XML may hold them.
[[nodiscard]] QString printable(const QString& text);

/// Fits a name into a width: one line, else slightly smaller on one line, else on up to `mostLines` smaller lines, else
/// cut. White space and line breaks in names are folded to blanks. Never cuts within a number.
[[nodiscard]] FittedName fitName(const QString& name, const QFont& font, double width, int mostLines);

/// The text, or its beginning with "…"; a number at the cut goes as a whole.
[[nodiscard]] QString cutToWidth(const QString& text, const QFont& font, double width);

/// Rectangles that are taken, along one lane: labels ask before they are drawn.
class TakenSpace {
public:
    void take(const QRectF& rect) { m_taken.push_back(rect); }
    [[nodiscard]] bool isFree(const QRectF& rect) const;

private:
    std::vector<QRectF> m_taken;
};

}  // namespace cutline
