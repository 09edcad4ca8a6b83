// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/history.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace cutline {

/// The history of one event: its last step in a line, and all of them, newest first, when it is opened. Older versions
/// can be asked back. Owned by the page it lies in.
class HistorySection : public QWidget {
    Q_OBJECT

public:
    HistorySection(std::vector<HistoryStep> steps, bool isEditable, QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void opened(bool isOpen);
    void restoreAsked(const cutline::Event& version);

private:
    void fill();
    void addStep(QVBoxLayout& layout, const HistoryStep& step);

    std::vector<HistoryStep> m_steps;
    bool m_isEditable;
    QToolButton* m_switch;
    QWidget* m_list = nullptr;  ///< made when it is first opened
};

/// "20 March 2026, 14:05" where the person sits.
[[nodiscard]] QString momentWords(const QDateTime& at);

}  // namespace cutline
