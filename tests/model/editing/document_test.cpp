// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/document.h"

#include "model/editing/event_edits.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <random>

using namespace cutline;
using namespace cutline::test;

namespace {

Result<void> addMeta(Transaction& transaction) {
    return transaction.organizationAt({QStringLiteral("Meta")}).map([](auto) {});
}

/// Makes edits at random, all of them allowed; the seed makes them the same each time.
class RandomEditor {
public:
    RandomEditor(Document& document, unsigned seed) : m_document(document), m_random(seed) {}

    void makeEdit() {
        const auto made = m_document.edit(QStringLiteral("Random edit"), [&](Transaction& transaction) {
            // Several changes in one edit, so that their order matters to undo.
            for (int change = pick(3); change >= 0; --change) {
                if (auto done = makeChange(transaction); !done) return done;
            }
            return Result<void>();
        });
        EXPECT_TRUE(made) << made.error().oneLine().toStdString();
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    EventDraft draft() {
        EventDraft draft;
        draft.organization = {QStringLiteral("Company %1").arg(pick(5))};
        draft.event.announced = EventDate::fromDay(QDate(2020, 1, 1).addDays(pick(1500)));
        draft.event.headline = QStringLiteral("Headline %1").arg(m_made++);
        draft.event.kind = static_cast<EventKind>(pick(kEventKindCount));
        for (int figure = pick(4); figure > 0; --figure) {
            draft.figures.push_back(
                {figure == 1 ? QStringList() : QStringList{QStringLiteral("Division %1").arg(figure)},
                 figureOf(Measure::People, static_cast<Qualifier>(pick(8)), pick(1000), 2000)});
        }
        if (pick(2) == 0) {
            Source source;
            source.url = QStringLiteral("https://example.org/%1").arg(pick(6));
            draft.citations.push_back({source, QStringLiteral("Said %1").arg(pick(9)), std::nullopt});
        }
        return draft;
    }

    std::optional<EventId> someEvent() {
        std::vector<EventId> ids;
        valueOf(m_document.workbook().forEachEvent([&](const Event& event) {
            ids.push_back(event.id);
            return true;
        }));
        if (ids.empty()) return std::nullopt;
        return ids[static_cast<std::size_t>(pick(static_cast<int>(ids.size())))];
    }

    Result<void> makeChange(Transaction& transaction) {
        const auto event = someEvent();
        switch (event ? pick(6) : 0) {
            case 0:
            case 1:
                return saveEvent(transaction, draft()).map([](auto) {});
            case 2:
                return change(transaction, *event);
            case 3:
                return removeEvent(transaction, *event);
            case 4:
                return link(transaction, *event, *someEvent());
            default:
                return rename(transaction);
        }
    }
    Result<void> change(Transaction& transaction, EventId event) {
        EventDraft changed = draft();
        changed.event.id = event;
        changed.event.uid = valueOf(transaction.event(event)).uid;
        return saveEvent(transaction, changed).map([](auto) {});
    }
    // Always from the younger to the older, so that no circle comes up; a refused link would end the transaction.
    Result<void> link(Transaction& transaction, EventId one, EventId other) {
        if (one == other) return {};
        const Link wanted{{}, static_cast<LinkKind>(pick(kLinkKindCount)), std::max(one, other), std::min(one, other)};
        for (const Link& link : valueOf(m_document.workbook().links())) {
            const bool isTwin = link.kind == wanted.kind && link.from == wanted.from && link.to == wanted.to;
            const bool hasWhole =
                wanted.kind == LinkKind::PartOf && link.kind == wanted.kind && link.from == wanted.from;
            if (isTwin || hasWhole) return transaction.remove(link.id);
        }
        return transaction.add(wanted).map([](auto) {});
    }
    Result<void> rename(Transaction& transaction) {
        const auto organizations = valueOf(m_document.workbook().organizations());
        Organization organization =
            organizations[static_cast<std::size_t>(pick(static_cast<int>(organizations.size())))];
        organization.industry = QStringLiteral("Industry %1").arg(pick(4));
        organization.otherNames.push_back({QStringLiteral("Also %1").arg(m_made++), std::nullopt, std::nullopt});
        return transaction.update(organization);
    }

    Document& m_document;
    std::mt19937 m_random;
    int m_made = 0;
};

class DocumentTest : public testing::Test {
protected:
    TemporaryFolder folder;
    QString path = folder.file(QStringLiteral("document.cutline"));
    std::unique_ptr<Document> document = valueOf(Document::over(valueOf(Workbook::create(path))));
};

}  // namespace

TEST_F(DocumentTest, AnEditGoesOnTheUndoStackUnderItsName) {
    QSignalSpy changed(document.get(), &Document::datasetChanged);
    valueOf(document->edit(QStringLiteral("Add Meta"), addMeta));
    EXPECT_EQ(document->undoStack().count(), 1);
    EXPECT_EQ(document->undoStack().undoText(), QStringLiteral("Add Meta"));
    EXPECT_EQ(document->dataset()->organizationCount(), 1);
    EXPECT_EQ(changed.count(), 1);
    document->undoStack().undo();
    EXPECT_EQ(document->dataset()->organizationCount(), 0);
    document->undoStack().redo();
    EXPECT_EQ(document->dataset()->organizationCount(), 1);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(DocumentTest, AnEditThatChangesNothingIsNotKept) {
    valueOf(document->edit(QStringLiteral("Nothing"), [](Transaction&) { return Result<void>(); }));
    EXPECT_EQ(document->undoStack().count(), 0);
}

TEST_F(DocumentTest, AnEditThatFailsIsRolledBackAndSaysWhy) {
    const auto failed = document->edit(QStringLiteral("Fails"), [](Transaction& transaction) -> Result<void> {
        valueOf(addMeta(transaction) ? Result<int>(1) : Result<int>(0));
        return transaction.add(organization(" ")).map([](auto) {});
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Data);
    EXPECT_EQ(document->undoStack().count(), 0);
    EXPECT_TRUE(dump(document->workbook()).isEmpty());
}

TEST_F(DocumentTest, UndoingAndRedoingRandomEditsGivesTheSameRecordsAtEveryStep) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        RandomEditor editor(*document, seed);
        std::vector<QStringList> states{dump(document->workbook())};
        const int before = document->undoStack().count();
        while (document->undoStack().count() < before + 120) {
            const int count = document->undoStack().count();
            editor.makeEdit();
            if (document->undoStack().count() > count) states.push_back(dump(document->workbook()));
        }
        const auto last = states.size() - 1;
        for (std::size_t step = last; step-- > 0;) {
            document->undoStack().undo();
            ASSERT_EQ(dump(document->workbook()), states[step]) << "undo to step " << step;
        }
        for (std::size_t step = 1; step <= last; ++step) {
            document->undoStack().redo();
            ASSERT_EQ(dump(document->workbook()), states[step]) << "redo to step " << step;
        }
    }
    EXPECT_THAT(valueOf(document->workbook().integrityProblems()), testing::IsEmpty());
}

TEST_F(DocumentTest, WhatAnotherWindowChangedIsNotUndone) {
    valueOf(document->edit(QStringLiteral("Add Meta"), addMeta));
    {
        auto other = valueOf(Workbook::open(path));
        edit(*other, [&](Transaction& transaction) {
            Organization meta = valueOf(other->organizations()).at(0);
            meta.country = QStringLiteral("United States");
            return transaction.update(meta);
        });
    }
    const auto before = dump(document->workbook());
    std::vector<Error> errors;
    QObject::connect(document.get(), &Document::failed, [&](const Error& error) { errors.push_back(error); });
    document->undoStack().undo();
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].kind, ErrorKind::Changed);
    EXPECT_EQ(dump(document->workbook()), before);
    EXPECT_EQ(document->undoStack().count(), 0) << "what cannot be undone leaves the stack";
}

TEST_F(DocumentTest, ARecordThatAnotherWindowUsesIsNotTakenAwayByUndo) {
    valueOf(document->edit(QStringLiteral("Add Meta"), addMeta));
    {
        auto other = valueOf(Workbook::open(path));
        edit(*other, [&](Transaction& transaction) {
            const auto meta = valueOf(transaction.organizationAt({QStringLiteral("Meta")}));
            return transaction.add(layoff("x", meta, "2023", 1)).map([](auto) {});
        });
    }
    QSignalSpy failed(document.get(), &Document::failed);
    document->undoStack().undo();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(dump(document->workbook()).size(), 2);
}
