// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/exchange/unpacked.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <zip.h>

namespace cutline::test {

QMap<QString, QByteArray> unpacked(const QByteArray& zip) {
    QMap<QString, QByteArray> parts;
    zip_source_t* source = zip_source_buffer_create(zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr) {
        ADD_FAILURE() << "no zip file";
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), stat.size), static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(archive);
    return parts;
}

std::vector<QStringList> csvRows(const QByteArray& table) {
    const QString text = QString::fromUtf8(table);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += text[++i];
            } else {
                isQuoted = false;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',' || c == u'\n') {
            row << std::exchange(cell, {});
            if (c == u'\n') rows.push_back(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    EXPECT_TRUE(cell.isEmpty() && row.isEmpty()) << "the last line ends";
    return rows;
}

QMap<QString, SheetCell> sheetCells(const QByteArray& xml) {
    QMap<QString, SheetCell> cells;
    QXmlStreamReader reader(xml);
    QString at;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == u"c") {
            at = reader.attributes().value(QLatin1String("r")).toString();
            const QString type = reader.attributes().value(QLatin1String("t")).toString();
            cells[at] = {type.isEmpty() ? QStringLiteral("n") : type,
                         {},
                         reader.attributes().value(QLatin1String("s")).toString()};
        } else if (reader.name() == u"v" || reader.name() == u"t") {
            cells[at].value = reader.readElementText();
        } else if (reader.name() == u"f") {
            cells[at].type = QStringLiteral("formula");
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return cells;
}

}  // namespace cutline::test
