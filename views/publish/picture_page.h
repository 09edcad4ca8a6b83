// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/publish/chart_picture.h"

#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace cutline {

/// What a picture says in words around its chart.
struct PageWords {
    QString title;
    QString total;  ///< the line below the title
    QString note;
};

/// Lanes that do not fit are summed into a last one, so that what is drawn adds up to the total. Gives how many.
qint64 sumIntoLast(std::vector<Lane>& lanes, std::size_t mostLanes);

/// A page with title, total, chart and note, in pixels of 96 dpi: whoever draws at another resolution scales the
/// painter. Adds to the note what had to be left out.
void drawPage(QPainter& painter, QSizeF size, const Selection& selection, const ViewState& state,
              const PictureOptions& options, PageWords words);

}  // namespace cutline
