// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/plausibility.h"
#include "model/record/figure.h"
#include "views/entry/verdict.h"

#include <QLineEdit>
#include <QObject>

#include <optional>

namespace cutline {

/// A line for one figure as typed words ("about 10,000", "13%", "unknown"), or a calculation ("=18,000-10,000") that
/// becomes its result when the line is left, and the verdict beside it. A broken number is told with its readings and
/// never repaired; one that is hardly true is told and taken. A figure that was stored stays exactly as it was as long
/// as its words are not touched.
class FigureField : public QObject {
    Q_OBJECT

public:
    enum class Takes { People, Percent, Any };

    FigureField(const QString& name, Takes takes, QWidget* parent);

    /// None empties the field.
    void setFigure(const std::optional<Figure>& figure);
    /// None where the field is empty or cannot be understood.
    [[nodiscard]] const std::optional<Figure>& figure() const { return m_figure; }
    /// What the number is judged by; none: it is not judged.
    void setContext(const std::optional<PlausibilityContext>& context);
    /// What "=" alone stands for: what the other divisions left of the whole. Shown while the line is empty.
    void setRest(std::optional<qint64> rest);
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
    void understand(const QString& words);
    void readCalculation(const QString& words);
    void accept(const Figure& figure);
    void judge(const QString& understood);
    void finish();

    QLineEdit* m_line;
    Verdict* m_verdict;
    Takes m_takes;
    std::optional<PlausibilityContext> m_context;
    std::optional<qint64> m_rest;
    std::optional<Figure> m_stored;
    QString m_storedWords;
    std::optional<Figure> m_figure;
};

/// The words a stored figure is edited with: those that were printed where they still mean it, else what it means.
[[nodiscard]] QString editableWords(const Figure& figure);

}  // namespace cutline
