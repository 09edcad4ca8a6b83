// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/detail/detail_page.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace cutline {

class Browser;
class HeadingLabel;

/// The details of the selected event, and the way to the one before and after it. What is asked for by its buttons is
/// done by whoever listens. Owned by its parent widget.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    /// Links are opened by `open`; without it in the desktop's browser.
    explicit DetailPanel(Browser* browser, DetailPage::OpenUrl open = {}, QWidget* parent = nullptr);

    /// None where nothing is selected.
    [[nodiscard]] DetailPage* page() const { return m_page; }

Q_SIGNALS:
    void editAsked();
    void deleteAsked();
    void linkAsked();
    void removeLinkAsked(const cutline::LinkEntry& link);
    void restoreAsked(const cutline::Event& version);

private:
    void refresh();
    void refreshPlace();
    void showPage(QWidget* content);

    Browser* m_browser;
    DetailPage::OpenUrl m_open;
    HeadingLabel* m_place;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QScrollArea* m_scroll;
    DetailPage* m_page = nullptr;
    QString m_shownUid;
    bool m_isHistoryOpen = false;  ///< from one event to the next, and over edits
};

}  // namespace cutline
