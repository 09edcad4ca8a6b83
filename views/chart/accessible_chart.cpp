// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/accessible_chart.h"

#include "views/chart/accessible_data.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <optional>
#include <utility>

namespace cutline {

namespace {

/// What assistive technology sees of a ChartWidget: a chart with its summary, its buttons if it has any, and behind
/// them the data as a table. Data is fetched when it is asked for, and kept until the chart says that it changed. Qt's
/// cache owns it and deletes it with the widget.
class AccessibleChart : public QAccessibleWidget {
public:
    AccessibleChart(QWidget& widget, const ChartWidget& chart)
        : QAccessibleWidget(&widget, QAccessible::Chart), m_chart(chart) {}

    int childCount() const override { return QAccessibleWidget::childCount() + (table() != nullptr ? 1 : 0); }
    QAccessibleInterface* child(int index) const override {
        return index == QAccessibleWidget::childCount() ? table() : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (child != nullptr && child == table()) return QAccessibleWidget::childCount();
        return QAccessibleWidget::indexOfChild(child);
    }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return data().name;
        if (kind == QAccessible::Description) return data().summary;
        return QAccessibleWidget::text(kind);
    }

    void refresh();

protected:
    ~AccessibleChart() override { QAccessible::deleteAccessibleInterface(m_table); }

private:
    const ChartData& data() const {
        if (!m_data) m_data = m_chart.chartData();
        return *m_data;
    }
    AccessibleData* known() const { return static_cast<AccessibleData*>(QAccessible::accessibleInterface(m_table)); }
    AccessibleData* table() const;
    void tell(QAccessible::Event what) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }

    const ChartWidget& m_chart;
    mutable std::optional<ChartData> m_data;  ///< none: to be fetched
    mutable QAccessible::Id m_table = 0;      ///< 0: nobody asked, or there are no rows
};

AccessibleData* AccessibleChart::table() const {
    if (data().rows.empty()) return nullptr;
    if (m_table == 0) {
        // Children point at their parent without const.
        auto& self = const_cast<AccessibleChart&>(*this);
        m_table = QAccessible::registerAccessibleInterface(new AccessibleData(self, data()));
    }
    return known();
}

void AccessibleChart::refresh() {
    m_data.reset();
    if (m_table != 0 && data().rows.empty()) {
        QAccessibleEvent gone(known(), QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&gone);
        QAccessible::deleteAccessibleInterface(std::exchange(m_table, 0));
    } else if (m_table != 0) {
        known()->setData(data());
    }
    if (!QAccessible::isActive()) return;
    tell(QAccessible::NameChanged);
    tell(QAccessible::DescriptionChanged);
    const bool isNew = m_table == 0;
    if (AccessibleData* shown = table()) {
        QAccessibleEvent come(shown, QAccessible::ObjectCreated);
        QAccessibleTableModelChangeEvent changed(shown, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(isNew ? &come : &changed);
    }
}

/// Qt asks once for every class that the object is of.
QAccessibleInterface* chartInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* chart = dynamic_cast<const ChartWidget*>(widget);
    return chart != nullptr ? new AccessibleChart(*widget, *chart) : nullptr;
}

}  // namespace

void installChartAccessibility() { QAccessible::installFactory(chartInterface); }

void chartDataChanged(QWidget* chart) {
    auto* found = dynamic_cast<AccessibleChart*>(QAccessible::queryAccessibleInterface(chart));
    if (found != nullptr) found->refresh();
}

}  // namespace cutline
