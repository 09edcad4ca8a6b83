// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

namespace cutline {

namespace {

QString usage(const CommandSyntax& syntax) {
    QString line = QStringLiteral("cutline ") + syntax.name;
    for (const QLatin1String positional : syntax.positionals) line += QLatin1Char(' ') + positional;
    return line;
}

QString optionWords(const Option& option) {
    if (option.takes == Option::Takes::Nothing) return option.name;
    const QLatin1String more(option.takes == Option::Takes::OneOrMore ? "..." : "");
    return option.name + QLatin1Char(' ') + option.value + more;
}

}  // namespace

QByteArray programHelp() {
    using enum TextTable::Align;
    TextTable table({Left, Left});
    table.addRow({QStringLiteral("  cutline [FILE]"), QStringLiteral("open the window")});
    for (const Command& command : commands()) {
        table.addRow({QStringLiteral("  ") + usage(command.syntax), command.summary});
    }
    return "Cutline browses, counts and publishes timelines of layoffs.\n\n" + table.toUtf8() +
           "\nFILE is a workbook (*.cutline); sample: is the built-in sample.\n"
           "cutline COMMAND --help tells the options of a command, cutline --version the version.\n"
           "Exit status: 0 done, 1 problems or rows in error were found, 2 the request is not understood, 3 a file.\n";
}

QByteArray commandHelp(const Command& command) {
    using enum TextTable::Align;
    QByteArray text = usage(command.syntax).toUtf8();
    if (!command.syntax.options.empty()) text += " [OPTIONS]";
    text += "\n\n" + QByteArray(command.summary.data(), command.summary.size()) + "\n\n";
    TextTable table({Left, Left});
    for (const Option& option : command.syntax.options) {
        table.addRow({QStringLiteral("  ") + optionWords(option), option.help});
    }
    return text + table.toUtf8();
}

}  // namespace cutline
