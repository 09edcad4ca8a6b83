// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_report.h"

namespace cutline {

QLatin1String toCode(RowOutcome outcome) {
    switch (outcome) {
        case RowOutcome::New:
            return QLatin1String("new");
        case RowOutcome::Duplicate:
            return QLatin1String("duplicate");
        case RowOutcome::Suspicious:
            return QLatin1String("suspicious");
        case RowOutcome::Error:
            return QLatin1String("error");
    }
    return {};
}

}  // namespace cutline
