// SPDX-License-Identifier: GPL-3.0-or-later
// Two organizations made one.
#include "model/editing/called_names.h"
#include "model/editing/organization_edits.h"
#include "model/editing/saved_view_paths.h"
#include "model/record/name_key.h"
#include "model/workbook/workbook.h"

#include <algorithm>

namespace cutline {

namespace {

tl::unexpected<Error> refused(const Organization& from, const Organization& into, const QString& why,
                              const QString& todo) {
    return failure(ErrorKind::Data, QStringLiteral("“%1” cannot be merged into “%2”").arg(from.name, into.name), why,
                   todo);
}

QString eventWords(const Organization& of, const Event& event) {
    const QString day = QStringLiteral("%1, %2").arg(of.name, event.announced.text());
    return event.headline.isEmpty() ? day : QString(day % QStringLiteral(" (“%1”)").arg(event.headline.left(80)));
}

Result<Organization> stored(const Transaction& transaction, OrganizationId id) {
    const auto found = transaction.workbook().organization(id);
    if (!found) return tl::unexpected(found.error());
    if (*found) return **found;
    return failure(ErrorKind::Changed, QStringLiteral("The company or division does not exist any more"),
                   QStringLiteral("it was removed in the meantime"), QStringLiteral("Look at the workbook again"));
}

const Figure* preferredTwin(const Event& event) {
    for (auto figure = event.figures.begin(); figure != event.figures.end(); ++figure) {
        const auto isRival = [&](const Figure& other) {
            return figure->preferred && other.preferred && other.organization == figure->organization &&
                   other.measure == figure->measure;
        };
        if (std::any_of(std::next(figure), event.figures.end(), isRival)) return &*figure;
    }
    return nullptr;
}

struct Fact {
    QString name;
    QString Organization::*value;
};

// Names and facts of `from`, which is gone, that `into` does not have. `merger` hears of them where it is given.
Result<void> takeFacts(Transaction& transaction, const Organization& from, const Organization& into,
                       const std::optional<EventDate>& nameUntil, Merger* merger) {
    Organization merged = into;
    const auto takeName = [&](const OtherName& name) {
        const bool isKnown = std::any_of(merged.otherNames.begin(), merged.otherNames.end(), [&](const OtherName& one) {
            return nameKey(one.name) == nameKey(name.name) && one.from == name.from && one.until == name.until;
        });
        const bool isOwn = nameKey(name.name) == nameKey(merged.name) && !name.from && !name.until;
        if (!isKnown && !isOwn) merged.otherNames.push_back(name);
    };
    if (nameKey(from.name) != nameKey(into.name)) {
        takeName({from.name, std::nullopt, nameUntil});
        if (merger != nullptr) merger->keptName = from.name;
    }
    for (const OtherName& name : from.otherNames) takeName(name);
    for (const Fact& fact : {Fact{QStringLiteral("ticker"), &Organization::ticker},
                             Fact{QStringLiteral("industry"), &Organization::industry},
                             Fact{QStringLiteral("country"), &Organization::country}}) {
        const QString& theirs = from.*fact.value;
        QString& ours = merged.*fact.value;
        if (theirs.isEmpty() || theirs == ours) continue;
        if (merger != nullptr) (ours.isEmpty() ? merger->filled : merger->dropped) << fact.name % u' ' % theirs;
        if (ours.isEmpty()) ours = theirs;
    }
    return transaction.update(merged);
}

/// One merger inside a transaction, division by division.
class MergeWork {
public:
    MergeWork(Transaction& transaction, Merger& merger) : m_transaction(transaction), m_merger(merger) {}

    /// `into` does not stand below `from`.
    [[nodiscard]] Result<void> merge(const Organization& from, const Organization& into) {
        // For a while it is a division of the other, under a name that no sibling has: so every step on the way keeps
        // the rules, and can be undone.
        Organization guest = from;
        guest.name = newUid();
        guest.parent = into.id;
        if (auto moved = m_transaction.update(guest); !moved) {
            return refused(from, into, moved.error().why, moved.error().todo);
        }
        if (auto moved = moveEvents(from, into); !moved) return moved;
        if (auto moved = moveDivisions(from, into); !moved) return moved;
        return m_transaction.remove(from.id);
    }

private:
    Result<void> moveEvents(const Organization& from, const Organization& into) {
        const auto events = m_transaction.workbook().eventsNaming(from.id);
        if (!events) return tl::unexpected(events.error());
        for (const EventId id : *events) {
            auto event = m_transaction.event(id);
            if (!event) return tl::unexpected(event.error());
            if (auto moved = moveEvent(*std::move(event), from, into); !moved) return moved;
        }
        return {};
    }

