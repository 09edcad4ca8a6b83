// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/edit.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QToolButton;

namespace cutline {

class Browser;

/// The views somebody named, and the way to name the one that is looked at. What is asked for is done by whoever
/// listens. Owned by its parent widget.
class SavedViewList : public QWidget {
    Q_OBJECT

public:
    explicit SavedViewList(Browser* browser, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void saveAsked();
    void showAsked(const cutline::SavedView& view);
    void renameAsked(const cutline::SavedView& view);
    void removeAsked(const cutline::SavedView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showMenu(const QPoint& position);
    /// What is asked for of the view that is chosen.
    using Signal = void (SavedViewList::*)(const SavedView&);
    [[nodiscard]] static Signal signalOf(int key);
    void askFor(Signal signal);

    Browser* m_browser;
    QToolButton* m_save;
    QListWidget* m_list;
    std::vector<SavedView> m_views;
};

}  // namespace cutline
