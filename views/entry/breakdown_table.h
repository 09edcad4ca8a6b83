// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/completion.h"
#include "views/entry/figure_stack.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cutline {

/// Rows of division and what was said of it, and what remains of the whole: said below them, and offered to every row
/// that has no figure yet ("=" takes it). A division without a figure is one that was named without a number.
class BreakdownTable : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownTable(QWidget* parent = nullptr);

    /// A figure of a division, from or for the draft.
    struct Share {
        QStringList division;
        const FigureField* field = nullptr;  ///< the line it stands in
        std::optional<int> position;         ///< in the draft it came from
        Figure figure;
    };
    /// All rows anew; figures of one division share a row.
    void setShares(const std::vector<Share>& shares);
    [[nodiscard]] std::vector<Share> shares() const;
    /// A row as it was typed.
    struct TypedRow {
        QString division;
        std::vector<FigureStack::Typed> figures;
        bool isOffer = false;
    };
    [[nodiscard]] std::vector<TypedRow> typed() const;
    void setTyped(const std::vector<TypedRow>& rows);
    /// Rows for divisions that were named before, without numbers. Such a row says nothing, and is left out, until it
    /// gets a figure.
    void offer(const QList<QStringList>& divisions);
    void addRow();
    /// What divisions complete from; asked when somebody types one.
    void setKnownDivisions(std::function<const Completions&()> known);
    /// What the event as a whole said: the rows are compared with it.
    void setWhole(std::optional<qint64> whole);
    /// Why the rows cannot be saved; empty where they can.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QLineEdit& division(int row) { return *m_rows[static_cast<std::size_t>(row)].division; }
    [[nodiscard]] FigureStack& stack(int row) { return *m_rows[static_cast<std::size_t>(row)].stack; }
    [[nodiscard]] FigureField& figure(int row) { return stack(row).field(); }
    [[nodiscard]] bool isOffer(int row) const { return m_rows[static_cast<std::size_t>(row)].isOffer; }
    [[nodiscard]] QString remainder() const;
    [[nodiscard]] QToolButton& addButton() { return *m_add; }
    /// Where Tab goes through it.
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void changed();
    /// The tab order has to be made again.
    void linesChanged();
    /// Another source says otherwise of this row.
    void anotherAsked(cutline::FigureStack* stack);

private:
    struct Row {
        QWidget* box = nullptr;
        QLineEdit* division = nullptr;
        FigureStack* stack = nullptr;
        QToolButton* remove = nullptr;
        QLabel* note = nullptr;
        bool isOffer = false;
    };
    Row& appendRow(const QStringList& division);
    Row makeRow();
    void connectRow(const Row& row);
    Row* rowOf(const QWidget* box);
    void removeRow(const QWidget* box);
    void clear();
    void change();
    void showRemainder();
    void showNotes();

    QVBoxLayout* m_layout;
    QLabel* m_remainder;
    QToolButton* m_add;
    std::vector<Row> m_rows;
    std::function<const Completions&()> m_known;
    std::optional<qint64> m_whole;
    bool m_isFilling = false;
};

}  // namespace cutline
