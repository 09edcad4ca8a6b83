// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_view.h"

#include "views/browse/browser.h"
#include "views/timeline/mark_steps.h"
#include "views/timeline/overview_strip.h"
#include "views/timeline/timeline_chart.h"
#include "views/timeline/timeline_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kShortestDays = 7;
constexpr double kZoomStep = 1.4;
constexpr double kWheelNotch = 120;  // QWheelEvent: eighths of a degree of one notch

/// A tool tip takes anything that looks like HTML for it: data must not.
QString asPlainToolTip(const QString& text) {
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace

struct TimelineView::Private {
    TimelineView* view;
    Browser* browser;
    TimelineChart chart;
    OverviewStrip* strip;
    QScrollBar* scrollBar;
    std::optional<std::size_t> lane;  ///< of the places of the selected event, the one that keys are at
    std::optional<QPointF> pressedAt;
    double draggedTo = 0;
    bool isDragging = false;
    bool isReporting = false;

    [[nodiscard]] const Selection* selection() const { return browser->selection().get(); }
    [[nodiscard]] DaySpan whole() const { return wholeRange(chart.content()); }
    [[nodiscard]] QRectF chartRect() const {
        return {0, 0, static_cast<double>(view->width()), static_cast<double>(view->height() - strip->height())};
    }

    void readContent() {
        auto content = std::make_shared<TimelineContent>();
        if (selection() != nullptr) {
            content = std::make_shared<TimelineContent>(lanesOf(*selection(), browser->state().lanes),
                                                        browser->state().showsGross);
        }
        chart.setContent(content);
        chart.setEmptyWords(emptyTimelineWords(selection()));
        const DaySpan all = whole();
        strip->setMonths(monthSums(*content), all.firstDay, all.lastDay + 1);
        strip->setVisible(content->hasMarks());
        view->setAccessibleDescription(selection() != nullptr ? timelineSummary(*selection(), *content)
                                                              : emptyTimelineWords(nullptr));
        place();
        readVisible();
        readPointedOut();
    }

    void place() {
        const int side = scrollBar->sizeHint().width();
        strip->setGeometry(0, view->height() - strip->height(), view->width(), strip->height());
        chart.setSize(chartRect().size());
        const QRectF plot = chart.drawing().frame.plot;
        strip->setPlot(plot.left(), plot.width());
        const auto furthest = static_cast<int>(std::ceil(chart.longestScroll()));
        const auto laneHeight = static_cast<int>(chart.drawing().frame.laneHeight);
        scrollBar->setRange(0, furthest);
        scrollBar->setSingleStep(laneHeight);
        scrollBar->setPageStep(static_cast<int>(plot.height()));
        scrollBar->setVisible(furthest > 0);
        scrollBar->setGeometry(view->width() - side, static_cast<int>(plot.top()), side,
                               static_cast<int>(plot.height()));
        view->update();
    }

    void readVisible() {
        if (isReporting) return;
        const auto& visible = browser->state().visible;
        const DaySpan all = whole();
        const double first = visible ? static_cast<double>(visible->first.toJulianDay()) : all.firstDay;
        const double last = visible ? static_cast<double>(visible->last.toJulianDay() + 1) : all.lastDay + 1;
        show(first, last);
    }

    void show(double first, double last) {
        chart.setVisibleDays(first, last);
        strip->setVisibleDays(first, last);
        view->update();
    }

    /// Shows what a gesture asks for and reports it in whole days. What is shown keeps its fractions of days while the
    /// gesture goes on, or dragging would jump.
    void ask(const TimeScale& wanted) {
        if (!chart.content().hasMarks()) return;
        const DaySpan all = whole();
        const TimeScale scale = wanted.clampedTo(all.firstDay, all.lastDay + 1, kShortestDays);
        show(scale.firstDay(), scale.lastDay());
        const VisibleRange range{QDate::fromJulianDay(std::llround(scale.firstDay())),
                                 QDate::fromJulianDay(std::llround(scale.lastDay()) - 1)};
        const bool isWhole = range.first.toJulianDay() <= all.firstDay && range.last.toJulianDay() >= all.lastDay;
        isReporting = true;
        browser->setVisible(isWhole ? std::nullopt : std::optional(range));
        isReporting = false;
    }

    [[nodiscard]] TimeScale scale() { return chart.drawing().frame.scale; }

    void zoom(double factor, std::optional<double> about = {}) {
        const QRectF plot = chart.drawing().frame.plot;
        const double x = about ? std::clamp(*about, plot.left(), plot.right()) : plot.center().x();
        ask(scale().zoomedAbout(x, factor));
    }

    [[nodiscard]] std::vector<MarkPlace> placesOf(std::optional<EventIndex> event) const {
        if (!event || selection() == nullptr) return {};
        const Dataset& dataset = selection()->dataset();
        if (*event >= dataset.eventCount()) return {};
        return chart.content().placesOf(*event, dataset.firstDay(*event), dataset.lastDay(*event));
    }

    void readPointedOut() {
        PointedOut out;
        out.selected = placesOf(browser->selectedEvent());
        out.hovered = placesOf(browser->hoveredEvent());
        out.hasFocus = view->hasFocus();
        chart.setPointedOut(std::move(out));
        view->update();
    }

    /// Where keys are: on the selected event, on the lane that was used last where it stands on several.
    [[nodiscard]] std::optional<MarkPlace> current() const {
        const auto places = placesOf(browser->selectedEvent());
        for (const MarkPlace& place : places) {
            if (place.lane == lane) return place;
        }
        return places.empty() ? std::nullopt : std::optional(places.front());
    }

    [[nodiscard]] const Mark& markAt(const MarkPlace& place) const {
        return chart.content().lanes()[place.lane].marks[place.mark];
    }

    void select(const std::optional<MarkPlace>& place) {
        if (!place || selection() == nullptr) return;
        lane = place->lane;
        browser->select(selection()->dataset().uid(markAt(*place).event));
        bringIntoView(*place);
    }

    void bringIntoView(const MarkPlace& place) {
        const LayoutFrame& frame = chart.drawing().frame;
        const double top = static_cast<double>(place.lane) * frame.laneHeight;
        if (top < chart.scroll()) scrollTo(top);
        if (top + frame.laneHeight > chart.scroll() + frame.plot.height()) {
            scrollTo(top + frame.laneHeight - frame.plot.height());
        }
        const double x = frame.scale.xOf(halfDayOf(markAt(place)) / 2.0);
        if (x < frame.plot.left() || x > frame.plot.right()) ask(frame.scale.pannedBy(frame.plot.center().x() - x));
    }

    void scrollTo(double scroll) {
        chart.setScroll(scroll);
        scrollBar->setValue(static_cast<int>(std::lround(chart.scroll())));
        view->update();
    }

    /// Opens or closes a lane; on a division, the lane it was opened from.
    void toggle(std::size_t index) {
        const auto& lanes = chart.content().lanes();
        const int depth = lanes[index].depth;
        if (!lanes[index].canOpen && depth > 0) {
            while (index > 0 && lanes[index].depth >= depth) --index;
        }
        const Lane& toggled = lanes[index];
        if (!toggled.canOpen) return;
        ViewState state = browser->state();
        if (std::erase(state.lanes.opened, toggled.key) == 0) state.lanes.opened.push_back(toggled.key);
        // Only lanes change: the query that was picked is picked again.
        (void)browser->setState(state);
    }

    [[nodiscard]] std::optional<MarkPlace> placeAt(QPointF point) {
        const TimelineDrawing& drawing = chart.drawing();
        if (!drawing.frame.plot.contains(point)) return std::nullopt;
        const auto hit = drawing.layout.at(point);
        if (!hit) return std::nullopt;
        const LaneRow& row = drawing.layout.rows[hit->row];
        if (hit->disc) return MarkPlace{row.lane, leadingMark(chart.content(), row, row.discs[*hit->disc])};
        if (!hit->flag) return std::nullopt;
        return MarkPlace{row.lane, chart.content().track(row.lane).flagMark(row.flags[*hit->flag].first)};
    }

    [[nodiscard]] QString toolTipAt(QPointF point) {
        const TimelineDrawing& drawing = chart.drawing();
        const auto hit = drawing.layout.at(point);
        if (!hit || selection() == nullptr) return {};
        const LaneRow& row = drawing.layout.rows[hit->row];
        if (point.x() < drawing.frame.plot.left()) {
            const PlacedName& name = drawing.names[hit->row];
            return name.name.isCut ? laneWords(chart.content().lanes()[row.lane]) : QString();
        }
        if (hit->flag) return flagWords(*selection(), chart.content(), row, row.flags[*hit->flag]);
        if (hit->disc) return discWords(*selection(), chart.content(), row, row.discs[*hit->disc]);
        return {};
    }

    void hoverAt(QPointF point, QPoint global) {
        const auto place = placeAt(point);
        browser->hover(place ? std::optional(markAt(*place).event) : std::nullopt);
        const QString words = toolTipAt(point);
        if (words.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(global + QPoint(12, 16), asPlainToolTip(words), view);
        }
    }

    bool stepByKey(int key) {
        const auto from = current();
        if (!from) {
            select(firstPlace(chart.content()));
            return true;
        }
        switch (key) {
            case Qt::Key_Left:
                select(stepInLane(chart.content(), *from, -1));
                break;
            case Qt::Key_Right:
                select(stepInLane(chart.content(), *from, 1));
                break;
            case Qt::Key_Up:
                select(stepAcross(chart.content(), *from, -1));
                break;
            case Qt::Key_Down:
                select(stepAcross(chart.content(), *from, 1));
                break;
            case Qt::Key_Home:
                select(endOfLane(chart.content(), from->lane, false));
                break;
            case Qt::Key_End:
                select(endOfLane(chart.content(), from->lane, true));
                break;
            case Qt::Key_Space:
                toggle(from->lane);
                break;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                Q_EMIT view->activated(browser->state().selectedUid);
                break;
            default:
                return false;
        }
        return true;
    }

    bool zoomByKey(int key) {
        switch (key) {
            case Qt::Key_Plus:
            case Qt::Key_Equal:
                zoom(kZoomStep);
                return true;
            case Qt::Key_Minus:
                zoom(1 / kZoomStep);
                return true;
            case Qt::Key_0:
                view->zoomToFit();
                return true;
            default:
                return false;
        }
    }
};

TimelineView::TimelineView(Browser* browser, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = this;
    d->browser = browser;
    d->strip = new OverviewStrip(this);
    d->scrollBar = new QScrollBar(Qt::Vertical, this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    connect(browser, &Browser::contentChanged, this, [this] { d->readContent(); });
    connect(browser, &Browser::presentationChanged, this, [this] { d->readContent(); });
    connect(browser, &Browser::visibleChanged, this, [this] { d->readVisible(); });
    connect(browser, &Browser::selectedChanged, this, [this] { d->readPointedOut(); });
    connect(browser, &Browser::hoveredChanged, this, [this] { d->readPointedOut(); });
    connect(d->strip, &OverviewStrip::rangeAsked, this, [this](double first, double last) {
        const QRectF plot = d->chart.drawing().frame.plot;
        d->ask(TimeScale(first, last, plot.left(), plot.width()));
    });
    connect(d->scrollBar, &QScrollBar::valueChanged, this, [this](int value) {
        d->chart.setScroll(value);
        update();
    });
    d->readContent();
}

TimelineView::~TimelineView() = default;

void TimelineView::setThemeKind(ThemeKind kind) {
    d->chart.setTheme(kind);
    d->strip->setTheme(&themeOf(kind));
    d->place();
}

QSize TimelineView::sizeHint() const { return {900, 440}; }
QSize TimelineView::minimumSizeHint() const { return {360, 180}; }
void TimelineView::zoomIn() { d->zoom(kZoomStep); }
void TimelineView::zoomOut() { d->zoom(1 / kZoomStep); }
void TimelineView::zoomToFit() { d->browser->setVisible(std::nullopt); }

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), d->chart.theme().ground);
    d->chart.paint(painter, {});
    if (hasFocus() && !d->current()) {
        painter.setPen(QPen(d->chart.theme().accent, 1));
        painter.drawRect(d->chartRect().adjusted(1, 1, -2, -2));
    }
}

