// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "model/counting/query.h"

#include <QJsonObject>
#include <QObject>

namespace cutline {

class Browser;
class LowerPane;
class TimelineView;
struct EventDraft;

/// What a person does to announcements: each asks in a dialog where there is something to ask, and makes one edit.
/// Owned by the window.
class EventCommands : public QObject {
    Q_OBJECT

public:
    EventCommands(QWidget* window, Browser& browser, Dialogs& dialogs);

    void add();
    void editSelected();
    /// Goes on with what was not saved when the program ended, as EventEditor::typed says it.
    void continueTyping(const QByteArray& typed);
    /// Asks nothing: it can be undone.
    void removeSelected();
    void linkSelected();
    void removeLink(const LinkEntry& link);
    /// Links events from the menus of the views.
    void offerLinks(const TimelineView& timeline, const LowerPane& lower);
    /// One line about the selected event to the clipboard.
    void copySelected();
    void explainTotal();
    /// Why a disc, a bar or a line says what it says.
    void explain(const std::shared_ptr<const Selection>& part, const QString& title);

Q_SIGNALS:
    /// What was not saved was typed beside an article.
    void articleAsked(const QJsonObject& typed);

private:
    void runDialog(const EventDraft& draft, const QJsonObject& typed = {});
    void report(const Error& error);

    QWidget* m_window;
    Browser& m_browser;
    Dialogs& m_dialogs;
};

}  // namespace cutline
