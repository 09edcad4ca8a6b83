// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_reader.h"

#include "model/exchange/json_event.h"
#include "model/exchange/json_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace cutline {

namespace {

constexpr qsizetype kMostBytes = qsizetype(512) * 1024 * 1024;
constexpr int kFormat = 1;

Result<QJsonObject> parse(const QByteArray& json, const QString& name) {
    if (json.size() > kMostBytes) {
        return failure(ErrorKind::File, QStringLiteral("“%1” is too large to import").arg(name),
                       QStringLiteral("it has %1 MB, at most %2 are read").arg(json.size() >> 20).arg(kMostBytes >> 20),
                       QStringLiteral("Divide it into several files"));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line =
            std::count(json.begin(), json.begin() + std::min<qsizetype>(problem.offset, json.size()), '\n');
        return failure(ErrorKind::File, QStringLiteral("“%1” is not JSON").arg(name),
                       QStringLiteral("line %1: %2").arg(line + 1).arg(problem.errorString()),
                       QStringLiteral("Choose a file that Cutline exported"));
    }
    if (!document.isObject() || !document.object().contains(QLatin1String("cutline"))) {
        return failure(ErrorKind::File, QStringLiteral("“%1” is not a Cutline export").arg(name),
                       QStringLiteral("it does not begin with {\"cutline\": 1"),
                       QStringLiteral("Choose a file that Cutline exported"));
    }
    return document.object();
}

Result<void> checkFormat(const QJsonObject& root, const QString& name) {
    const QJsonValue format = root.value(QLatin1String("cutline"));
    if (format.isDouble() && format.toDouble() > kFormat) {
        return failure(ErrorKind::File, QStringLiteral("“%1” was written by a newer Cutline").arg(name),
                       QStringLiteral("its format is %1, this version reads %2").arg(format.toDouble()).arg(kFormat),
                       QStringLiteral("Update Cutline"));
    }
    if (!format.isDouble() || format.toDouble() != kFormat) {
        return failure(ErrorKind::Data, name, QStringLiteral("“cutline” is not %1").arg(kFormat),
                       QStringLiteral("Choose a file that Cutline exported"));
    }
    return {};
}

void readAll(JsonFields& root, JsonStore& store, JsonProblem& problem) {
    const QJsonArray organizations = root.array(QLatin1String("organizations"), JsonFields::Presence::Required);
    const QJsonArray events = root.array(QLatin1String("events"), JsonFields::Presence::Required);
    root.refuseOthers();
    if (!problem.isSet()) store.begin();
    for (qsizetype i = 0; i < organizations.size() && !problem.isSet(); ++i) {
        const JsonOrganization organization = readOrganization(organizations[i], i + 1, problem);
        if (!problem.isSet()) store.take(organization, QStringLiteral("organization %1").arg(i + 1));
    }
    for (qsizetype i = 0; i < events.size() && !problem.isSet(); ++i) {
        JsonEvent event = readEvent(events[i], i + 1, problem);
        if (!problem.isSet()) store.take(std::move(event));
    }
    if (!problem.isSet()) store.takeLinks();
}

}  // namespace

Result<ImportSummary> importJson(Workbook& workbook, const QByteArray& json, const QString& name) {
    const auto object = parse(json, name);
    if (!object) return tl::unexpected(object.error());
    if (const auto checked = checkFormat(*object, name); !checked) return tl::unexpected(checked.error());

    auto transaction = workbook.begin(QStringLiteral("Import %1").arg(name));
    if (!transaction) return tl::unexpected(transaction.error());
    const auto import = transaction->recordImport(name, QCryptographicHash::hash(json, QCryptographicHash::Sha256),
                                                  QStringLiteral("cutline-json"));
    if (!import) return tl::unexpected(import.error());

    JsonProblem problem;
    JsonStore store(workbook, *transaction, problem);
    JsonFields root(*object, name, problem);
    static_cast<void>(root.number(QLatin1String("cutline")));
    readAll(root, store, problem);
    if (problem.isSet()) return tl::unexpected(problem.error());
    if (const auto committed = transaction->commit(); !committed) return tl::unexpected(committed.error());
    return store.summary();
}

}  // namespace cutline
