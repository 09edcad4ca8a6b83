// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package_description.h"

#include "model/counting/totals.h"
#include "model/exchange/json_text.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

constexpr QByteArrayView kPackageIndent("  ");
constexpr QByteArrayView kResourceIndent("      ");
constexpr QByteArrayView kSchemaIndent("        ");

QString titleOf(const Selection& selection) {
    const QString asked = queryWords(selection.query());
    return asked.isEmpty() ? QStringLiteral("Layoffs and what belongs to them")
                           : QStringLiteral("Layoffs and what belongs to them: ") + asked;
}

// A JSON array with one value a line, each written by `append`.
template <class Values, class Append>
void appendLines(QByteArray& out, QByteArrayView indent, const Values& values, Append&& append) {
    out += '[';
    bool isFirst = true;
    for (const auto& value : values) {
        if (!isFirst) out += ',';
        isFirst = false;
        out += '\n';
        out += indent;
        append(value);
    }
    out += ']';
}

void appendConstraints(QByteArray& out, const PackageField& field) {
    JsonLine line(out);
    if (field.isRequired) line.boolean(QLatin1String("required"), true);
    if (field.isUnique) line.boolean(QLatin1String("unique"), true);
    if (field.isNeverNegative) line.numberOrNull(QLatin1String("minimum"), 0);
    if (!field.codes.isEmpty()) line.texts(QLatin1String("enum"), field.codes);
    if (!field.pattern.isEmpty()) line.text(QLatin1String("pattern"), field.pattern);
    line.close();
}

void appendField(QByteArray& out, const PackageField& field) {
    JsonLine line(out);
    line.text(QLatin1String("name"), field.name);
    line.text(QLatin1String("type"), field.type);
    line.text(QLatin1String("description"), field.description);
    const bool isBound = field.isRequired || field.isUnique || field.isNeverNegative || !field.codes.isEmpty() ||
                         !field.pattern.isEmpty();
    if (isBound) {
        line.key(QLatin1String("constraints"));
        appendConstraints(out, field);
    }
    line.close();
}

void appendForeignKey(QByteArray& out, const PackageForeignKey& key) {
    JsonLine line(out);
    line.texts(QLatin1String("fields"), key.fields);
    line.key(QLatin1String("reference"));
    JsonLine reference(out);
    reference.text(QLatin1String("resource"), key.table);
    reference.texts(QLatin1String("fields"), key.columns);
    reference.close();
    line.close();
}

void appendSchema(QByteArray& out, const PackageTable& table) {
    JsonLine schema(out);
    schema.key(QLatin1String("fields"));
    appendLines(out, kSchemaIndent, table.fields, [&](const PackageField& field) { appendField(out, field); });
    schema.keyOnNewLine(QLatin1String("missingValues"), kResourceIndent);
    appendJsonStrings(out, {QString()});
    schema.keyOnNewLine(QLatin1String("primaryKey"), kResourceIndent);
    appendJsonStrings(out, table.primaryKey);
    if (!table.foreignKeys.empty()) {
        schema.keyOnNewLine(QLatin1String("foreignKeys"), kResourceIndent);
        appendLines(out, kSchemaIndent, table.foreignKeys,
                    [&](const PackageForeignKey& key) { appendForeignKey(out, key); });
    }
    schema.close();
}

void appendResource(QByteArray& out, const PackageTable& table, const PackageFile& file) {
    JsonLine resource(out);
    resource.text(QLatin1String("name"), table.name);
    resource.text(QLatin1String("path"), packageFileName(table));
    resource.text(QLatin1String("profile"), QStringLiteral("tabular-data-resource"));
    resource.keyOnNewLine(QLatin1String("description"), kResourceIndent);
    appendJsonString(out, table.description);
    resource.keyOnNewLine(QLatin1String("format"), kResourceIndent);
    appendJsonString(out, QStringLiteral("csv"));
    resource.text(QLatin1String("mediatype"), QStringLiteral("text/csv"));
    resource.text(QLatin1String("encoding"), QStringLiteral("utf-8"));
    resource.numberOrNull(QLatin1String("bytes"), static_cast<double>(file.bytes));
    resource.text(QLatin1String("hash"), QStringLiteral("sha256:") + QString::fromLatin1(file.sha256));
    resource.numberOrNull(QLatin1String("rowCount"), static_cast<double>(file.rows));
    resource.keyOnNewLine(QLatin1String("dialect"), kResourceIndent);
    out += R"({"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true})";
    resource.keyOnNewLine(QLatin1String("schema"), kResourceIndent);
    appendSchema(out, table);
    resource.close();
}

}  // namespace

