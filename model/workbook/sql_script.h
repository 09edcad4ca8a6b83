// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace cutline {

/// The statements of an SQL script, without the semicolons between them. Semicolons in quotes, in comments and between
/// BEGIN and END of a trigger end nothing. Comments stay in, statements of nothing but comments are dropped.
[[nodiscard]] QStringList splitStatements(QStringView script);

/// The words of a statement, one blank between them, without comments: two statements with the same words do the same,
/// however they are laid out. Quoted text stays as it is, the rest is in lower case.
[[nodiscard]] QString statementWords(QStringView statement);

}  // namespace cutline
