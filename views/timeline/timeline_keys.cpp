// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_keys.h"

#include "views/chart/key_table.h"

namespace cutline {

namespace {

using Command = TimelineCommand;

using Line = KeyLine<Command>;

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

std::optional<TimelineCommand> timelineCommand(const QKeyEvent& event) { return commandOf(kLines, event); }

std::vector<KeyWords> timelineKeys() { return keyWords(kLines, "Timeline"); }

}  // namespace cutline