QString packageFileName(const PackageTable& table) { return table.name + QStringLiteral(".csv"); }

QByteArray packageDescriptor(const Selection& selection, const PackageFiles& files) {
    QByteArray out;
    JsonLine package(out);
    package.text(QLatin1String("profile"), QStringLiteral("tabular-data-package"));
    package.keyOnNewLine(QLatin1String("name"), kPackageIndent);
    appendJsonString(out, QStringLiteral("layoffs"));
    package.keyOnNewLine(QLatin1String("title"), kPackageIndent);
    appendJsonString(out, titleOf(selection));
    package.keyOnNewLine(QLatin1String("description"), kPackageIndent);
    appendJsonString(out, totalWords(totalOf(selection)) + QStringLiteral(". README.md says how to read it."));
    package.keyOnNewLine(QLatin1String("resources"), kPackageIndent);
    out += '[';
    for (std::size_t i = 0; i < kPackagePartCount; ++i) {
        out += i == 0 ? "\n    " : ",\n    ";
        appendResource(out, packageTables()[i], files[i]);
    }
    out += ']';
    package.close();
    out += '\n';
    return out;
}

QByteArray packageReadme(const Selection& selection, const PackageFiles& files) {
    const Total total = totalOf(selection);
    QString text = QStringLiteral("# %1\n\n%2.\n\n").arg(titleOf(selection), totalWords(total));
    text += QStringLiteral(
        "These are announcements of layoffs, and what else was said about the same organizations, as tables that any\n"
        "program reads: text files in UTF-8, values separated by commas, in quotes where needed (RFC 4180), the names\n"
        "of the columns in the first line. `datapackage.json` describes every column and how the tables belong\n"
        "together (Frictionless Data Package, https://specs.frictionlessdata.io). It was written by Cutline, which\n"
        "you do not need.\n\n"
        "| table | rows | holds |\n|---|---|---|\n");
    for (std::size_t i = 0; i < kPackagePartCount; ++i) {
        const PackageTable& table = packageTables()[i];
        text += QStringLiteral("| `%1` | %2 | %3 |\n")
                    .arg(packageFileName(table), numberWords(files[i].rows), table.description);
    }
    text += QStringLiteral(
                "\n## Adding up\n\n"
                "Sum `counted` in `events.csv`, never `figures.csv`: a headcount that was announced twice, or as a "
                "whole and in\nparts, would count twice. `counted` has each headcount once, on the day it first "
                "became public. `said` is what\nan announcement said by itself.\n\n"
                "    sqlite3 -csv :memory: \".import --csv events.csv events\" \\\n"
                "      \"SELECT SUM(counted), SUM(said) FROM events\"\n\n"
                "gives %1,%2.\n\n"
                "## Reading\n\n"
                "- An empty cell is not known, or not said; it is never 0.\n"
                "- Dates are as exact as they are known: `2023-03` is some day of March, `2023-33` the first quarter, "
                "`2023` some\n  day of the year, `~` behind it means about. Beside them stand the first and the last "
                "day they may mean.\n"
                "- Numbers are as they were said: \"about 10,000\" is 10000 with the qualifier `about`; \"more than "
                "400\" has no `high`.\n  Percentages run from 0 to 100.\n"
                "- `printed` and `quote` are the words of the sources, which belong to their publishers.\n"
                "- Text is as it was entered. A cell that begins with =, + or @ is text; open the tables as text where "
                "your program\n  would take it for a formula.\n")
                .arg(total.net)
                .arg(total.gross);
    return text.toUtf8();
}

}  // namespace cutline
