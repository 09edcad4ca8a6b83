// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace cutline {

class Browser;

/// The search: what is typed narrows the query, the hits are counted at the end of the field, Return and Shift+Return
/// go from hit to hit, Escape clears. Owned by its parent widget.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(Browser* browser, QWidget* parent = nullptr);

    /// "3 of 17", "17 found", "nothing found"; empty where nothing is searched for.
    [[nodiscard]] QString hits() const;
    /// Selects the next (1) or last (-1) hit by day.
    void step(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void apply();
    void refresh();
    void placeHits();

    Browser* m_browser;
    QLabel* m_hits;
    QTimer m_typing;  ///< the charts follow when a person stops typing, not at every key
};

}  // namespace cutline
