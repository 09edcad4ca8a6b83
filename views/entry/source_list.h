// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/entry/source_form.h"

#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace cutline {

class SourceMemory;

/// All sources of an event: one alone is only its fields; of several one is open, and the others are a line each.
class SourceList : public QWidget {
    Q_OBJECT

public:
    explicit SourceList(QWidget* parent);

    /// A citation with the line whose figure it supports.
    struct Cited {
        CitationDraft citation;
        const FigureField* supports = nullptr;
    };
    /// Opens the first that supports the event as a whole, else the first. There is always one.
    void setCitations(const std::vector<Cited>& cited);
    /// Those in which something stands, in their order.
    [[nodiscard]] std::vector<Cited> citations() const;
    /// Adds an empty one for each, and opens one: to type anew what was typed.
    void setCount(int count, int opened);
    /// Another source, opened, for the figure of this line (none: the event).
    SourceForm& add(const FigureField* supports = nullptr);
    void open(int source);
    void setFigures(const std::vector<CitableFigure>& figures);
    /// The publishers of the sources that support a line: "CNBC, The Verge".
    [[nodiscard]] QString publishersOf(const FigureField* field) const;
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_forms.size()); }
    [[nodiscard]] SourceForm& form(int source) const { return *m_forms[static_cast<std::size_t>(source)]; }
    [[nodiscard]] int opened() const { return m_open; }
    [[nodiscard]] SourceForm& current() const { return form(m_open); }
    [[nodiscard]] QToolButton& addButton() { return *m_add; }
    /// What the fields of all forms complete from.
    void setMemory(std::shared_ptr<const SourceMemory> memory);
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const { return m_forms.front()->labelWidth(); }
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void changed();
    /// The tab order has to be made again.
    void linesChanged();

private:
    SourceForm& append();
    void remove(SourceForm* form);
    void clear();
    void refold();
    void refreshFigures();

    QVBoxLayout* m_layout;
    QHBoxLayout* m_foot = nullptr;
    QToolButton* m_add;
    std::vector<SourceForm*> m_forms;
    std::vector<CitableFigure> m_figures;
    std::shared_ptr<const SourceMemory> m_memory;
    int m_open = 0;
    int m_labelWidth = 0;
    bool m_isFilling = false;
};

}  // namespace cutline
