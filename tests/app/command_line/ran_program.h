// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace cutline::test {

/// What the real program did.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray error;

    /// Standard output as JSON; fails the test where it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the built cutline with these arguments and waits for it. A crash fails the test.
[[nodiscard]] Ran runProgram(const QStringList& arguments,
                             const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// Expects the exit status, nothing on standard output, and one line "cutline: …" with `part` on standard error.
void expectRefusal(const Ran& ran, int status, const QByteArray& part);

}  // namespace cutline::test
