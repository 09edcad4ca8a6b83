// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QAbstractTableModel>

#include <memory>

namespace cutline {

/// The events of a part of a selection as rows: date, organization, headline, said, counted. Makes its texts when they
/// are asked for, so that a million rows cost nothing.
class EventRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Organization, Headline, Said, Counted, kColumnCount };

    explicit EventRows(std::shared_ptr<const Selection> part, QObject* parent = nullptr);

    [[nodiscard]] EventIndex eventAt(int row) const { return m_part->events()[static_cast<std::size_t>(row)]; }
    /// The row of an event; -1 where it has none.
    [[nodiscard]] int rowOf(EventIndex event) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Selection> m_part;
};

/// "8,000", "–" for what is not counted at all.
[[nodiscard]] QString countedWords(const Selection& part, EventIndex event);

}  // namespace cutline
