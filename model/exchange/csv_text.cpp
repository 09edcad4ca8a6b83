// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_text.h"

#include "model/exchange/csv_parser.h"
#include "model/exchange/text_encoding.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace cutline {

namespace {

constexpr qint64 kPiece = 256LL * 1024;
constexpr int kRowsToCompare = 20;

}  // namespace

tl::unexpected<Error> CsvText::unreadable(const QString& why) const {
    return failure(ErrorKind::File, QStringLiteral("“%1” cannot be read").arg(QDir::toNativeSeparators(m_path)), why,
                   QStringLiteral("Choose a table saved as CSV"));
}

Result<CsvText> CsvText::open(const QString& path, CsvLimits limits) {
    CsvText text;
    text.m_path = path;
    text.m_limits = limits;
    if (auto scanned = text.scan(); !scanned) return tl::unexpected(scanned.error());
    if (auto found = text.findHeader(); !found) return tl::unexpected(found.error());
    return text;
}

Result<void> CsvText::scan() {
    if (QFileInfo(m_path).isDir()) return unreadable(QStringLiteral("it is a folder"));
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
    if (!encoding) {
        Error error = encoding.error();
        error.what = QStringLiteral("“%1” cannot be read: %2").arg(QDir::toNativeSeparators(m_path), error.what);
        return tl::unexpected(error);
    }
    m_encoding = std::move(*encoding);
    m_sha256 = hash.result();
    return {};
}

// The delimiter is the one that cuts the first row into the most cells; of equals, the one that cuts the most rows
// alike.
Result<void> CsvText::findHeader() {
    std::pair<std::size_t, int> best{0, 0};
    for (const char candidate : {',', ';', '\t', '|'}) {
        std::vector<QByteArray> header;
        int rows = 0;
        int alike = 0;
        const auto walked = walk(candidate,
                                 [&](const CsvRow& row) {
                                     if (rows == 0) {
                                         for (qsizetype i = 0; i < row.size(); ++i)
                                             header.push_back(row.cell(i).toByteArray());
                                     }
                                     alike += row.size() == static_cast<qsizetype>(header.size()) ? 1 : 0;
                                     return ++rows < kRowsToCompare;
                                 },
                                 {});
        if (!walked && header.empty()) return walked;
        if (header.empty()) break;  // nothing but separators
        if (const std::pair score(header.size(), alike); score > best) {
            best = score;
            m_header = std::move(header);
            m_delimiter = candidate;
        }
    }
    if (!m_header.empty()) return {};
    return unreadable(QStringLiteral("it has no rows"));
}

Result<void> CsvText::forEachRow(const Visit& visit, const Progress& progress) const {
    bool isHeader = true;
    return walk(
        m_delimiter,
        [&](const CsvRow& row) {
            if (isHeader) {
                isHeader = false;
                return true;
            }
            return visit(row);
        },
        progress);
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
