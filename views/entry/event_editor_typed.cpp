// SPDX-License-Identifier: GPL-3.0-or-later
// What an EventEditor keeps for the case of a crash: the fields, the event they belong to, and the answers.
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"
#include "views/entry/near_panel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cutline {

namespace {

const QLatin1String kUid("uid");
const QLatin1String kFields("fields");
const QLatin1String kAnswers("answers");
const QLatin1String kAnswer("answer");

QString uidOf(const Workbook& workbook, EventId id) {
    const auto event = workbook.event(id);
    return event ? event->uid : QString();
}

}  // namespace

QJsonObject EventEditor::typed() const {
    QJsonArray answers;
    for (const NearPanel::Answered& one : m_near->answers()) {
        const QString uid = uidOf(m_document.workbook(), one.event);
        answers.append(QJsonObject{{kUid, uid}, {kAnswer, static_cast<int>(one.answer)}});
    }
    QJsonObject all{{kUid, m_form->draft().event.uid}, {kFields, m_form->typed()}, {kAnswers, answers}};
    if (m_beside) all.insert(m_besideMember, m_beside());
    return all;
}

void EventEditor::keepBeside(const QString& member, std::function<QJsonObject()> content) {
    m_besideMember = member;
    m_beside = std::move(content);
}

void EventEditor::setTyped(const QJsonObject& typed) {
    std::vector<NearPanel::Answered> answers;
    const QJsonArray array = typed.value(kAnswers).toArray();
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const int answer = object.value(kAnswer).toInt(-1);
        const auto id = m_document.workbook().eventByUid(object.value(kUid).toString());
        if (answer < 0 || answer >= kNearAnswerCount || !id || !*id) continue;
        answers.push_back({**id, static_cast<NearAnswer>(answer)});
    }
    m_near->setAnswers(std::move(answers));
    m_form->setTyped(typed.value(kFields).toObject());
}

}  // namespace cutline
