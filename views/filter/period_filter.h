// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace cutline {

/// The first and the last day that count, typed in any precision: "2023" as the first day is 1 January, as the last 31
/// December. What cannot be understood is said below the field and changes nothing.
class PeriodFilter : public QWidget {
    Q_OBJECT

public:
    explicit PeriodFilter(QWidget* parent = nullptr);

    /// Leaves the words of a field alone where they mean this day already.
    void setPeriod(std::optional<QDate> since, std::optional<QDate> until);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void periodChanged(std::optional<QDate> since, std::optional<QDate> until);

private:
    void check();
    void apply();

    QLineEdit* m_since;
    QLineEdit* m_until;
    QLabel* m_problem;
    std::optional<QDate> m_shownSince;
    std::optional<QDate> m_shownUntil;
};

}  // namespace cutline
