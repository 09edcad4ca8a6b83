// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the program in a random order: what undo takes back and redo makes again must be the same to the
// byte.
#include "model/counting/view_state.h"
#include "model/editing/document.h"
#include "model/editing/event_edits.h"
#include "model/editing/history.h"
#include "model/editing/organization_edits.h"
#include "model/editing/restore.h"
#include "model/editing/source_edits.h"
#include "model/exchange/json_writer.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

#include <map>
#include <random>

using namespace cutline;
using namespace cutline::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes edits at random; the seed makes them the same each time. Those that a rule forbids are refused and change
/// nothing.
class RandomCommands {
public:
    RandomCommands(Document& document, unsigned seed) : m_document(document), m_random(seed) {}

    /// False where the edit was refused or had nothing to do.
    bool make() {
        static const std::vector<std::pair<QString, Result<void> (RandomCommands::*)(Transaction&)>> commands{
            {u"add"_s, &RandomCommands::addEvent},
            {u"add"_s, &RandomCommands::addEvent},
            {u"edit"_s, &RandomCommands::editEvent},
            {u"remove"_s, &RandomCommands::removeSome},
            {u"link"_s, &RandomCommands::linkSome},
            {u"link"_s, &RandomCommands::linkSome},
            {u"unlink"_s, &RandomCommands::unlink},
            {u"rename"_s, &RandomCommands::rename},
            {u"move"_s, &RandomCommands::move},
            {u"merge"_s, &RandomCommands::merge},
            {u"remove organization"_s, &RandomCommands::removeOrganization},
            {u"edit source"_s, &RandomCommands::editSource},
            {u"merge sources"_s, &RandomCommands::mergeSome},
            {u"view"_s, &RandomCommands::changeView},
            {u"restore"_s, &RandomCommands::restoreSome}};
        const auto& [name, make] = commands[index(commands.size())];
        const auto command = make;
        const int before = m_document.undoStack().count();
        const auto made =
            m_document.edit(name, [&](Transaction& transaction) { return (this->*command)(transaction); });
        EXPECT_TRUE(made || made.error().kind == ErrorKind::Data) << made.error().oneLine().toStdString();
        if (!made || m_document.undoStack().count() == before) return false;
        ++m_made[name];
        return true;
    }
    /// How often each command did something.
    [[nodiscard]] const std::map<QString, int>& made() const { return m_made; }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    std::size_t index(std::size_t size) { return static_cast<std::size_t>(pick(static_cast<int>(size))); }
    const Workbook& workbook() const { return m_document.workbook(); }

    template <class Record>
    std::optional<Record> some(const Result<std::vector<Record>>& records) {
        if (!records || records->empty()) return std::nullopt;
        return (*records)[index(records->size())];
    }
    std::optional<EventId> someEvent() {
        const Dataset& dataset = *m_document.dataset();
        if (dataset.eventCount() == 0) return std::nullopt;
        return dataset.id(static_cast<EventIndex>(index(dataset.eventCount())));
    }
    QString someName() { return u"Company %1"_s.arg(pick(12)); }

