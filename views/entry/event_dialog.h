// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/event_edits.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace cutline {

class EventEditor;
class EventForm;

/// Adds an event, or edits a stored one, in a window of its own: an EventEditor and the question what becomes of input
/// that was not saved. Of a new event Ctrl+Return saves and starts the next, Ctrl+Shift+Return saves and closes; of a
/// stored one both save and close.
class EventDialog : public QDialog {
    Q_OBJECT

public:
    enum class Leave { Save, Discard, Stay };
    /// Asks what becomes of unsaved input; tests answer it.
    using AskLeave = std::function<Leave(QWidget* parent, bool canSave)>;

    /// `document` must outlive the dialog.
    EventDialog(Document& document, const EventDraft& draft, AskLeave ask = {}, QWidget* parent = nullptr);

    [[nodiscard]] EventEditor& editor() { return *m_editor; }
    [[nodiscard]] EventForm& form();
    [[nodiscard]] QPushButton& saveButton();
    /// Why it cannot be saved now, as it stands beside the button.
    [[nodiscard]] QString reason() const;
    /// The uid of the event that was saved last; empty as long as none was.
    [[nodiscard]] const QString& savedUid() const { return m_savedUid; }

public Q_SLOTS:
    /// Saves and closes. Stays open, and says why, where that fails.
    void accept() override;
    void reject() override;

private:
    void refreshTitle();

    AskLeave m_ask;
    EventEditor* m_editor;
    QString m_savedUid;
};

/// The question itself, in a message box.
[[nodiscard]] EventDialog::Leave askWithMessageBox(QWidget* parent, bool canSave);

}  // namespace cutline
