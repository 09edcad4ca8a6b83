// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace cutline {

class Browser;

/// One filter in force: its words, and the query without it.
struct FilterChip {
    QString words;
    Query without;
};
/// The filters of a query one by one. The search and the day as known on which everything is counted have places of
/// their own and are not among them.
[[nodiscard]] std::vector<FilterChip> chipsOf(const Query& query);

/// The filters in force as chips that a click takes away. What has no room is in a menu at the end. Owned by its parent
/// widget.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(Browser* browser, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// One for each chip, also those that have no room.
    [[nodiscard]] const std::vector<QToolButton*>& buttons() const { return m_buttons; }
    /// What has no room.
    [[nodiscard]] QToolButton& more() { return *m_more; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void place();
    void apply(const Query& query);
    [[nodiscard]] QToolButton* newButton(const FilterChip& chip);

    Browser* m_browser;
    QToolButton* m_more;
    std::vector<FilterChip> m_chips;
    std::vector<QToolButton*> m_buttons;  ///< one for each chip
};

}  // namespace cutline
