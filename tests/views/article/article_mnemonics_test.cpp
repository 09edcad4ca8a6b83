// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample.h"
#include "tests/support/qt_warnings.h"
#include "views/article/article_dialog.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"
#include "views/entry/near_panel.h"

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace cutline {
namespace {

/// The dialog with an event typed into its form that is much like one of the sample, so that all of it is shown.
class ArticleMnemonics : public testing::Test {
protected:
    ArticleMnemonics() {
        auto workbook = openSample();
        EXPECT_TRUE(workbook);
        auto document = Document::over(std::move(*workbook));
        EXPECT_TRUE(document);
        m_document = std::move(*document);
        m_dialog = std::make_unique<ArticleDialog>(*m_document);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        form().organization().line().setText(QStringLiteral("Amazon"));
        form().announced().line().setText(QStringLiteral("2023-03-21"));
        form().figure().line().setText(QStringLiteral("9,000"));
        form().figure().line().setFocus();
    }

    EventForm& form() { return m_dialog->editor().form(); }
    NearPanel& near() { return m_dialog->editor().near(); }
    template <class Widget>
    void countMnemonics(QHash<QKeySequence, QStringList>& words) {
        for (const Widget* one : m_dialog->findChildren<Widget*>()) {
            const QKeySequence key = QKeySequence::mnemonic(one->text());
            if (!key.isEmpty() && one->isVisibleTo(m_dialog.get())) words[key] << one->text();
        }
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ArticleDialog> m_dialog;
};

}  // namespace

TEST_F(ArticleMnemonics, AltPAnswersThatItIsPartOfTheEventThatIsThere) {
    ASSERT_GT(near().rowCount(), 0);
    ASSERT_FALSE(near().answerOf(0));
    QTest::keyClick(&form().figure().line(), Qt::Key_P, Qt::AltModifier);
    EXPECT_EQ(near().answerOf(0), NearAnswer::PartOf);
}

TEST_F(ArticleMnemonics, NoneStandsTwice) {
    ASSERT_FALSE(near().isHidden());
    QHash<QKeySequence, QStringList> words;
    countMnemonics<QLabel>(words);
    countMnemonics<QAbstractButton>(words);
    EXPECT_GT(words.size(), 15) << "labels, answers and buttons";
    for (auto one = words.cbegin(); one != words.cend(); ++one) {
        EXPECT_EQ(one.value().size(), 1) << one.key().toString().toStdString() << ": "
                                         << one.value().join(QStringLiteral(", ")).toStdString();
    }
}

}  // namespace cutline