    EventDraft draft() {
        EventDraft draft;
        draft.organization = {someName()};
        if (pick(4) == 0) draft.organization << u"Division %1"_s.arg(pick(4));
        draft.event.announced = EventDate::fromDay(QDate(2020, 1, 1).addDays(pick(1500)));
        draft.event.headline = u"Headline %1"_s.arg(m_random() % 1000);
        draft.event.kind = pick(4) == 0 ? static_cast<EventKind>(pick(kEventKindCount)) : EventKind::Layoff;
        draft.event.status = static_cast<EventStatus>(pick(4));
        if (pick(3) == 0) draft.event.note = u"<b>Note</b>\n& more"_s;
        if (pick(3) == 0) draft.event.effective = date("2023-33~");
        for (int figure = pick(4); figure > 0; --figure) {
            const QStringList division = figure == 1 ? QStringList() : QStringList{u"Division %1"_s.arg(figure)};
            draft.figures.push_back(
                {division, figureOf(Measure::People, static_cast<Qualifier>(pick(8)), pick(1000), 2000)});
        }
        if (pick(3) == 0) draft.figures.push_back({{}, figureOf(Measure::Percent, Qualifier::About, pick(100))});
        for (int citation = pick(3); citation > 0; --citation) {
            Source source;
            source.publisher = u"Paper %1"_s.arg(pick(3));
            source.url = u"https://example.org/%1"_s.arg(pick(8));
            std::optional<int> figure;
            if (!draft.figures.empty() && pick(2) == 0) figure = static_cast<int>(index(draft.figures.size()));
            draft.citations.push_back({source, u"Said %1"_s.arg(pick(9)), figure, {}});
        }
        return draft;
    }

    Result<void> addEvent(Transaction& transaction) {
        return saveEvent(transaction, draft()).map([](auto) {});
    }
    Result<void> editEvent(Transaction& transaction) {
        const auto id = someEvent();
        if (!id) return {};
        EventDraft changed = valueOf(draftOf(workbook(), *id));
        const EventDraft other = draft();
        if (pick(2) == 0) changed.figures = other.figures, changed.citations = other.citations;
        if (pick(3) == 0) changed.organization = other.organization;
        changed.event.headline = other.event.headline;
        return saveEvent(transaction, changed).map([](auto) {});
    }
    Result<void> removeSome(Transaction& transaction) {
        const auto id = someEvent();
        return id ? removeEvent(transaction, *id) : Result<void>();
    }
    Result<void> linkSome(Transaction& transaction) {
        const auto from = someEvent(), to = someEvent();
        if (!from) return {};
        return transaction.add(Link{{}, static_cast<LinkKind>(pick(kLinkKindCount)), *from, *to}).map([](auto) {});
    }
    Result<void> unlink(Transaction& transaction) {
        const auto link = some(workbook().links());
        return link ? transaction.remove(link->id) : Result<void>();
    }
    Result<void> rename(Transaction& transaction) {
        auto organization = some(workbook().organizations());
        if (!organization) return {};
        if (pick(2) == 0) organization->name = someName();
        if (pick(2) == 0) organization->industry = u"Industry %1"_s.arg(pick(4));
        if (pick(3) == 0) organization->ticker = u"T%1"_s.arg(pick(4));
        if (pick(3) == 0) organization->otherNames.push_back({someName(), std::nullopt, date("2021~")});
        return changeOrganization(transaction, *organization, {pick(3) == 0, std::nullopt});
    }
    Result<void> move(Transaction& transaction) {
        auto organization = some(workbook().organizations());
        const auto other = some(workbook().organizations());
        if (!organization) return {};
        organization->parent = pick(3) == 0 ? std::nullopt : std::optional(other->id);
        return changeOrganization(transaction, *organization);
    }
    Result<void> merge(Transaction& transaction) {
        const auto from = some(workbook().organizations()), into = some(workbook().organizations());
        if (!from) return {};
        return mergeOrganizations(transaction, from->id, into->id).map([](const auto&) {});
    }
    Result<void> removeOrganization(Transaction& transaction) {
        const auto organization = some(workbook().organizations());
        return organization ? transaction.remove(organization->id) : Result<void>();
    }
    Result<void> editSource(Transaction& transaction) {
        auto source = some(workbook().sources());
        if (!source) return {};
        source->title = u"Title %1"_s.arg(pick(20));
        source->published = date("2023-03");
        return changeSource(transaction, *source);
    }
    Result<void> mergeSome(Transaction& transaction) {
        const auto from = some(workbook().sources()), into = some(workbook().sources());
        if (!from) return {};
        return mergeSources(transaction, from->id, into->id).map([](auto) {});
    }
    Result<void> changeView(Transaction& transaction) {
        auto view = some(workbook().savedViews());
        if (view && pick(3) == 0) return transaction.remove(view->id);
        ViewState state;
        state.query.organizations = {{someName()}};
        const QString json = QString::fromUtf8(QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact));
        if (view && pick(2) == 0) {
            view->state = json;
            view->name = u"View %1"_s.arg(pick(20));
            return transaction.update(*view);
        }
        return transaction.add(SavedView{{}, u"View %1"_s.arg(pick(20)), json}).map([](auto) {});
    }
    // An older version of an event that is there or not, or whatever an edit removed.
    Result<void> restoreSome(Transaction& transaction) {
        if (const auto id = someEvent(); id && pick(2) == 0) {
            const auto steps = valueOf(historyOf(workbook(), *id));
            const auto& version = steps[index(steps.size())].version;
            return version ? restoreEvent(transaction, *version) : Result<void>();
        }
        const auto page = valueOf(workbook().journalPage(std::nullopt, {}, 40, 1000));
        for (int attempt = 0; attempt < 10 && !page.edits.empty(); ++attempt) {
            const auto told = valueOf(tellEdit(workbook(), page.edits[index(page.edits.size())].edit));
            if (told.removed.empty()) continue;
            const auto& removed = told.removed[index(told.removed.size())];
            return std::visit([&](auto id) { return restore(transaction, id); }, removed.id);
        }
        return {};
    }

    Document& m_document;
    std::mt19937 m_random;
    std::map<QString, int> m_made;
};

