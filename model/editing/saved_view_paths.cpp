// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/saved_view_paths.h"

#include "model/counting/view_state.h"
#include "model/record/name_key.h"
#include "model/workbook/workbook.h"

#include <QJsonDocument>

#include <algorithm>

namespace cutline {

namespace {

bool isWithin(const QStringList& path, const QStringList& above) {
    return path.size() >= above.size() &&
           std::equal(above.begin(), above.end(), path.begin(),
                      [](const QString& one, const QString& other) { return nameKey(one) == nameKey(other); });
}

/// The path after the change; the same where it is not concerned.
QStringList moved(const QStringList& path, const QStringList& before, const QStringList& after) {
    return isWithin(path, before) ? after + path.mid(before.size()) : path;
}

// Keys of lanes are paths joined for people, of the own part of an opened company with " (own)" behind it.
QString movedKey(const QString& key, const QStringList& before, const QStringList& after) {
    static const QString own = QStringLiteral(" (own)");
    const bool isOwn = key.endsWith(own);
    const QStringList path = splitPath(isOwn ? QStringView(key).chopped(own.size()) : QStringView(key));
    if (!isWithin(path, before)) return key;
    return joinedPath(moved(path, before, after)) % (isOwn ? own : QString());
}

ViewState moved(ViewState state, const QStringList& before, const QStringList& after) {
    auto& paths = state.query.organizations;
    for (QStringList& path : paths) path = moved(path, before, after);
    // What were two organizations may be one now.
    std::vector<QStringList> once;
    for (const QStringList& path : paths) {
        if (std::find(once.begin(), once.end(), path) == once.end()) once.push_back(path);
    }
    paths = std::move(once);
    const bool areOrganizations = state.lanes.by == GroupBy::Company || state.lanes.by == GroupBy::Division;
    if (!areOrganizations) return state;
    for (QString& key : state.lanes.opened) key = movedKey(key, before, after);
    return state;
}

}  // namespace

Result<void> followPath(Transaction& transaction, const QStringList& before, const QStringList& after) {
    if (before == after || before.isEmpty()) return {};
    const auto views = transaction.workbook().savedViews();
    if (!views) return tl::unexpected(views.error());
    for (SavedView view : *views) {
        const auto state = viewStateFromJson(QJsonDocument::fromJson(view.state.toUtf8()).object());
        if (!state) continue;
        const ViewState followed = moved(*state, before, after);
        if (followed == *state) continue;
        view.state = QString::fromUtf8(QJsonDocument(toJson(followed)).toJson(QJsonDocument::Compact));
        if (auto updated = transaction.update(view); !updated) return updated;
    }
    return {};
}

}  // namespace cutline
