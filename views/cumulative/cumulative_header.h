// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/cumulative.h"
#include "views/chart/theme.h"

#include <QWidget>

class QLabel;

namespace cutline {

class ChoiceButton;

/// The line above a cumulative chart: its title, and the choices of how it is cut. Owned by the view.
class CumulativeHeader : public QWidget {
    Q_OBJECT

public:
    explicit CumulativeHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setOptions(const CumulativeOptions& options, const QString& title);

Q_SIGNALS:
    void chosen(const cutline::CumulativeOptions& options);

private:
    using Edit = std::function<void(CumulativeOptions&)>;
    void add(ChoiceButton* button, const QString& words, bool isChosen, const Edit& edit);
    void fillMeasures();

    CumulativeOptions m_options;
    QLabel* m_title;
    ChoiceButton* m_group;
    ChoiceButton* m_top;
    ChoiceButton* m_start;
    ChoiceButton* m_measure;
};

}  // namespace cutline
