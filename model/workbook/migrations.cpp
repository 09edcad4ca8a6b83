// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/migrations.h"

#include "model/workbook/connection.h"
#include "model/workbook/sql_script.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Outside any namespace, as Qt asks: the resources of a static library are linked only where they are named.
static void loadSchemaResources() { Q_INIT_RESOURCE(schema); }

namespace cutline {

namespace {

std::vector<Migration> readMigrations() {
    loadSchemaResources();
    const QDir folder(QStringLiteral(":/cutline/schema"));
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_ASSERT(QStringView(name).left(3).toInt() == static_cast<int>(migrations.size()) + 1);
        migrations.push_back({name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<void> makeStep(Connection& connection, const Migration& migration, int version) {
    auto& database = connection.database();
    const QString what = QStringLiteral("The file could not be brought to version %1 (%2)")
                             .arg(QString::number(version), migration.name);
    if (auto begun = sqlite::beginWriting(database); !begun) return begun;
    auto done = connection.runScript(migration.script, what);
    if (done) done = sqlite::setUserVersion(database, version);
    if (done) done = sqlite::commit(database);
    if (!done) sqlite::rollBack(database);
    return done;
}

// The schema as the first `version` steps make it, in a database of its own.
Result<std::vector<sqlite::SchemaEntry>> schemaOfVersion(int version, const std::vector<Migration>& migrations) {
    auto model = Connection::open({}, sqlite::OpenMode::ReadWrite);
    if (!model) return tl::unexpected(model.error());
    const std::vector<Migration> steps(migrations.begin(), migrations.begin() + version);
    if (auto made = migrate(**model, steps); !made) return tl::unexpected(made.error());
    return sqlite::schemaOf((*model)->database());
}

tl::unexpected<Error> foreignSchema(const QString& path, const QString& why) {
    return failure(ErrorKind::File, QStringLiteral("“%1” is not opened").arg(path), why,
                   QStringLiteral("Ask whoever sent it for an export to JSON and import that"));
}

bool isSame(const sqlite::SchemaEntry& one, const sqlite::SchemaEntry& other) {
    return one.type == other.type && one.name == other.name && one.table == other.table &&
           (one.sql == other.sql || statementWords(one.sql) == statementWords(other.sql));
}

QString typeWords(const QString& type) {
    return type == QLatin1String("index") ? QStringLiteral("an index") : QLatin1String("a ") + type;
}

Result<void> compare(const QString& path, const std::vector<sqlite::SchemaEntry>& actual,
                     const std::vector<sqlite::SchemaEntry>& expected) {
    const auto isIn = [](const std::vector<sqlite::SchemaEntry>& entries, const sqlite::SchemaEntry& wanted) {
        return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return isSame(entry, wanted); });
    };
    for (const auto& entry : actual) {
        if (isIn(expected, entry)) continue;
        return foreignSchema(path, QStringLiteral("it holds %1 that Cutline did not make (%2)")
                                       .arg(typeWords(entry.type), entry.name.left(60)));
    }
    for (const auto& entry : expected) {
        if (isIn(actual, entry)) continue;
        return foreignSchema(path,
                             QStringLiteral("it lacks %1 of a workbook (%2)").arg(typeWords(entry.type), entry.name));
    }
    return {};
}

Result<void> checkNewerSchema(const QString& path, const std::vector<sqlite::SchemaEntry>& actual) {
    for (const auto& entry : actual) {
        const bool isPlain = entry.type == QLatin1String("table") || entry.type == QLatin1String("index");
        const bool isVirtual = statementWords(entry.sql).startsWith(QLatin1String("create virtual "));
        if (isPlain && !isVirtual) continue;
        return foreignSchema(path, QStringLiteral("it holds %1 that Cutline did not make (%2)")
                                       .arg(typeWords(entry.type), entry.name.left(60)));
    }
    return {};
}

}  // namespace

const std::vector<Migration>& builtInMigrations() {
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations) {
    const auto version = sqlite::userVersion(connection.database());
    if (!version) return tl::unexpected(version.error());
    for (int next = *version + 1; next <= static_cast<int>(migrations.size()); ++next) {
        const auto& step = migrations[static_cast<std::size_t>(next - 1)];
        if (auto made = makeStep(connection, step, next); !made) return made;
    }
    return {};
}

Result<void> checkSchema(Connection& connection, int version, const std::vector<Migration>& migrations) {
    const auto actual = sqlite::schemaOf(connection.database());
    if (!actual) return tl::unexpected(actual.error());
    if (version > static_cast<int>(migrations.size())) return checkNewerSchema(connection.path(), *actual);
    const auto expected = schemaOfVersion(version, migrations);
    if (!expected) return tl::unexpected(expected.error());
    return compare(connection.path(), *actual, *expected);
}

}  // namespace cutline
