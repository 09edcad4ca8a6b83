// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package_export.h"

#include "model/counting/totals.h"
#include "model/exchange/json_reader.h"
#include "model/exchange/package_archive.h"
#include "model/exchange/package_tables.h"
#include "model/sample/sample.h"
#include "tests/model/exchange/unpacked.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace cutline {
namespace {

Selection pick(const Workbook& workbook, const Query& query = {}) {
    return Selection::pick(Ledger::count(Dataset::load(workbook).value()), query).value();
}

QByteArray packageOf(const Workbook& workbook, const Query& query = {}) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writePackage(buffer, workbook, pick(workbook, query));
    EXPECT_TRUE(written) << written.error().oneLine().toStdString();
    return buffer.data();
}

/// A table by the names of its columns.
struct Table {
    explicit Table(const QByteArray& csv) : rows(test::csvRows(csv)), columns(rows.front()) {
        rows.erase(rows.begin());
    }
    [[nodiscard]] QString cell(std::size_t row, const char* column) const {
        return rows[row].value(columns.indexOf(QLatin1String(column)));
    }
    [[nodiscard]] QStringList column(const char* name) const {
        QStringList cells;
        for (std::size_t row = 0; row < rows.size(); ++row) cells << cell(row, name);
        return cells;
    }
    [[nodiscard]] qint64 sum(const char* name) const {
        qint64 sum = 0;
        for (const QString& cell : column(name)) sum += cell.toLongLong();
        return sum;
    }

    std::vector<QStringList> rows;
    QStringList columns;
};

Table tableOf(const QByteArray& zip, const char* name) {
    return Table(test::unpacked(zip).value(QLatin1String(name) + QStringLiteral(".csv")));
}

constexpr auto kFirst = R"({"uid": "a", "organization": ["Älpha", "Søn"], "kind": "layoff", "announced": "2023-33",
  "headline": "=1+1, \"quoted\"", "note": "two\nlines",
  "figures": [{"measure": "people", "low": 400, "best": 400, "high": null, "qualifier": "more_than", "printed": "over 400"}],
  "links": [{"kind": "duplicate_of", "to": "b"}],
  "citations": [{"publisher": "CNBC", "url": "https://example.org/1", "quote": "said, so", "figure": 0, "called": "Son"}]})";
constexpr auto kSecond = R"({"uid": "b", "organization": ["Älpha"], "kind": "layoff", "announced": "2023-03-20",
  "effective": "2023-04", "citations": [{"publisher": "Wire"}, {"publisher": "CNBC", "url": "https://example.org/1"}]})";

std::unique_ptr<Workbook> workbookOf(const QStringList& events) {
    auto workbook = std::move(*Workbook::createInMemory());
    for (const QString& event : events) {
        const QByteArray json = R"({"cutline": 1, "organizations": [], "events": [)" + event.toUtf8() + "]}";
        const auto imported = importJson(*workbook, json, QStringLiteral("x.json"));
        EXPECT_TRUE(imported) << imported.error().oneLine().toStdString();
    }
    return workbook;
}

TEST(PackageExport, SumsAreTheTotalsOfTheSample) {
    const auto sample = openSample().value();
    for (const bool isAmazonOnly : {false, true}) {
        Query query;
        if (isAmazonOnly) query.organizations = {{QStringLiteral("Amazon")}};
        const Total total = totalOf(pick(*sample, query));
        const Table events = tableOf(packageOf(*sample, query), "events");
        EXPECT_EQ(events.sum("counted"), total.net);
        EXPECT_EQ(events.sum("said"), total.gross);
        EXPECT_EQ(events.column("standing").count(QStringLiteral("counted")), total.events);
    }
}

