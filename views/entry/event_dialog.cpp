// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_dialog.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/entry/event_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace cutline {

namespace {

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

}  // namespace

EventDraft emptyDraft() {
    EventDraft draft;
    draft.event.uid = newUid();
    return draft;
}

EventDialog::EventDialog(Document& document, const EventDraft& draft, AskLeave ask, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_ask(ask ? std::move(ask) : askWithMessageBox),
      m_form(new EventForm(document.dataset(), draft)),
      m_reason(new QLabel),
      m_save(new QPushButton(tr("Save"))),
      m_isNew(!draft.event.id.isStored()) {
    setWindowTitle(m_isNew ? tr("New announcement") : tr("Edit announcement"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_save->setProperty("role", QStringLiteral("accent"));
    m_save->setToolTip(tr("Ctrl+Return"));
    auto* cancel = new QPushButton(tr("Cancel"));
    for (QPushButton* button : {m_save, cancel}) button->setAutoDefault(false);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 10, 20, 14);
    foot->setSpacing(10);
    foot->addWidget(m_reason, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    resize(780, 700);

    connect(m_form, &EventForm::changed, this, &EventDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &EventDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &EventDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &EventDialog::accept);
    }
    refresh();
    m_form->organization().line().setFocus();
}

QString EventDialog::reason() const { return m_reason->text(); }

void EventDialog::refresh() {
    const QString problem = m_form->problem();
    m_reason->setText(problem);
    m_reason->setProperty("role", QStringLiteral("quiet"));
    m_save->setEnabled(problem.isEmpty());
    m_save->setAccessibleDescription(problem);
}

void EventDialog::accept() {
    if (!m_form->problem().isEmpty()) return;
    const EventDraft draft = m_form->draft();
    const QString name = joinedPath(draft.organization) % u", " % dateWords(draft.event.announced);
    const QString words = m_isNew ? tr("Add %1").arg(name) : tr("Edit %1").arg(name);
    const auto saved = m_document.edit(words, [&](Transaction& transaction) -> Result<void> {
        const auto id = saveEvent(transaction, draft);
        if (!id) return tl::unexpected<Error>(id.error());
        return {};
    });
    if (!saved) {
        m_reason->setText(saved.error().oneLine());
        return;
    }
    m_savedUid = draft.event.uid;
    QDialog::accept();
}

void EventDialog::reject() {
    if (!m_form->isTouched()) return QDialog::reject();
    switch (m_ask(this, m_form->problem().isEmpty())) {
        case Leave::Save:
            return accept();
        case Leave::Discard:
            return QDialog::reject();
        case Leave::Stay:
            return;
    }
}

}  // namespace cutline
