// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/detail/detail_panel.h"
#include "views/detail/explanation_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace cutline {

namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QString kNovember = QStringLiteral("Amazon@2022-11-16");
const QString kJanuary = QStringLiteral("Amazon@2023-01-04");
const QString kMarch = QStringLiteral("Amazon@2023-03-20");

EventDraft march() {
    EventDraft draft = test::layoff(kAmazon, QStringLiteral("2023-03-20"), QStringLiteral("about 9,000"));
    draft.event.status = EventStatus::Confirmed;
    draft.event.headline = QStringLiteral("<b>Second</b> round & more");
    draft.figures.push_back({{QStringLiteral("Twitch")}, readFigure(QStringLiteral("more than 400")).value()});
    draft.figures.push_back({{QStringLiteral("AWS")}, readFigure(QStringLiteral("unknown")).value()});
    Figure other = readFigure(QStringLiteral("8,500")).value();
    other.preferred = false;
    draft.figures.push_back({{}, other});
    const auto source = [](const QString& publisher, const QString& url) {
        Source made;
        made.publisher = publisher;
        made.url = url;
        return made;
    };
    draft.citations.push_back({source(QStringLiteral("CNBC"), QStringLiteral("https://www.cnbc.com/a")),
                               QStringLiteral("We will be more streamlined."), std::nullopt});
    draft.citations.push_back({source(QStringLiteral("The Verge"), QStringLiteral("file:///etc/passwd")), {}, 3});
    return draft;
}

class DetailTest : public testing::Test {
protected:
    DetailTest()
        : m_document({test::layoff(kAmazon, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                      test::layoff(kAmazon, QStringLiteral("2023-01-04"), QStringLiteral("18,000")), march()}) {
        m_document.link(LinkKind::PartOf, kNovember, kJanuary);
        m_browser.setDocument(&*m_document);
        m_panel = std::make_unique<DetailPanel>(&m_browser, [this](const QUrl& url) { m_opened << url; });
    }

    EventDetails details(const QString& uid) {
        return detailsOf(m_document->workbook(), *m_browser.selection(), m_document.indexOf(uid)).value();
    }
    template <class Widget>
    QStringList textsOfPage() {
        QStringList texts;
        for (const Widget* one : m_panel->page()->findChildren<Widget*>()) texts << one->text();
        return texts;
    }
    QAbstractButton* buttonWith(const QString& text) {
        for (QAbstractButton* one : m_panel->page()->findChildren<QAbstractButton*>()) {
            if (one->text().contains(text)) return one;
        }
        return nullptr;
    }

    test::FilledDocument m_document;
    Browser m_browser;
    QList<QUrl> m_opened;
    std::unique_ptr<DetailPanel> m_panel;
};

}  // namespace

TEST_F(DetailTest, FiguresAreShownAsTheyWereSaid) {
    const EventDetails shown = details(kMarch);
    EXPECT_EQ(shown.place, QStringLiteral("Amazon · 20 March 2023"));
    EXPECT_EQ(shown.figure, QStringLiteral("about 9,000"));
    EXPECT_EQ(shown.standing, QStringLiteral("people, confirmed. All of it counted."));
}

TEST_F(DetailTest, OfAWholeWhosePartWasKnownOnlyTheRestCounts) {
    const EventDetails shown = details(kJanuary);
    EXPECT_EQ(shown.standing, QStringLiteral("people, reported. 8,000 of it counted."));
    EXPECT_FALSE(shown.why.isEmpty());
}

TEST_F(DetailTest, TheBreakdownHasItsRemainderAndSaysWhereNothingIsKnown) {
    const std::vector<DetailRow> expected{{QStringLiteral("Twitch"), QStringLiteral("more than 400"), false},
                                          {QStringLiteral("AWS"), QStringLiteral("no number"), true},
                                          {QStringLiteral("not broken down"), QStringLiteral("8,600"), true}};
    EXPECT_EQ(details(kMarch).breakdown, expected);
}

TEST_F(DetailTest, AFigureOfAnotherSourceIsShownWithItsPublisher) {
    const std::vector<DetailRow> expected{{QStringLiteral("The Verge"), QStringLiteral("8,500 people"), false}};
    EXPECT_EQ(details(kMarch).otherFigures, expected);
}