void TimelineView::resizeEvent(QResizeEvent*) { d->place(); }

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        d->zoom(std::pow(kZoomStep, (turned.y() + turned.x()) / kWheelNotch), event->position().x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y())) {
        const double step = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        d->ask(d->scale().pannedBy(step / kWheelNotch * 80));
    } else {
        d->scrollTo(d->chart.scroll() - turned.y() / kWheelNotch * d->chart.drawing().frame.laneHeight);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const QPointF at = event->position();
    const QRectF plot = d->chart.drawing().frame.plot;
    if (at.x() < plot.left()) {
        if (const auto hit = d->chart.drawing().layout.at(at)) d->toggle(d->chart.drawing().layout.rows[hit->row].lane);
        return;
    }
    if (const auto place = d->placeAt(at)) d->select(place);
    if (!plot.contains(at)) return;
    d->pressedAt = at;
    d->draggedTo = at.x();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!d->pressedAt) return d->hoverAt(at, event->globalPosition().toPoint());
    if (!d->isDragging) {
        d->isDragging = std::abs(at.x() - d->pressedAt->x()) >= QApplication::startDragDistance();
        if (!d->isDragging) return;
        setCursor(Qt::ClosedHandCursor);
    }
    d->ask(d->scale().pannedBy(at.x() - d->draggedTo));
    d->draggedTo = at.x();
}

void TimelineView::mouseReleaseEvent(QMouseEvent*) {
    d->pressedAt.reset();
    d->isDragging = false;
    unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto place = d->placeAt(event->position());
    if (place && d->selection() != nullptr) {
        Q_EMIT activated(d->selection()->dataset().uid(d->markAt(*place).event));
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const double step = d->chart.drawing().frame.plot.width() / 5;
        d->ask(d->scale().pannedBy(event->key() == Qt::Key_Left ? step : -step));
        return;
    }
    // Keys with modifiers belong to menus.
    if (isControl || event->modifiers().testFlag(Qt::AltModifier) || d->selection() == nullptr ||
        !(d->zoomByKey(event->key()) || d->stepByKey(event->key()))) {
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::leaveEvent(QEvent*) { d->browser->hover(std::nullopt); }
void TimelineView::focusInEvent(QFocusEvent*) { d->readPointedOut(); }
void TimelineView::focusOutEvent(QFocusEvent*) { d->readPointedOut(); }

}  // namespace cutline