    Result<void> moveEvent(Event event, const Organization& from, const Organization& into) {
        const bool isOwn = event.organization == from.id;
        ++(isOwn ? m_merger.events : m_merger.otherEvents);
        for (Figure& figure : event.figures) {
            if (figure.organization == from.id) figure.organization = into.id;
        }
        if (isOwn) {
            event.organization = into.id;
            event = withCalled(std::move(event), from.name, into.name);
        }
        if (const Figure* twin = preferredTwin(event)) {
            const auto owner = stored(m_transaction, event.organization);
            if (!owner) return tl::unexpected(owner.error());
            return refused(from, into,
                           QStringLiteral("the event %1 would have two preferred figures of “%2” (%3)")
                               .arg(eventWords(*owner, event), into.name, QString(toCode(twin->measure))),
                           QStringLiteral("Prefer one of them there first"));
        }
        return m_transaction.update(event);
    }

    Result<void> moveDivisions(const Organization& from, const Organization& into) {
        const auto divisions = m_transaction.workbook().divisionsOf(from.id);
        const auto known = m_transaction.workbook().divisionsOf(into.id);
        if (!divisions || !known) return tl::unexpected((divisions ? known : divisions).error());
        std::vector<Organization> twins;
        for (const OrganizationId id : *known) {
            auto one = stored(m_transaction, id);
            if (!one) return tl::unexpected(one.error());
            twins.push_back(*std::move(one));
        }
        for (const OrganizationId id : *divisions) {
            auto division = stored(m_transaction, id);
            if (!division) return tl::unexpected(division.error());
            const auto twin = std::find_if(twins.begin(), twins.end(), [&](const Organization& one) {
                return nameKey(one.name) == nameKey(division->name);
            });
            auto moved = twin == twins.end() ? moveDivision(*division, into) : mergeDivision(*division, *twin);
            if (!moved) return moved;
        }
        return {};
    }

    Result<void> moveDivision(Organization division, const Organization& into) {
        ++m_merger.movedDivisions;
        division.parent = into.id;
        return m_transaction.update(division);
    }

    Result<void> mergeDivision(const Organization& division, const Organization& twin) {
        ++m_merger.mergedDivisions;
        if (auto merged = merge(division, twin); !merged) return merged;
        return takeFacts(m_transaction, division, twin, std::nullopt, nullptr);
    }

    Transaction& m_transaction;
    Merger& m_merger;
};

Result<bool> isBelow(const Workbook& workbook, const Organization& one, OrganizationId above) {
    // A damaged file may have a circle; no company has as many levels.
    std::optional<OrganizationId> at = one.parent;
    for (int level = 0; at && level < 1000; ++level) {
        if (*at == above) return true;
        const auto next = workbook.organization(*at);
        if (!next) return tl::unexpected(next.error());
        at = *next ? (*next)->parent : std::nullopt;
    }
    return false;
}

Result<void> checkPair(const Workbook& workbook, const Organization& from, const Organization& into) {
    if (from.id == into.id) {
        return refused(from, into, QStringLiteral("they are the same"), QStringLiteral("Choose another one"));
    }
    const auto isAbove = isBelow(workbook, into, from.id);
    if (!isAbove) return tl::unexpected(isAbove.error());
    if (!*isAbove) return {};
    return refused(from, into, QStringLiteral("“%1” stands below “%2”").arg(into.name, from.name),
                   QStringLiteral("Merge “%1” into “%2” instead").arg(into.name, from.name));
}

}  // namespace

Result<Merger> mergeOrganizations(Transaction& transaction, OrganizationId from, OrganizationId into,
                                  const std::optional<EventDate>& nameUntil) {
    const Workbook& workbook = transaction.workbook();
    const auto one = stored(transaction, from);
    const auto other = stored(transaction, into);
    if (!one || !other) return tl::unexpected((one ? other : one).error());
    if (auto checked = checkPair(workbook, *one, *other); !checked) return tl::unexpected(checked.error());
    const auto before = pathOf(workbook, from);
    const auto after = pathOf(workbook, into);
    if (!before || !after) return tl::unexpected((before ? after : before).error());

    Merger merger;
    auto done = MergeWork(transaction, merger).merge(*one, *other);
    if (done) done = takeFacts(transaction, *one, *other, nameUntil, &merger);
    if (done) done = followPath(transaction, *before, *after);
    if (!done) return tl::unexpected(done.error());
    return merger;
}

Result<Merger> previewMerger(Workbook& workbook, OrganizationId from, OrganizationId into) {
    auto transaction = workbook.begin(QStringLiteral("Look at a merger"));
    if (!transaction) return tl::unexpected(transaction.error());
    // Never committed: the transaction takes everything back when it goes.
    return mergeOrganizations(*transaction, from, into);
}

}  // namespace cutline
