// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line/ran_program.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QImageReader>

#include <gtest/gtest.h>

using cutline::test::contentOf;
using cutline::test::expectRefusal;
using cutline::test::Ran;
using cutline::test::runProgram;
using cutline::test::TemporaryFolder;

namespace {

Ran chart(const QString& kind, const QString& out, const QStringList& more = {}) {
    // As on a server: no display, no platform chosen.
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}) {
        environment.remove(QString::fromLatin1(name));
    }
    return runProgram(
        QStringList{QStringLiteral("chart"), kind, QStringLiteral("sample:"), QStringLiteral("-o"), out} + more,
        environment);
}

void expectDone(const Ran& ran) {
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.error, "");
}

}  // namespace

TEST(Chart, APictureHasTheSizeAskedForAndNeedsNoDisplay) {
    const TemporaryFolder folder;
    const QString out = folder.file(QStringLiteral("timeline.png"));
    expectDone(chart(QStringLiteral("timeline"), out, {QStringLiteral("--size"), QStringLiteral("800x600")}));
    EXPECT_EQ(QImageReader(out).size(), QSize(800, 600));
}

TEST(Chart, BarsAreCutAndStackedAsAsked) {
    const TemporaryFolder folder;
    const QString out = folder.file(QStringLiteral("bars.png"));
    expectDone(chart(QStringLiteral("bars"), out,
                     {QStringLiteral("--by"), QStringLiteral("quarter"), QStringLiteral("--stack"),
                      QStringLiteral("company"), QStringLiteral("--theme"), QStringLiteral("dark"),
                      QStringLiteral("--company"), QStringLiteral("Amazon"), QStringLiteral("Meta"),
                      QStringLiteral("--title"), QStringLiteral("Two companies"), QStringLiteral("--no-data")}));
    EXPECT_EQ(QImageReader(out).size(), QSize(1920, 1080));
}

TEST(Chart, HeadcountsAreAddedUpOverTime) {
    const TemporaryFolder folder;
    const QString out = folder.file(QStringLiteral("lines.svg"));
    expectDone(chart(QStringLiteral("cumulative"), out,
                     {QStringLiteral("--by"), QStringLiteral("company"), QStringLiteral("--top"), QStringLiteral("3"),
                      QStringLiteral("--size"), QStringLiteral("1280x720")}));
    const QByteArray svg = contentOf(out);
    EXPECT_TRUE(svg.contains(">Amazon</text>"));
    EXPECT_TRUE(svg.contains("Other (11)"));
    expectDone(chart(QStringLiteral("cumulative"), out, {QStringLiteral("--by"), QStringLiteral("total")}));
    EXPECT_TRUE(contentOf(out).contains("All layoffs"));
    const QString png = folder.file(QStringLiteral("lines.png"));
    expectDone(chart(QStringLiteral("cumulative"), png, {QStringLiteral("--size"), QStringLiteral("900x500")}));
    EXPECT_EQ(QImageReader(png).size(), QSize(900, 500));
}

TEST(Chart, LinesOverTimeAreNeitherStackedNorCutByTime) {
    const TemporaryFolder folder;
    const QString out = folder.file(QStringLiteral("out.png"));
    const auto refused = [&](const char* option, const char* value, const char* part) {
        expectRefusal(
            chart(QStringLiteral("cumulative"), out, {QString::fromLatin1(option), QString::fromLatin1(value)}), 2,
            part);
    };
    refused("--stack", "division", "cutline chart bars");
    refused("--by", "month", "cutline chart bars");
    refused("--by", "colour", "no such grouping");
    refused("--top", "21", "from 0 to 20");
    refused("--top", "few", "--top few");
    expectRefusal(chart(QStringLiteral("bars"), out, {QStringLiteral("--by"), QStringLiteral("total")}), 2,
                  "--by total");
    EXPECT_FALSE(QFile::exists(out));
}

TEST(Chart, VectorFormatsAreWrittenByTheirSuffix) {
    const TemporaryFolder folder;
    const QString svg = folder.file(QStringLiteral("bars.svg"));
    const QString pdf = folder.file(QStringLiteral("bars.pdf"));
    expectDone(chart(QStringLiteral("bars"), svg));
    expectDone(chart(QStringLiteral("bars"), pdf));
    EXPECT_TRUE(contentOf(svg).contains("<svg"));
    EXPECT_TRUE(contentOf(pdf).startsWith("%PDF-"));
}

TEST(Chart, WhatMakesNoPictureIsRefused) {
    const TemporaryFolder folder;
    const QString out = folder.file(QStringLiteral("out.png"));
    const auto refused = [&](const char* option, const char* value, const char* part) {
        expectRefusal(chart(QStringLiteral("timeline"), out, {QString::fromLatin1(option), QString::fromLatin1(value)}),
                      2, part);
    };
    refused("--size", "big", "--size big");
    refused("--size", "0x10", "");
    refused("--size", "999999x999999", "");
    refused("--dpi", "-5", "--dpi");
    refused("--theme", "pink", "light or dark");
    refused("--by", "month", "timeline");
    refused("--stack", "company", "timeline");
    refused("--top", "5", "timeline");
    expectRefusal(chart(QStringLiteral("bars"), folder.file(QStringLiteral("out.gif"))), 2, "gif");
    expectRefusal(chart(QStringLiteral("bars"), out, {QStringLiteral("--top"), QStringLiteral("many")}), 2,
                  "--top many");
    expectRefusal(chart(QStringLiteral("pie"), out), 2, "timeline, bars or cumulative");
    expectRefusal(runProgram({QStringLiteral("chart"), QStringLiteral("bars"), QStringLiteral("sample:")}), 2,
                  "-o is missing");
    EXPECT_FALSE(QFile::exists(out));
}

TEST(Chart, AFolderThatIsNotThereIsAFileError) {
    const TemporaryFolder folder;
    expectRefusal(chart(QStringLiteral("bars"), folder.file(QStringLiteral("none/out.png"))), 3, "out.png");
}
