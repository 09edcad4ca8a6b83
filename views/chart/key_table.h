// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/key_words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace cutline {

// The keys of a view in one table, by which they are read and of which the key sheet is made.

template <class Command>
struct BoundKey {
    QKeyCombination keys = Qt::Key_unknown;
    Command command{};
    bool isNamed = true;  ///< others work too, and are not worth a place on the sheet
};

template <class Command>
struct KeyLine {
    std::array<BoundKey<Command>, 4> keys;  ///< the unused ones are Key_unknown
    const char* words;
};

/// What was pressed. Which keys need Shift, and which are on the pad, depends on the keyboard: for signs only the sign
/// counts.
[[nodiscard]] inline QKeyCombination pressedKeys(const QKeyEvent& event) {
    const bool isSign = event.key() > Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde;
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isSign) modifiers &= ~(Qt::ShiftModifier | Qt::GroupSwitchModifier);
    return QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()));
}

template <class Command, std::size_t size>
[[nodiscard]] std::optional<Command> commandOf(const std::array<KeyLine<Command>, size>& table,
                                               const QKeyEvent& event) {
    const QKeyCombination pressed = pressedKeys(event);
    if (pressed.key() == Qt::Key_unknown) return std::nullopt;
    for (const KeyLine<Command>& line : table) {
        for (const BoundKey<Command>& bound : line.keys) {
            if (bound.keys == pressed) return bound.command;
        }
    }
    return std::nullopt;
}

/// The table for people, its words translated in `context`.
template <class Command, std::size_t size>
[[nodiscard]] std::vector<KeyWords> keyWords(const std::array<KeyLine<Command>, size>& table, const char* context) {
    std::vector<KeyWords> lines;
    lines.reserve(size);
    for (const KeyLine<Command>& line : table) {
        QStringList keys;
        for (const BoundKey<Command>& bound : line.keys) {
            if (bound.keys.key() == Qt::Key_unknown || !bound.isNamed) continue;
            keys << QKeySequence(bound.keys).toString(QKeySequence::NativeText);
        }
        lines.push_back({keys.join(QStringLiteral(", ")), QCoreApplication::translate(context, line.words)});
    }
    return lines;
}

}  // namespace cutline
