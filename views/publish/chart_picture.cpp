// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/chart_picture.h"

#include "model/exchange/file_writer.h"
#include "model/wording/wording.h"
#include "views/chart/label_layout.h"
#include "views/publish/picture_page.h"
#include "views/publish/picture_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace cutline {

namespace {

constexpr int kShortestSide = 64;
constexpr int kLowestDpi = 24;
constexpr int kHighestDpi = 2400;
constexpr double kLayoutDpi = 96;

QString words(const char* text) { return QCoreApplication::translate("Picture", text); }

Result<void> checkSize(const PictureOptions& options) {
    const qint64 width = options.size.width();
    const qint64 height = options.size.height();
    const QString asked = words("A picture of %1 x %2 pixels cannot be drawn").arg(width).arg(height);
    if (width < kShortestSide || height < kShortestSide) {
        return failure(ErrorKind::Usage, asked, words("a side must have at least %1 pixels").arg(kShortestSide),
                       words("Ask for a larger size"));
    }
    if (width > kLongestSide || height > kLongestSide || width * height > kLargestArea) {
        return failure(ErrorKind::Usage, asked,
                       words("the limit is %1 pixels a side and %2 million in all")
                           .arg(numberWords(kLongestSide), numberWords(kLargestArea / 1'000'000)),
                       words("Ask for a smaller size"));
    }
    if (options.dpi < kLowestDpi || options.dpi > kHighestDpi) {
        return failure(ErrorKind::Usage, words("A picture cannot have %1 dpi").arg(options.dpi),
                       words("it must be between %1 and %2").arg(kLowestDpi).arg(kHighestDpi),
                       words("Ask for another resolution"));
    }
    return {};
}

/// A picture that is ready to be drawn on any device.
struct Page {
    const Selection& selection;
    const ViewState& state;
    const PictureOptions& options;
    PageWords words;

    void draw(QPainter& painter) const {
        const double scale = options.dpi / kLayoutDpi;
        painter.scale(scale, scale);
        drawPage(painter, QSizeF(options.size) / scale, selection, state, options, words);
    }
};

Result<Page> prepared(const Workbook& workbook, const Selection& selection, const ViewState& state,
                      const PictureOptions& options) {
    if (const auto checked = checkSize(options); !checked) return tl::unexpected<Error>(checked.error());
    Page page{selection, state, options, {options.title, totalWords(totalOf(selection)), options.note}};
    if (page.words.title.isEmpty()) page.words.title = defaultTitle(selection, state, options.kind);
    if (page.words.note.isEmpty()) {
        auto note = defaultNote(workbook, selection, state);
        if (!note) return tl::unexpected<Error>(note.error());
        page.words.note = std::move(*note);
    }
    return page;
}

Result<QImage> drawImage(const Page& page) {
    QImage image(page.options.size, QImage::Format_RGB32);
    if (image.isNull()) {
        return failure(ErrorKind::File, words("The picture cannot be drawn"),
                       words("there is not enough memory for it"), words("Ask for a smaller size"));
    }
    const int dotsPerMeter = static_cast<int>(std::lround(page.options.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    page.draw(painter);
    return image;
}

Result<QByteArray> pngOf(const Page& page) {
    auto image = drawImage(page);
    if (!image) return tl::unexpected<Error>(image.error());
    image->setText(QStringLiteral("Title"), page.words.title);
    image->setText(QStringLiteral("Description"), page.words.total);
    image->setText(QStringLiteral("Software"), QStringLiteral("Cutline " CUTLINE_VERSION));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(*image)) {
        return failure(ErrorKind::File, words("The picture cannot be written as PNG"), writer.errorString());
    }
    return buffer.data();
}

QByteArray svgOf(const Page& page) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(page.options.dpi);
    generator.setSize(page.options.size);
    generator.setViewBox(QRect(QPoint(), page.options.size));
    // QSvgGenerator writes both as they are: what is not escaped here breaks the file.
    generator.setTitle(printable(page.words.title).toHtmlEscaped());
    generator.setDescription(printable(page.words.total + u' ' + page.words.note).toHtmlEscaped());
    QPainter painter(&generator);
    page.draw(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const Page& page) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(page.options.dpi);
    const QSizeF points = QSizeF(page.options.size) * 72.0 / page.options.dpi;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(page.words.title);
    writer.setCreator(QStringLiteral("Cutline " CUTLINE_VERSION));
    QPainter painter(&writer);
    page.draw(painter);
    painter.end();
    return buffer.data();
}

}  // namespace

Result<void> writePicture(const Workbook& workbook, const Selection& selection, const ViewState& state,
                          const PictureOptions& options, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"png" && suffix != u"svg" && suffix != u"pdf") {
        return failure(ErrorKind::Usage, words("%1 cannot be written").arg(path),
                       words("the name of a picture ends in .png, .svg or .pdf"), words("Choose another name"));
    }
    const auto page = prepared(workbook, selection, state, options);
    if (!page) return tl::unexpected<Error>(page.error());
    if (suffix == u"png") {
        const auto png = pngOf(*page);
        if (!png) return tl::unexpected<Error>(png.error());
        return writeFile(path, *png);
    }
    return writeFile(path, suffix == u"svg" ? svgOf(*page) : pdfOf(*page));
}

Result<QImage> drawPicture(const Workbook& workbook, const Selection& selection, const ViewState& state,
                           const PictureOptions& options) {
    const auto page = prepared(workbook, selection, state, options);
    if (!page) return tl::unexpected<Error>(page.error());
    return drawImage(*page);
}

}  // namespace cutline
