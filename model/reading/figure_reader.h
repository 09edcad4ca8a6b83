// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"
#include "model/record/error.h"
#include "model/record/figure.h"

#include <QStringView>

namespace cutline {

/// Reads one figure that was typed, the whole of it: "9,000", "about 10,000", "8,000-10,000", "more than 400", "up to
/// 50", "13%", "about 5 % of staff", "unknown", "超过1.8万人". `printed` keeps the words. A broken number ("20,9000")
/// is malformed, its doubts say by which rule, and how it might be understood; it is never repaired. The unit is people
/// where nothing else is named. The organization is left for the caller.
[[nodiscard]] FigureReading readFigureWords(QStringView text);

/// The same as a result: the figure, or an error that says what is broken about the number. Money and other units are
/// errors too.
[[nodiscard]] Result<Figure> readFigure(QStringView text);

}  // namespace cutline
