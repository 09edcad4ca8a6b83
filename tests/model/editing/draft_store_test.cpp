// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed survives the end of the program. This program starts itself again as the one that is killed.
#include "model/editing/draft_store.h"

#include "tests/support/killed_child.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;

namespace {

constexpr QLatin1String kFolderVariable("CUTLINE_TEST_KILLED_DRAFTS");
const QByteArray kTyped = R"({"organization":"Amazon"})";

class DraftStoreTest : public testing::Test {
protected:
    std::vector<DraftStore::Left> left() { return DraftStore::leftBehind(m_drafts, m_workbook); }

    TemporaryFolder m_folder;
    QString m_drafts = m_folder.file(QStringLiteral("drafts"));
    QString m_workbook = m_folder.file(QStringLiteral("a.cutline"));
};

/// Starts this program as one that writes a draft and waits.
void startTyping(QProcess& child, const QString& folder) {
    startUntil(child, QStringLiteral("KilledTypist.*"), {{kFolderVariable, folder}}, "typed");
}

}  // namespace

// Run by the test below only.
TEST(KilledTypist, DISABLED_TypesUntilItIsKilled) {
    if (!qEnvironmentVariableIsSet(kFolderVariable.data())) GTEST_SKIP();
    DraftStore store(qEnvironmentVariable(kFolderVariable.data()), {});
    ASSERT_TRUE(store.write(kTyped));
    sayAndWait("typed");
}

TEST_F(DraftStoreTest, WhatAKilledProgramLeftIsFoundOnceItIsGone) {
    QProcess child;
    startTyping(child, m_drafts);
    EXPECT_THAT(DraftStore::leftBehind(m_drafts, {}), testing::IsEmpty()) << "it is still being typed";
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    const auto found = DraftStore::leftBehind(m_drafts, {});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].content, kTyped);
    EXPECT_TRUE(DraftStore::take(found[0]));
    EXPECT_FALSE(DraftStore::take(found[0])) << "another window took it";
    EXPECT_THAT(DraftStore::leftBehind(m_drafts, {}), testing::IsEmpty());
}

TEST_F(DraftStoreTest, TwoWindowsKeepTheirOwn) {
    {
        DraftStore one(m_drafts, m_workbook);
        DraftStore other(m_drafts, m_workbook);
        ASSERT_TRUE(one.write("one"));
        ASSERT_TRUE(other.write("other"));
        ASSERT_TRUE(one.write("one again"));
        EXPECT_THAT(left(), testing::IsEmpty());
    }
    ASSERT_EQ(left().size(), 2u);
}

TEST_F(DraftStoreTest, WhatWasSavedOrThrownAwayIsNotLeftBehind) {
    {
        DraftStore store(m_drafts, m_workbook);
        ASSERT_TRUE(store.write(kTyped));
        store.remove();
    }
    EXPECT_THAT(left(), testing::IsEmpty());
    EXPECT_TRUE(QDir(m_drafts).entryList(QDir::Files).isEmpty());
}

TEST_F(DraftStoreTest, EveryWorkbookHasItsOwnByWhicheverPathItIsOpened) {
    QFile file(m_workbook);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    {
        DraftStore store(m_drafts, m_workbook);
        ASSERT_TRUE(store.write(kTyped));
    }
    EXPECT_THAT(DraftStore::leftBehind(m_drafts, {}), testing::IsEmpty());
    EXPECT_THAT(DraftStore::leftBehind(m_drafts, m_folder.file(QStringLiteral("b.cutline"))), testing::IsEmpty());
    EXPECT_EQ(DraftStore::leftBehind(m_drafts, m_folder.file(QStringLiteral("drafts/../a.cutline"))).size(), 1u);
}

TEST_F(DraftStoreTest, AFolderThatCannotBeMadeIsSaid) {
    QFile file(m_drafts);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    DraftStore store(m_drafts, m_workbook);
    const auto written = store.write(kTyped);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::File);
}
