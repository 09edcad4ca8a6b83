// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/house_style.h"

#include "app/window/style_sheet.h"
#include "views/chart/accessible_chart.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

// Resources of a static library are there only when somebody asks for them, outside of any namespace.
static void loadMarks() { Q_INIT_RESOURCE(style); }

namespace cutline {

namespace {

constexpr int kIndicator = 14;
constexpr double kTextSize = 13;            // pixels, where the desktop's text is not larger than usual
constexpr double kUsualDesktopText = 14.7;  // pixels: 11 points

/// Beside text that is larger the boxes are, too.
int indicatorSize() { return qRound(kIndicator * textScale()); }

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const bool isChecked = (option.state & QStyle::State_On) != 0;
    const bool isPartial = (option.state & QStyle::State_NoChange) != 0;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QPalette& palette = option.palette;
    // A style sheet may have made the widget's own base see-through.
    const QColor ground = QGuiApplication::palette().color(QPalette::Base);
    const QColor ink = palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    QRectF box(0, 0, indicatorSize() - 1, indicatorSize() - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked || isPartial ? ink : palette.color(QPalette::PlaceholderText), 1));
    painter.setBrush(isChecked ? ink : ground);
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked) {
        QPainterPath tick;
        const double scale = textScale();
        tick.moveTo(box.left() + 3 * scale, box.center().y());
        tick.lineTo(box.left() + 5.5 * scale, box.bottom() - 3.5 * scale);
        tick.lineTo(box.right() - 2.8 * scale, box.top() + 3.5 * scale);
        painter.setPen(QPen(ground, 1.8 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    } else if (isPartial) {
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), ink);
    }
    painter.restore();
}

void drawBranch(const QStyleOption& option, QPainter& painter) {
    if ((option.state & QStyle::State_Children) == 0) return;
    const bool isOpen = (option.state & QStyle::State_Open) != 0;
    const QPointF middle = QRectF(option.rect).center();
    QPolygonF arrow;
    if (isOpen) {
        arrow << middle + QPointF(-3.5, -2) << middle + QPointF(3.5, -2) << middle + QPointF(0, 2.5);
    } else {
        arrow << middle + QPointF(-2, -3.5) << middle + QPointF(2.5, 0) << middle + QPointF(-2, 3.5);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::PlaceholderText));
    painter.drawPolygon(arrow);
    painter.restore();
}

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return drawCheckBox(*option, *painter);
        case PE_IndicatorBranch:
            return drawBranch(*option, *painter);
        default:
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
            return indicatorSize() + 2;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* result) const {
    if (hint == SH_UnderlineShortcut) return 1;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

double textScale() { return QFontInfo(QApplication::font()).pixelSize() / kTextSize; }

void prepareHouseStyle() {
    loadMarks();
    QApplication::setStyle(new HouseStyle);
    // What a desktop asks for with its resolution Qt follows by itself; a larger face it asks for is followed here.
    const double larger = std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / kUsualDesktopText);
    QApplication::setFont(face(qRound(kTextSize * larger)));
    installChartAccessibility();
}

void applyTheme(QApplication& application, const Theme& theme) {
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme, textScale()));
}

}  // namespace cutline
