// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QWidget>

#include <vector>

namespace cutline {

class Browser;

/// One filter in force: its words, and the query without it.
struct FilterChip {
    QString words;
    Query without;
};
/// The filters of a query one by one. The search has a field of its own and is not among them.
[[nodiscard]] std::vector<FilterChip> chipsOf(const Query& query);

/// The filters in force as chips that a click takes away. Owned by its parent widget.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(Browser* browser, QWidget* parent = nullptr);

private:
    void refresh();

    Browser* m_browser;
};

}  // namespace cutline
