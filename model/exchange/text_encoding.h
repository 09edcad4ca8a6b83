// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace cutline {

/// Finds out how a text file is encoded, fed with the file piece by piece: a byte order mark, else UTF-8 where every
/// byte fits, else UTF-16 by its zero bytes, else what uchardet makes of it.
class EncodingGuess {
public:
    /// A web page is no table, but it may be an article.
    enum class Page { Refused, Read };

    explicit EncodingGuess(Page page = Page::Refused);
    EncodingGuess(const EncodingGuess&) = delete;
    EncodingGuess& operator=(const EncodingGuess&) = delete;
    ~EncodingGuess();

    void feed(QByteArrayView bytes);
    /// The name of an encoding that QStringDecoder knows. Fails with ErrorKind::File where it is no text: the error
    /// says what it looks like.
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct Detector;

    Page m_page;
    std::unique_ptr<Detector> m_detector;
    QByteArray m_begin;
    QStringDecoder m_utf8{QStringDecoder::Utf8};
    QString m_scratch;
    qint64 m_evenZeros = 0;
    qint64 m_oddZeros = 0;
    qint64 m_size = 0;
};

}  // namespace cutline
