// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cutline {

/// Whether a text is HTML. Careful: news that was broken on its way says "154.<> million" and "<>,<>", and a plain text
/// may talk about <b>; only a document type, or a tag of HTML that is also closed, makes it HTML.
[[nodiscard]] bool looksLikeHtml(QStringView text);

/// The text a person reads in a piece of HTML: entities decoded, scripts, styles, comments and all other markup gone, a
/// line for each block and an empty line between paragraphs. Nothing is loaded, nothing is run, and what comes out is
/// plain: "&lt;b&gt;" becomes the four characters "<b>", which mean nothing to whoever shows it. Takes time in
/// proportion to the length, however broken the markup is.
[[nodiscard]] QString textOfHtml(QStringView html);

/// A text with its character references ("&amp;", "&#8220;", "&nbsp;") decoded, once. One that is not known stays.
[[nodiscard]] QString withEntitiesDecoded(QStringView text);

/// What is read of an article however it came: HTML as textOfHtml, anything else with its entities decoded. Line ends
/// become "\n", NUL and other control characters blanks, so that places in it are places in what is shown.
[[nodiscard]] QString articleText(QStringView raw);

}  // namespace cutline