TEST_F(DetailTest, AnEventWithoutANumberSaysSo) {
    m_document.save(test::layoff(kAmazon, QStringLiteral("2024")));
    const EventDetails shown = details(QStringLiteral("Amazon@2024"));
    EXPECT_EQ(shown.figure, QStringLiteral("no number"));
    EXPECT_TRUE(shown.standing.contains(QStringLiteral("nothing is counted")));
}

TEST_F(DetailTest, LinksAreSeenFromBothEndsAndLeadToTheOther) {
    EXPECT_TRUE(details(kNovember).links.at(0).words.startsWith(QStringLiteral("Part of 18,000")));
    EXPECT_TRUE(details(kJanuary).links.at(0).words.startsWith(QStringLiteral("Has the part 10,000")));
    m_browser.select(kNovember);
    QAbstractButton* link = buttonWith(QStringLiteral("18,000"));
    ASSERT_NE(link, nullptr);
    link->click();
    EXPECT_EQ(m_browser.state().selectedUid, kJanuary);
}

TEST_F(DetailTest, OnlyWebAddressesOpen) {
    EXPECT_TRUE(isSafeToOpen(QStringLiteral("https://cnbc.com/a")));
    EXPECT_TRUE(isSafeToOpen(QStringLiteral("HTTP://cnbc.com")));
    for (const char* bad : {"file:///etc/passwd", "javascript:alert(1)", "https:", "cnbc.com", "", "data:text/html,x",
                            "smb://host/share", "https://"}) {
        EXPECT_FALSE(isSafeToOpen(QString::fromLatin1(bad))) << bad;
    }
    m_browser.select(kMarch);
    for (QToolButton* button : m_panel->page()->findChildren<QToolButton*>()) button->click();
    EXPECT_EQ(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://www.cnbc.com/a"))});
    EXPECT_TRUE(textsOfPage<QLabel>().contains(QStringLiteral("file:///etc/passwd"))) << "it stays text";
}

TEST_F(DetailTest, WhatASourceCalledTheCompanyStandsBesideTheSource) {
    EventDraft draft = test::layoff(kAmazon, QStringLiteral("2023-03-21"), QStringLiteral("10"));
    Source source;
    source.publisher = QStringLiteral("Le Monde");
    draft.citations.push_back({source, {}, std::nullopt, QStringLiteral("<b>Amazon.com</b>")});
    draft.citations.push_back({source, {}, 0, QStringLiteral("AMAZON")});
    m_document.save(draft);
    const auto sources = details(draft.event.uid).sources;
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].called, QStringLiteral("calls it <b>Amazon.com</b>"));
    EXPECT_EQ(sources[1].called, QString()) << "that is its name";
    m_browser.select(draft.event.uid);
    EXPECT_TRUE(textsOfPage<QLabel>().contains(QStringLiteral("calls it <b>Amazon.com</b>")));
}

TEST_F(DetailTest, TextOfAFileIsNeverRichText) {
    m_browser.select(kMarch);
    EXPECT_TRUE(textsOfPage<QLabel>().contains(QStringLiteral("<b>Second</b> round & more")));
    for (const QLabel* label : m_panel->page()->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    }
}

TEST_F(DetailTest, ButtonsAskForWhatTheySay) {
    m_browser.select(kMarch);
    QSignalSpy edits(m_panel.get(), &DetailPanel::editAsked);
    QSignalSpy deletes(m_panel.get(), &DetailPanel::deleteAsked);
    m_panel->page()->findChild<QPushButton*>(QStringLiteral("edit"))->click();
    m_panel->page()->findChild<QPushButton*>(QStringLiteral("delete"))->click();
    EXPECT_EQ(edits.count(), 1);
    EXPECT_EQ(deletes.count(), 1);
}

TEST_F(DetailTest, NothingSelectedShowsNoPage) {
    EXPECT_EQ(m_panel->page(), nullptr);
    m_browser.select(kMarch);
    EXPECT_NE(m_panel->page(), nullptr);
    m_document.remove(kMarch);
    EXPECT_EQ(m_panel->page(), nullptr);
}

TEST_F(DetailTest, TheExplainedTotalListsEveryEventWithWhatItCounts) {
    const ExplanationTable table(m_browser.selection());
    ASSERT_EQ(table.rowCount(), 3);
    qint64 counted = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        QString words = table.index(row, ExplanationTable::Counted).data().toString();
        counted += words.remove(u',').toLongLong();
        EXPECT_FALSE(table.index(row, ExplanationTable::Why).data().toString().isEmpty());
    }
    EXPECT_EQ(counted, totalOf(*m_browser.selection()).net);
}

}  // namespace cutline
