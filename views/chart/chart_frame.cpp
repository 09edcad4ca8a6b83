// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_frame.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace cutline {

class ChartFrame::Layer : public QGraphicsItem {
public:
    Layer(QGraphicsItem* parent, double height) : QGraphicsItem(parent) { setZValue(height); }

    void setDraw(Draw draw) { m_draw = std::move(draw); }
    void setSize(QSizeF size) {
        prepareGeometryChange();
        m_size = size;
    }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (m_draw) m_draw(*painter);
    }

private:
    Draw m_draw;
    QSizeF m_size;
};

ChartFrame::ChartFrame() : m_scene(std::make_unique<QGraphicsScene>()) {
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart = new QChart;
    m_scene->addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->setBackgroundRoundness(0);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setDropShadowEnabled(false);
    // Bars stand between 3 and 10, the background of a chart below 0.
    m_underlay = new Layer(m_chart, 0.5);
    m_overlay = new Layer(m_chart, 1000);
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setOverlay(Draw draw) { m_overlay->setDraw(std::move(draw)); }

void ChartFrame::setUnderlay(Draw draw) { m_underlay->setDraw(std::move(draw)); }

void ChartFrame::setTheme(const Theme& theme) { m_chart->setBackgroundBrush(theme.ground); }

void ChartFrame::setSize(QSizeF size) {
    m_scene->setSceneRect({QPointF(), size});
    m_chart->resize(size);
    m_underlay->setSize(size);
    m_overlay->setSize(size);
}

void ChartFrame::setPlotArea(const QRectF& area) { m_chart->setPlotArea(area); }

void ChartFrame::paint(QPainter& painter, QPointF at) {
    const QRectF source = m_scene->sceneRect();
    m_scene->render(&painter, {at, source.size()}, source, Qt::IgnoreAspectRatio);
}

}  // namespace cutline
