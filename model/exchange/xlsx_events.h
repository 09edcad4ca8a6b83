// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"
#include "model/exchange/xlsx_book.h"
#include "model/record/event.h"
#include "model/record/source.h"

#include <unordered_map>

namespace cutline {

/// The sheets "Events", one row an event with its own preferred figures, and "Figures", one row for everything that was
/// said in a number: of the event as a whole, or of a division it was broken down to. A value of one export; the book
/// must outlive it.
class XlsxEvents {
public:
    /// Adds both sheets.
    XlsxEvents(XlsxBook& book, const Selection& selection, const std::vector<Source>& sources);

    /// Does nothing where the book has a problem.
    void add(EventIndex index, const Event& event);

private:
    void addEvent(EventIndex index, const Event& event);
    void addFigure(const Event& event, std::size_t position);
    [[nodiscard]] const Source* firstSource(const Event& event, std::optional<std::size_t> figure) const;

    const Selection& m_selection;
    std::unordered_map<SourceId, const Source*> m_sources;
    XlsxSheet& m_events;
    XlsxSheet& m_figures;
};

}  // namespace cutline
