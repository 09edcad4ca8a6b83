// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QMimeData;

namespace cutline {

class Actions;
class ArticleDialog;
class Browser;

/// Announcements from an article: by its action, by pasting text into the window where no field takes it, and by
/// dropping text or a file of it on the window. Owned by the window, whose drops it hears first.
class ArticleCommands : public QObject {
    Q_OBJECT

public:
    ArticleCommands(QWidget* window, const Actions& actions, Browser& browser, Dialogs& dialogs);

    /// Opens the dialog with this plain text in it; empty: to be pasted there.
    void open(const QString& text);
    /// Goes on with an article and what was typed beside it when the program ended.
    void continueTyping(const QJsonObject& typed);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(const std::function<void(ArticleDialog&)>& fill);
    void pasteClipboard();
    void openDropped(const QString& path, const QString& text);
    [[nodiscard]] bool canEdit() const;

    QWidget* m_window;
    Browser& m_browser;
    Dialogs& m_dialogs;
};

}  // namespace cutline
