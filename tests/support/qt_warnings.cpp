// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_warnings.h"

#include <QStringList>
#include <QtGlobal>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace cutline::test {

namespace {

QStringList& expectedParts() {
    static QStringList parts;
    return parts;
}

void handle(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    const auto& parts = expectedParts();
    if (std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return message.contains(part); })) return;
    ADD_FAILURE() << "unexpected Qt warning: " << message.toStdString();
}

}  // namespace

void failOnQtWarnings() { qInstallMessageHandler(handle); }

ExpectedQtWarning::ExpectedQtWarning(QString part) { expectedParts() << std::move(part); }
ExpectedQtWarning::~ExpectedQtWarning() { expectedParts().removeLast(); }

}  // namespace cutline::test
