// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

#include <array>

namespace cutline {

namespace {

using Command = TimelineCommand;

struct BoundKey {
    QKeyCombination keys = Qt::Key_unknown;
    Command command = Command::Open;
    bool isNamed = true;  ///< others work too, and are not worth a place on the sheet
};

struct Line {
    std::array<BoundKey, 4> keys;  ///< the unused ones are Key_unknown
    const char* words;
};

const std::array kLines{
    Line{{{{Qt::Key_Left, Command::EventBefore}, {Qt::Key_Right, Command::EventAfter}}},
         QT_TRANSLATE_NOOP("Timeline", "Event before, event after")},
    Line{{{{Qt::Key_Up, Command::LaneAbove}, {Qt::Key_Down, Command::LaneBelow}}},
         QT_TRANSLATE_NOOP("Timeline", "Lane above, lane below")},
    Line{{{{Qt::Key_Home, Command::FirstOfLane}, {Qt::Key_End, Command::LastOfLane}}},
         QT_TRANSLATE_NOOP("Timeline", "First and last event of the lane")},
    Line{{{{Qt::Key_BracketLeft, Command::DiscBefore}, {Qt::Key_BracketRight, Command::DiscAfter}}},
         QT_TRANSLATE_NOOP("Timeline", "Disc before, disc after")},
    Line{{{{Qt::Key_Return, Command::Open}, {Qt::Key_Enter, Command::Open, false}}},
         QT_TRANSLATE_NOOP("Timeline", "Edit the selected event, or list the events of its disc")},
    Line{{{{Qt::SHIFT | Qt::Key_F10, Command::Menu}, {Qt::Key_Menu, Command::Menu, false}}},
         QT_TRANSLATE_NOOP("Timeline", "Menu of the selected event and its lane")},
    Line{{{{Qt::Key_Space, Command::ToggleLane}}}, QT_TRANSLATE_NOOP("Timeline", "Open or close the lane")},
    Line{{{{Qt::Key_PageUp, Command::LanesUp}, {Qt::Key_PageDown, Command::LanesDown}}},
         QT_TRANSLATE_NOOP("Timeline", "Scroll the lanes")},
    Line{{{{Qt::CTRL | Qt::Key_Left, Command::PanEarlier}, {Qt::CTRL | Qt::Key_Right, Command::PanLater}}},
         QT_TRANSLATE_NOOP("Timeline", "Earlier, later")},
    Line{
        {{{Qt::Key_Plus, Command::ZoomIn}, {Qt::Key_Equal, Command::ZoomIn, false}, {Qt::Key_Minus, Command::ZoomOut}}},
        QT_TRANSLATE_NOOP("Timeline", "Zoom in and out")},
    Line{{{{Qt::Key_0, Command::ZoomToFit}}}, QT_TRANSLATE_NOOP("Timeline", "Show all of time")},
    Line{{{{Qt::Key_F, Command::ZoomToSelection}}},
         QT_TRANSLATE_NOOP("Timeline", "Zoom to the selected event; again: to its lane")},
    Line{{{{Qt::SHIFT | Qt::Key_Left, Command::RangeEarlier}, {Qt::SHIFT | Qt::Key_Right, Command::RangeLater}}},
         QT_TRANSLATE_NOOP("Timeline", "Mark a range of days and sum it up")},
    Line{{{{Qt::Key_Escape, Command::ClearRange}}}, QT_TRANSLATE_NOOP("Timeline", "Take the marked range away")},
    Line{{{{Qt::Key_K, Command::ShowKey}}}, QT_TRANSLATE_NOOP("Timeline", "What the marks mean")},
};

}  // namespace

std::optional<TimelineCommand> timelineCommand(const QKeyEvent& event) {
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

std::vector<KeyWords> timelineKeys() {
    std::vector<KeyWords> lines;
    for (const Line& line : kLines) {
        QStringList keys;
        for (const BoundKey& bound : line.keys) {
            if (bound.keys.key() == Qt::Key_unknown || !bound.isNamed) continue;
            keys << QKeySequence(bound.keys).toString(QKeySequence::NativeText);
        }
        lines.push_back({keys.join(QStringLiteral(", ")), QCoreApplication::translate("Timeline", line.words)});
    }
    return lines;
}

}  // namespace cutline
