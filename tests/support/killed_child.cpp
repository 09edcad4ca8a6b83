// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killed_child.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <cstdio>
#include <unistd.h>

namespace cutline::test {

QByteArray startUntil(QProcess& child, const QString& filter, const QHash<QString, QString>& variables,
                      const QByteArray& word) {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable) {
        environment.insert(variable.key(), variable.value());
    }
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_filter=") + filter, QStringLiteral("--gtest_also_run_disabled_tests")});
    constexpr int kPatience = 30'000;  // milliseconds
    QByteArray said;
    while (!said.contains(word) && child.waitForReadyRead(kPatience)) said += child.readAllStandardOutput();
    EXPECT_TRUE(said.contains(word)) << said.toStdString();
    return said;
}

void say(const char* line) {
    std::puts(line);
    std::fflush(stdout);
}

void sayAndWait(const char* word) {
    say(word);
    ::pause();
}

}  // namespace cutline::test
