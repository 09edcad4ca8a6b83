// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "views/browse/browser.h"
#include "views/chart/accessible_chart.h"
#include "views/chart/plain_tool_tip.h"
#include "views/timeline/day_range.h"
#include "views/timeline/mark_key.h"
#include "views/timeline/overview_strip.h"
#include "views/timeline/range_bar.h"
#include "views/timeline/timeline_acts.h"
#include "views/timeline/timeline_data.h"
#include "views/timeline/timeline_header.h"
#include "views/timeline/timeline_keys.h"
#include "views/timeline/timeline_spot.h"
#include "views/timeline/timeline_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kZoomStep = 1.4;
constexpr double kWheelNotch = 120;  // QWheelEvent: eighths of a degree of one notch

}  // namespace

struct TimelineView::Private {
    TimelineView* view;
    TimelineStage* stage;
    TimelineActs* acts;
    TimelineHeader* header;
    RangeBar* rangeBar;
    OverviewStrip* strip;
    QScrollBar* scrollBar;
    std::optional<QPointF> pressedAt;
    TimelineSpot pressedOn;
    double draggedTo = 0;
    bool isDragging = false;
    bool isMarking = false;  ///< the drag marks days instead of moving time
    QTimer sumUp;            ///< a drag marks faster than a million events are summed up

    [[nodiscard]] QRectF chartRect() const {
        return {0, 0, static_cast<double>(view->width()), static_cast<double>(view->height() - strip->height())};
    }

    void followContent() {
        const TimelineContent& content = stage->content();
        const DaySpan all = stage->whole();
        header->read(content);
        strip->setMonths(monthSums(content), all.firstDay, all.lastDay + 1);
        strip->setVisible(content.hasMarks());
        chartDataChanged(view);
        place();
    }

    void place() {
        const int side = scrollBar->sizeHint().width();
        int top = header->sizeHint().height();
        if (rangeBar->isVisibleTo(view)) top = std::max(top, rangeBar->heightNeeded(view->width()));
        header->setGeometry(0, 0, view->width(), header->sizeHint().height());
        rangeBar->setGeometry(0, 0, view->width(), top);
        strip->setGeometry(0, view->height() - strip->height(), view->width(), strip->height());
        TimelineChart& chart = stage->chart();
        chart.setTopInset(top);
        chart.setSize(chartRect().size());
        const LayoutFrame& frame = stage->drawing().frame;
        strip->setPlot(frame.plot.left(), frame.plot.width());
        const auto furthest = static_cast<int>(std::ceil(chart.longestScroll()));
        scrollBar->setRange(0, furthest);
        scrollBar->setSingleStep(static_cast<int>(frame.laneHeight));
        scrollBar->setPageStep(static_cast<int>(frame.plot.height()));
        scrollBar->setVisible(furthest > 0);
        scrollBar->setGeometry(view->width() - side, static_cast<int>(frame.plot.top()), side,
                               static_cast<int>(frame.plot.height()));
        view->update();
    }

    void hoverAt(QPointF point, QPoint global) {
        const TimelineDrawing& drawing = stage->drawing();
        const TimelineSpot spot = spotAt(drawing, point);
        const auto place = placeAt(drawing, spot);
        if (spot.isLaneHead()) {
            stage->browser().hoverOrganization(drawing.content->lanes()[spot.lane].organization);
        } else {
            stage->browser().hover(place ? std::optional(stage->markAt(*place).event) : std::nullopt);
        }
        view->setCursor(spot.what == TimelineSpot::What::Arrow || spot.what == TimelineSpot::What::Total
                            ? Qt::PointingHandCursor
                            : Qt::ArrowCursor);
        const QString words = stage->selection() != nullptr ? spotWords(*stage->selection(), drawing, spot) : QString();
        if (words.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(global + QPoint(12, 16), plainToolTip(words), view);
        }
    }

