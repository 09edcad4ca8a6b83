// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace cutline {

/// What a field of the entry dialog says about its words: what was understood, or what is wrong. Stands beside the
/// field and is read out with it.
class Verdict : public QLabel {
    Q_OBJECT

public:
    explicit Verdict(QWidget* parent = nullptr);

    void understood(const QString& words);
    void problem(const QString& words);
    [[nodiscard]] bool isProblem() const { return m_isProblem; }

private:
    void display(const QString& words, const char* role);

    bool m_isProblem = false;
};

}  // namespace cutline
