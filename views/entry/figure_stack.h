// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/entry/figure_field.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace cutline {

/// What was said of one organization: a line for a figure, and below it one for each source that says otherwise. Of
/// several of one measure one is preferred, marked by a button before it. One line alone shows nothing but itself.
class FigureStack : public QWidget {
    Q_OBJECT

public:
    FigureStack(const QString& name, FigureField::Takes takes, QWidget* parent);

    /// A figure and where it stood in the draft; none for a new one.
    struct Stored {
        std::optional<int> position;
        Figure figure;
    };
    /// What a line holds now. `field` is what citations name it by.
    struct Held {
        const FigureField* field = nullptr;
        std::optional<int> position;
        std::optional<Figure> figure;  ///< with `preferred` as marked; none: empty or broken
    };
    /// A line as it was typed, also where it cannot be read.
    struct Typed {
        QString words;
        std::optional<Stored> stored;
        bool isPreferred = false;
    };
    [[nodiscard]] std::vector<Typed> typed() const;
    void setTyped(const std::vector<Typed>& lines);
    /// The preferred one first; there is always a line.
    void setFigures(std::vector<Stored> figures);
    /// In the order of the lines; empty ones are left out.
    [[nodiscard]] std::vector<Held> figures() const;
    /// Another line, for what another source says.
    FigureField& addLine(const std::optional<Stored>& stored = std::nullopt);
    void prefer(int line);

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] FigureField& field(int line = 0) const { return *m_lines[static_cast<std::size_t>(line)].field; }
    [[nodiscard]] QRadioButton& mark(int line) const { return *m_lines[static_cast<std::size_t>(line)].mark; }
    [[nodiscard]] bool isPreferred(int line) const;
    [[nodiscard]] std::optional<int> position(int line) const {
        return m_lines[static_cast<std::size_t>(line)].position;
    }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isBroken() const;
    /// The preferred number of people, where there is one.
    [[nodiscard]] std::optional<qint64> people() const;
    /// The words of every line are judged by this.
    void setContext(const std::optional<PlausibilityContext>& context);
    void setRest(std::optional<qint64> rest);
    /// Says which sources a line names; shown behind it where there are several lines.
    void setCitedBy(const std::function<QString(const FigureField*)>& citedBy);
    /// Asks for a line for what another source says; whoever makes it also knows of a source.
    [[nodiscard]] QToolButton& anotherButton() const { return *m_lines.front().another; }
    /// Where Tab goes through it.
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void changed();
    /// The tab order has to be made again.
    void linesChanged();
    void anotherAsked();

private:
    struct Line {
        QWidget* box = nullptr;
        QRadioButton* mark = nullptr;
        FigureField* field = nullptr;
        QLabel* citedBy = nullptr;
        QToolButton* another = nullptr;  ///< seen on the first line only
        QToolButton* remove = nullptr;
        std::optional<int> position;
        bool isChosen = false;
    };
    Line makeLine();
    void lay(const Line& line, QWidget& cell, QWidget& side);
    void removeLine(const QWidget* box);
    void clear();
    void refresh();
    [[nodiscard]] std::vector<bool> preferred() const;

    QString m_name;
    FigureField::Takes m_takes;
    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
    std::optional<PlausibilityContext> m_context;
    std::optional<qint64> m_rest;
};

}  // namespace cutline
