// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/organization_names.h"

#include "app/command_line/near_names.h"
#include "model/record/name_key.h"

#include <algorithm>

namespace cutline {

namespace {

using Indices = std::vector<OrganizationIndex>;

bool hasOtherName(const OrganizationEntry& entry, const QString& key) {
    return nameKey(entry.ticker) == key || std::any_of(entry.otherNames.begin(), entry.otherNames.end(),
                                                       [&](const QString& name) { return nameKey(name) == key; });
}

Indices companiesNamed(const Dataset& dataset, const QString& name) {
    const QString key = nameKey(name);
    Indices byOtherName;
    for (OrganizationIndex index = 0; index < dataset.organizationCount(); ++index) {
        const OrganizationEntry& entry = dataset.entry(index);
        if (entry.depth > 0) continue;
        if (nameKey(entry.name) == key) return {index};
        if (hasOtherName(entry, key)) byOtherName.push_back(index);
    }
    return byOtherName;
}

Indices divisionsMeant(const Dataset& dataset, const QString& name) {
    if (!name.contains(QLatin1Char('>'))) return dataset.divisionsNamed(name);
    const OrganizationIndex found = dataset.at(splitPath(name));
    return found == kNoOrganization ? Indices{} : Indices{found};
}

// What may have been meant: a name of the same sort, or the other option where the name exists as the other sort.
tl::unexpected<Error> unknownName(const Dataset& dataset, const QString& name, bool asksForDivision) {
    const QString option = asksForDivision ? QStringLiteral("--division ") : QStringLiteral("--company ");
    QStringList known;
    for (OrganizationIndex index = 0; index < dataset.organizationCount(); ++index) {
        const OrganizationEntry& entry = dataset.entry(index);
        const bool isDivision = entry.depth > 0;
        if (isDivision != asksForDivision && nameKey(entry.name) == nameKey(name)) {
            return failure(
                ErrorKind::Usage, option + name,
                isDivision ? QStringLiteral("it is a division (%1)").arg(entry.path)
                           : QStringLiteral("it is a company"),
                (isDivision ? QStringLiteral("Ask with --division ") : QStringLiteral("Ask with --company ")) + name);
        }
        if (isDivision != asksForDivision) continue;
        known.push_back(entry.name);
        for (const QString& other : entry.otherNames) known.push_back(other);
    }
    QString todo = proposal(nearNames(name, known));
    if (todo.isEmpty()) {
        todo = QStringLiteral("See what there is with cutline totals FILE --by ") +
               (asksForDivision ? QStringLiteral("division") : QStringLiteral("company"));
    }
    return failure(
        ErrorKind::Usage, option + name,
        asksForDivision ? QStringLiteral("no division has that name") : QStringLiteral("no company has that name"),
        todo);
}

bool isBelowAny(const Dataset& dataset, OrganizationIndex division, const Indices& companies) {
    return companies.empty() || std::any_of(companies.begin(), companies.end(), [&](OrganizationIndex company) {
               return dataset.isWithin(division, company);
           });
}

}  // namespace

Result<std::vector<QStringList>> organizationsNamed(const Dataset& dataset, const QStringList& companies,
                                                    const QStringList& divisions) {
    Indices meant;
    for (const QString& name : companies) {
        const Indices found = companiesNamed(dataset, name);
        if (found.empty()) return unknownName(dataset, name, false);
        meant.insert(meant.end(), found.begin(), found.end());
    }
    if (!divisions.isEmpty()) {
        const Indices within = std::exchange(meant, {});
        for (const QString& name : divisions) {
            const Indices found = divisionsMeant(dataset, name);
            if (found.empty()) return unknownName(dataset, name, true);
            const auto before = meant.size();
            std::copy_if(found.begin(), found.end(), std::back_inserter(meant),
                         [&](OrganizationIndex division) { return isBelowAny(dataset, division, within); });
            if (meant.size() == before) {
                return failure(ErrorKind::Usage, QStringLiteral("--division ") + name,
                               QStringLiteral("none of the named companies has that division"),
                               QStringLiteral("It is %1").arg(dataset.entry(found.front()).path));
            }
        }
    }
    std::vector<QStringList> paths;
    for (const OrganizationIndex organization : meant) paths.push_back(dataset.path(organization));
    return paths;
}

}  // namespace cutline
