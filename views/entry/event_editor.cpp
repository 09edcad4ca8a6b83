// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_editor.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/entry/event_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cutline {

EventEditor::EventEditor(Document& document, const EventDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_form(new EventForm(document.dataset(), draft)),
      m_reason(new QLabel),
      m_save(new QPushButton(tr("Save"))),
      m_isNew(!draft.event.id.isStored()) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setProperty("role", QStringLiteral("quiet"));
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

    connect(m_form, &EventForm::changed, this, &EventEditor::refresh);
    connect(m_save, &QPushButton::clicked, this, &EventEditor::save);
    connect(cancel, &QPushButton::clicked, this, &EventEditor::cancelAsked);
    connect(&m_document, &Document::datasetChanged, this, [this] { m_form->setDataset(m_document.dataset()); });
    refresh();
    m_form->organization().line().setFocus();
}

QString EventEditor::reason() const { return m_reason->text(); }

bool EventEditor::isTouched() const { return m_form->isTouched(); }

void EventEditor::start(const EventDraft& draft) {
    m_isNew = !draft.event.id.isStored();
    m_form->start(draft);
    m_form->organization().line().setFocus();
}

void EventEditor::refresh() {
    const QString problem = m_form->problem();
    m_reason->setText(problem);
    m_save->setEnabled(problem.isEmpty());
    m_save->setAccessibleDescription(problem);
    Q_EMIT changed();
}

bool EventEditor::save() {
    if (!m_form->problem().isEmpty()) return false;
    const EventDraft draft = m_form->draft();
    const QString name = joinedPath(draft.organization) % u", " % dateWords(draft.event.announced);
    const QString words = m_isNew ? tr("Add %1").arg(name) : tr("Edit %1").arg(name);
    const auto made = m_document.edit(words, [&](Transaction& transaction) -> Result<void> {
        const auto id = saveEvent(transaction, draft);
        if (!id) return tl::unexpected<Error>(id.error());
        return {};
    });
    if (!made) {
        m_reason->setText(made.error().oneLine());
        return false;
    }
    Q_EMIT saved(draft.event.uid);
    return true;
}

}  // namespace cutline
