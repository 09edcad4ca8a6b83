// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/history_section.h"

#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/detail/detail_panel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

const QString kMarch = u"Amazon@2023-03-20"_s;

class HistorySectionTest : public testing::Test {
protected:
    HistorySectionTest() : m_document({test::layoff({u"Amazon"_s}, u"2023-03-20"_s, u"about 9,000"_s)}) {
        change(u"10,000"_s, u"<b>Bold</b> & true"_s);
        m_browser.setDocument(&*m_document);
        m_browser.select(kMarch);
        m_panel = std::make_unique<DetailPanel>(&m_browser);
    }

    void change(const QString& figure, const QString& note) {
        EventDraft draft = m_document.draft(kMarch);
        draft.figures[0].figure = readFigure(figure).value();
        draft.event.note = note;
        m_document.save(draft);
    }
    HistorySection& section() { return *m_panel->page()->findChild<HistorySection*>(); }
    QStringList shownTexts() {
        QStringList texts;
        for (const QLabel* label : section().findChildren<QLabel*>()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
            if (!label->isHidden())
                texts << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        }
        return texts;
    }
    QList<QToolButton*> restoreButtons() {
        QList<QToolButton*> buttons;
        for (QToolButton* one : section().findChildren<QToolButton*>()) {
            if (one->text() == u"Restore this version"_s) buttons << one;
        }
        return buttons;
    }

    test::FilledDocument m_document;
    Browser m_browser;
    std::unique_ptr<DetailPanel> m_panel;
};

}  // namespace

TEST_F(HistorySectionTest, ClosedItShowsTheLastChangeOnly) {
    EXPECT_FALSE(section().isOpen());
    const QStringList texts = shownTexts();
    ASSERT_EQ(texts.size(), 2);
    EXPECT_EQ(texts[0], u"figure: about 9,000 → 10,000; note added: <b>Bold</b> & true"_s);
    EXPECT_TRUE(texts[1].contains(u", by "_s));
    EXPECT_TRUE(restoreButtons().isEmpty());
}

TEST_F(HistorySectionTest, OpenedItShowsEveryStepNewestFirstAndOffersOlderVersions) {
    section().setOpen(true);
    const QStringList texts = shownTexts();
    EXPECT_LT(texts.indexOf(u"figure: about 9,000 → 10,000"_s), texts.indexOf(u"added"_s));
    EXPECT_TRUE(texts.contains(u"So it stands now."_s));
    QSignalSpy asked(m_panel.get(), &DetailPanel::restoreAsked);
    ASSERT_EQ(restoreButtons().size(), 1);
    restoreButtons()[0]->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<Event>().note, QString());
}

TEST_F(HistorySectionTest, OnceOpenedItStaysOpenOverEdits) {
    section().findChild<QToolButton*>()->click();
    EXPECT_TRUE(section().isOpen());
    change(u"11,000"_s, {});
    EXPECT_TRUE(section().isOpen());
    EXPECT_EQ(restoreButtons().size(), 2);
}

TEST_F(HistorySectionTest, LinksAreStepsToo) {
    m_document.save(test::layoff({u"Amazon"_s}, u"2023-01-04"_s, u"18,000"_s));
    m_document.link(LinkKind::DifferentFrom, u"Amazon@2023-01-04"_s, kMarch);
    EXPECT_EQ(shownTexts()[0], u"link added: different from Amazon, 4 January 2023"_s);
}

}  // namespace cutline
