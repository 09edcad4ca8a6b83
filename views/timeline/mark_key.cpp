// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/mark_key.h"

#include "views/timeline/disc_drawing.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <functional>
#include <utility>

namespace cutline {

namespace {

constexpr QSize kSample(46, 30);
constexpr QPointF kMiddle(23, 15);

using Draw = std::function<void(QPainter&, DiscDrawing&)>;

/// One mark, drawn by the hand that draws the timeline.
class Sample : public QWidget {
public:
    Sample(const Theme& theme, Draw draw, QWidget* parent) : QWidget(parent), m_draw(std::move(draw)) {
        m_discs.setTheme(&theme);
        m_discs.setWay(DiscDrawing::Way::Shapes);
        setFixedSize(kSample);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_draw(painter, m_discs);
    }

private:
    DiscDrawing m_discs;
    Draw m_draw;
};

Disc discOf(double radius, DiscKind kind, DiscStyle style, std::uint32_t unknown) {
    Disc disc;
    disc.x = kMiddle.x();
    disc.radius = radius;
    disc.kind = kind;
    disc.style = style;
    disc.sum.unknown = unknown;
    disc.badgeWidth = unknown == 0 ? 0 : unknown == 1 ? kBadgeHeight : 21;
    return disc;
}

Draw drawn(const Disc& disc) {
    return [disc](QPainter& painter, DiscDrawing& discs) {
        discs.drawDisc(painter, disc, kMiddle.y());
        discs.drawBounds(painter, disc, kMiddle.y());
        if (disc.kind != DiscKind::Unknown && disc.badgeWidth > 0) discs.drawBadge(painter, disc, kMiddle.y());
    };
}

std::vector<std::pair<QString, Draw>> entries() {
    const auto plain = [](double radius) { return discOf(radius, DiscKind::Counted, DiscStyle::Plain, 0); };
    Disc several = discOf(9, DiscKind::Counted, DiscStyle::Plain, 2);
    Disc bounded = plain(8);
    bounded.lowRadius = 4;
    bounded.highRadius = 13;
    const Draw span = [](QPainter& painter, DiscDrawing& discs) {
        discs.drawSpan(painter, QRectF(2, kMiddle.y() - 5, kSample.width() - 4, 10));
        discs.drawDisc(painter, discOf(5, DiscKind::Counted, DiscStyle::Plain, 0), kMiddle.y());
    };
    const Draw flag = [](QPainter& painter, DiscDrawing& discs) {
        discs.drawFlag(painter, kMiddle + QPointF(-3, 5), false);
    };
    const Draw ghost = [](QPainter& painter, DiscDrawing& discs) {
        discs.drawGhost(painter, discOf(9, DiscKind::Counted, DiscStyle::Plain, 0), kMiddle.y());
    };
    return {
        {MarkKey::tr("A layoff: the area is the headcount"), drawn(plain(9))},
        {MarkKey::tr("Reported, not confirmed"), drawn(discOf(9, DiscKind::Counted, DiscStyle::Reported, 0))},
        {MarkKey::tr("Withdrawn since"), drawn(discOf(9, DiscKind::Counted, DiscStyle::Withdrawn, 0))},
        {MarkKey::tr("No number is known"), drawn(discOf(kBadgeHeight / 2, DiscKind::Unknown, DiscStyle::Plain, 1))},
        {MarkKey::tr("Several in one; two of them without a number"), drawn(several)},
        {MarkKey::tr("Counted by another announcement"), drawn(discOf(9, DiscKind::Elsewhere, DiscStyle::Plain, 0))},
        {MarkKey::tr("“More than”, “up to”, a range: its bounds"), drawn(bounded)},
        {MarkKey::tr("The date is a month, a quarter or a year"), span},
        {MarkKey::tr("A hiring freeze, a statement …: not counted"), flag},
        {MarkKey::tr("As known on a day: what counts differently today"), ghost},
    };
}

}  // namespace

MarkKey::MarkKey(const Theme& theme, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    // The marks stand on the ground of the chart.
    setPalette(parent->palette());
    setAutoFillBackground(true);
    setAccessibleName(tr("What the marks mean"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 18, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    auto* title = new QLabel(tr("What the marks mean"), this);
    title->setProperty("role", QStringLiteral("headline"));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto& [words, draw] : entries()) {
        grid->addWidget(new Sample(theme, draw, this), row, 0);
        grid->addWidget(new QLabel(words, this), row++, 1);
    }
}

void MarkKey::showBelow(const QWidget& button) {
    adjustSize();
    const QRect screen = button.screen()->availableGeometry();
    const QPoint below = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 2));
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(below.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
}

}  // namespace cutline
