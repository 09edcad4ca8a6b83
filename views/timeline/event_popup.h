// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_subject.h"

#include <QFrame>

#include <optional>

class QTableView;

namespace cutline {

class EventRows;

/// The events of one disc as a list that keys walk over, in a pop-up that goes with Escape, a click elsewhere or a
/// choice. Deletes itself when it closes.
class EventPopup : public QFrame {
    Q_OBJECT

public:
    EventPopup(const TimelineSubject& subject, QWidget* parent);

    /// Shows it beside a rectangle of the screen, on the row of an event where it has one.
    void showBeside(const QRect& disc, std::optional<EventIndex> current);

Q_SIGNALS:
    void chosen(cutline::EventIndex event);
    void zoomAsked();
    void explainAsked();

private:
    void makeTable();

    EventRows* m_rows;
    QTableView* m_table;
};

}  // namespace cutline
