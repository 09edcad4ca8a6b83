// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

namespace cutline {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{newCommand(),     importCommand(), totalsCommand(),
                                          explainCommand(), listCommand(),   chartCommand(),
                                          readCommand(),    checkCommand(),  exportCommand()};
    return all;
}

tl::unexpected<Error> notYet(const QString& what) {
    return failure(ErrorKind::Usage, what, QStringLiteral("this version of Cutline does not have it yet"),
                   QStringLiteral("See cutline --help for what it has"));
}

}  // namespace cutline
