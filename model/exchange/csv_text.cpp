// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_text.h"

#include "model/exchange/csv_header.h"
#include "model/exchange/csv_parser.h"
#include "model/exchange/text_encoding.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace cutline {

namespace {

constexpr qint64 kPiece = 256LL * 1024;
constexpr qint64 kBeginning = 4LL * 1024 * 1024;
constexpr int kRowsToCompare = 30;

}  // namespace

tl::unexpected<Error> CsvText::unreadable(const QString& why) const {
    return failure(ErrorKind::File, QStringLiteral("“%1” cannot be read").arg(QDir::toNativeSeparators(m_path)), why,
                   QStringLiteral("Choose a table saved as CSV"));
}

Result<CsvText> CsvText::open(const QString& path, CsvLimits limits) {
    CsvText text;
    text.m_path = path;
    text.m_limits = limits;
    if (auto begun = text.readBeginning(); !begun) return tl::unexpected(begun.error());
    const QByteArray guessed = text.m_encoding;
    if (auto scanned = text.scan(); !scanned) return tl::unexpected(scanned.error());
    if (text.m_encoding == guessed) return text;
    if (auto found = text.chooseHeader(); !found) return tl::unexpected(found.error());
    return text;
}

// A picture, a line of gigabytes, a hundred thousand columns: all of these show in the first megabytes.
Result<void> CsvText::readBeginning() {
    if (QFileInfo(m_path).isDir()) return unreadable(QStringLiteral("it is a folder"));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(file.errorString());
    if (file.size() > m_limits.fileBytes) {
        return unreadable(QStringLiteral("it is larger than %1 GB").arg(m_limits.fileBytes >> 30));
    }
    const QByteArray beginning = file.read(kBeginning);
    EncodingGuess guess;
    guess.feed(beginning);
    auto encoding = guess.finish();
    if (!encoding) return notText(encoding.error());
    m_encoding = std::move(*encoding);
    return chooseHeader();
}

tl::unexpected<Error> CsvText::notText(Error error) const {
    error.what = QStringLiteral("“%1” cannot be read: %2").arg(QDir::toNativeSeparators(m_path), error.what);
    return tl::unexpected(std::move(error));
}

Result<void> CsvText::scan() {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EncodingGuess guess;
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(piece.data(), kPiece)) != 0;) {
        if (got < 0) return unreadable(file.errorString());
        const QByteArrayView bytes(piece.constData(), got);
        hash.addData(bytes);
        guess.feed(bytes);
        m_size += got;
    }
    auto encoding = guess.finish();
    if (!encoding) return notText(encoding.error());
    m_encoding = std::move(*encoding);
    m_sha256 = hash.result();
    return {};
}

// The delimiter is the one that shows the most known header words; of equals, the one that cuts the header into the
// most cells, then the one that cuts the most rows alike.
Result<void> CsvText::chooseHeader() {
    CsvHeader best;
    std::optional<Error> problem;
    for (const char candidate : {',', ';', '\t', '|'}) {
        std::vector<CsvCells> rows;
        std::vector<qint64> lines;
        const auto walked = walk(candidate,
                                 [&](const CsvRow& row) {
                                     lines.push_back(row.line());
                                     CsvCells& cells = rows.emplace_back();
                                     for (qsizetype i = 0; i < row.size(); ++i)
                                         cells.push_back(row.cell(i).toByteArray());
                                     return rows.size() < std::size_t{kRowsToCompare};
                                 },
                                 {});
        // A quoted cell before another delimiter than this one looks like a quote that is never closed.
        if (!walked && rows.empty() && !problem) problem = walked.error();
        if (rows.empty() && walked) break;  // nothing but separators
        if (rows.empty()) continue;
        CsvHeader header = findHeader(rows);
        if (!isBetterCut(header, best)) continue;
        best = std::move(header);
        m_header = best.words;
        m_headerLine = best.row < 0 ? 0 : lines[static_cast<std::size_t>(best.row)];
        m_delimiter = candidate;
    }
    if (problem && best.width < 2) return tl::unexpected(std::move(*problem));
    if (best.width > 0) return {};
    return unreadable(QStringLiteral("it has no rows"));
}

Result<void> CsvText::forEachRow(const Visit& visit, const Progress& progress) const {
    return walk(
        m_delimiter, [&](const CsvRow& row) { return row.line() <= m_headerLine || visit(row); }, progress);
}

Result<void> CsvText::walk(char delimiter, const Visit& visit, const Progress& progress) const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(file.errorString());
    const bool isUtf8 = m_encoding == "UTF-8";
    QStringDecoder decoder(m_encoding.constData());
    CsvParser parser(delimiter, m_limits, visit);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    for (qint64 got = 0; (got = file.read(piece.data(), kPiece)) != 0; done += got) {
        if (got < 0) return unreadable(file.errorString());
        if (progress && !progress(done, m_size)) {
            return failure(ErrorKind::Cancelled, QStringLiteral("The import was stopped"),
                           QStringLiteral("nothing was taken in"));
        }
        QByteArrayView bytes(piece.constData(), got);
        QByteArray converted;
        if (isUtf8) {
            if (done == 0 && bytes.startsWith("\xef\xbb\xbf")) bytes = bytes.sliced(3);
        } else {
            converted = QString(decoder.decode(bytes)).toUtf8();
            if (decoder.hasError()) {
                return unreadable(QStringLiteral("it is not proper %1 text").arg(QString::fromLatin1(m_encoding)));
            }
            bytes = converted;
        }
        if (!parser.feed(bytes)) break;
    }
    parser.finish();
    if (!parser.problem().isEmpty()) return unreadable(parser.problem());
    return {};
}

}  // namespace cutline
