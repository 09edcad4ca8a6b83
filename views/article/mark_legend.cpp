// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/mark_legend.h"

#include <QPainter>
#include <QTextLayout>

#include <utility>
#include <vector>

namespace cutline {

namespace {

using Entry = std::pair<MarkLook, QString>;

std::vector<Entry> entries() {
    return {{MarkLook::Organization, MarkLegend::tr("Organization")},
            {MarkLook::Date, MarkLegend::tr("Date")},
            {MarkLook::Figure, MarkLegend::tr("Figure")},
            {MarkLook::NotOffered, MarkLegend::tr("Not offered")},
            {MarkLook::Quote, MarkLegend::tr("Quote")},
            {MarkLook::Broken, MarkLegend::tr("Broken")}};
}

constexpr int kGap = 18;

}  // namespace

MarkLegend::MarkLegend(QWidget* parent) : QWidget(parent) {
    QStringList words;
    for (const Entry& entry : entries()) words << entry.second;
    setAccessibleName(tr("What is marked: %1").arg(words.join(QStringLiteral(", "))));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MarkLegend::sizeHint() const {
    int width = 0;
    for (const Entry& entry : entries()) width += fontMetrics().horizontalAdvance(entry.second) + kGap;
    return {width + kGap, fontMetrics().height() + 8};
}

QSize MarkLegend::minimumSizeHint() const { return {100, sizeHint().height()}; }

void MarkLegend::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setPen(theme.mutedText);
    double left = 0;
    for (const auto& [look, words] : entries()) {
        QTextLayout layout(words, font());
        QTextCharFormat format = formatOf(look, false, theme);
        if (look != MarkLook::Broken) format.setForeground(theme.mutedText);
        layout.setFormats({{0, static_cast<int>(words.size()), format}});
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(words.size()));
        layout.endLayout();
        if (left + line.naturalTextWidth() > width()) return;
        layout.draw(&painter, QPointF(left, 2));
        left += line.naturalTextWidth() + kGap;
    }
}

}  // namespace cutline
