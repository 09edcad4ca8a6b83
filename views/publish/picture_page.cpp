// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/picture_page.h"

#include "model/wording/wording.h"
#include "views/bars/bar_chart.h"
#include "views/chart/label_layout.h"
#include "views/cumulative/cumulative_chart.h"
#include "views/cumulative/cumulative_words.h"
#include "views/timeline/timeline_chart.h"
#include "views/timeline/timeline_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cutline {

namespace {

constexpr double kMargin = 16;  // of the charts themselves, so that text and lanes begin on one line

QString words(const char* text) { return QCoreApplication::translate("Picture", text); }

double drawText(QPainter& painter, const FittedName& text, QPointF at, const QColor& color) {
    painter.setFont(text.font);
    painter.setPen(color);
    const QFontMetricsF metrics(text.font);
    double y = at.y();
    for (const QString& line : text.lines) {
        painter.drawText(QPointF(at.x(), y + metrics.ascent()), line);
        y += std::ceil(metrics.height());
    }
    return y - at.y();
}

double heightOf(const FittedName& text) {
    return std::ceil(QFontMetricsF(text.font).height()) * static_cast<double>(text.lines.size());
}

void appendTo(QString& note, const QString& sentence) {
    if (!note.isEmpty()) note += u' ';
    note += sentence;
}

/// The charts, and what each has to say once it knows its height.
class Chart {
public:
    virtual ~Chart() = default;
    virtual void setSize(QSizeF size) = 0;
    /// A sentence about what was summed to fit; empty where all is drawn.
    [[nodiscard]] virtual QString remark() = 0;
    virtual void paint(QPainter& painter, QPointF at) = 0;
};

class TimelinePictureChart : public Chart {
public:
    TimelinePictureChart(const Selection& selection, const ViewState& state, ThemeKind theme)
        : m_chart(DiscDrawing::Way::Shapes),
          m_lanes(lanesOf(selection, state.lanes, state.showsGross)),
          m_state(state) {
        m_chart.setTheme(theme);
        m_chart.setEmptyWords(emptyTimelineWords(&selection));
    }

    void setSize(QSizeF size) override {
        std::vector<Lane> lanes = m_lanes;
        m_summed = sumIntoLast(lanes, TimelineChart::lanesThatFit(size.height()));
        auto content = std::make_shared<TimelineContent>(std::move(lanes), m_state.showsGross);
        const DaySpan whole = wholeRange(*content);
        m_chart.setContent(content);
        m_chart.setSize(size);
        if (m_state.visible) {
            m_chart.setVisibleDays(static_cast<double>(m_state.visible->first.toJulianDay()),
                                   static_cast<double>(m_state.visible->last.toJulianDay() + 1));
        } else {
            m_chart.setVisibleDays(whole.firstDay, whole.lastDay + 1);
        }
    }

    [[nodiscard]] QString remark() override {
        if (m_summed == 0) return {};
        return words("The last lane sums %1 that have no room of their own.").arg(numberWords(m_summed));
    }

    void paint(QPainter& painter, QPointF at) override { m_chart.paint(painter, at); }

private:
    TimelineChart m_chart;
    std::vector<Lane> m_lanes;
    const ViewState& m_state;
    qint64 m_summed = 0;
};

class BarPictureChart : public Chart {
public:
    BarPictureChart(const Selection& selection, const ViewState& state, ThemeKind theme)
        : m_selection(selection), m_state(state) {
        m_chart.setTheme(theme);
        m_chart.setEmptyWords(words("There is nothing to add up here."));
    }

    void setSize(QSizeF size) override {
        const int most = isTime(m_state.bars.by) ? kMostBars : std::min(kMostBars, barsThatFit(size.height()));
        m_chart.setTable(barTable(m_selection, m_state.bars, m_state.showsGross, most));
        m_chart.setSize(size);
    }

    [[nodiscard]] QString remark() override {
        const auto& places = m_chart.layout().bars;
        const auto isBroken = [](const BarPlace& place) { return place.isBroken; };
        return std::any_of(places.begin(), places.end(), isBroken) ? words("The bar of the others is cut short.")
                                                                   : QString();
    }

    void paint(QPainter& painter, QPointF at) override { m_chart.paint(painter, at); }

private:
    const Selection& m_selection;
    const ViewState& m_state;
    BarChart m_chart;
};

class CumulativePictureChart : public Chart {
public:
    CumulativePictureChart(const Selection& selection, const ViewState& state, ThemeKind theme)
        : m_selection(selection), m_state(state) {
        m_chart.setTheme(theme);
        m_chart.setEmptyWords(words("There is nothing to add up here."));
    }

