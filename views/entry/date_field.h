// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"
#include "views/entry/verdict.h"

#include <QDate>
#include <QLineEdit>
#include <QObject>

#include <functional>
#include <optional>

namespace cutline {

/// A line for a date in any precision, in EDTF or in words ("last Tuesday", "3月20日"), and the verdict beside it. What
/// was said in words becomes EDTF when the line is left.
///
/// Keys: "t" is today. Up and Down go on by the precision of the date (day, month, quarter, year); + and - by a day,
/// but only where they cannot be a part of what is typed: in an empty line (from today), and behind a day that is
/// complete, or where all of it is selected. "2023-" goes on as it is typed.
class DateField : public QObject {
    Q_OBJECT

public:
    DateField(const QString& name, QWidget* parent);

    void setDate(const std::optional<EventDate>& date);
    /// None where the field is empty or cannot be understood.
    [[nodiscard]] std::optional<EventDate> date() const { return m_date; }
    /// The day from which words are reckoned; none: today.
    void setReference(std::function<std::optional<QDate>()> reference);
    /// Of something that has happened: a day that is still to come is doubted.
    void expectPast() { m_isPast = true; }
    /// Understands the words again: the day they are reckoned from changed.
    void readAgain();
    [[nodiscard]] bool isEmpty() const { return m_line->text().trimmed().isEmpty(); }
    [[nodiscard]] bool isBroken() const { return m_verdict->isProblem(); }
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] const QLineEdit& line() const { return *m_line; }
    [[nodiscard]] Verdict& verdict() { return *m_verdict; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void read();
    void understand(const QString& text);
    void finish();
    [[nodiscard]] bool takesSteps() const;
    void step(int steps, bool isByDay);

    QLineEdit* m_line;
    Verdict* m_verdict;
    std::function<std::optional<QDate>()> m_reference;
    std::optional<EventDate> m_date;
    bool m_isPast = false;
};

/// The date `steps` further on: days, or months, quarters, years where it is no more exact. A span moves by days.
[[nodiscard]] EventDate stepped(const EventDate& date, int steps);

}  // namespace cutline
