// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cutline {

/// From now on assistive technology finds every ChartWidget as a chart with a name and a summary sentence, and its data
/// as a table inside it. Once a program, before the first chart is shown.
void installChartAccessibility();

/// To be called by a ChartWidget whenever what chartData() gives has changed: whoever listens is told, and cells that
/// were handed out are thrown away. Cheap while nobody listens.
void chartDataChanged(QWidget* chart);

}  // namespace cutline
