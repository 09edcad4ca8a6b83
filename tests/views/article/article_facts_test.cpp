// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of an article, entered by keys alone, beside the records of the sample about the same facts.
#include "model/sample/sample.h"
#include "tests/model/reading/written_article.h"
#include "tests/support/qt_warnings.h"
#include "views/article/article_dialog.h"
#include "views/article/article_text.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

namespace cutline {
namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

std::unique_ptr<Document> sampleDocument() {
    auto workbook = openSample();
    EXPECT_TRUE(workbook);
    auto document = Document::over(std::move(*workbook));
    EXPECT_TRUE(document);
    return std::move(*document);
}

/// The sample with its organizations and without its events.
std::unique_ptr<Document> emptiedSample() {
    auto document = sampleDocument();
    const Dataset& dataset = *document->dataset();
    std::vector<EventId> ids;
    for (EventIndex i = 0; i < dataset.eventCount(); ++i) ids.push_back(dataset.id(i));
    const auto emptied = document->edit(QStringLiteral("Empty"), [&](Transaction& transaction) -> Result<void> {
        for (const EventId id : ids) {
            if (auto removed = removeEvent(transaction, id); !removed) return removed;
        }
        return {};
    });
    EXPECT_TRUE(emptied);
    return document;
}

EventDraft draftOf(const Document& document, const QString& uid) {
    const auto id = document.workbook().eventByUid(uid);
    EXPECT_TRUE(id && *id) << uid.toStdString();
    return cutline::draftOf(document.workbook(), id->value_or(EventId{})).value();
}

class ArticleFacts : public testing::Test {
protected:
    ArticleFacts() {
        m_dialog.show();
        m_dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const char* words) {
        for (const char* character = words; *character != 0; ++character) {
            ++m_keys;
            QTest::keyClick(QApplication::focusWidget(), *character);
        }
    }
    /// Walks with a key until the mark that contains `words`, and accepts it.
    void take(const char* words, Qt::Key walk) {
        for (int i = 0; i < 60; ++i) {
            const auto mark = m_dialog.currentMark();
            if (mark && mark->span.in(m_dialog.article().text).contains(text(words)) && i > 0) break;
            key(walk);
        }
        const auto mark = m_dialog.currentMark();
        ASSERT_TRUE(mark && mark->span.in(m_dialog.article().text).contains(text(words))) << words;
        const EventDraft before = m_dialog.editor().form().draft();
        key(Qt::Key_Return);
        EXPECT_NE(m_dialog.editor().form().draft(), before) << words;
    }
    EventDraft save() {
        const auto count = m_dialog.savedUids().size();
        key(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(m_dialog.savedUids().size(), count + 1) << m_dialog.editor().reason().toStdString();
        return draftOf(*m_document, m_dialog.savedUids().value(count));
    }
    /// The same organization, kind, and preferred figures as the sample has; the dates may be coarser.
    void expectLikeSample(const EventDraft& event, const char* uid) {
        const EventDraft wanted = draftOf(*m_sample, text(uid));
        EXPECT_EQ(event.organization, wanted.organization) << uid;
        EXPECT_EQ(event.event.kind, wanted.event.kind) << uid;
        EXPECT_LE(event.event.announced.firstDay(), wanted.event.announced.firstDay()) << uid;
        EXPECT_GE(event.event.announced.lastDay(), wanted.event.announced.lastDay()) << uid;
        EXPECT_EQ(event.figures.size(), wanted.figures.size()) << uid;
        for (const FigureDraft& one : wanted.figures) {
            const auto same = std::find_if(event.figures.begin(), event.figures.end(), [&](const FigureDraft& other) {
                return other.division == one.division && other.figure.qualifier == one.figure.qualifier &&
                       other.figure.best == one.figure.best && other.figure.low == one.figure.low;
            });
            EXPECT_NE(same, event.figures.end()) << uid << ' ' << one.division.join(u'/').toStdString();
        }
        for (const CitationDraft& one : event.citations) {
            EXPECT_EQ(one.source.publisher, text("CNBC"));
            EXPECT_FALSE(one.quote.isEmpty());
        }
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    std::unique_ptr<Document> m_sample = sampleDocument();
    std::unique_ptr<Document> m_document = emptiedSample();
    ArticleDialog m_dialog{*m_document};
    int m_keys = 0;
};

}  // namespace

TEST_F(ArticleFacts, AreEnteredByKeysAloneAndEqualTheSample) {
    QApplication::clipboard()->setText(test::kWrittenArticle);
    key(Qt::Key_V, Qt::ControlModifier);
    key(Qt::Key_Y, Qt::AltModifier);
    type("CNBC");
    key(Qt::Key_Tab);
    type("2023-03-20");
    QTest::qWait(400);  // until the dates are reckoned anew
    key(Qt::Key_Down, Qt::AltModifier);

    take("9,000", Qt::Key_F);
    take("AWS", Qt::Key_O);
    take("advertising", Qt::Key_O);
    take("PXT", Qt::Key_O);
    take("400", Qt::Key_F);
    key(Qt::Key_Home);
    take("March 20", Qt::Key_D);
    expectLikeSample(save(), "amzn-2023-03");

    take("18,000", Qt::Key_F);
    take("January", Qt::Key_P);
    expectLikeSample(save(), "amzn-2023-01");

    take("about 10,000", Qt::Key_F);
    take("Last week", Qt::Key_P);
    expectLikeSample(save(), "meta-2023-03");

    take("5,000", Qt::Key_F);
    take("Last week", Qt::Key_P);
    expectLikeSample(save(), "meta-2023-03-roles");

    take("1.54 million", Qt::Key_F);
    take("December", Qt::Key_N);
    const EventDraft workforce = save();
    EXPECT_EQ(workforce.organization, QStringList{text("Amazon")});
    EXPECT_EQ(workforce.event.kind, EventKind::Workforce);
    EXPECT_EQ(workforce.figures.at(0).figure.best, 1'540'000);
    EXPECT_LE(workforce.event.announced.firstDay(), QDate(2022, 12, 31));

    take("uncertain economy", Qt::Key_Q);
    key(Qt::Key_Home);
    take("March 20", Qt::Key_D);
    expectLikeSample(save(), "amzn-stmt-jassy");
    RecordProperty("keys", m_keys);

    EXPECT_LT(m_keys, 120) << m_keys;
}

}  // namespace cutline
