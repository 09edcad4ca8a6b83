// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/event_edits.h"

#include <QWidget>

#include <functional>

class QJsonObject;
class QLabel;
class QPushButton;

namespace cutline {

class DraftKeeper;
class EventForm;
class LastEntryLine;
class NearPanel;

/// The form of one event above what is asked about it (was it entered before?) and a foot that says why it cannot be
/// saved. Saves it with its links as one edit that can be undone, and keeps what is typed for the case of a crash. A
/// dialog puts it into a window of its own, the article reader beside the text.
class EventEditor : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the editor.
    EventEditor(Document& document, const EventDraft& draft, QWidget* parent = nullptr);
    ~EventEditor() override;

    [[nodiscard]] EventForm& form() { return *m_form; }
    [[nodiscard]] NearPanel& near() { return *m_near; }
    [[nodiscard]] LastEntryLine& lastEntry() { return *m_lastEntry; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    /// Why it cannot be saved now, as it stands beside the buttons; after saving, what was saved.
    [[nodiscard]] QString reason() const;
    /// A person changed something that is not saved.
    [[nodiscard]] bool isTouched() const;
    /// It is of an event that is not in the workbook yet.
    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// Shows another draft, not touched, with the focus in the first field.
    void start(const EventDraft& draft);
    /// Saves as one edit. False, and says why, where that is refused.
    bool save();
    /// The same, and starts the next: the source and the kind stay, and the organization where the editor began with
    /// one. Only for a new event.
    bool saveAndNext();
    /// Shows the button for the next one.
    void offerNext();
    /// Nobody needs what was typed.
    void discard();

    /// What was typed, and which event it is of, as kept for the case of a crash.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);
    /// What stands beside the form and is kept with it, under a member of its own: the text of an article.
    void keepBeside(const QString& member, std::function<QJsonObject()> content);

Q_SIGNALS:
    void saved(const QString& uid);
    /// It was saved, and the next one is shown.
    void savedAndNext(const QString& uid);
    void cancelAsked();
    void changed();

private:
    void arrange();
    void connectParts();
    void refresh();
    void followNear();
    void followLastEntry();
    [[nodiscard]] Result<void> store(const EventDraft& draft, bool& isLinkRefused);
    [[nodiscard]] bool storeOrSay(const EventDraft& draft);
    [[nodiscard]] EventDraft nextAfter(const EventDraft& saved) const;
    void mergeInto(EventId event);

    Document& m_document;
    QStringList m_organization;  ///< what a new event began with
    EventForm* m_form;
    LastEntryLine* m_lastEntry;
    NearPanel* m_near;
    QLabel* m_reason;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QPushButton* m_next;
    DraftKeeper* m_keeper;
    QString m_besideMember;
    std::function<QJsonObject()> m_beside;
    OrganizationIndex m_lastOf = kNoOrganization;
    bool m_isNew;
};

/// A draft with nothing in it but a new uid.
[[nodiscard]] EventDraft emptyDraft();

/// `stored` with the citations of `typed`, and those of its figures that say otherwise as figures of other sources.
[[nodiscard]] EventDraft withSourcesOf(const EventDraft& stored, const EventDraft& typed);

}  // namespace cutline
