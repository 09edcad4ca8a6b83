// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/explanation.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>
#include <vector>

class QTableView;

namespace cutline {

/// The lines of an explained total as a table: date, organization, said, counted, why.
class ExplanationTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Organization, Said, Counted, Why, kColumnCount };

    explicit ExplanationTable(std::shared_ptr<const Selection> selection, QObject* parent = nullptr);

    [[nodiscard]] EventIndex eventAt(int row) const { return m_lines[static_cast<std::size_t>(row)].event; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const Explanation& line, int column) const;

    std::shared_ptr<const Selection> m_selection;
    std::vector<Explanation> m_lines;
};

/// Why a total says what it says, line by line. The line that is activated is asked for and closes the dialog.
class ExplainDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExplainDialog(const std::shared_ptr<const Selection>& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    void eventAsked(const QString& uid);
};

}  // namespace cutline
