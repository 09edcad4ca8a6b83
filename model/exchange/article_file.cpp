// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/article_file.h"

#include "model/exchange/text_encoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace cutline {

namespace {

tl::unexpected<Error> unreadable(const QString& name, const QString& why) {
    return failure(ErrorKind::File, QStringLiteral("“%1” cannot be read as an article").arg(name), why,
                   QStringLiteral("Save the article as plain text or HTML, or copy its text"));
}

QString tooLarge() {
    return QStringLiteral("it is larger than %1 MB, more than any article").arg(kLargestArticle >> 20);
}

}  // namespace

Result<QString> decodedArticle(const QByteArray& bytes, const QString& name) {
    if (bytes.size() > kLargestArticle) return unreadable(name, tooLarge());
    EncodingGuess guess(EncodingGuess::Page::Read);
    if (!bytes.isEmpty()) guess.feed(bytes);
    const auto encoding = guess.finish();
    if (!encoding) return unreadable(name, encoding.error().why);
    QStringDecoder decoder(encoding->constData());
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return unreadable(name, QStringLiteral("it is not proper %1 text").arg(QString::fromLatin1(*encoding)));
    }
    if (text.trimmed().isEmpty()) return unreadable(name, QStringLiteral("it has no words"));
    return text;
}

Result<QString> readArticleFile(const QString& path) {
    const QString name = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir()) return unreadable(name, QStringLiteral("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(name, file.errorString());
    // A pipe has no size: one byte more than is allowed tells.
    const QByteArray bytes = file.read(kLargestArticle + 1);
    if (file.error() != QFileDevice::NoError) return unreadable(name, file.errorString());
    return decodedArticle(bytes, name);
}

}  // namespace cutline
