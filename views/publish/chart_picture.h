// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/counting/view_state.h"
#include "model/record/error.h"
#include "model/workbook/workbook.h"
#include "views/chart/theme.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace cutline {

enum class ChartKind { Timeline, Bars, Cumulative };

/// What a picture of a chart is to look like.
struct PictureOptions {
    ChartKind kind = ChartKind::Timeline;
    QSize size{1920, 1080};  ///< pixels of the picture; SVG and PDF: at `dpi`
    int dpi = 96;            ///< scales type and lines; written into the file
    ThemeKind theme = ThemeKind::Light;
    QString title;  ///< empty: one that says what is shown
    QString note;   ///< the line below; empty: sources, as known on, net or gross, what has no number

    friend bool operator==(const PictureOptions&, const PictureOptions&) = default;
};

/// Longest side and largest area of a picture, in pixels.
inline constexpr int kLongestSide = 20'000;
inline constexpr qint64 kLargestArea = 200'000'000;

/// Draws the chart anew at the asked size and writes it; the suffix of `path` (png, svg, pdf) says the format. Needs a
/// QApplication (any platform, also "offscreen"), no window. Fails with ErrorKind::Usage on another suffix or an absurd
/// size, with ErrorKind::File where the file cannot be written; then what was there before is still there.
[[nodiscard]] Result<void> writePicture(const Workbook& workbook, const Selection& selection, const ViewState& state,
                                        const PictureOptions& options, const QString& path);

/// The same drawing as an image in memory, for previews.
[[nodiscard]] Result<QImage> drawPicture(const Workbook& workbook, const Selection& selection, const ViewState& state,
                                         const PictureOptions& options);

/// The title a picture gets where none is given: "Amazon, November 2022 to March 2023".
[[nodiscard]] QString defaultTitle(const Selection& selection, const ViewState& state, ChartKind kind);

}  // namespace cutline
