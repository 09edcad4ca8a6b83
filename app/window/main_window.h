// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "app/window/settings.h"
#include "views/browse/browser.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace cutline {

class Actions;
class EventCommands;
class Exports;
class Importer;
class Session;
class StatusLine;
class ThemeSwitch;
class ViewCommands;
class WelcomePage;
class WorkPage;

/// The window: wires the session, the browser, the views and the actions together, and does nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Dialogs> dialogs = std::make_unique<DesktopDialogs>());
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] Browser& browser() { return m_browser; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] WorkPage& page() { return *m_page; }
    [[nodiscard]] StatusLine& status() { return *m_status; }

    /// Opens a workbook, or imports a table, whichever the file is.
    void openAny(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void placeOnScreen();
    void connectFiles();
    void connectEditing();
    void connectViews();
    void connectPanels();
    void connectQuery();
    void connectGoing();
    void followDocument();
    void refreshActions();
    void refreshSwitches();
    void refreshRecent();
    void refreshSavedViews();
    void refreshTitle();
    void openPalette();
    void exportChart();

    Settings m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    Browser m_browser;
    Session* m_session;
    Actions* m_actions;
    EventCommands* m_commands;
    ViewCommands* m_viewCommands;
    Exports* m_exports;
    Importer* m_importer;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    WorkPage* m_page;
    StatusLine* m_status;
    ThemeSwitch* m_themes;
};

}  // namespace cutline
