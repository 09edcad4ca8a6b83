// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_commands.h"

#include "model/wording/wording.h"
#include "views/browse/saved_views.h"
#include "views/filter/filter_chips.h"

namespace cutline {

ViewCommands::ViewCommands(QWidget* window, Browser& browser, Dialogs& dialogs)
    : QObject(window), m_window(window), m_browser(browser), m_dialogs(dialogs) {}

void ViewCommands::report(const Result<void>& result) {
    if (!result) m_dialogs.report(m_window, result.error(), {});
}

void ViewCommands::change(const std::function<void(ViewState&)>& edit) { report(m_browser.change(edit)); }

void ViewCommands::clearFilters() {
    change([](ViewState& state) { state.query = {}; });
}

QString ViewCommands::suggestedName() const {
    const ViewState& state = m_browser.state();
    QStringList words;
    for (const FilterChip& chip : chipsOf(state.query)) words << chip.words;
    if (!state.query.search.isEmpty()) words << QString(u'“' % state.query.search % u'”');
    if (words.isEmpty()) words << tr("Everything");
    if (state.query.asOf) words << tr("as known on %1").arg(dayWords(*state.query.asOf));
    if (state.showsGross) words << tr("gross");
    return words.join(QStringLiteral(", "));
}

void ViewCommands::saveView() {
    if (m_browser.document() == nullptr) return;
    const QString name = m_dialogs.askForText(m_window, tr("Save this view"), tr("Name of the view"), suggestedName());
    if (!name.isEmpty()) report(cutline::saveView(m_browser, name));
}

void ViewCommands::showView(const SavedView& view) { report(cutline::showView(m_browser, view)); }

void ViewCommands::renameView(const SavedView& view) {
    const QString name = m_dialogs.askForText(m_window, tr("Rename the view"), tr("Name of the view"), view.name);
    if (!name.isEmpty()) report(cutline::renameView(m_browser, view, name));
}

void ViewCommands::removeView(const SavedView& view) { report(cutline::removeView(m_browser, view)); }

}  // namespace cutline
