// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_keys.h"

#include "views/chart/key_table.h"

namespace cutline {

namespace {

using Command = CumulativeCommand;

using Line = KeyLine<Command>;

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

std::optional<CumulativeCommand> cumulativeCommand(const QKeyEvent& event) { return commandOf(kLines, event); }

std::vector<KeyWords> cumulativeKeys() { return keyWords(kLines, "Cumulative"); }

}  // namespace cutline
