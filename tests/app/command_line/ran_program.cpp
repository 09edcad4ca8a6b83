// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/ran_program.h"

#include <QJsonDocument>
#include <QProcess>

#include <gmock/gmock.h>

namespace cutline::test {

QJsonObject Ran::json() const {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << out.toStdString();
    return document.object();
}

Ran runProgram(const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CUTLINE_PROGRAM), arguments);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void expectRefusal(const Ran& ran, int status, const QByteArray& part) {
    EXPECT_EQ(ran.status, status);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.error.count('\n'), 1) << ran.error.toStdString();
    EXPECT_TRUE(ran.error.startsWith("cutline: ")) << ran.error.toStdString();
    EXPECT_TRUE(ran.error.endsWith('\n'));
    EXPECT_THAT(ran.error.toStdString(), testing::HasSubstr(part.toStdString()));
}

}  // namespace cutline::test
