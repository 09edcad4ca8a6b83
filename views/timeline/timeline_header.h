// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"
#include "views/timeline/timeline_content.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cutline {

class Browser;
class ChoiceButton;

/// The line above the lanes: what they are, and how they are cut, sorted, opened and closed. Keeps nothing: it reads
/// the browser and changes its state. Owned by the TimelineView.
class TimelineHeader : public QWidget {
    Q_OBJECT

public:
    explicit TimelineHeader(Browser* browser, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Follows the state; `content` says which lanes could be opened.
    void read(const TimelineContent& content);

    /// What the key of the marks hangs from.
    [[nodiscard]] const QWidget& keyButton() const;

Q_SIGNALS:
    void keyAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillChoices();
    void openAll();
    void closeAll();
    void fitTitle();

    Browser* m_browser;
    QLabel* m_title;
    QString m_titleWords;
    ChoiceButton* m_group;
    ChoiceButton* m_order;
    QToolButton* m_openAll;
    QToolButton* m_closeAll;
    QToolButton* m_key;
};

}  // namespace cutline
