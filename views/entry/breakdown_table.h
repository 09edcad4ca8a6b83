// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/event_edits.h"
#include "views/entry/entry_fields.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cutline {

/// Rows of division and figure, and what remains of the whole. A division without a figure is one that was named
/// without a number.
class BreakdownTable : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownTable(QWidget* parent = nullptr);

    /// What a row came from: its position in the draft, none for a new one.
    struct Part {
        std::optional<int> position;
        FigureDraft figure;
    };
    void addPart(const std::optional<Part>& part);
    /// Takes all rows away, without a word.
    void clear();
    [[nodiscard]] std::vector<Part> parts() const;
    /// Names to complete divisions from.
    void setKnownDivisions(const QStringList& names);
    /// What the event as a whole said: the rows are compared with it.
    void setWhole(std::optional<qint64> whole);
    /// Why the rows cannot be saved; empty where they can.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QLineEdit& division(int row) { return *m_rows[static_cast<std::size_t>(row)].division; }
    [[nodiscard]] FigureField& figure(int row) { return *m_rows[static_cast<std::size_t>(row)].figure; }
    [[nodiscard]] QString remainder() const;
    [[nodiscard]] QToolButton& addButton() { return *m_add; }

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* box = nullptr;
        QLineEdit* division = nullptr;
        FigureField* figure = nullptr;
        QToolButton* remove = nullptr;
        std::optional<Part> stored;
    };
    Row makeRow();
    void removeRow(const QWidget* box);
    void showRemainder();

    QVBoxLayout* m_layout;
    QLabel* m_remainder;
    QToolButton* m_add;
    std::vector<Row> m_rows;
    QStringList m_known;
    std::optional<qint64> m_whole;
};

}  // namespace cutline
