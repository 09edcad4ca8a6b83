// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include <QByteArrayView>

#include <cstdio>

namespace cutline {

int runCommandLine(int argc, char** argv) {
    if (argc == 2 && QByteArrayView(argv[1]) == QByteArrayView("--version")) {
        std::puts("cutline " CUTLINE_VERSION);
        return 0;
    }
    std::fputs("cutline: no command. Run cutline --help\n", stderr);
    return 2;
}

}  // namespace cutline
