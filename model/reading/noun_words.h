// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <span>

namespace cutline {

/// The tables of words that say what a number counts, in lower case and simplified Chinese.

[[nodiscard]] bool isPeopleNoun(const QString& word);    ///< "employees", "roles"
[[nodiscard]] bool isOtherNoun(const QString& word);     ///< "stores", "months", any other plural
[[nodiscard]] bool isFunctionWord(const QString& word);  ///< "in", "said": ends what a number can count

[[nodiscard]] std::span<const QStringView> chinesePeopleNouns();  ///< 员工, 岗位
[[nodiscard]] std::span<const QStringView> chineseOtherPeople();  ///< 客户: people who do not work there
/// A word between number and noun that is not used for people: 家, 台, 年
[[nodiscard]] bool isChineseCounter(QChar c);

}  // namespace cutline
