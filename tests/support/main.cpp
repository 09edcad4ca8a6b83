// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of one program. Any Qt warning that a test did not announce (ExpectedQtWarning)
// fails the test it came from.
#include "tests/support/qt_warnings.h"

#include <QApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv) {
    // Tests need no display, also where the build asks them for their names.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cutline-test"));
    testing::InitGoogleMock(&argc, argv);
    cutline::test::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
