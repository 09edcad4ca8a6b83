// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/opened_file.h"

#include "app/command_line/query_options.h"
#include "model/sample/sample.h"

namespace cutline {

Result<std::unique_ptr<Workbook>> openToRead(const QString& file) {
    if (file == kSampleName) return openSample();
    return Workbook::open(file, Workbook::Access::ReadOnly);
}

Result<std::unique_ptr<Workbook>> openToWrite(const QString& file) {
    if (file == kSampleName) {
        return failure(ErrorKind::Usage, QStringLiteral("cannot write to \"sample:\""),
                       QStringLiteral("the sample is built in"),
                       QStringLiteral("Make a copy of it with cutline new FILE --sample"));
    }
    auto workbook = Workbook::open(file);
    if (workbook && (*workbook)->isReadOnly()) {
        return failure(ErrorKind::File, QStringLiteral("cannot write to ") + file, (*workbook)->readOnlyReason());
    }
    return workbook;
}

Result<PickedWorkbook> openAndPick(const QString& file, const Arguments& arguments) {
    auto workbook = openToRead(file);
    if (!workbook) return tl::unexpected(std::move(workbook.error()));
    auto dataset = Dataset::load(**workbook);
    if (!dataset) return tl::unexpected(std::move(dataset.error()));
    auto selection = pick(arguments, std::move(*dataset));
    if (!selection) return tl::unexpected(std::move(selection.error()));
    return PickedWorkbook{std::move(*workbook), std::move(*selection)};
}

}  // namespace cutline