TEST(PackageExport, EverythingIsInItAsItWasSaid) {
    const auto workbook = workbookOf({QString::fromUtf8(kSecond), QString::fromUtf8(kFirst)});
    const QByteArray zip = packageOf(*workbook);
    const Table events = tableOf(zip, "events");
    ASSERT_EQ(events.column("uid"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(events.cell(0, "headline"), QStringLiteral("=1+1, \"quoted\"")) << "data is never guarded";
    EXPECT_EQ(events.cell(0, "note"), QStringLiteral("two\nlines"));
    EXPECT_EQ(events.cell(0, "announced_first_day"), QStringLiteral("2023-01-01"));
    EXPECT_EQ(events.cell(0, "announced_last_day"), QStringLiteral("2023-03-31"));
    EXPECT_EQ(events.cell(1, "effective_last_day"), QStringLiteral("2023-04-30"));
    EXPECT_EQ(events.column("standing").count(QStringLiteral("duplicate")), 1);
    const Table figures = tableOf(zip, "figures");
    EXPECT_EQ(figures.cell(0, "best"), QStringLiteral("400"));
    EXPECT_EQ(figures.cell(0, "high"), QString());
    EXPECT_EQ(figures.cell(0, "preferred"), QStringLiteral("true"));
    const Table citations = tableOf(zip, "citations");
    EXPECT_EQ(citations.cell(0, "called"), QStringLiteral("Son"));
    EXPECT_EQ(citations.cell(0, "figure"), QStringLiteral("0"));
    EXPECT_EQ(citations.cell(0, "source"), citations.cell(2, "source")) << "one source, cited twice";
    EXPECT_EQ(tableOf(zip, "organizations").column("path"),
              (QStringList{QStringLiteral("Älpha"), QStringLiteral("Älpha > Søn")}));
    EXPECT_EQ(tableOf(zip, "links").rows,
              (std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("duplicate_of"), QStringLiteral("b")}}));
}

TEST(PackageExport, TheSameContentGivesTheSameBytes) {
    const auto workbook = workbookOf({QString::fromUtf8(kSecond), QString::fromUtf8(kFirst)});
    const auto both = QString(QString::fromUtf8(kFirst) % u',' % QString::fromUtf8(kSecond));
    EXPECT_EQ(packageOf(*workbook), packageOf(*workbookOf({both}))) << "whatever order it was entered in";
    EXPECT_EQ(packageOf(*workbook), packageOf(*workbook));
}

TEST(PackageExport, APickedPartHoldsWhatItNamesAndNoMore) {
    const auto sample = openSample().value();
    Query query;
    query.organizations = {{QStringLiteral("Amazon"), QStringLiteral("Twitch")}};
    const QByteArray zip = packageOf(*sample, query);
    const Table organizations = tableOf(zip, "organizations");
    EXPECT_TRUE(organizations.column("path").contains(QStringLiteral("Amazon > Twitch")));
    EXPECT_TRUE(organizations.column("path").contains(QStringLiteral("Amazon"))) << "with everything above it";
    EXPECT_FALSE(organizations.column("path").contains(QStringLiteral("Meta")));
    EXPECT_LT(tableOf(zip, "sources").rows.size(), sample->sources()->size());
}

