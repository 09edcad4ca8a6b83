// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QTableView;

namespace cutline {

class ExplanationTable;

/// Why a total says what it says, line by line. The line that is activated is asked for and closes the dialog.
class ExplainDialog : public QDialog {
    Q_OBJECT

public:
    /// Of everything that is shown.
    explicit ExplainDialog(const std::shared_ptr<const Selection>& selection, QWidget* parent = nullptr);
    /// Of a part; `title` says of which ("Why Amazon counts 27,000").
    ExplainDialog(const std::shared_ptr<const Selection>& part, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] ExplanationTable& lines() { return *m_lines; }
    [[nodiscard]] QTableView& view() { return *m_view; }
    /// The title, the total and the lines as a spreadsheet takes them, at most kMostCopiedRows.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void eventAsked(const QString& uid);

private:
    void setUpView();
    [[nodiscard]] QWidget* makeFilter();
    void copyAll();
    void copyMarked();
    void sayCopied(int rows, int ofRows);
    void refreshCount();

    std::shared_ptr<const Selection> m_selection;
    ExplanationTable* m_lines;
    QTableView* m_view;
    QLabel* m_count;
    QString m_total;
};

}  // namespace cutline
