// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QUndoStack>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace cutline {

/// Every action of the window, with its words, keys and place in the menus. What they do, and when they can be used, is
/// the window's business. Owned by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    void addTo(QMenuBar& bar);
    /// Undo and redo name what they would do; none where nothing is open.
    void followUndo(QUndoStack* stack);

    QAction* create;
    QAction* open;
    QAction* openSample;
    QAction* import;
    QAction* exportChart;
    QAction* exportData;
    QAction* saveCopy;
    QAction* close;
    QAction* quit;
    QMenu* recent = nullptr;  ///< filled by the window

    QAction* undo;
    QAction* redo;
    QAction* edit;
    QAction* remove;
    QAction* organizations;
    QAction* sources;
    QAction* history;
    QAction* copy;
    QAction* find;
    QAction* nextHit;
    QAction* previousHit;

    QActionGroup* themes;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomFit;
    QAction* zoomSelection;
    QActionGroup* lowerViews;
    QAction* showBars;
    QAction* showCumulative;
    QAction* showTable;
    QActionGroup* sums;
    QAction* net;
    QAction* gross;
    QAction* estimates;
    QAction* clearFilters;
    QAction* knownEarlier;
    QAction* knownLater;
    QAction* knownToday;
    QAction* filterPanel;
    QAction* detailPanel;
    QAction* lowerPane;

    QAction* back;
    QAction* forward;
    QAction* previousEvent;
    QAction* nextEvent;
    QAction* nextArea;
    QAction* previousArea;
    QAction* saveView;
    QMenu* savedViews = nullptr;  ///< filled by the window
    QAction* palette;

    QAction* add;
    QAction* article;
    QAction* pasteArticle;
    QAction* link;
    QAction* explain;

    QAction* keys;
    QAction* about;

private:
    QAction* make(const QString& words, const QList<QKeySequence>& keys = {});
    QAction* makeSwitch(const QString& words, QActionGroup* group, const QList<QKeySequence>& keys = {});

    QPointer<QUndoStack> m_followed;
};

}  // namespace cutline
