// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

namespace cutline::test {

QString sharedFile(const QString& name) { return QStringLiteral(CUTLINE_SHARED "/") + name; }

}  // namespace cutline::test
