// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "model/record/event.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace cutline {

class Actions;
class Browser;
class DetailPanel;
class Document;

/// What a person does to the records behind the announcements: organizations, sources, and what the journal remembers.
/// Their dialogs stay open beside the window, and go when another workbook comes. Connects itself to the actions. Owned
/// by the window.
class RecordCommands : public QObject {
    Q_OBJECT

public:
    RecordCommands(QWidget* window, Browser& browser, Dialogs& dialogs, Actions& actions, DetailPanel& details);
    ~RecordCommands() override;

    void showOrganizations();
    void showSources();
    void showHistory();
    /// Makes the event what it was in an older version.
    void restoreVersion(const Event& version);

private:
    template <class Shown, class Make>
    void showOnly(QPointer<QDialog>& place, Make make);
    void followDocument();
    void closeDialogs();

    QWidget* m_window;
    Browser& m_browser;
    Dialogs& m_dialogs;
    Actions& m_actions;
    Document* m_document = nullptr;  ///< the one that the dialogs are about
    QPointer<QDialog> m_organizations;
    QPointer<QDialog> m_sources;
    QPointer<QDialog> m_history;
};

}  // namespace cutline
