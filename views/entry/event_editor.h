// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/event_edits.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cutline {

class EventForm;

/// The form of one event above a foot that says why it cannot be saved, and saves it as one edit that can be undone. A
/// dialog puts it into a window of its own, the article reader beside the text.
class EventEditor : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the editor.
    EventEditor(Document& document, const EventDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] EventForm& form() { return *m_form; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    /// Why it cannot be saved now, as it stands beside the button; empty where it can.
    [[nodiscard]] QString reason() const;
    /// A person changed something that is not saved.
    [[nodiscard]] bool isTouched() const;
    /// It is of an event that is not in the workbook yet.
    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// Shows another draft, not touched, with the focus in the first field.
    void start(const EventDraft& draft);
    /// Saves as one edit. False, and says why, where that is refused.
    bool save();

Q_SIGNALS:
    void saved(const QString& uid);
    void cancelAsked();
    void changed();

private:
    void refresh();

    Document& m_document;
    EventForm* m_form;
    QLabel* m_reason;
    QPushButton* m_save;
    bool m_isNew;
};

}  // namespace cutline
