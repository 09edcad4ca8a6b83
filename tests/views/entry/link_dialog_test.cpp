// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/link_dialog.h"

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace cutline {

namespace {

const QStringList kAmazon{QStringLiteral("Amazon")};
const QString kNovember = QStringLiteral("Amazon@2022-11-16");
const QString kJanuary = QStringLiteral("Amazon@2023-01-04");

class LinkDialogTest : public testing::Test {
protected:
    LinkDialogTest()
        : m_document({test::layoff(kAmazon, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                      test::layoff(kAmazon, QStringLiteral("2023-01-04"), QStringLiteral("18,000")),
                      test::layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("10,000"))}) {
    }

    std::unique_ptr<LinkDialog> open(const QString& from) {
        return std::make_unique<LinkDialog>(*m_document, Ledger::count(m_document->dataset()),
                                            m_document.indexOf(from));
    }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::FilledDocument m_document;
};

}  // namespace

TEST_F(LinkDialogTest, OffersTheOtherEventsOfTheCompanyFirstAndFindsAllOthers) {
    auto dialog = open(kNovember);
    EXPECT_EQ(dialog->list().count(), 1);
    QTest::keyClicks(&dialog->find(), QStringLiteral("meta 2023"));
    ASSERT_EQ(dialog->list().count(), 1);
    EXPECT_TRUE(dialog->list().item(0)->text().contains(QStringLiteral("Meta")));
}

TEST_F(LinkDialogTest, LinksAndTheTotalFollows) {
    auto dialog = open(kNovember);
    dialog->accept();
    ASSERT_EQ(m_document.dataset().links().size(), 1u);
    const auto ledger = Ledger::count(m_document->dataset());
    EXPECT_EQ(ledger->counted(m_document.indexOf(kJanuary)).best, 8'000);
    EXPECT_EQ(m_document->undoStack().undoText(),
              QStringLiteral("Link Amazon, 16 November 2022: part of Amazon, 4 January 2023"));
    m_document->undoStack().undo();
    EXPECT_TRUE(m_document.dataset().links().empty());
}

TEST_F(LinkDialogTest, ACycleIsRefusedAndNamedInTheDialog) {
    m_document.link(LinkKind::PartOf, kNovember, kJanuary);
    auto dialog = open(kJanuary);
    dialog->show();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->problem().isEmpty());
    EXPECT_EQ(m_document.dataset().links().size(), 1u);
}

TEST_F(LinkDialogTest, ALinkCanBeRemovedAndComesBackWithUndo) {
    m_document.link(LinkKind::PartOf, kNovember, kJanuary);
    ASSERT_TRUE(removeLink(*m_document, m_document.dataset().links()[0]));
    EXPECT_TRUE(m_document.dataset().links().empty());
    EXPECT_EQ(m_document->undoStack().undoText(),
              QStringLiteral("Unlink Amazon, 16 November 2022: part of Amazon, 4 January 2023"));
    m_document->undoStack().undo();
    EXPECT_EQ(m_document.dataset().links().size(), 1u);
}

}  // namespace cutline
