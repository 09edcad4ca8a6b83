// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/link_button.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr int kAcross = 4;  ///< frame and space left and right of the words
constexpr int kDown = 3;

}  // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent) : QPushButton(parent), m_words(words) {
    // A single "&" of a name would be a mnemonic.
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    setProperty("role", QStringLiteral("link"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSizeF LinkButton::laidOut(double width, QPainter* painter) const {
    QTextLayout layout(m_words, font());
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    layout.beginLayout();
    double height = 0;
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    if (painter != nullptr) layout.draw(painter, {kAcross, kDown});
    return {widest, height};
}

int LinkButton::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(laidOut(width - 2 * kAcross, nullptr).height())) + 2 * kDown;
}

QSize LinkButton::sizeHint() const {
    const QSizeF size = laidOut(1e6, nullptr);
    return {static_cast<int>(std::ceil(size.width())) + 2 * kAcross + 1,
            static_cast<int>(std::ceil(size.height())) + 2 * kDown};
}

QSize LinkButton::minimumSizeHint() const { return {4 * fontMetrics().height(), fontMetrics().height() + 2 * kDown}; }

void LinkButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    // The style draws ground and focus; the words are ours, as no style breaks them into lines.
    option.text.clear();
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Link));
    laidOut(width() - 2 * kAcross, &painter);
}

}  // namespace cutline
