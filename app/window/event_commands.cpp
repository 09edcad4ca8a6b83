// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/event_commands.h"

#include "app/window/lower_pane.h"
#include "model/wording/wording.h"
#include "views/article/article_dialog.h"
#include "views/browse/browser.h"
#include "views/browse/event_order.h"
#include "views/detail/event_details.h"
#include "views/detail/explain_dialog.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_editor.h"
#include "views/entry/link_dialog.h"
#include "views/timeline/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

namespace cutline {

EventCommands::EventCommands(QWidget* window, Browser& browser, Dialogs& dialogs)
    : QObject(window), m_window(window), m_browser(browser), m_dialogs(dialogs) {}

void EventCommands::report(const Error& error) { m_dialogs.report(m_window, error, {}); }

void EventCommands::runDialog(const EventDraft& draft, const QJsonObject& typed) {
    EventDialog dialog(*m_browser.document(), draft, {}, m_window);
    dialog.setObjectName(QStringLiteral("eventDialog"));
    if (!typed.isEmpty()) dialog.editor().setTyped(typed);
    dialog.exec();
    // Also where the last of several was given up.
    if (!dialog.savedUid().isEmpty()) m_browser.select(dialog.savedUid());
}

void EventCommands::add() {
    EventDraft draft = emptyDraft();
    // The next announcement is most often of the company that is looked at.
    const auto& paths = m_browser.state().query.organizations;
    if (paths.size() == 1) draft.organization = paths.front();
    runDialog(draft);
}

void EventCommands::editSelected() {
    const auto event = m_browser.selectedEvent();
    if (!event) return;
    const Document& document = *m_browser.document();
    const auto draft = draftOf(document.workbook(), document.dataset()->id(*event));
    if (!draft) return report(draft.error());
    runDialog(*draft);
}

void EventCommands::continueTyping(const QByteArray& typed) {
    const QJsonObject object = QJsonDocument::fromJson(typed).object();
    if (object.contains(kKeptArticle)) return Q_EMIT articleAsked(object);
    EventDraft draft = emptyDraft();
    const Workbook& workbook = m_browser.document()->workbook();
    const QString uid = object.value(QLatin1String("uid")).toString();
    if (!uid.isEmpty()) draft.event.uid = uid;
    // It was an event that is stored, and still is.
    if (const auto id = workbook.eventByUid(uid); id && *id) {
        const auto stored = draftOf(workbook, **id);
        if (!stored) return report(stored.error());
        draft = *stored;
    }
    runDialog(draft, object);
}

void EventCommands::removeSelected() {
    const auto event = m_browser.selectedEvent();
    if (!event) return;
    Document& document = *m_browser.document();
    const Dataset& dataset = *document.dataset();
    const EventId id = dataset.id(*event);
    const QString words = tr("Delete %1")
                              .arg(dataset.entry(dataset.organization(*event)).path % u", " %
                                   spanWords(dataset.firstDay(*event), dataset.lastDay(*event)));
    const auto removed = document.edit(words, [&](Transaction& transaction) { return removeEvent(transaction, id); });
    if (!removed) report(removed.error());
}

void EventCommands::linkSelected() {
    const auto event = m_browser.selectedEvent();
    if (!event) return;
    LinkDialog dialog(*m_browser.document(), m_browser.selection()->sharedLedger(), *event, m_window);
    dialog.exec();
}

void EventCommands::removeLink(const LinkEntry& link) {
    const auto removed = cutline::removeLink(*m_browser.document(), link);
    if (!removed) report(removed.error());
}

void EventCommands::offerLinks(const TimelineView& timeline, const LowerPane& lower) {
    const auto link = [this](const QString& uid) {
        m_browser.select(uid);
        linkSelected();
    };
    connect(&timeline, &TimelineView::linkAsked, this, link);
    connect(&timeline, &TimelineView::removeLinkAsked, this, &EventCommands::removeLink);
    connect(&lower, &LowerPane::linkAsked, this, link);
    connect(&lower, &LowerPane::removeLinkAsked, this, &EventCommands::removeLink);
}

void EventCommands::copySelected() {
    const auto event = m_browser.selectedEvent();
    if (!event) return;
    const auto details = detailsOf(m_browser.document()->workbook(), *m_browser.selection(), *event);
    if (!details) return report(details.error());
    QStringList lines{details->place % u": " % details->figure % u' ' % details->standing};
    if (!details->headline.isEmpty()) lines << details->headline;
    for (const DetailSource& source : details->sources) {
        lines << (source.url.isEmpty() ? source.words : QString(source.words % u", " % source.url));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EventCommands::explainTotal() {
    if (m_browser.selection()) explain(m_browser.selection(), {});
}

void EventCommands::explain(const std::shared_ptr<const Selection>& part, const QString& title) {
    ExplainDialog dialog(part, m_window);
    if (!title.isEmpty()) dialog.setWindowTitle(title);
    connect(&dialog, &ExplainDialog::eventAsked, this, [this](const QString& uid) { m_browser.select(uid); });
    dialog.exec();
}

}  // namespace cutline
