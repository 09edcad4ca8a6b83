// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_dialog.h"

#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace cutline {

EventDialog::Leave askWithMessageBox(QWidget* parent, bool canSave) {
    QMessageBox box(QMessageBox::NoIcon, EventDialog::tr("Unsaved input"),
                    EventDialog::tr("What you typed is not saved yet."), QMessageBox::NoButton, parent);
    box.setInformativeText(canSave ? EventDialog::tr("Save it, or throw it away?")
                                   : EventDialog::tr("It is not complete, so it cannot be saved as it is."));
    QPushButton* save = canSave ? box.addButton(QMessageBox::Save) : nullptr;
    QPushButton* discard = box.addButton(QMessageBox::Discard);
    QPushButton* stay = box.addButton(EventDialog::tr("Go on typing"), QMessageBox::RejectRole);
    box.setDefaultButton(save != nullptr ? save : stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == discard) return EventDialog::Leave::Discard;
    return save != nullptr && box.clickedButton() == save ? EventDialog::Leave::Save : EventDialog::Leave::Stay;
}

EventDialog::EventDialog(Document& document, const EventDraft& draft, AskLeave ask, QWidget* parent)
    : QDialog(parent), m_ask(ask ? std::move(ask) : askWithMessageBox), m_editor(new EventEditor(document, draft)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    // With room for the frame that the window manager puts around it.
    resize(QSize(820, 760).boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_editor->offerNext();
    connect(m_editor, &EventEditor::saved, this, [this](const QString& uid) {
        m_savedUid = uid;
        QDialog::accept();
    });
    connect(m_editor, &EventEditor::savedAndNext, this, [this](const QString& uid) { m_savedUid = uid; });
    connect(m_editor, &EventEditor::cancelAsked, this, &EventDialog::reject);
    connect(m_editor, &EventEditor::changed, this, &EventDialog::refreshTitle);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_editor, &EventEditor::saveAndNext);
        connect(new QShortcut(Qt::CTRL | Qt::SHIFT | key, this), &QShortcut::activated, this, &EventDialog::accept);
    }
    refreshTitle();
    form().organization().line().setFocus();
}

void EventDialog::refreshTitle() {
    setWindowTitle(m_editor->isNew() ? tr("New announcement") : tr("Edit announcement"));
}

EventForm& EventDialog::form() { return m_editor->form(); }

QPushButton& EventDialog::saveButton() { return m_editor->saveButton(); }

QString EventDialog::reason() const { return m_editor->reason(); }

void EventDialog::accept() { m_editor->save(); }

void EventDialog::reject() {
    if (!m_editor->isTouched()) return QDialog::reject();
    switch (m_ask(this, form().problem().isEmpty())) {
        case Leave::Save:
            return accept();
        case Leave::Discard:
            m_editor->discard();
            return QDialog::reject();
        case Leave::Stay:
            return;
    }
}

}  // namespace cutline
