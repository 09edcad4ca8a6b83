// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/dataset.h"

#include "model/counting/dataset_builder.h"
#include "model/record/name_key.h"
#include "tests/model/counting/made_dataset.h"
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QObject>

#include <gtest/gtest.h>

#include <random>

namespace cutline::test {
namespace {

/// Everything an event of a dataset says, in words, so that a difference shows what it is.
QString wordsOf(const Dataset& dataset, EventIndex event) {
    QString words = QStringLiteral("%1 %2 %3 kind %4 status %5 days %6 %7 “%8”")
                        .arg(dataset.id(event).value)
                        .arg(dataset.uid(event), dataset.entry(dataset.organization(event)).path)
                        .arg(static_cast<int>(dataset.kind(event)))
                        .arg(static_cast<int>(dataset.status(event)))
                        .arg(dataset.firstDay(event))
                        .arg(dataset.lastDay(event))
                        .arg(dataset.headline(event));
    for (const FigureEntry& figure : dataset.figures(event)) {
        words += QStringLiteral(" | %1: %2 %3 %4 %5 %6")
                     .arg(dataset.entry(figure.organization).path)
                     .arg(static_cast<int>(figure.measure))
                     .arg(static_cast<int>(figure.qualifier))
                     .arg(figure.low.value_or(-1))
                     .arg(figure.best.value_or(-1))
                     .arg(figure.high.value_or(-1));
    }
    return words;
}

std::string wordsOf(const Dataset& dataset) {
    QStringList lines;
    for (OrganizationIndex i = 0; i < dataset.organizationCount(); ++i) {
        const OrganizationEntry& entry = dataset.entry(i);
        lines << entry.path + QStringLiteral(" %1 %2 %3").arg(entry.parent).arg(entry.root).arg(entry.subtreeEnd);
    }
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        lines << wordsOf(dataset, event);
        EXPECT_EQ(dataset.find(dataset.id(event)), event);
    }
    for (const LinkEntry& link : dataset.links()) {
        lines << dataset.uid(link.from) + QStringLiteral(" %1 ").arg(static_cast<int>(link.kind)) +
                     dataset.uid(link.to);
    }
    for (int word = 0; word < 20; ++word) {
        QString hits = QStringLiteral("word %1:").arg(word);
        const auto found = dataset.eventsThatSay(QStringLiteral("word%1 ").arg(word));
        for (std::size_t event = 0; event < found.size(); ++event) {
            if (found[event]) hits += QStringLiteral(" %1").arg(event);
        }
        lines << hits;
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

/// Makes random edits of every sort that reaches a dataset.
class RandomEdits {
public:
    RandomEdits(Workbook& workbook, unsigned seed) : m_workbook(workbook), m_random(seed) {
        edit(m_workbook, [&](Transaction& transaction) -> Result<void> {
            m_source = valueOf(transaction.add(Source{.publisher = QStringLiteral("Herald")}));
            for (const char* name : {"Bravo", "Alpha", "Charlie"}) addOrganization(transaction, name);
            return {};
        });
    }

    void next() {
        edit(m_workbook, [&](Transaction& transaction) -> Result<void> {
            const int work = below(10);
            if (work == 0) addOrganization(transaction, nullptr);
            if (work <= 4 || m_events.empty()) {
                m_events.push_back(valueOf(transaction.add(madeEvent())));
                return {};
            }
            const EventId event = m_events[static_cast<std::size_t>(below(static_cast<int>(m_events.size())))];
            if (work <= 6) {
                Event changed = madeEvent();
                changed.id = event;
                changed.uid = valueOf(transaction.event(event)).uid;
                return transaction.update(changed);
            }
            if (work == 7) {
                std::erase(m_events, event);
                return transaction.remove(event);
            }
            // A link to itself, a cycle or a second whole is refused, and the edit with it: then nothing changed.
            const Link link{.kind = work == 8 ? LinkKind::PartOf : LinkKind::DuplicateOf,
                            .from = std::max(event, m_events.back()),
                            .to = std::min(event, m_events.front())};
            if (link.from != link.to && !hasWhole(link.from)) return transaction.add(link).map([](LinkId) {});
            return {};
        });
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    void addOrganization(Transaction& transaction, const char* name) {
        std::optional<OrganizationId> parent;
        if (name == nullptr) parent = anOrganization();
        const QByteArray made = QByteArray(name == nullptr ? "Division " : name) + QByteArray::number(below(1 << 30));
        m_organizations.push_back(valueOf(transaction.add(organization(made.constData(), parent))));
    }

    OrganizationId anOrganization() {
        return m_organizations[static_cast<std::size_t>(below(static_cast<int>(m_organizations.size())))];
    }

    QString aWord() { return QStringLiteral("Word%1  é").arg(below(20)); }

    Event madeEvent() {
        const QByteArray uid = "uid-" + QByteArray::number(below(1 << 30));
        const QByteArray day = QByteArray("2023-0") + QByteArray::number(1 + below(9)) + (below(3) == 0 ? "" : "-07");
        Event event = layoff(uid.constData(), anOrganization(), day.constData(), below(1000));
        event.status = static_cast<EventStatus>(below(4));
        event.headline = below(2) == 0 ? QString() : aWord();
        event.note = below(2) == 0 ? QString() : QString(QStringLiteral("said\nof ") + aWord());
        if (below(2) == 0) event.citations = {{m_source, std::nullopt, aWord()}, {m_source, 0, aWord()}};
        return event;
    }

    bool hasWhole(EventId event) {
        const auto links = valueOf(m_workbook.links());
        return std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.from == event; });
    }

    Workbook& m_workbook;
    std::mt19937 m_random;
    SourceId m_source;
    std::vector<OrganizationId> m_organizations;
    std::vector<EventId> m_events;
};

}  // namespace

TEST(Dataset, AfterEveryEditIsWhatLoadingTheWorkbookAnewGives) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const auto workbook = valueOf(Workbook::createInMemory());
        RandomEdits edits(*workbook, seed);
        auto dataset = valueOf(Dataset::load(*workbook));
        QObject::connect(workbook.get(), &Workbook::changed, workbook.get(),
                         [&](const WorkbookChange& change) { dataset = valueOf(dataset->updated(*workbook, change)); });
        for (int round = 0; round < 60; ++round) {
            edits.next();
            ASSERT_EQ(wordsOf(*dataset), wordsOf(*valueOf(Dataset::load(*workbook)))) << seed << ' ' << round;
        }
    }
}

