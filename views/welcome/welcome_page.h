// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cutline {

/// What the window shows when nothing is open: ways to begin. Owned by its parent widget.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Workbooks that were open before, the last one first.
    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void recentAsked(const QString& path);

private:
    QLabel* m_recentCaption;
    QVBoxLayout* m_recent;
};

}  // namespace cutline
