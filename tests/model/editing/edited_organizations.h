// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/totals.h"
#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "model/editing/organization_edits.h"
#include "tests/model/workbook/records.h"

#include <gmock/gmock.h>

namespace cutline::test {

/// A document whose organizations are changed and merged.
class EditedOrganizations : public testing::Test {
protected:
    std::unique_ptr<Document> document = valueOf(Document::over(valueOf(Workbook::createInMemory())));
    const Workbook& workbook = document->workbook();

    static EventDraft draft(const QStringList& path, const char* day, double people) {
        EventDraft draft;
        draft.organization = path;
        draft.event.announced = date(day);
        draft.event.headline = path.join(u'/') % u' ' % QString::fromUtf8(day);
        draft.figures = {{{}, figureOf(Measure::People, Qualifier::Exact, people)}};
        draft.citations = {
            {Source{
                 {}, QStringLiteral("CNBC"), {}, QStringLiteral("https://example.org/") + QString::fromUtf8(day), {}},
             QStringLiteral("They said so"),
             std::nullopt,
             {}}};
        return draft;
    }
    EventId add(const EventDraft& draft) {
        EventId id;
        edit([&](Transaction& transaction) -> Result<void> {
            id = valueOf(saveEvent(transaction, draft));
            return {};
        });
        return id;
    }
    EventId add(const QStringList& path, const char* day, double people) { return add(draft(path, day, people)); }
    void edit(const std::function<Result<void>(Transaction&)>& work) {
        valueOf(document->edit(QStringLiteral("An edit"), work));
    }

    OrganizationId at(const QStringList& path) const {
        const auto index = document->dataset()->at(path);
        EXPECT_NE(index, kNoOrganization) << path.join(u'/').toStdString();
        return index == kNoOrganization ? OrganizationId{} : document->dataset()->entry(index).id;
    }
    Organization record(const QStringList& path) const { return valueOf(workbook.organization(at(path))).value(); }
    QStringList paths() const {
        QStringList all;
        const Dataset& dataset = *document->dataset();
        for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) all << dataset.entry(i).path;
        return all;
    }
    QString calledBy(EventId event) const { return valueOf(workbook.event(event)).citations.at(0).called; }
    Merger merge(const QStringList& from, const QStringList& into) {
        Merger merger;
        const auto one = at(from), other = at(into);
        edit([&](Transaction& transaction) -> Result<void> {
            merger = valueOf(mergeOrganizations(transaction, one, other));
            return {};
        });
        return merger;
    }
    Error refusal(const std::function<Result<void>(Transaction&)>& work) {
        const auto before = dump(workbook);
        const auto done = document->edit(QStringLiteral("Refused"), work);
        EXPECT_FALSE(done);
        EXPECT_EQ(dump(workbook), before);
        return done ? Error() : done.error();
    }
    Error mergeRefusal(const QStringList& from, const QStringList& into) {
        const auto one = at(from), other = at(into);
        return refusal([&](Transaction& transaction) {
            return mergeOrganizations(transaction, one, other).map([](const auto&) {});
        });
    }
    qint64 net() const { return totalOf(valueOf(Selection::pick(Ledger::count(document->dataset()), {}))).net; }
    // What was done can be taken back and done again.
    void expectUndoable() {
        const auto after = dump(workbook);
        document->undoStack().undo();
        const auto before = dump(workbook);
        EXPECT_NE(before, after);
        document->undoStack().redo();
        EXPECT_EQ(dump(workbook), after);
        EXPECT_THAT(valueOf(workbook.integrityProblems()), testing::IsEmpty());
    }
};

inline bool says(const Error& error, const QString& words) { return error.oneLine().contains(words); }

}  // namespace cutline::test
