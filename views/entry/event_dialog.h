// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/event_edits.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace cutline {

class EventForm;

/// Adds an event, or edits a stored one: fills a draft and saves it as one edit that can be undone. Nothing that was
/// typed is lost without a question.
class EventDialog : public QDialog {
    Q_OBJECT

public:
    enum class Leave { Save, Discard, Stay };
    /// Asks what becomes of unsaved input; tests answer it.
    using AskLeave = std::function<Leave(QWidget* parent, bool canSave)>;

    /// `document` must outlive the dialog.
    EventDialog(Document& document, const EventDraft& draft, AskLeave ask = {}, QWidget* parent = nullptr);

    [[nodiscard]] EventForm& form() { return *m_form; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    /// Why it cannot be saved now, as it stands beside the button.
    [[nodiscard]] QString reason() const;
    /// The uid of the event that was saved; empty as long as none was.
    [[nodiscard]] const QString& savedUid() const { return m_savedUid; }

public Q_SLOTS:
    /// Saves. Stays open, and says why, where that fails.
    void accept() override;
    void reject() override;

private:
    void refresh();

    Document& m_document;
    AskLeave m_ask;
    EventForm* m_form;
    QLabel* m_reason;
    QPushButton* m_save;
    QString m_savedUid;
    bool m_isNew;
};

/// A draft with nothing in it but a new uid.
[[nodiscard]] EventDraft emptyDraft();

}  // namespace cutline
