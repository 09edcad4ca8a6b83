// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/restore.h"

#include "model/editing/organization_edits.h"
#include "model/record/name_key.h"
#include "model/workbook/record_json.h"
#include "model/workbook/workbook.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cutline {

namespace {

// A damaged journal may make organizations stand above each other in a circle.
constexpr int kDeepest = 1000;

tl::unexpected<Error> unknown(const QString& what) {
    return failure(ErrorKind::Data, QStringLiteral("This version cannot be brought back"),
                   QStringLiteral("the journal does not know %1").arg(what), QStringLiteral("Make the change by hand"));
}

template <class Record>
Result<Record> known(const Transaction& transaction, Id<Record> id, const QString& what) {
    auto found = transaction.workbook().lastKnown(id);
    if (!found) return tl::unexpected(found.error());
    if (!*found) return unknown(what);
    return **std::move(found);
}

/// Records that an old version names, as they are now: there still, brought back, or another one in their place.
class Restorer {
public:
    explicit Restorer(Transaction& transaction) : m_transaction(transaction) {}

    Result<OrganizationId> organization(OrganizationId id, int depth = 0) {
        const auto [found, isNew] = m_organizations.try_emplace(id);
        if (!isNew) return found->second;
        auto restored = bringBack(id, depth);
        if (restored) m_organizations[id] = *restored;
        return restored;
    }

    Result<SourceId> source(SourceId id) {
        const auto stored = m_transaction.workbook().source(id);
        if (!stored) return tl::unexpected(stored.error());
        if (*stored) return id;
        auto source = known(m_transaction, id, QStringLiteral("a source that it cites"));
        if (!source) return tl::unexpected(source.error());
        const auto twin = m_transaction.workbook().sourceLike(*source);
        if (!twin) return tl::unexpected(twin.error());
        return *twin ? Result<SourceId>(**twin) : m_transaction.add(*std::move(source));
    }

private:
    Result<OrganizationId> bringBack(OrganizationId id, int depth) {
        const Workbook& workbook = m_transaction.workbook();
        const auto stored = workbook.organization(id);
        if (!stored) return tl::unexpected(stored.error());
        if (*stored) return id;
        auto organization = known(m_transaction, id, QStringLiteral("a company or division that it names"));
        if (!organization) return tl::unexpected(organization.error());
        if (organization->parent) {
            if (depth > kDeepest) return unknown(QStringLiteral("the company above “%1”").arg(organization->name));
            const auto parent = this->organization(*organization->parent, depth + 1);
            if (!parent) return parent;
            organization->parent = *parent;
        }
        const auto twin = siblingNamed(organization->parent, organization->name);
        if (!twin) return tl::unexpected(twin.error());
        return *twin ? Result<OrganizationId>(**twin) : m_transaction.add(*std::move(organization));
    }

    Result<std::optional<OrganizationId>> siblingNamed(std::optional<OrganizationId> parent, const QString& name) {
        return m_transaction.workbook().childNamed(parent, name);
    }

    Transaction& m_transaction;
    std::unordered_map<OrganizationId, OrganizationId> m_organizations;
};

Result<Event> asNow(Transaction& transaction, Event version) {
    Restorer restorer(transaction);
    const auto owner = restorer.organization(version.organization);
    if (!owner) return tl::unexpected(owner.error());
    version.organization = *owner;
    for (Figure& figure : version.figures) {
        const auto organization = restorer.organization(figure.organization);
        if (!organization) return tl::unexpected(organization.error());
        figure.organization = *organization;
    }
    for (Citation& citation : version.citations) {
        const auto source = restorer.source(citation.source);
        if (!source) return tl::unexpected(source.error());
        citation.source = *source;
    }
    return version;
}

Result<void> removeUncited(Transaction& transaction, const std::vector<Citation>& citations) {
    std::unordered_set<SourceId> seen;
    for (const Citation& citation : citations) {
        if (!seen.insert(citation.source).second) continue;
        if (auto removed = transaction.removeIfUncited(citation.source); !removed) return removed;
    }
    return {};
}

// The links that went with the event when it was removed last.
Result<std::vector<Link>> linksRemovedWith(const Workbook& workbook, EventId id) {
    const auto lines = workbook.history(id);
    if (!lines) return tl::unexpected(lines.error());
    const auto removal = std::find_if(lines->rbegin(), lines->rend(), [](const JournalEntry& line) {
        return line.kind == QLatin1String("event") && line.after.isEmpty();
    });
    std::vector<Link> links;
    if (removal == lines->rend()) return links;
    const auto linkLines = workbook.linkHistory(id);
    if (!linkLines) return tl::unexpected(linkLines.error());
    for (const JournalEntry& line : *linkLines) {
        if (line.edit != removal->edit || !line.after.isEmpty()) continue;
        const auto link = linkFromJson(line.before);
        if (!link) return tl::unexpected(link.error());
        links.push_back(*link);
    }
    return links;
}

Result<void> restoreLinks(Transaction& transaction, EventId id) {
    const auto links = linksRemovedWith(transaction.workbook(), id);
    if (!links) return tl::unexpected(links.error());
    for (const Link& link : *links) {
        const auto isAllowed = transaction.allows(link);
        if (!isAllowed) return tl::unexpected(isAllowed.error());
        if (!*isAllowed) continue;
        if (auto added = transaction.add(link); !added) return tl::unexpected(added.error());
    }
    return {};
}

}  // namespace

Result<void> restoreEvent(Transaction& transaction, const Event& version) {
    const auto event = asNow(transaction, version);
    if (!event) return tl::unexpected(event.error());
    const auto stored = transaction.workbook().storedEvent(version.id);
    if (!stored) return tl::unexpected(stored.error());
    if (*stored) {
        if (auto updated = transaction.update(*event); !updated) return updated;
        return removeUncited(transaction, (*stored)->citations);
    }
    if (auto added = transaction.add(*event); !added) return tl::unexpected(added.error());
    return restoreLinks(transaction, version.id);
}

Result<void> restore(Transaction& transaction, EventId id) {
    const auto event = known(transaction, id, QStringLiteral("the event"));
    if (!event) return tl::unexpected(event.error());
    return restoreEvent(transaction, *event);
}

Result<void> restore(Transaction& transaction, OrganizationId id) {
    const auto organization = known(transaction, id, QStringLiteral("the company or division"));
    if (!organization) return tl::unexpected(organization.error());
    const auto restored = Restorer(transaction).organization(id);
    if (!restored) return tl::unexpected(restored.error());
    if (*restored == id) return {};
    return failure(ErrorKind::Data, QStringLiteral("“%1” cannot be brought back").arg(organization->name),
                   QStringLiteral("another one of that name stands in its place"),
                   QStringLiteral("Rename that one first"));
}

Result<void> restore(Transaction& transaction, SourceId id) {
    const auto restored = Restorer(transaction).source(id);
    if (!restored) return tl::unexpected(restored.error());
    if (*restored == id) return {};
    return failure(ErrorKind::Data, QStringLiteral("The source cannot be brought back"),
                   QStringLiteral("another one says the same"), QStringLiteral("Nothing needs to be done"));
}

Result<void> restore(Transaction& transaction, SavedViewId id) {
    const auto view = known(transaction, id, QStringLiteral("the view"));
    if (!view) return tl::unexpected(view.error());
    return transaction.add(*view).map([](auto) {});
}

}  // namespace cutline
