// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QWidget>

class QLabel;

namespace cutline {

/// What a marked range of days holds, and what can be done with it. Stands in the place of the line above the lanes
/// while a range is marked.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setWords(const QString& words);
    [[nodiscard]] int heightNeeded(int width) const;

Q_SIGNALS:
    void zoomAsked();
    void filterAsked();
    void explainAsked();
    void closeAsked();

private:
    QLabel* m_words;
};

}  // namespace cutline
