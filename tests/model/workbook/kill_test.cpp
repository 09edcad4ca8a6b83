// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a transaction. This program starts itself again as the one that is killed.
#include "tests/model/workbook/records.h"
#include "tests/support/killed_child.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

using namespace cutline;
using namespace cutline::test;

namespace {

constexpr QLatin1String kPathVariable("CUTLINE_TEST_KILLED_WORKBOOK");

}  // namespace

// Run by the test below only.
TEST(KilledChild, DISABLED_WritesUntilItIsKilled) {
    if (!qEnvironmentVariableIsSet(kPathVariable.data())) GTEST_SKIP();
    auto workbook = valueOf(Workbook::open(qEnvironmentVariable(kPathVariable.data())));
    OrganizationId amazon;
    edit(*workbook, [&](Transaction& transaction) -> Result<void> {
        amazon = valueOf(transaction.organizationAt({QStringLiteral("Amazon")}));
        return {};
    });
    for (int i = 0; i < 20; ++i) {
        edit(*workbook, [&](Transaction& transaction) {
            const QByteArray uid = "kept-" + QByteArray::number(i);
            return transaction.add(layoff(uid.constData(), amazon, "2023", 1)).map([](auto) {});
        });
        say("committed");
    }
    auto transaction = valueOf(workbook->begin(QStringLiteral("Never finished")));
    for (int i = 0; i < 2000; ++i) {
        const QByteArray uid = "lost-" + QByteArray::number(i);
        valueOf(transaction.add(layoff(uid.constData(), amazon, "2023", 1)));
    }
    sayAndWait("in the middle");
}

TEST(Killed, AWorkbookKeepsWhatWasCommittedAndNothingElse) {
    TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("killed.cutline"));
    valueOf(Workbook::create(path));

    QProcess child;
    const QByteArray said =
        startUntil(child, QStringLiteral("KilledChild.*"), {{kPathVariable, path}}, "in the middle");
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    EXPECT_EQ(child.exitStatus(), QProcess::CrashExit);

    EXPECT_EQ(valueOf(valueOf(Workbook::open(path, Workbook::Access::ReadOnly))->eventCount()), 20);
    auto workbook = valueOf(Workbook::open(path));
    EXPECT_EQ(valueOf(workbook->eventCount()), 20);
    EXPECT_EQ(said.count("committed"), 20);
    EXPECT_TRUE(valueOf(workbook->eventByUid(QStringLiteral("kept-19"))).has_value());
    EXPECT_FALSE(valueOf(workbook->eventByUid(QStringLiteral("lost-0"))).has_value());
    EXPECT_THAT(valueOf(workbook->integrityProblems()), testing::IsEmpty());
    edit(*workbook, [](Transaction& transaction) {
        return transaction.organizationAt({QStringLiteral("Meta")}).map([](auto) {});
    });
}