    void followRange() {
        const auto range = stage->range();
        header->setVisible(!range);
        rangeBar->setVisible(range && stage->selection() != nullptr);
        if (rangeBar->isVisibleTo(view)) rangeBar->setWords(rangeWords(sumOfDays(*stage->selection(), *range)));
        place();
    }

    void showKey() {
        auto* key = new MarkKey(stage->chart().theme(), view);
        key->showBelow(header->keyButton());
    }

    void connectBar() {
        sumUp.setSingleShot(true);
        sumUp.setInterval(0);
        QObject::connect(&sumUp, &QTimer::timeout, view, [this] { followRange(); });
        QObject::connect(stage, &TimelineStage::rangeMarked, &sumUp, qOverload<>(&QTimer::start));
        QObject::connect(rangeBar, &RangeBar::zoomAsked, acts, &TimelineActs::zoomToRange);
        QObject::connect(rangeBar, &RangeBar::filterAsked, acts, &TimelineActs::countOnlyRange);
        QObject::connect(rangeBar, &RangeBar::explainAsked, acts, &TimelineActs::explainRange);
        QObject::connect(rangeBar, &RangeBar::closeAsked, stage, &TimelineStage::clearRange);
        QObject::connect(header, &TimelineHeader::keyAsked, view, [this] { showKey(); });
        QObject::connect(acts, &TimelineActs::keyAsked, view, [this] { showKey(); });
    }

    void connectAll(Browser* browser) {
        QObject::connect(browser, &Browser::contentChanged, stage, &TimelineStage::readContent);
        QObject::connect(browser, &Browser::presentationChanged, stage, &TimelineStage::readContent);
        QObject::connect(browser, &Browser::visibleChanged, stage, &TimelineStage::readVisible);
        QObject::connect(browser, &Browser::selectedChanged, stage, &TimelineStage::readPointedOut);
        QObject::connect(browser, &Browser::hoveredChanged, stage, &TimelineStage::readPointedOut);
        QObject::connect(stage, &TimelineStage::contentRead, view, [this] { followContent(); });
        QObject::connect(stage, &TimelineStage::redrawAsked, view, qOverload<>(&QWidget::update));
        QObject::connect(stage, &TimelineStage::visibleShown, strip, &OverviewStrip::setVisibleDays);
        QObject::connect(stage, &TimelineStage::scrolled, view,
                         [this] { scrollBar->setValue(static_cast<int>(std::lround(stage->chart().scroll()))); });
        QObject::connect(strip, &OverviewStrip::rangeAsked, view, [this](double first, double last) {
            const QRectF plot = stage->drawing().frame.plot;
            stage->show(TimeScale(first, last, plot.left(), plot.width()));
        });
        QObject::connect(strip, &OverviewStrip::fitAsked, view, &TimelineView::zoomToFit);
        QObject::connect(scrollBar, &QScrollBar::valueChanged, view, [this](int value) {
            stage->chart().setScroll(value);
            view->update();
        });
        QObject::connect(acts, &TimelineActs::activated, view, &TimelineView::activated);
        QObject::connect(acts, &TimelineActs::linkAsked, view, &TimelineView::linkAsked);
        QObject::connect(acts, &TimelineActs::removeLinkAsked, view, &TimelineView::removeLinkAsked);
        QObject::connect(acts, &TimelineActs::explainAsked, view, &TimelineView::explainAsked);
    }
};

