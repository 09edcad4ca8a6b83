// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/command_line/output.h"
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

// Where Qt finds no display it ends the program with a crash and advice for programmers.
bool canShowWindows() {
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

int refuseWindow() {
    const cutline::Error error{cutline::ErrorKind::Usage, QStringLiteral("the window cannot be opened"),
                               QStringLiteral("there is no display"),
                               QStringLiteral("Draw charts with cutline chart, or see cutline --help")};
    cutline::printError(error);
    return cutline::exitStatusOf(error.kind);
}

}  // namespace

int main(int argc, char** argv) {
    chooseUtf8();
    QString file;
    const auto status = cutline::runCommandLine(argc, argv, file);
    if (status) return *status;
    return canShowWindows() ? cutline::runWindow(argc, argv, file) : refuseWindow();
}
