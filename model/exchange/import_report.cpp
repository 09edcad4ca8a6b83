// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_report.h"

namespace cutline {

QLatin1String toCode(Verdict verdict) {
    switch (verdict) {
        case Verdict::New:
            return QLatin1String("new");
        case Verdict::Duplicate:
            return QLatin1String("duplicate");
        case Verdict::Suspicious:
            return QLatin1String("suspicious");
        case Verdict::Error:
            return QLatin1String("error");
    }
    return {};
}

}  // namespace cutline
