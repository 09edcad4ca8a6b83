// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cutline::test {

/// From now on a Qt warning, or worse, fails the test that is running.
void failOnQtWarnings();

/// Allows warnings that contain `part` until the end of the scope.
class ExpectedQtWarning {
public:
    explicit ExpectedQtWarning(QString part);
    ExpectedQtWarning(const ExpectedQtWarning&) = delete;
    ExpectedQtWarning& operator=(const ExpectedQtWarning&) = delete;
    ~ExpectedQtWarning();
};

}  // namespace cutline::test
