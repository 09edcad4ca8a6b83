// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample.h"

#include "model/exchange/json_reader.h"

#include <QFile>

// The resource lives in a static library, whose resources are not registered by themselves. The macro declares a
// function of the global namespace, so it cannot stand in ours.
static void registerSample() { Q_INIT_RESOURCE(sample); }

namespace cutline {

namespace {

Result<std::unique_ptr<Workbook>> filled(Result<std::unique_ptr<Workbook>> workbook) {
    if (!workbook) return workbook;
    auto taken = importJson(**workbook, sampleJson(), kSampleName);
    if (!taken) return tl::unexpected(std::move(taken.error()));
    return workbook;
}

}  // namespace

QByteArray sampleJson() {
    registerSample();
    QFile file(QStringLiteral(":/sample/sample.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

Result<std::unique_ptr<Workbook>> openSample() { return filled(Workbook::createInMemory()); }

Result<std::unique_ptr<Workbook>> createSample(const QString& path) { return filled(Workbook::create(path)); }

}  // namespace cutline