struct Content {
    QByteArray json;
    QStringList records;

    friend bool operator==(const Content&, const Content&) = default;
};

Content contentOf(const Document& document) {
    return {valueOf(exportJson(document.workbook())), dump(document.workbook())};
}

void expectUndoneAndRedone(Document& document, unsigned seed, int edits) {
    const Content start = contentOf(document);
    RandomCommands commands(document, seed);
    Content half;
    while (document.undoStack().count() < edits) {
        commands.make();
        if (document.undoStack().count() == edits / 2 && half.json.isEmpty()) half = contentOf(document);
    }
    EXPECT_EQ(commands.made().size(), 13U) << "every command did something";
    const Content end = contentOf(document);
    int failures = 0;
    QObject::connect(&document, &Document::failed, [&](const Error& error) {
        ++failures;
        ADD_FAILURE() << error.oneLine().toStdString();
    });
    while (document.undoStack().canUndo() && failures == 0) {
        document.undoStack().undo();
        if (document.undoStack().index() == edits / 2) {
            EXPECT_EQ(contentOf(document), half);
        }
    }
    EXPECT_EQ(contentOf(document).json, start.json);
    EXPECT_EQ(contentOf(document), start);
    while (document.undoStack().canRedo() && failures == 0) document.undoStack().redo();
    EXPECT_EQ(contentOf(document).json, end.json);
    EXPECT_EQ(contentOf(document), end);
    EXPECT_THAT(valueOf(document.workbook().integrityProblems()), testing::IsEmpty());
}

}  // namespace

TEST(RandomEdits, AThousandOfAllCommandsUndoneGiveTheStartToTheByteAndRedoneTheEnd) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        const auto document = valueOf(Document::over(valueOf(Workbook::createInMemory())));
        expectUndoneAndRedone(*document, seed, 1000);
    }
}

// Every commit of a file waits for the disk: some tell as much as a thousand.
TEST(RandomEdits, TheSameHoldsInAFileWhichIsTheSameWhenItIsOpenedAgain) {
    TemporaryFolder folder;
    const QString path = folder.file(u"random.cutline"_s);
    auto document = valueOf(Document::over(valueOf(Workbook::create(path))));
    expectUndoneAndRedone(*document, 5, 150);
    const Content last = contentOf(*document);
    document.reset();
    document = valueOf(Document::over(valueOf(Workbook::open(path))));
    EXPECT_EQ(contentOf(*document), last);
}
