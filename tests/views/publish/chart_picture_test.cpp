// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/chart_picture.h"

#include "tests/support/temporary_folder.h"
#include "tests/views/browse/filled_document.h"
#include "views/publish/picture_page.h"
#include "views/timeline/lane_names.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using test::contentOf;
using test::FilledDocument;
using test::layoff;
using test::TemporaryFolder;

class ChartPicture : public testing::TestWithParam<ChartKind> {
protected:
    FilledDocument document{{layoff({QStringLiteral("Amazon")}, QStringLiteral("2022-11-16"), QStringLiteral("10,000")),
                             layoff({QStringLiteral("Meta")}, QStringLiteral("2023-03-14"), QStringLiteral("8,000")),
                             layoff({QStringLiteral("Dell")}, QStringLiteral("2023-05"))}};
    std::shared_ptr<const Selection> selection =
        std::make_shared<const Selection>(Selection::pick(Ledger::count(document->dataset()), {}).value());
    TemporaryFolder folder;
    PictureOptions options;

    ChartPicture() { options.kind = GetParam(); }
    Result<void> write(const QString& path) {
        return writePicture(document->workbook(), *selection, {}, options, path);
    }
    [[nodiscard]] QString file(const char* name) const { return folder.file(QString::fromLatin1(name)); }
};

bool hasPaint(const QImage& image) {
    int colours = 0;
    for (int x = 0; x < image.width(); x += 2) {
        for (int y = 0; y < image.height(); y += 2) {
            colours += image.pixelColor(x, y) == themeOf(ThemeKind::Light).series[0] ? 1 : 0;
        }
    }
    return colours > 50;
}

TEST_P(ChartPicture, APngHasTheAskedSizeAndResolution) {
    options.size = {1000, 700};
    options.dpi = 144;
    ASSERT_TRUE(write(file("chart.png")));
    const QImage image(file("chart.png"));
    EXPECT_EQ(image.size(), QSize(1000, 700));
    EXPECT_EQ(image.dotsPerMeterX(), 5669);
    EXPECT_TRUE(hasPaint(image));
    EXPECT_EQ(image.pixelColor(1, 1), themeOf(ThemeKind::Light).ground);
}

TEST_P(ChartPicture, AnSvgIsXmlWithRealText) {
    options.title = QStringLiteral("Cuts <1> & more");
    ASSERT_TRUE(write(file("chart.svg")));
    QXmlStreamReader xml(contentOf(file("chart.svg")));
    QString text;
    QStringList elements;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) elements << xml.name().toString();
        if (xml.isCharacters()) text += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_TRUE(elements.contains(QStringLiteral("title")));
    EXPECT_TRUE(elements.contains(QStringLiteral("desc")));
    EXPECT_TRUE(elements.contains(QStringLiteral("text")));
    EXPECT_FALSE(elements.contains(QStringLiteral("image")));
    EXPECT_TRUE(text.contains(QStringLiteral("Amazon")));
    EXPECT_TRUE(text.contains(QStringLiteral("Cuts <1> & more")));
}

TEST_P(ChartPicture, APdfIsAPdf) {
    ASSERT_TRUE(write(file("chart.pdf")));
    EXPECT_TRUE(contentOf(file("chart.pdf")).startsWith("%PDF"));
}

TEST_P(ChartPicture, SizesFromThumbnailToPosterAreDrawn) {
    for (const QSize size : {QSize(64, 64), QSize(320, 200), QSize(640, 360), QSize(3840, 2160)}) {
        options.size = size;
        const auto image = drawPicture(document->workbook(), *selection, {}, options);
        ASSERT_TRUE(image) << image.error().oneLine().toStdString();
        EXPECT_EQ(image->size(), size);
    }
}

TEST_P(ChartPicture, AnEmptySelectionIsAPictureThatSaysSo) {
    FilledDocument empty;
    const auto nothing =
        std::make_shared<const Selection>(Selection::pick(Ledger::count(empty->dataset()), {}).value());
    EXPECT_TRUE(writePicture(empty->workbook(), *nothing, {}, options, file("empty.svg")));
}

TEST_P(ChartPicture, RefusesAbsurdSizesWithTheNumbers) {
    options.size = {100'000, 10};
    auto result = write(file("chart.png"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Usage);
    options.size = {20'000, 20'000};
    result = write(file("chart.png"));
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().oneLine().contains(QStringLiteral("20,000")));
    EXPECT_FALSE(QFile::exists(file("chart.png")));
}

TEST_P(ChartPicture, RefusesOtherFormats) {
    const auto result = write(file("chart.bmp"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Usage);
}

TEST_P(ChartPicture, WhatWasThereStaysWhereItCannotBeWritten) {
    const auto result = write(folder.file(QStringLiteral("no such folder/chart.png")));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::File);
}

INSTANTIATE_TEST_SUITE_P(All, ChartPicture,
                         testing::Values(ChartKind::Timeline, ChartKind::Bars, ChartKind::Cumulative));

TEST(SumIntoLast, WhatHasNoRoomStillAddsUp) {
    std::vector<Lane> lanes(7);
    qint64 net = 0;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        Mark mark;
        mark.event = static_cast<EventIndex>(i);
        mark.firstDay = mark.lastDay = 2'460'000 - static_cast<qint32>(i);
        mark.net = mark.gross = static_cast<qint64>(100 * i + 1);
        lanes[i].total.net = lanes[i].total.gross = mark.net;
        lanes[i].marks = {mark};
        net += mark.net;
    }
    EXPECT_EQ(sumIntoLast(lanes, 3), 5);
    ASSERT_EQ(lanes.size(), 3U);
    EXPECT_EQ(lanes[0].total.net + lanes[1].total.net + lanes[2].total.net, net);
    EXPECT_EQ(lanes[2].marks.size(), 5U);
    EXPECT_EQ(lanes[2].marks.front().event, 6U);
    EXPECT_EQ(laneWords(lanes[2]), lanes[2].label) << "never “not known”";
    EXPECT_EQ(sumIntoLast(lanes, 3), 0);
}

}  // namespace
}  // namespace cutline