TimelineView::TimelineView(Browser* browser, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = this;
    d->stage = new TimelineStage(browser, this);
    d->acts = new TimelineActs(d->stage, this);
    d->header = new TimelineHeader(browser, this);
    d->rangeBar = new RangeBar(this);
    d->strip = new OverviewStrip(this);
    d->scrollBar = new QScrollBar(Qt::Vertical, this);
    d->scrollBar->setAccessibleName(tr("Lanes"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    d->connectAll(browser);
    d->connectBar();
    setThemeKind(ThemeKind::Light);
    d->stage->readContent();
}

TimelineView::~TimelineView() = default;

void TimelineView::setThemeKind(ThemeKind kind) {
    const Theme& theme = themeOf(kind);
    QPalette colors = paletteOf(theme);
    colors.setColor(QPalette::Window, theme.ground);
    setPalette(colors);
    d->stage->chart().setTheme(kind);
    d->header->setTheme(theme);
    d->rangeBar->setTheme(theme);
    d->strip->setTheme(&theme);
    d->place();
}

ChartData TimelineView::chartData() const { return timelineData(d->stage->selection(), d->stage->content()); }
QSize TimelineView::sizeHint() const { return {900, 440}; }
QSize TimelineView::minimumSizeHint() const { return {360, 200}; }
void TimelineView::zoomIn() { d->stage->zoom(kZoomStep); }
void TimelineView::zoomOut() { d->stage->zoom(1 / kZoomStep); }
void TimelineView::zoomToFit() { d->stage->browser().setVisible(std::nullopt); }
void TimelineView::zoomToSelection() { d->stage->zoomToSelection(); }

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), d->stage->chart().theme().ground);
    d->stage->chart().paint(painter, {});
    if (hasFocus() && !d->stage->current()) {
        painter.setPen(QPen(d->stage->chart().theme().accent, 1));
        painter.drawRect(d->chartRect().adjusted(1, 1, -2, -2));
    }
}

void TimelineView::resizeEvent(QResizeEvent*) { d->place(); }

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        d->stage->zoom(std::pow(kZoomStep, (turned.y() + turned.x()) / kWheelNotch), event->position().x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y())) {
        const double step = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        d->stage->pan(step / kWheelNotch * 80);
    } else {
        d->stage->scrollTo(d->stage->chart().scroll() -
                           turned.y() / kWheelNotch * d->stage->drawing().frame.laneHeight);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    d->pressedAt = event->position();
    d->draggedTo = event->position().x();
    d->pressedOn = spotAt(d->stage->drawing(), event->position());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!d->pressedAt) return d->hoverAt(at, event->globalPosition().toPoint());
    if (!d->isDragging) {
        const bool canDrag = d->stage->drawing().frame.plot.contains(*d->pressedAt);
        d->isDragging = canDrag && std::abs(at.x() - d->pressedAt->x()) >= QApplication::startDragDistance();
        if (!d->isDragging) return;
        d->isMarking = event->modifiers().testFlag(Qt::ShiftModifier);
        setCursor(d->isMarking ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
    }
    if (d->isMarking) {
        const TimeScale& scale = d->stage->drawing().frame.scale;
        d->stage->markRange(static_cast<qint32>(std::floor(scale.dayAt(d->pressedAt->x()))),
                            static_cast<qint32>(std::floor(scale.dayAt(at.x()))));
        return;
    }
    d->stage->pan(at.x() - d->draggedTo);
    d->draggedTo = at.x();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick = d->pressedAt && !d->isDragging && event->button() == Qt::LeftButton;
    d->pressedAt.reset();
    d->isDragging = d->isMarking = false;
    unsetCursor();
    if (isClick && spotAt(d->stage->drawing(), event->position()) == d->pressedOn) d->acts->click(d->pressedOn);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    d->acts->doubleClick(spotAt(d->stage->drawing(), event->position()));
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    // The keys that ask for a menu are in the table of keys.
    if (event->reason() == QContextMenuEvent::Keyboard) return;
    const TimelineSpot spot = spotAt(d->stage->drawing(), event->pos());
    if (spot.what != TimelineSpot::What::Plot) d->acts->openMenu(spot, event->globalPos());
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const auto command = timelineCommand(*event);
    if (!command || d->stage->selection() == nullptr || !d->acts->act(*command)) QWidget::keyPressEvent(event);
}

void TimelineView::leaveEvent(QEvent*) { d->stage->browser().hover(std::nullopt); }
void TimelineView::focusInEvent(QFocusEvent*) { d->stage->setHasFocus(true); }
void TimelineView::focusOutEvent(QFocusEvent*) { d->stage->setHasFocus(false); }

}  // namespace cutline
