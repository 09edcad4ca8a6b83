// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>
#include <QWidget>

#include <vector>

namespace cutline::test {

/// What a screen reader says of one thing: its role, its name, and where on the screen it is.
struct Heard {
    QAccessible::Role role;
    QString name;
    QRect place;
};

/// Everything that has a name, is seen and is not merely a box for others, in the order in which it is read.
inline void hear(QAccessibleInterface* from, std::vector<Heard>& heard) {
    if (from == nullptr || !from->isValid() || from->state().invisible) return;
    const QAccessible::Role role = from->role();
    const bool isBox = role == QAccessible::Client || role == QAccessible::Window || role == QAccessible::ScrollBar;
    const QString name = from->text(QAccessible::Name);
    if (!isBox && !name.isEmpty()) heard.push_back({role, name, from->rect()});
    if (role == QAccessible::Table) return;
    for (int i = 0; i < from->childCount(); ++i) hear(from->child(i), heard);
}

inline std::vector<Heard> heardIn(QWidget& widget) {
    QAccessible::setActive(true);
    std::vector<Heard> heard;
    hear(QAccessible::queryAccessibleInterface(&widget), heard);
    return heard;
}

/// Whether what is read next stands below, or in the same line further to the right.
inline bool isReadAfter(const Heard& next, const Heard& before) {
    const bool isSameLine =
        next.place.top() < before.place.center().y() && before.place.top() < next.place.center().y();
    return isSameLine ? next.place.left() >= before.place.left() : next.place.top() >= before.place.top();
}

}  // namespace cutline::test
