// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "model/sample/sample.h"

namespace cutline {

namespace {

Result<ExitStatus> makeWorkbook(const Arguments& arguments) {
    const QString& file = arguments.positional(0);
    if (file == kSampleName) {
        return failure(ErrorKind::Usage, QStringLiteral("cannot make \"sample:\""),
                       QStringLiteral("the sample is built in"),
                       QStringLiteral("Name a file: cutline new FILE --sample"));
    }
    const auto workbook = arguments.has(QLatin1String("--sample")) ? createSample(file) : Workbook::create(file);
    if (!workbook) return tl::unexpected(workbook.error());
    return kDone;
}

}  // namespace

Command newCommand() {
    return {{QLatin1String("new"),
             {QLatin1String("FILE")},
             {{QLatin1String("--sample"), Option::Takes::Nothing, QLatin1String(),
               QLatin1String("fill it with the built-in sample")}}},
            QLatin1String("make a workbook"),
            false,
            makeWorkbook};
}

}  // namespace cutline
