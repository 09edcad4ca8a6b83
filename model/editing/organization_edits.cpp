// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/organization_edits.h"

#include "model/editing/called_names.h"
#include "model/editing/saved_view_paths.h"
#include "model/record/name_key.h"
#include "model/workbook/workbook.h"

#include <algorithm>

namespace cutline {

namespace {

bool isCalled(const Organization& organization, const QString& name) {
    const QString key = nameKey(name);
    return nameKey(organization.name) == key ||
           std::any_of(organization.otherNames.begin(), organization.otherNames.end(),
                       [&](const OtherName& one) { return nameKey(one.name) == key; });
}

// The old name joins the others, and the new one is no other name any more, unless dates say when it was in use.
Organization withOldName(Organization after, const QString& before, const OldName& oldName) {
    if (nameKey(before) == nameKey(after.name)) return after;
    std::erase_if(after.otherNames, [&](const OtherName& one) {
        return nameKey(one.name) == nameKey(after.name) && !one.from && !one.until;
    });
    if (!oldName.wasMistake && !isCalled(after, before)) {
        after.otherNames.push_back({before, std::nullopt, oldName.until});
    }
    return after;
}

}  // namespace

Result<QStringList> pathBelow(const Workbook& workbook, std::optional<OrganizationId> top, OrganizationId id) {
    QStringList path;
    for (std::optional<OrganizationId> at = id; at && at != top;) {
        const auto found = workbook.organization(*at);
        if (!found) return tl::unexpected(found.error());
        if (!*found) break;
        path.prepend((*found)->name);
        at = (*found)->parent;
    }
    return path;
}

Result<QStringList> pathOf(const Workbook& workbook, OrganizationId id) {
    return pathBelow(workbook, std::nullopt, id);
}

Result<void> changeOrganization(Transaction& transaction, const Organization& after, const OldName& oldName) {
    const Workbook& workbook = transaction.workbook();
    const auto before = workbook.organization(after.id);
    if (!before) return tl::unexpected(before.error());
    const auto pathBefore = pathOf(workbook, after.id);
    if (!pathBefore) return tl::unexpected(pathBefore.error());
    Organization changed = after;
    changed.name = after.name.simplified();
    if (*before) changed = withOldName(changed, (*before)->name, oldName);
    if (auto updated = transaction.update(changed); !updated) return updated;
    if (*before && !oldName.wasMistake && nameKey((*before)->name) != nameKey(changed.name)) {
        auto kept = keepCalled(transaction, after.id, (*before)->name, changed.name);
        if (!kept) return kept;
    }
    const auto pathAfter = pathOf(workbook, after.id);
    if (!pathAfter) return tl::unexpected(pathAfter.error());
    return followPath(transaction, *pathBefore, *pathAfter);
}

QString changeWords(const Workbook& workbook, const Organization& before, const Organization& after) {
    Organization probe = before;
    probe.name = after.name;
    probe.otherNames = after.otherNames;
    if (probe == after && before.name != after.name) {
        return QStringLiteral("Rename %1 to %2").arg(before.name, after.name.simplified());
    }
    probe = before;
    probe.parent = after.parent;
    if (probe == after && before.parent != after.parent) {
        if (!after.parent) return QStringLiteral("Make %1 a company").arg(before.name);
        const auto path = pathOf(workbook, *after.parent);
        return QStringLiteral("Move %1 to %2").arg(before.name, joinedPath(path.value_or(QStringList())));
    }
    return QStringLiteral("Edit %1").arg(before.name);
}

QString mergeWords(const QString& from, const QString& into) {
    return QStringLiteral("Merge %1 into %2").arg(from, into);
}

}  // namespace cutline
