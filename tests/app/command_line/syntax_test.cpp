// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/ran_program.h"

#include <gmock/gmock.h>

using cutline::test::expectRefusal;
using cutline::test::Ran;
using cutline::test::runProgram;
using testing::HasSubstr;

namespace {

Ran run(const char* line) { return runProgram(QString::fromUtf8(line).split(QLatin1Char(' '))); }

}  // namespace

TEST(Syntax, HelpNamesEveryCommand) {
    const Ran ran = run("--help");
    EXPECT_EQ(ran.status, 0);
    for (const char* command : {"new", "import", "totals", "explain", "list", "chart", "read", "check", "export"}) {
        EXPECT_THAT(ran.out.toStdString(), HasSubstr(std::string("cutline ") + command + " "));
    }
}

TEST(Syntax, HelpOfACommandNamesItsOptions) {
    const Ran ran = run("chart --help");
    EXPECT_EQ(ran.status, 0);
    for (const char* option : {"-o ", "--size ", "--dpi ", "--theme ", "--company NAME...", "--no-data", "--as-of "}) {
        EXPECT_THAT(ran.out.toStdString(), HasSubstr(option));
    }
}

TEST(Syntax, TheVersionIsTold) {
    const Ran ran = run("--version");
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.startsWith("cutline 0."));
}

TEST(Syntax, AnUnknownOptionIsRefusedWithTheNearestOne) {
    expectRefusal(run("totals sample: --compny Amazon"), 2, "Did you mean --company?");
    expectRefusal(run("totals sample: -x"), 2, "unknown option -x");
    expectRefusal(run("--versoin"), 2, "Did you mean --version?");
}

TEST(Syntax, AnUnknownCommandIsRefusedWithTheNearestOne) {
    expectRefusal(run("totls sample:"), 2, "Did you mean totals?");
    expectRefusal(run("frobnicate"), 2, "See cutline --help");
}

TEST(Syntax, AMissingValueIsRefused) {
    expectRefusal(run("totals sample: --company"), 2, "--company: its value is missing");
    expectRefusal(run("totals sample: --company --json"), 2, "--company: its value is missing");
    expectRefusal(run("totals sample: --by"), 2, "--by: its value is missing");
}

TEST(Syntax, AnArgumentTooManyOrTooFewIsRefused) {
    expectRefusal(run("totals sample: other.cutline"), 2, "other.cutline");
    expectRefusal(run("totals"), 2, "FILE is missing");
    expectRefusal(run("import some.cutline"), 2, "SOURCE.csv|json is missing");
    expectRefusal(run("sample: other"), 2, "the window opens one file");
}

TEST(Syntax, AFileBehindNamesIsToldWhereToStand) {
    expectRefusal(run("totals --company Amazon sample:"), 2, "Put it before --company");
    EXPECT_EQ(run("totals --company Amazon -- sample:").status, 0);
}

TEST(Syntax, AnOptionTwiceOrAValueTooManyIsRefused) {
    expectRefusal(run("totals sample: --since 2023 --since 2024"), 2, "--since: it is given twice");
    expectRefusal(run("totals sample: --json=yes"), 2, "--json: it takes no value");
    EXPECT_EQ(run("totals sample: --since=2023 --company=Amazon").status, 0);
}

TEST(Syntax, WhatComesLaterIsSaidToComeLater) {
    for (const char* line : {"chart --from-picture in.png -o out.svg", "chart --from-picture=in.png -o out.svg"}) {
        expectRefusal(run(line), 2, "does not have it yet");
    }
}

TEST(Syntax, WithNoDisplayTheWindowIsRefusedInOneLine) {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(name));
    }
    expectRefusal(runProgram({QStringLiteral("sample:")}, environment), 2, "there is no display");
}

TEST(Syntax, WithNoLocaleNothingIsSaidOnStandardError) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    const Ran ran = runProgram({QStringLiteral("totals"), QStringLiteral("sample:")}, environment);
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.error, "");
    EXPECT_THAT(ran.out.toStdString(), HasSubstr(" · "));
}
