// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bars/bar_table.h"
#include "views/chart/theme.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace cutline {

class Browser;
class ChoiceButton;

/// The line above the bars: what they show, and what may be chosen about it. Takes a second line where one is too
/// short, so that nothing is cut. Owned by the BarView.
class BarHeader : public QWidget {
    Q_OBJECT

public:
    explicit BarHeader(Browser* browser, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Says what the state of the browser says; `title` is that of the bars.
    void read(const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void change(const std::function<void(ViewState&)>& edit);
    void addChoice(ChoiceButton* button, const QString& words, bool isChosen,
                   const std::function<void(BarOptions&)>& edit);
    void fillMeasures(const ViewState& state);
    void fillGroups(const BarOptions& options);
    void fillStacks(const BarOptions& options);
    void fillTops(const BarOptions& options);
    void arrange();
    void placeButtons(int x, int y, int height);

    Browser* m_browser;
    QLabel* m_title;
    QString m_titleWords;
    QFont m_titleFont;
    ChoiceButton* m_measure;
    ChoiceButton* m_group;
    ChoiceButton* m_stack;
    ChoiceButton* m_top;
    std::vector<ChoiceButton*> m_buttons;
};

}  // namespace cutline
