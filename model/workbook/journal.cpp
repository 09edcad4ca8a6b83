// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/journal.h"

#include "model/workbook/ids.h"
#include "model/workbook/record_json.h"
#include "model/workbook/record_words.h"
#include "model/workbook/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cutline {

namespace {

struct Line {
    QString recordKind;
    qint64 record = 0;
    std::optional<QString> before;
    std::optional<QString> after;
    std::optional<qint64> from;  ///< of a link, the events that it ties
    std::optional<qint64> to;
};

// Whoever is logged in; the file is local, there are no accounts.
QString whoEdits() {
    for (const char* const variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) return name;
    }
    return QStringLiteral("somebody");
}

template <class Record>
Line lineOf(const Changed<Record>& changed) {
    const Record& record = changed.after ? *changed.after : *changed.before;
    Line line{RecordWords<Record>::kind(), record.id.value, {}, {}, {}, {}};
    if (changed.before) line.before = toJson(*changed.before);
    if (changed.after) line.after = toJson(*changed.after);
    if constexpr (std::is_same_v<Record, Link>) {
        line.from = record.from.value;
        line.to = record.to.value;
    }
    return line;
}

Line lineOf(const JournaledImport& import) {
    const QJsonObject json{{QStringLiteral("id"), import.id.value},
                           {QStringLiteral("file_name"), import.fileName},
                           {QStringLiteral("sha256"), import.sha256},
                           {QStringLiteral("profile"), import.profile}};
    return {RecordWords<Import>::kind(),
            import.id.value,
            {},
            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)),
            {},
            {}};
}

}  // namespace

Result<void> writeJournal(Connection& connection, Ids& ids, const Edit& edit,
                          const std::vector<JournaledImport>& imports) {
    const auto number = ids.nextEdit();
    if (!number) return tl::unexpected(number.error());
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString who = whoEdits();
    const auto write = [&](const Line& line) -> Result<void> {
        const auto id = ids.nextJournalLine();
        if (!id) return tl::unexpected(id.error());
        Statement statement(connection, QStringLiteral("INSERT INTO journal (id, edit, made_at, made_by, words, "
                                                       "record_kind, record, record_before, record_after, "
                                                       "from_event, to_event) "
                                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        return statement.run(*id, *number, at, who, edit.words, line.recordKind, line.record, line.before, line.after,
                             line.from, line.to);
    };
    for (const auto& change : edit.changes) {
        const Line line = std::visit([](const auto& changed) { return lineOf(changed); }, change);
        if (auto written = write(line); !written) return written;
    }
    for (const auto& import : imports) {
        if (auto written = write(lineOf(import)); !written) return written;
    }
    return {};
}

}  // namespace cutline