TEST(Dataset, GatheredInPartsByThreadsIsTheSameAsInOne) {
    const TemporaryFolder folder;
    const auto workbook = valueOf(Workbook::create(folder.file(QStringLiteral("parts.cutline"))));
    RandomEdits edits(*workbook, 5);
    for (int round = 0; round < 60; ++round) edits.next();
    const std::string expected = wordsOf(*valueOf(Dataset::load(*workbook)));
    for (std::size_t count = 1; count <= 4; ++count) {
        const auto organizations = std::make_shared<const OrganizationEntries>(valueOf(workbook->organizations()));
        std::vector<EventGatherer> parts(count, EventGatherer(organizations));
        std::vector<RowSink*> sinks;
        for (EventGatherer& part : parts) sinks.push_back(&part);
        valueOf(workbook->readRows(sinks));
        for (EventGatherer& part : parts) EXPECT_GT(part.columns().count(), 0U);
        DatasetBuilder builder(organizations);
        builder.join(parts);
        EXPECT_EQ(wordsOf(*builder.build()), expected) << count;
    }
}

TEST(Dataset, HoldsEventsByLastDayThenUid) {
    MadeDataset made;
    made.layoff(QStringLiteral("b"), QStringLiteral("A"), QStringLiteral("2023-05"), 1);
    made.layoff(QStringLiteral("same-beginning-2"), QStringLiteral("A"), QStringLiteral("2023-05-31"), 1);
    made.layoff(QStringLiteral("same-beginning-1"), QStringLiteral("A"), QStringLiteral("2023-05-31"), 1);
    made.layoff(QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("2023-06-01"), 1);
    made.layoff(QStringLiteral("c"), QStringLiteral("A"), QStringLiteral("2023-05-30"), 1);
    const auto dataset = made.dataset();
    QStringList uids;
    for (EventIndex event = 0; event < dataset->eventCount(); ++event) uids << dataset->uid(event);
    EXPECT_EQ(uids.join(u' ').toStdString(), "c b same-beginning-1 same-beginning-2 a");
}

TEST(Dataset, FindsWordsOfHeadlinesNotesAndQuotesButNotAcrossThem) {
    const auto workbook = valueOf(Workbook::createInMemory());
    edit(*workbook, [&](Transaction& transaction) -> Result<void> {
        const auto source = valueOf(transaction.add(Source{.publisher = QStringLiteral("Herald")}));
        const auto company = valueOf(transaction.add(organization("Amazon")));
        Event first = layoff("first", company, "2023-03-20", 9000);
        first.headline = QStringLiteral("Amazon cuts");
        first.note = QStringLiteral("More to\n  come, says Zoe\u0301");
        Event second = layoff("second", company, "2023-03-21", 10);
        second.headline = QStringLiteral("deeper");
        second.citations = {{source, std::nullopt, QStringLiteral("“I am SORRY”")},
                            {source, std::nullopt, QStringLiteral("for all of us")}};
        valueOf(transaction.add(first));
        valueOf(transaction.add(second));
        return {};
    });
    const auto dataset = valueOf(Dataset::load(*workbook));
    const auto found = [&](const char* text) {
        QString uids;
        const auto events = dataset->eventsThatSay(nameKey(QString::fromUtf8(text)));
        for (EventIndex event = 0; event < dataset->eventCount(); ++event) {
            if (events[event]) uids += dataset->uid(event);
        }
        return uids.toStdString();
    };
    EXPECT_EQ(found("AMAZON  cuts"), "first");
    EXPECT_EQ(found("to come, says zoé"), "first");
    EXPECT_EQ(found("sorry"), "second");
    EXPECT_EQ(found("all of"), "second");
    EXPECT_EQ(found("e"), "firstsecond");
    EXPECT_EQ(found("cuts more"), "");
    EXPECT_EQ(found("zoé deeper"), "");
    EXPECT_EQ(found("sorry” for"), "");
}

}  // namespace cutline::test
