// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

namespace cutline {

/// The name before a field of the entry dialog, level with its first line however tall the field is.
[[nodiscard]] inline QLabel* makeFormLabel(const QString& name, QWidget* field, QWidget* parent) {
    auto* label = new QLabel(name, parent);
    label->setBuddy(field);
    label->setMinimumHeight(QLineEdit().sizeHint().height());
    return label;
}

}  // namespace cutline
