// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of one program. Any Qt warning that a test did not announce (ExpectedQtWarning)
// fails the test it came from.
#include "tests/support/qt_warnings.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gmock/gmock.h>

int main(int argc, char** argv) {
    // Tests need no display, also where the build asks them for their names.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a program keeps for later is not to be found by the next test.
    // A program that a test starts again shares what the test has.
    const QTemporaryDir data;
    const QByteArray shared = qgetenv("CUTLINE_TEST_DATA");
    qputenv("XDG_DATA_HOME", shared.isEmpty() ? data.path().toUtf8() : shared);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cutline-test"));
    testing::InitGoogleMock(&argc, argv);
    cutline::test::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
