// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/organization.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>

namespace cutline {

class Connection;

/// Who stands below whom, asked of the tables once and remembered: an import of a million rows asks a million times.
/// Part of one transaction, which tells it of every change.
class OrganizationTree {
public:
    explicit OrganizationTree(Connection& connection) : m_connection(connection) {}

    /// Forget everything: an organization changed or went.
    void clear();
    void added(const Organization& organization);

    [[nodiscard]] Result<bool> exists(OrganizationId id);
    /// True where `id` is `ancestor` or stands below it.
    [[nodiscard]] Result<bool> isWithin(OrganizationId id, OrganizationId ancestor);
    /// "Alphabet > Google", for messages.
    [[nodiscard]] Result<QString> pathOf(OrganizationId id) const;
    [[nodiscard]] Result<std::optional<OrganizationId>> childNamed(std::optional<OrganizationId> parent,
                                                                   const QString& name) const;
    /// The one company that has this other name or, spelled just so, this ticker; none where several have.
    [[nodiscard]] Result<std::optional<OrganizationId>> companyAlsoCalled(const QString& name) const;

    /// What was last found or made for a path as it was written.
    [[nodiscard]] std::optional<OrganizationId> remembered(const QStringList& path) const;
    void remember(const QStringList& path, OrganizationId id);

private:
    /// The parent, 0 for a company; none where there is no such organization.
    [[nodiscard]] Result<std::optional<OrganizationId>> parentOf(OrganizationId id);

    Connection& m_connection;
    std::unordered_map<OrganizationId, OrganizationId> m_parents;
    QHash<QStringList, OrganizationId> m_byPath;
};

}  // namespace cutline
