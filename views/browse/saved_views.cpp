// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse/saved_views.h"

#include "model/record/name_key.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace cutline {

namespace {

QString words(const char* text) { return QCoreApplication::translate("SavedViews", text); }

QString textOf(const ViewState& state) {
    return QString::fromUtf8(QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact));
}

}  // namespace

Result<std::vector<SavedView>> savedViews(const Browser& browser) {
    return browser.document()->workbook().savedViews();
}

Result<void> saveView(Browser& browser, const QString& name) {
    const auto known = savedViews(browser);
    if (!known) return tl::unexpected<Error>(known.error());
    SavedView view{{}, name.simplified(), textOf(browser.state())};
    const auto same = std::find_if(known->begin(), known->end(),
                                   [&](const SavedView& one) { return nameKey(one.name) == nameKey(view.name); });
    if (same != known->end()) view.id = same->id;
    return browser.document()->edit(words("Save the view “%1”").arg(view.name),
                                    [&](Transaction& transaction) -> Result<void> {
                                        if (view.id != SavedViewId{}) return transaction.update(view);
                                        const auto added = transaction.add(view);
                                        if (!added) return tl::unexpected<Error>(added.error());
                                        return {};
                                    });
}

Result<void> showView(Browser& browser, const SavedView& view) {
    const auto state = viewStateFromJson(QJsonDocument::fromJson(view.state.toUtf8()).object());
    if (!state) return tl::unexpected<Error>(state.error());
    return browser.setState(*state);
}

Result<void> renameView(Browser& browser, SavedView view, const QString& name) {
    const QString what = words("Rename the view “%1” to “%2”").arg(view.name, name.simplified());
    view.name = name.simplified();
    return browser.document()->edit(what, [&](Transaction& transaction) { return transaction.update(view); });
}

Result<void> removeView(Browser& browser, const SavedView& view) {
    return browser.document()->edit(words("Delete the view “%1”").arg(view.name),
                                    [&](Transaction& transaction) { return transaction.remove(view.id); });
}

}  // namespace cutline
