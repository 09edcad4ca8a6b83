// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/command_line/help.h"
#include "app/command_line/near_names.h"
#include "model/sample/sample.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace cutline {

namespace {

int fail(const Error& error) {
    printError(error);
    return exitStatusOf(error.kind);
}

int show(const QByteArray& text) {
    const auto printed = print(text);
    return printed ? kDone : fail(printed.error());
}

bool asksForHelp(const QStringList& words) {
    const qsizetype end = words.indexOf(QStringLiteral("--"));
    const QStringList options = end < 0 ? words : words.first(end);
    return options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h"));
}

// Commands that draw nothing need no window system, and start faster without one. Charts are drawn in memory: they come
// out the same with a display, with none, and with one that cannot be reached.
std::unique_ptr<QCoreApplication> applicationFor(const Command& command, int& argc, char** argv) {
    if (!command.draws) return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

// Standard error belongs to our own lines: Qt's remarks about the session (no XDG_RUNTIME_DIR under cron or in a
// container) are no concern of a script. Whatever Qt calls critical still comes through.
void keepQuiet(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg || type == QtWarningMsg) return;
    std::fputs((qFormatLogMessage(type, context, text) + QLatin1Char('\n')).toLocal8Bit().constData(), stderr);
}

int run(const Command& command, const QStringList& words, char* program) {
    if (asksForHelp(words)) return show(commandHelp(command));
    const auto arguments = readArguments(command.syntax, words);
    if (!arguments) return fail(arguments.error());
    qInstallMessageHandler(keepQuiet);
    // Qt sees only the name of the program: every other word is ours.
    int argc = 1;
    char* argv[] = {program, nullptr};
    const auto application = applicationFor(command, argc, argv);
    const auto status = command.run(*arguments);
    return status ? *status : fail(status.error());
}

// What the contract has, but not this version, is told apart from a mistake.
std::optional<Error> comesLater(const QStringList& words) {
    const bool isChart = words.first() == QLatin1String("chart");
    const bool isFromPicture = std::any_of(words.begin(), words.end(), [](const QString& word) {
        return word == QLatin1String("--from-picture") || word.startsWith(QLatin1String("--from-picture="));
    });
    if (isChart && isFromPicture) return notYet(QStringLiteral("--from-picture")).value();
    return std::nullopt;
}

Error notUnderstood(const QStringList& words) {
    QStringList known{QStringLiteral("--help"), QStringLiteral("--version")};
    for (const Command& command : commands()) known << command.syntax.name;
    QString todo = proposal(nearNames(words.first(), known));
    if (todo.isEmpty()) todo = QStringLiteral("See cutline --help");
    const bool isOption = words.first().startsWith(QLatin1Char('-'));
    return {
        ErrorKind::Usage,
        (isOption ? QStringLiteral("unknown option ") : QStringLiteral("unknown command ")) + words.first(),
        isOption ? QStringLiteral("cutline does not have it") : QStringLiteral("it is no command, and no file either"),
        todo};
}

bool isWorkbookName(const QString& word) {
    return word == kSampleName || word.endsWith(QLatin1String(".cutline")) || QFileInfo::exists(word);
}

}  // namespace

std::optional<int> runCommandLine(int argc, char** argv, QString& windowFile) {
    QStringList words;
    for (int i = 1; i < argc; ++i) words.push_back(QString::fromLocal8Bit(argv[i]));
    if (words.isEmpty()) return std::nullopt;
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&](const Command& known) { return known.syntax.name == words.first(); });
    if (const auto later = comesLater(words)) return fail(*later);
    if (command != commands().end()) return run(*command, words.mid(1), argv[0]);
    if (words.size() == 1 && words.first() == QLatin1String("--version")) return show("cutline " CUTLINE_VERSION "\n");
    if (asksForHelp(words)) return show(programHelp());
    if (words.size() > 1 && words.first() == QLatin1String("--")) words.removeFirst();
    if (words.size() == 1 && isWorkbookName(words.first())) {
        windowFile = words.first();
        return std::nullopt;
    }
    if (isWorkbookName(words.first())) {
        return fail({ErrorKind::Usage, QStringLiteral("unexpected argument \"%1\"").arg(words[1]),
                     QStringLiteral("the window opens one file"), QStringLiteral("See cutline --help")});
    }
    return fail(notUnderstood(words));
}

}  // namespace cutline
