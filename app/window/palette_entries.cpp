// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/palette_entries.h"

#include "app/window/actions.h"
#include "app/window/view_commands.h"
#include "views/browse/saved_views.h"

#include <QMenu>

namespace cutline {

namespace {

/// "Theme: Dark": a word of a submenu says little without its name.
QString wordsOf(const QAction* action) {
    QString words = action->text();
    const auto objects = action->associatedObjects();
    for (const QObject* object : objects) {
        const auto* menu = qobject_cast<const QMenu*>(object);
        if (menu != nullptr && qobject_cast<const QMenu*>(menu->parentWidget()) != nullptr) {
            words = QString(menu->title() % u": " % words);
        }
    }
    return words.remove(u'&').remove(u'…');
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(const Actions& actions, Browser& browser, ViewCommands& commands) {
    std::vector<PaletteEntry> entries;
    const auto all = actions.findChildren<QAction*>(Qt::FindDirectChildrenOnly);
    for (QAction* action : all) {
        if (!action->isEnabled() || action == actions.palette) continue;
        entries.push_back(
            {wordsOf(action), action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    if (browser.document() == nullptr) return entries;
    if (const auto views = savedViews(browser)) {
        for (const SavedView& view : *views) {
            entries.push_back(
                {CommandPalette::tr("View: %1").arg(view.name), {}, [&commands, view] { commands.showView(view); }});
        }
    }
    const Dataset& dataset = *browser.document()->dataset();
    for (OrganizationIndex company = 0; company < dataset.organizationCount();
         company = dataset.entry(company).subtreeEnd) {
        const QString name = dataset.entry(company).name;
        entries.push_back({CommandPalette::tr("Only %1").arg(name), {}, [&commands, name] {
                               commands.change([&](ViewState& state) { state.query.organizations = {{name}}; });
                           }});
    }
    return entries;
}

}  // namespace cutline