// What the schema promises is looked up in the tables: keys, codes, types, and that every key leads somewhere.
TEST(PackageExport, TheTablesKeepWhatTheSchemaPromises) {
    const auto sample = openSample().value();
    const auto parts = test::unpacked(packageOf(*sample));
    const QJsonObject package = QJsonDocument::fromJson(parts.value(QStringLiteral("datapackage.json"))).object();
    EXPECT_EQ(package[QStringLiteral("profile")], QStringLiteral("tabular-data-package"));
    const QJsonArray resources = package[QStringLiteral("resources")].toArray();
    ASSERT_EQ(resources.size(), qsizetype(kPackagePartCount));
    QMap<QString, std::shared_ptr<Table>> tables;
    for (const auto& value : resources) {
        const QJsonObject resource = value.toObject();
        const QByteArray csv = parts.value(resource[QStringLiteral("path")].toString());
        EXPECT_EQ(resource[QStringLiteral("bytes")].toInteger(), csv.size());
        EXPECT_EQ(resource[QStringLiteral("hash")].toString().toLatin1(),
                  "sha256:" + QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
        tables.insert(resource[QStringLiteral("name")].toString(), std::make_shared<Table>(csv));
    }
    for (const auto& value : resources) {
        const QString name = value.toObject()[QStringLiteral("name")].toString();
        const Table& table = *tables[name];
        const QJsonObject schema = value.toObject()[QStringLiteral("schema")].toObject();
        const QJsonArray fields = schema[QStringLiteral("fields")].toArray();
        ASSERT_EQ(fields.size(), table.columns.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QJsonObject field = fields[i].toObject();
            EXPECT_EQ(field[QStringLiteral("name")].toString(), table.columns[i]);
            const QJsonObject rules = field[QStringLiteral("constraints")].toObject();
            const QJsonArray codes = rules[QStringLiteral("enum")].toArray();
            for (const QStringList& row : table.rows) {
                const QString& cell = row[i];
                if (cell.isEmpty()) {
                    EXPECT_FALSE(rules[QStringLiteral("required")].toBool()) << table.columns[i].toStdString();
                    continue;
                }
                EXPECT_TRUE(codes.isEmpty() || codes.contains(cell)) << cell.toStdString();
                const QString type = field[QStringLiteral("type")].toString();
                bool isRight = true;
                if (type == QStringLiteral("integer")) (void)cell.toLongLong(&isRight);
                if (type == QStringLiteral("number")) (void)cell.toDouble(&isRight);
                if (type == QStringLiteral("date")) isRight = QDate::fromString(cell, Qt::ISODate).isValid();
                EXPECT_TRUE(isRight) << cell.toStdString();
            }
        }
        const auto key = [](const Table& of, const QStringList& row, const QJsonArray& names) {
            QStringList cells;
            for (const auto& column : names) cells << row[of.columns.indexOf(column.toString())];
            return cells.join(u'\n');
        };
        QSet<QString> keys;
        for (const QStringList& row : table.rows) {
            keys.insert(key(table, row, schema[QStringLiteral("primaryKey")].toArray()));
        }
        EXPECT_EQ(keys.size(), qsizetype(table.rows.size())) << name.toStdString();
        for (const auto& foreign : schema[QStringLiteral("foreignKeys")].toArray()) {
            const QJsonObject reference = foreign[QStringLiteral("reference")].toObject();
            const QString to = reference[QStringLiteral("resource")].toString();
            const Table& target = *tables[to.isEmpty() ? name : to];
            QSet<QString> there;
            for (const QStringList& row : target.rows) {
                there.insert(key(target, row, reference[QStringLiteral("fields")].toArray()));
            }
            for (const QStringList& row : table.rows) {
                const QString wanted = key(table, row, foreign[QStringLiteral("fields")].toArray());
                EXPECT_TRUE(wanted.isEmpty() || there.contains(wanted)) << wanted.toStdString();
            }
        }
    }
}

TEST(PackageExport, TheReadmeSaysTheTotal) {
    const auto sample = openSample().value();
    const auto parts = test::unpacked(packageOf(*sample));
    const QByteArray readme = parts.value(QStringLiteral("README.md"));
    const Total total = totalOf(pick(*sample));
    const QByteArray sums = QByteArray::number(total.net) + ',' + QByteArray::number(total.gross);
    EXPECT_TRUE(readme.contains(sums));
}

TEST(PackageExport, StopsWhereItIsAskedTo) {
    const auto sample = openSample().value();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto picked = pick(*sample);
    const auto stopped = writePackage(buffer, *sample, picked, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(buffer.data().isEmpty());
}

TEST(PackageArchive, ADamagedOneIsFound) {
    const test::TemporaryFolder folder;
    const QString path = folder.file(QStringLiteral("x.zip"));
    PackageArchive archive;
    archive.add(QStringLiteral("xl/worksheets/sheet1.xml"), QByteArray(100'000, 'x') + "<end>");
    ASSERT_TRUE(archive.write(path));
    EXPECT_TRUE(isWholeArchive(path, "<end>"));
    EXPECT_FALSE(isWholeArchive(path, "<eof>")) << "its sheet ends too early";
    QByteArray bytes = test::contentOf(path);
    bytes[60] = static_cast<char>(bytes[60] ^ 1);
    EXPECT_FALSE(isWholeArchive(folder.write(QStringLiteral("damaged.zip"), bytes), "<end>"));
    EXPECT_FALSE(isWholeArchive(folder.write(QStringLiteral("cut.zip"), bytes.first(80)), "<end>"));
}

TEST(PackageArchive, SaysWhyItCannotBeWritten) {
    const test::TemporaryFolder folder;
    PackageArchive archive;
    archive.addFile(QStringLiteral("a"), folder.file(QStringLiteral("not there")));
    const QString path = folder.file(QStringLiteral("x.zip"));
    const auto written = archive.write(path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::File);
    EXPECT_FALSE(QFile::exists(path));
}

}  // namespace
}  // namespace cutline
