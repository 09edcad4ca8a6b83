// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "model/editing/history.h"
#include "model/editing/restore.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

namespace cutline::test {

/// A document over a file, with edits that its journal tells of.
class EditedHistory : public testing::Test {
protected:
    TemporaryFolder folder;
    QString path = folder.file(QStringLiteral("history.cutline"));
    std::unique_ptr<Document> document = valueOf(Document::over(valueOf(Workbook::create(path))));

    Workbook& workbook() { return document->workbook(); }
    void reopen() {
        document.reset();
        document = valueOf(Document::over(valueOf(Workbook::open(path))));
    }
    void edit(const QString& words, const std::function<Result<void>(Transaction&)>& work) {
        valueOf(document->edit(words, work));
    }
    static EventDraft draft(const QString& company, const char* day, const Figure& figure) {
        EventDraft draft;
        draft.organization = {company};
        draft.event.announced = date(day);
        draft.figures = {{{}, figure}};
        return draft;
    }
    EventId save(const EventDraft& draft, const QString& words = QStringLiteral("Save")) {
        EventId id;
        edit(words, [&](Transaction& transaction) -> Result<void> {
            id = valueOf(saveEvent(transaction, draft));
            return {};
        });
        return id;
    }
    EventId amazon() {
        return save(draft(QStringLiteral("Amazon"), "2023-03-20", about(9000)), QStringLiteral("Add Amazon"));
    }
    static Figure about(double people) { return figureOf(Measure::People, Qualifier::About, people); }
    void change(EventId id, const std::function<void(EventDraft&)>& how) {
        EventDraft changed = valueOf(draftOf(workbook(), id));
        how(changed);
        save(changed, QStringLiteral("Edit"));
    }
    void link(LinkKind kind, EventId from, EventId to) {
        edit(QStringLiteral("Link"), [&](Transaction& transaction) {
            return transaction.add(Link{{}, kind, from, to}).map([](auto) {});
        });
    }
    void remove(EventId id) {
        edit(QStringLiteral("Delete Amazon"), [&](Transaction& transaction) { return removeEvent(transaction, id); });
    }
    std::vector<HistoryStep> history(EventId id) { return valueOf(historyOf(workbook(), id)); }
    void bringBack(EventId id) {
        edit(QStringLiteral("Restore"), [&](Transaction& transaction) { return restore(transaction, id); });
    }
    ToldEdit lastEdit() { return valueOf(tellEdit(workbook(), page().edits.at(0).edit)); }
    JournalPage page(const QString& filter = {}) {
        return valueOf(workbook().journalPage(std::nullopt, filter, 100, 1000));
    }
};

}  // namespace cutline::test
