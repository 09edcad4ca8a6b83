// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

#include <array>

namespace cutline {

namespace {

using Command = CumulativeCommand;

struct BoundKey {
    QKeyCombination keys = Qt::Key_unknown;
    Command command = Command::Narrow;
    bool isNamed = true;  ///< others work too, and are not worth a place on the sheet
};

struct Line {
    std::array<BoundKey, 3> keys;  ///< the unused ones are Key_unknown
    const char* words;
};

const std::array kLines{
    Line{{{{Qt::Key_Left, Command::StepBefore}, {Qt::Key_Right, Command::StepAfter}}},
         QT_TRANSLATE_NOOP("Cumulative", "Step before, step after on the line")},
    Line{{{{Qt::Key_Up, Command::LineAbove}, {Qt::Key_Down, Command::LineBelow}}},
         QT_TRANSLATE_NOOP("Cumulative", "Line above, line below")},
    Line{{{{Qt::Key_Home, Command::FirstStep}, {Qt::Key_End, Command::LastStep}}},
         QT_TRANSLATE_NOOP("Cumulative", "First and last step of the line")},
    Line{{{{Qt::Key_Return, Command::Narrow}, {Qt::Key_Enter, Command::Narrow, false}}},
         QT_TRANSLATE_NOOP("Cumulative", "Only what the line adds up")},
    Line{{{{Qt::Key_E, Command::Explain}}}, QT_TRANSLATE_NOOP("Cumulative", "Explain the line")},
    Line{{{{Qt::CTRL | Qt::Key_C, Command::Copy}}},
         QT_TRANSLATE_NOOP("Cumulative", "Copy the data, a row for each day")},
    Line{{{{Qt::CTRL | Qt::Key_Left, Command::PanEarlier}, {Qt::CTRL | Qt::Key_Right, Command::PanLater}}},
         QT_TRANSLATE_NOOP("Cumulative", "Earlier, later")},
    Line{
        {{{Qt::Key_Plus, Command::ZoomIn}, {Qt::Key_Equal, Command::ZoomIn, false}, {Qt::Key_Minus, Command::ZoomOut}}},
        QT_TRANSLATE_NOOP("Cumulative", "Zoom in and out")},
    Line{{{{Qt::Key_0, Command::ZoomToFit}}}, QT_TRANSLATE_NOOP("Cumulative", "Show all of time")},
};

}  // namespace

std::optional<CumulativeCommand> cumulativeCommand(const QKeyEvent& event) {
    // Which keys need Shift, and which are on the pad, depends on the keyboard: for signs only the sign counts.
    const bool isSign = event.key() > Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde;
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isSign) modifiers &= ~(Qt::ShiftModifier | Qt::GroupSwitchModifier);
    const QKeyCombination pressed(modifiers, static_cast<Qt::Key>(event.key()));
    if (pressed.key() == Qt::Key_unknown) return std::nullopt;
    for (const Line& line : kLines) {
        for (const BoundKey& bound : line.keys) {
            if (bound.keys == pressed) return bound.command;
        }
    }
    return std::nullopt;
}

std::vector<KeyWords> cumulativeKeys() {
    std::vector<KeyWords> lines;
    for (const Line& line : kLines) {
        QStringList keys;
        for (const BoundKey& bound : line.keys) {
            if (bound.keys.key() == Qt::Key_unknown || !bound.isNamed) continue;
            keys << QKeySequence(bound.keys).toString(QKeySequence::NativeText);
        }
        lines.push_back({keys.join(QStringLiteral(", ")), QCoreApplication::translate("Cumulative", line.words)});
    }
    return lines;
}

}  // namespace cutline
