// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/record_rules.h"

#include "model/record/name_key.h"
#include "model/workbook/organization_tree.h"
#include "model/workbook/statement.h"

namespace cutline {

namespace {

tl::unexpected<Error> broken(const QString& what, const QString& why, const QString& todo) {
    return failure(ErrorKind::Data, what, why, todo);
}

Result<void> checkParent(OrganizationTree& tree, const Organization& organization) {
    if (!organization.parent) return {};
    const QString what = QStringLiteral("“%1” cannot stand there").arg(organization.name);
    const auto parentExists = tree.exists(*organization.parent);
    if (!parentExists) return tl::unexpected(parentExists.error());
    if (!*parentExists) {
        return broken(what, QStringLiteral("the company it belongs to does not exist"),
                      QStringLiteral("Choose one that does"));
    }
    const auto isCircle =
        organization.id.isStored() ? tree.isWithin(*organization.parent, organization.id) : Result<bool>(false);
    if (!isCircle) return tl::unexpected(isCircle.error());
    if (!*isCircle) return {};
    const auto path = tree.pathOf(*organization.parent);
    return broken(what, QStringLiteral("it would stand below itself (%1)").arg(path.value_or(QString())),
                  QStringLiteral("Choose a company or division that is not below it"));
}

Result<void> checkSiblings(OrganizationTree& tree, const Organization& organization) {
    const auto twin = tree.childNamed(organization.parent, organization.name);
    if (!twin) return tl::unexpected(twin.error());
    if (!*twin || **twin == organization.id) return {};
    const auto path = tree.pathOf(**twin);
    return broken(QStringLiteral("“%1” cannot be kept").arg(organization.name),
                  QStringLiteral("“%1” exists already").arg(path.value_or(organization.name)),
                  QStringLiteral("Use that one, or choose another name"));
}

Result<qint64> countOf(Connection& connection, const QString& sql, qint64 id) {
    return Statement(connection, sql).number(id).map([](const auto& count) { return count.value_or(0); });
}

}  // namespace

Result<void> checkOrganization(OrganizationTree& tree, const Organization& organization) {
    const QString what = QStringLiteral("The company or division cannot be kept");
    if (nameKey(organization.name).isEmpty()) {
        return broken(what, QStringLiteral("it has no name"), QStringLiteral("Give it one"));
    }
    for (const auto& other : organization.otherNames) {
        if (nameKey(other.name).isEmpty()) {
            return broken(what, QStringLiteral("one of the other names of “%1” is empty").arg(organization.name),
                          QStringLiteral("Fill it in or take it away"));
        }
        if ((other.from && !other.from->isValid()) || (other.until && !other.until->isValid())) {
            return broken(what, QStringLiteral("a date of its other name “%1” is no date").arg(other.name),
                          QStringLiteral("Correct it"));
        }
    }
    if (auto placed = checkParent(tree, organization); !placed) return placed;
    return checkSiblings(tree, organization);
}

Result<void> checkMove(Connection& connection, OrganizationTree& tree, const Organization& organization) {
    // Organizations above the moved ones whose events have figures of them.
    Statement statement(connection,
                        QStringLiteral("WITH RECURSIVE below (id) AS (SELECT id FROM organizations WHERE id = ? "
                                       "UNION SELECT o.id FROM organizations o JOIN below b ON o.parent = b.id) "
                                       "SELECT DISTINCT e.organization FROM figures f JOIN events e ON e.id = f.event "
                                       "WHERE f.organization IN (SELECT id FROM below) "
                                       "AND e.organization NOT IN (SELECT id FROM below)"));
    return statement.forEachRow(
        [&](const Statement& row) -> Result<void> {
            const OrganizationId above{row.integer(0)};
            const auto stays = organization.parent ? tree.isWithin(*organization.parent, above) : Result<bool>(false);
            if (!stays) return tl::unexpected(stays.error());
            if (*stays) return {};
            return broken(
                QStringLiteral("“%1” cannot move there").arg(organization.name),
                QStringLiteral("events of “%1” have figures of it").arg(tree.pathOf(above).value_or(QString())),
                QStringLiteral("Change those events first"));
        },
        organization.id);
}

Result<void> checkUnused(Connection& connection, OrganizationId id, const QString& name) {
    const auto divisions =
        countOf(connection, QStringLiteral("SELECT COUNT(*) FROM organizations WHERE parent = ?"), id.value);
    if (!divisions) return tl::unexpected(divisions.error());
    const auto events =
        countOf(connection, QStringLiteral("SELECT COUNT(*) FROM events WHERE organization = ?"), id.value);
    if (!events) return tl::unexpected(events.error());
    const auto figures =
        countOf(connection, QStringLiteral("SELECT COUNT(*) FROM figures WHERE organization = ?"), id.value);
    if (!figures) return tl::unexpected(figures.error());
    if (*divisions + *events + *figures == 0) return {};
    return broken(QStringLiteral("“%1” cannot be removed").arg(name),
                  QStringLiteral("it has %1 divisions, %2 events and %3 figures")
                      .arg(QString::number(*divisions), QString::number(*events), QString::number(*figures)),
                  QStringLiteral("Remove or move those first"));
}

Result<void> checkSource(const Source& source) {
    const QString what = QStringLiteral("The source cannot be kept");
    if (source.publisher.isEmpty() && source.title.isEmpty() && source.url.isEmpty()) {
        return broken(what, QStringLiteral("it has no publisher, no title and no address"),
                      QStringLiteral("Fill in one of them"));
    }
    if (source.published && !source.published->isValid()) {
        return broken(what, QStringLiteral("its date is no date"), QStringLiteral("Correct it, or leave it empty"));
    }
    return {};
}

Result<void> checkUnused(Connection& connection, SourceId id) {
    const auto count = countOf(connection, QStringLiteral("SELECT COUNT(*) FROM citations WHERE source = ?"), id.value);
    if (!count) return tl::unexpected(count.error());
    if (*count == 0) return {};
    return broken(QStringLiteral("The source cannot be removed"),
                  QStringLiteral("%1 citations use it").arg(QString::number(*count)),
                  QStringLiteral("Remove those first"));
}

Result<void> checkSavedView(Connection& connection, const SavedView& view) {
    const QString what = QStringLiteral("The view cannot be saved");
    if (nameKey(view.name).isEmpty()) {
        return broken(what, QStringLiteral("it has no name"), QStringLiteral("Give it one"));
    }
    Statement statement(connection, QStringLiteral("SELECT id FROM saved_views WHERE name_key = ? AND id <> ?"));
    const auto twin = statement.number(nameKey(view.name), view.id);
    if (!twin) return tl::unexpected(twin.error());
    if (!*twin) return {};
    return broken(what, QStringLiteral("a view named “%1” exists already").arg(view.name),
                  QStringLiteral("Choose another name, or replace that one"));
}

}  // namespace cutline
