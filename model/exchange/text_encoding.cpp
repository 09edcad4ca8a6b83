// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <uchardet/uchardet.h>

namespace cutline {

namespace {

constexpr qsizetype kSignatureSize = 16;
// Enough text for uchardet to be sure, little enough to be free.
constexpr qint64 kDetectedBytes = qint64(4) * 1024 * 1024;

tl::unexpected<Error> notText(const QString& why) {
    return failure(ErrorKind::File, QStringLiteral("the file is not text"), why,
                   QStringLiteral("Save the table as CSV (UTF-8) and import that"));
}

QString binaryKind(const QByteArray& begin) {
    if (begin.startsWith("PK\x03\x04")) return QStringLiteral("it looks like an Excel workbook or a zip file");
    if (begin.startsWith("\xd0\xcf\x11\xe0")) return QStringLiteral("it looks like an old Excel workbook");
    if (begin.startsWith("SQLite format 3")) return QStringLiteral("it looks like a database, or a Cutline workbook");
    if (begin.startsWith("%PDF")) return QStringLiteral("it looks like a PDF");
    if (begin.startsWith("\x1f\x8b")) return QStringLiteral("it looks like a gzip file");
    if (begin.startsWith("\x89PNG") || begin.startsWith("\xff\xd8\xff") || begin.startsWith("GIF8")) {
        return QStringLiteral("it looks like a picture");
    }
    if (begin.startsWith("{\\rtf")) return QStringLiteral("it looks like a document of a word processor");
    return {};
}

bool isPage(const QByteArray& begin) {
    const QByteArray words = begin.trimmed().toLower();
    return words.startsWith("<!doctype") || words.startsWith("<html");
}

// On short western text uchardet finds rare relatives of Latin-1; tables come from Windows far more often.
bool isWestern(const QByteArray& name) {
    static const std::array<QByteArray, 6> kNames{"", "ASCII", "ISO-8859-1", "ISO-8859-3", "ISO-8859-15", "ISO-8859-9"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

}  // namespace

struct EncodingGuess::Detector {
    uchardet_t handle = uchardet_new();

    Detector() = default;
    Detector(const Detector&) = delete;
    Detector& operator=(const Detector&) = delete;
    ~Detector() { uchardet_delete(handle); }
};

EncodingGuess::EncodingGuess(Page page) : m_page(page), m_detector(std::make_unique<Detector>()) {}
EncodingGuess::~EncodingGuess() = default;

void EncodingGuess::feed(QByteArrayView bytes) {
    if (bytes.isEmpty()) return;
    if (m_begin.size() < kSignatureSize) m_begin.append(bytes.first(std::min(bytes.size(), kSignatureSize)));
    if (m_size < kDetectedBytes) {
        uchardet_handle_data(m_detector->handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    if (std::memchr(bytes.data(), 0, static_cast<std::size_t>(bytes.size())) != nullptr) {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] == '\0') ++((m_size + i) % 2 == 0 ? m_evenZeros : m_oddZeros);
        }
    }
    if (!m_utf8.hasError()) {
        m_scratch.resize(m_utf8.requiredSpace(bytes.size()));
        m_utf8.appendToBuffer(m_scratch.data(), bytes);
    }
    m_size += bytes.size();
}

Result<QByteArray> EncodingGuess::finish() {
    uchardet_data_end(m_detector->handle);
    if (m_size == 0) return notText(QStringLiteral("it is empty"));
    if (const QString kind = binaryKind(m_begin); !kind.isEmpty()) return notText(kind);
    if (m_page == Page::Refused && isPage(m_begin)) {
        return notText(
            QStringLiteral("it looks like a web page; copy the table from the browser, or save it as CSV there"));
    }
    if (const auto marked = QStringConverter::encodingForData(m_begin)) {
        return QByteArray(QStringConverter::nameForEncoding(*marked));
    }
    if (m_evenZeros + m_oddZeros > 0) {
        // Latin letters in UTF-16 have a zero in every other byte, always on the same side.
        const auto many = m_size / 4;
        if (m_oddZeros > many && m_evenZeros == 0) return QByteArray("UTF-16LE");
        if (m_evenZeros > many && m_oddZeros == 0) return QByteArray("UTF-16BE");
        return notText(QStringLiteral("it contains zero bytes, which no text has"));
    }
    if (!m_utf8.hasError()) return QByteArray("UTF-8");
    const QByteArray name = uchardet_get_charset(m_detector->handle);
    if (isWestern(name)) return QByteArray("windows-1252");
    if (!QStringDecoder(name.constData()).isValid()) {
        return notText(
            QStringLiteral("its encoding, %1, is not one that Cutline reads").arg(QString::fromLatin1(name)));
    }
    return name;
}

}  // namespace cutline
