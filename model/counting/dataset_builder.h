// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/counting/events_by_day.h"
#include "model/workbook/rows.h"

#include <memory>
#include <vector>

namespace cutline {

/// Gathers the rows of some events of a workbook into columns. Rows come as RowSink says; one thread fills it.
class EventGatherer : public RowSink {
public:
    explicit EventGatherer(std::shared_ptr<const OrganizationEntries> organizations);

    void expect(qint64 events) override;
    void take(const EventRow& row) override;
    void take(const FigureRow& row) override;
    void take(const QuoteRow& row) override;
    void take(const Link& link) override;
    void finish() override;

    [[nodiscard]] DatasetColumns& columns() { return m_columns; }
    [[nodiscard]] const EventsByDay& order() const { return m_order; }
    [[nodiscard]] const std::vector<Link>& links() const { return m_links; }

private:
    std::shared_ptr<const OrganizationEntries> m_organizations;
    DatasetColumns m_columns;
    EventsByDay m_order;  ///< once it is finished
    std::vector<Link> m_links;
};

/// Makes a Dataset of what was gathered, or of an older one and what changed since. Used once.
class DatasetBuilder {
public:
    explicit DatasetBuilder(std::shared_ptr<const OrganizationEntries> organizations);

    /// Everything there is, gathered in parts. They are empty afterwards.
    void join(std::vector<EventGatherer>& parts);
    /// The events of `older` but for those with an id of `without` (sorted), and those gathered anew.
    void update(const Dataset& older, const std::vector<EventId>& without, EventGatherer& newer);
    /// Those whose events do not exist are left out.
    void setLinks(const std::vector<Link>& links);

    [[nodiscard]] std::shared_ptr<const Dataset> build() { return std::move(m_dataset); }

private:
    void renumber(const Dataset& older, const std::vector<EventStretch>& stretches);

    std::shared_ptr<Dataset> m_dataset;
};

}  // namespace cutline
