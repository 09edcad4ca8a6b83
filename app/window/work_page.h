// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/settings.h"
#include "views/chart/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QSplitter;

namespace cutline {

class Actions;
class Browser;
class DetailPanel;
class FilterPanel;
class LowerPane;
class TimelineView;
class TopBar;
class TotalLine;
class UnsavedBar;

/// Everything that is seen of an open workbook: filters left, timeline above the lower pane in the middle, details
/// right. Only
/// lays the parts out. Owned by the window.
class WorkPage : public QWidget {
    Q_OBJECT

public:
    WorkPage(Browser* browser, const Actions& actions, QWidget* parent = nullptr);

    /// A line above the charts that says why nothing can be changed; empty: none.
    void setNotice(const QString& words);
    /// Looks for input that was not saved when the program ended.
    [[nodiscard]] UnsavedBar& unsaved() { return *m_unsaved; }
    void setThemeKind(ThemeKind kind);
    void restore(const Settings& settings);
    void store(Settings& settings) const;

    /// In the order F6 walks them.
    [[nodiscard]] QList<QWidget*> areas() const;
    [[nodiscard]] TopBar& topBar() { return *m_topBar; }
    [[nodiscard]] TotalLine& total() { return *m_total; }
    [[nodiscard]] FilterPanel& filters() { return *m_filters; }
    [[nodiscard]] DetailPanel& details() { return *m_details; }
    [[nodiscard]] TimelineView& timeline() { return *m_timeline; }
    [[nodiscard]] LowerPane& lower() { return *m_lower; }

private:
    QWidget* makeMiddle();

    TopBar* m_topBar;
    TotalLine* m_total;
    FilterPanel* m_filters;
    DetailPanel* m_details;
    TimelineView* m_timeline;
    LowerPane* m_lower;
    QWidget* m_notice;
    QLabel* m_noticeWords;
    UnsavedBar* m_unsaved;
    QSplitter* m_across;
    QSplitter* m_charts;
};

}  // namespace cutline
