// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"

#include <QHash>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline {

/// An option of the command line and what stands behind it.
struct Option {
    enum class Takes { Nothing, One, OneOrMore };

    QLatin1String name;  ///< with its dashes: "--company"
    Takes takes = Takes::Nothing;
    QLatin1String value;  ///< what the value is called in the help: "NAME"
    QLatin1String help;
};

/// The arguments of one command after they were read. Options that were not given are not there.
class Arguments {
public:
    [[nodiscard]] const QString& positional(qsizetype number) const { return m_positionals[number]; }
    [[nodiscard]] bool has(QLatin1String option) const { return m_values.contains(option); }
    /// The one value of an option; empty where it was not given.
    [[nodiscard]] QString value(QLatin1String option) const { return m_values.value(option).value(0); }
    [[nodiscard]] QStringList values(QLatin1String option) const { return m_values.value(option); }

private:
    friend class ArgumentReader;

    QStringList m_positionals;
    QHash<QString, QStringList> m_values;
};

/// What a command takes, for reading and for its help.
struct CommandSyntax {
    QLatin1String name;
    std::vector<QLatin1String> positionals;  ///< "FILE", "OUT"; all of them are needed
    std::vector<Option> options;
};

/// Reads what stands behind the command's name. Strict: an option nobody knows, a value that is missing, an argument
/// too many or the same option twice is an Error of ErrorKind::Usage that names the nearest thing there is. An option
/// that takes one or more values takes all words up to the next option (and may be given again); `--` ends options;
/// `--name=value` works for every option that takes one.
[[nodiscard]] Result<Arguments> readArguments(const CommandSyntax& syntax, const QStringList& words);

}  // namespace cutline
