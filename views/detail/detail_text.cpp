// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/detail_text.h"

#include "views/detail/heading_label.h"

#include <QLabel>
#include <QToolButton>

namespace cutline {

QLabel* newDetailText(const QString& text, const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    const QString shown = breakable(text);
    label->setText(shown);
    if (shown != text) label->setAccessibleName(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(0);
    if (role != nullptr) label->setProperty("role", QLatin1String(role));
    return label;
}

QToolButton* newTextLink(const QString& words) {
    auto* button = new QToolButton;
    // A single "&" would make a mnemonic.
    button->setText(QString(words).replace(u'&', QStringLiteral("&&")));
    button->setProperty("role", QStringLiteral("link"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton* newSignButton(const QString& sign, const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setProperty("role", QStringLiteral("quietLink"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace cutline
