// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_keys.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

namespace cutline {
namespace {

std::optional<TimelineCommand> commandOf(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    return timelineCommand(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

TEST(TimelineKeys, AreReadAndListedFromOneTable) {
    EXPECT_EQ(commandOf(Qt::Key_Left), TimelineCommand::EventBefore);
    EXPECT_EQ(commandOf(Qt::Key_Left, Qt::ControlModifier), TimelineCommand::PanEarlier);
    EXPECT_EQ(commandOf(Qt::Key_F10, Qt::ShiftModifier), TimelineCommand::Menu);
    EXPECT_FALSE(commandOf(Qt::Key_F10));
    EXPECT_FALSE(commandOf(Qt::Key_Left, Qt::AltModifier));
    for (const KeyWords& line : timelineKeys()) {
        EXPECT_FALSE(line.keys.isEmpty());
        EXPECT_FALSE(line.words.isEmpty());
    }
}

TEST(TimelineKeys, OfSignsDoNotDependOnTheKeyboard) {
    EXPECT_EQ(commandOf(Qt::Key_Plus, Qt::ShiftModifier), TimelineCommand::ZoomIn);
    EXPECT_EQ(commandOf(Qt::Key_Plus, Qt::KeypadModifier), TimelineCommand::ZoomIn);
    EXPECT_EQ(commandOf(Qt::Key_BracketRight, Qt::GroupSwitchModifier), TimelineCommand::DiscAfter);
}

TEST(TimelineKeys, UnusedPlacesOfTheTableAreNoKeys) { EXPECT_FALSE(commandOf(Qt::Key_unknown)); }

}  // namespace
}  // namespace cutline