    void setSize(QSizeF size) override {
        // One line less than has room, for the line of the others.
        const int most = std::max(1, linesThatFit(size.height()) - 1);
        m_chart.setTable(cumulativeTable(m_selection, m_state.cumulative, m_state.showsGross, most));
        m_chart.setSize(size);
        if (!m_state.visible || m_chart.table().startsTogether) return;
        m_chart.setVisible(PlaceSpan{static_cast<double>(m_state.visible->first.toJulianDay()),
                                     static_cast<double>(m_state.visible->last.toJulianDay() + 1)});
    }

    [[nodiscard]] QString remark() override {
        QString text = leftOutWords(m_chart.table());
        const auto& lines = m_chart.layout().lines;
        const auto isCoarse = [](const LinePlace& place) { return !place.path.coarse.empty(); };
        if (std::any_of(lines.begin(), lines.end(), isCoarse)) {
            appendTo(text, words("Hollow points: dated to a span of days, added at its end."));
        }
        return text;
    }

    void paint(QPainter& painter, QPointF at) override { m_chart.paint(painter, at); }

private:
    const Selection& m_selection;
    const ViewState& m_state;
    CumulativeChart m_chart;
};

std::unique_ptr<Chart> newChart(const Selection& selection, const ViewState& state, const PictureOptions& options) {
    if (options.kind == ChartKind::Cumulative) {
        return std::make_unique<CumulativePictureChart>(selection, state, options.theme);
    }
    if (options.kind == ChartKind::Bars) return std::make_unique<BarPictureChart>(selection, state, options.theme);
    return std::make_unique<TimelinePictureChart>(selection, state, options.theme);
}

}  // namespace

qint64 sumIntoLast(std::vector<Lane>& lanes, std::size_t mostLanes) {
    if (lanes.size() <= mostLanes || mostLanes == 0) return 0;
    Lane rest;
    qint64 summed = 0;
    for (std::size_t i = mostLanes - 1; i < lanes.size(); ++i) {
        const Lane& lane = lanes[i];
        // An opened lane only heads its divisions: its total is theirs.
        if (lane.isOpen) continue;
        ++summed;
        add(rest.total, lane.total);
        rest.marks.insert(rest.marks.end(), lane.marks.begin(), lane.marks.end());
        rest.inexact.insert(rest.inexact.end(), lane.inexact.begin(), lane.inexact.end());
    }
    std::sort(rest.marks.begin(), rest.marks.end(), [](const Mark& one, const Mark& other) {
        return std::make_tuple(halfDayOf(one), one.event) < std::make_tuple(halfDayOf(other), other.event);
    });
    std::sort(rest.inexact.begin(), rest.inexact.end(),
              [](const InexactMark& one, const InexactMark& other) { return one.event < other.event; });
    rest.label = words("%1 more").arg(numberWords(summed));
    // A lane without a key would be the one of what is not known.
    rest.key = rest.label;
    lanes.resize(mostLanes - 1);
    lanes.push_back(std::move(rest));
    return summed;
}

void drawPage(QPainter& painter, QSizeF size, const Selection& selection, const ViewState& state,
              const PictureOptions& options, PageWords page) {
    const Theme& theme = themeOf(options.theme);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), theme.ground);
    const double width = std::max(20.0, size.width() - 2 * kMargin);
    const FittedName title = fitName(page.title, face(size.width() < 700 ? 17 : 21, QFont::DemiBold), width, 2);
    const FittedName total = fitName(page.total, theme.number, width, 2);
    const double top = kMargin + heightOf(title) + 2 + heightOf(total) + 12;
    const auto areaAbove = [&](const FittedName& note) {
        const double bottom = note.lines.isEmpty() ? 8 : heightOf(note) + 8 + 12;
        return QSizeF(size.width(), std::max(40.0, size.height() - top - bottom));
    };
    const auto fittedNote = [&] { return page.note.isEmpty() ? FittedName{} : fitName(page.note, face(11), width, 3); };

    FittedName note = fittedNote();
    const std::unique_ptr<Chart> chart = newChart(selection, state, options);
    chart->setSize(areaAbove(note));
    if (!chart->remark().isEmpty()) {
        appendTo(page.note, chart->remark());
        note = fittedNote();
        chart->setSize(areaAbove(note));
    }
    double y = kMargin;
    y += drawText(painter, title, {kMargin, y}, theme.text) + 2;
    drawText(painter, total, {kMargin, y}, theme.mutedText);
    chart->paint(painter, {0, top});
    if (!note.lines.isEmpty()) {
        drawText(painter, note, {kMargin, size.height() - 12 - heightOf(note)}, theme.mutedText);
    }
}

}  // namespace cutline
