// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a transaction. This program starts itself again as the one that is killed.
#include "tests/model/workbook/records.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QProcess>

#include <gmock/gmock.h>

#include <cstdio>
#include <unistd.h>

using namespace cutline;
using namespace cutline::test;

namespace {

constexpr const char* kPathVariable = "CUTLINE_TEST_KILLED_WORKBOOK";

void say(const char* line) {
    std::printf("%s\n", line);
    std::fflush(stdout);
}

}  // namespace

// Run by the test below only.
TEST(KilledChild, DISABLED_WritesUntilItIsKilled) {
    if (!qEnvironmentVariableIsSet(kPathVariable)) GTEST_SKIP();
    auto workbook = valueOf(Workbook::open(qEnvironmentVariable(kPathVariable)));
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
    say("in the middle");
    ::pause();
}

TEST(Killed, AWorkbookKeepsWhatWasCommittedAndNothingElse) {
    TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("killed.cutline"));
    valueOf(Workbook::create(path));

    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kPathVariable), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_filter=KilledChild.*"), QStringLiteral("--gtest_also_run_disabled_tests")});
    QByteArray said;
    while (!said.contains("in the middle") && child.waitForReadyRead(30000)) said += child.readAllStandardOutput();
    ASSERT_TRUE(said.contains("in the middle")) << said.toStdString();
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
