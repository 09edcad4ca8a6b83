// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/organization.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace cutline {

class DateField;

/// The other names of an organization, each with the dates between which it was in use. One empty line is always there
/// for the next.
class OtherNamesTable : public QWidget {
    Q_OBJECT

public:
    explicit OtherNamesTable(QWidget* parent = nullptr);
    ~OtherNamesTable() override;

    void setNames(const std::vector<OtherName>& names);
    /// Lines without a name are left out.
    [[nodiscard]] std::vector<OtherName> names() const;
    /// Why they cannot be kept; empty where they can.
    [[nodiscard]] QString problem() const;

    struct Line {
        QLineEdit* name;
        DateField* from;
        DateField* until;
        QToolButton* remove;
    };
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

Q_SIGNALS:
    void changed();

private:
    void addLine(const OtherName& name);
    void removeLine(const QLineEdit* name);
    void keepEmptyLine();
    void noteChange();

    QGridLayout* m_grid;
    QLabel* m_problem;
    std::vector<Line> m_lines;
    int m_nextRow = 1;
    bool m_isFilling = false;
};

}  // namespace cutline
