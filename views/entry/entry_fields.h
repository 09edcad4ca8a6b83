// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/event_date.h"
#include "model/record/figure.h"
#include "views/entry/verdict.h"

#include <QLineEdit>
#include <QObject>

#include <optional>

namespace cutline {

/// A line for a date in any precision, and the verdict beside it.
class DateField : public QObject {
    Q_OBJECT

public:
    DateField(const QString& name, QWidget* parent);

    void setDate(const std::optional<EventDate>& date);
    /// None where the field is empty or cannot be understood.
    [[nodiscard]] std::optional<EventDate> date() const;
    [[nodiscard]] bool isEmpty() const { return m_line->text().trimmed().isEmpty(); }
    [[nodiscard]] bool isBroken() const { return m_verdict->isProblem(); }
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] Verdict& verdict() { return *m_verdict; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QLineEdit* m_line;
    Verdict* m_verdict;
};

/// A line for one figure as typed words ("about 10,000", "13%", "unknown"), and the verdict beside it. A figure that
/// was stored stays exactly as it was as long as its words are not touched.
class FigureField : public QObject {
    Q_OBJECT

public:
    enum class Takes { People, Percent, Any };

    FigureField(const QString& name, Takes takes, QWidget* parent);

    /// None empties the field.
    void setFigure(const std::optional<Figure>& figure);
    /// None where the field is empty or cannot be understood.
    [[nodiscard]] const std::optional<Figure>& figure() const { return m_figure; }
    [[nodiscard]] bool isEmpty() const { return m_line->text().trimmed().isEmpty(); }
    [[nodiscard]] bool isBroken() const { return m_verdict->isProblem(); }
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] Verdict& verdict() { return *m_verdict; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void accept(const Figure& figure);

    QLineEdit* m_line;
    Verdict* m_verdict;
    Takes m_takes;
    std::optional<Figure> m_stored;
    QString m_storedWords;
    std::optional<Figure> m_figure;
};

/// The words a stored figure is edited with: those that were printed where they still mean it, else what it means.
[[nodiscard]] QString editableWords(const Figure& figure);

}  // namespace cutline
