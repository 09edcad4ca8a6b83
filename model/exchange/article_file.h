// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QByteArray>
#include <QString>

namespace cutline {

/// No article is longer; what is has to be read some other way.
inline constexpr qint64 kLargestArticle = qint64{20} << 20;

/// The text in the bytes of an article, its encoding guessed as for tables (EncodingGuess); HTML stays HTML. `name`
/// is for messages. Fails with ErrorKind::File where it is empty, too large, or no text.
[[nodiscard]] Result<QString> decodedArticle(const QByteArray& bytes, const QString& name);

/// Likewise from a file.
[[nodiscard]] Result<QString> readArticleFile(const QString& path);

}  // namespace cutline
