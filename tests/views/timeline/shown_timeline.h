// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qt_warnings.h"
#include "tests/views/browse/filled_document.h"
#include "views/browse/browser.h"
#include "views/timeline/timeline_view.h"

#include <QAction>
#include <QMenu>
#include <QTest>

namespace cutline::test {

/// A timeline over a document of its own, shown with 900 x 400 pixels.
struct ShownTimeline {
    ExpectedQtWarning popups{QStringLiteral("This plugin does not support")};  ///< offscreen, menus and pop-ups say so
    FilledDocument document;
    Browser browser;
    TimelineView view{&browser};

    explicit ShownTimeline(const std::vector<EventDraft>& drafts) : document(drafts) {
        browser.setDocument(&*document);
        view.resize(900, 400);
        view.show();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] QString selected() const { return browser.state().selectedUid; }
    /// Chooses in the menu that is open.
    void choose(const QString& words) {
        for (QMenu* menu : view.findChildren<QMenu*>()) {
            if (!menu->isVisible()) continue;
            for (QAction* action : menu->actions()) {
                if (action->text().remove(u'&') != words) continue;
                action->trigger();
                menu->close();
                return;
            }
        }
        ADD_FAILURE() << "no open menu has " << words.toStdString();
    }
};

}  // namespace cutline::test
