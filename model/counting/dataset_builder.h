// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/workbook/rows.h"

#include <memory>
#include <vector>

namespace cutline {

/// Fills a Dataset from the rows of a workbook, or from an older Dataset and the rows that changed. Used once.
class DatasetBuilder : public RowSink {
public:
    DatasetBuilder();

    /// First: the organizations, in any order.
    void takeOrganizations(std::vector<Organization> organizations);

    void expect(qint64 events) override;
    void take(const EventRow& row) override;
    void take(const FigureRow& row) override;
    void take(const QuoteRow& row) override;
    void take(const Link& link) override;

    /// Copies an event of an older Dataset as it is. Events must come in order of their id.
    void copy(const Dataset& older, EventIndex event);
    /// Adds an event from a row with its figures and quotes.
    void append(const EventRow& row, const std::vector<FigureRow>& figures, const std::vector<QuoteRow>& quotes = {});
    void copyLinks(const Dataset& older);

    [[nodiscard]] std::shared_ptr<const Dataset> build();

private:
    void appendEvent(const EventRow& row);
    void appendFigure(const FigureRow& figure);

    std::shared_ptr<Dataset> m_dataset;
    std::size_t m_figuredEvent = 0;  ///< rows of figures come in the order of their events
};

}  // namespace cutline
