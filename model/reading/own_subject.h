// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cutline {

/// Whether a sentence points back at one that was named before: "the company", "its", "that is", "该公司", "其".
/// `before` is the sentence as far as its number, `behind` what follows the number.
[[nodiscard]] bool pointsBack(QStringView before, QStringView behind);

/// Whether a sentence, as far as its number, is about somebody whom it names itself, known or not: "JPMorgan let",
/// "eBay will cut", "腾讯裁员". "About 400 jobs will go" and "将裁员400人" are about the one before.
[[nodiscard]] bool hasOwnSubject(QStringView before);

/// Whether, behind the name of an organization, another one takes over: "; Hooli cut", "，腾讯裁员". `between` is what
/// stands between the name and the number.
[[nodiscard]] bool anotherTakesOver(QStringView between);

}  // namespace cutline
