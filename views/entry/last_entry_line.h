// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"

#include <QToolButton>
#include <QWidget>

#include <optional>

class QLabel;

namespace cutline {

/// A quiet line that says what was entered last of the company that is typed, and offers to take over what often stays
/// the same: kind, status, divisions, publisher; never a number or a date.
class LastEntryLine : public QWidget {
    Q_OBJECT

public:
    explicit LastEntryLine(QWidget* parent);

    /// None hides it.
    void show(const std::optional<EventDraft>& last);
    [[nodiscard]] QString words() const;
    void take();

Q_SIGNALS:
    void taken(const cutline::EventDraft& last);

private:
    std::optional<EventDraft> m_last;
    QLabel* m_words;
    QToolButton* m_take;
};

/// "20 March 2023, CNBC, about 9,000 in AWS, Twitch, …".
[[nodiscard]] QString entryWords(const EventDraft& draft);

}  // namespace cutline
