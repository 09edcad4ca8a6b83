// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/window/run_window.h"

#include <QByteArray>
#include <QString>

#include <clocale>
#include <langinfo.h>

namespace {

// Programs started by cron or a container have no locale. Qt then warns on standard error, which belongs to our own
// messages, and goes on in UTF-8 as we ask for here.
void chooseUtf8() {
    std::setlocale(LC_ALL, "");
    if (QByteArray(nl_langinfo(CODESET)).toUpper() != "UTF-8") qputenv("LC_ALL", "C.UTF-8");
}

}  // namespace

int main(int argc, char** argv) {
    chooseUtf8();
    QString file;
    const auto status = cutline::runCommandLine(argc, argv, file);
    return status ? *status : cutline::runWindow(argc, argv, file);
}
