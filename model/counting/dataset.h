// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset_columns.h"
#include "model/counting/organization_entries.h"
#include "model/record/error.h"
#include "model/record/link.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace cutline {

class Workbook;
struct WorkbookChange;

/// Three sums that always travel together: with every figure at its low end, its best value, its high end.
struct Bounds {
    qint64 low = 0;
    qint64 best = 0;
    qint64 high = 0;

    friend bool operator==(const Bounds&, const Bounds&) = default;
};

/// A link by position of its events.
struct LinkEntry {
    LinkKind kind = LinkKind::PartOf;
    EventIndex from = 0;
    EventIndex to = 0;
};

/// An immutable, columnar snapshot of a workbook: what counting, charts and lists read. Shared between threads freely.
/// Events stand in the order in which they are counted and shown, by last day, then uid: whatever walks through time
/// walks through memory. So an index says which of two events is earlier.
class Dataset {
public:
    [[nodiscard]] static Result<std::shared_ptr<const Dataset>> load(const Workbook& workbook);
    /// The snapshot after `change`: reads only what changed (all of it where the change says `everything`).
    [[nodiscard]] Result<std::shared_ptr<const Dataset>> updated(const Workbook& workbook,
                                                                 const WorkbookChange& change) const;

    [[nodiscard]] EventIndex eventCount() const { return m_events.count(); }
    [[nodiscard]] EventId id(EventIndex event) const { return m_events.ids[event]; }
    /// Looks through all ids.
    [[nodiscard]] std::optional<EventIndex> find(EventId id) const;
    [[nodiscard]] QString uid(EventIndex event) const { return QString::fromUtf8(uidBytes(event)); }
    [[nodiscard]] QByteArrayView uidBytes(EventIndex event) const { return m_events.uids.at(event); }
    [[nodiscard]] QString headline(EventIndex event) const { return QString::fromUtf8(m_events.headlines.at(event)); }
    [[nodiscard]] QByteArrayView headlineBytes(EventIndex event) const { return m_events.headlines.at(event); }
    /// The events whose headline, note or a quote holds this text, by event; `folded` is the text's nameKey. One pass
    /// over bytes, however many events there are.
    [[nodiscard]] std::vector<bool> eventsThatSay(const QString& folded) const;
    [[nodiscard]] OrganizationIndex organization(EventIndex event) const { return m_events.organizations[event]; }
    [[nodiscard]] EventKind kind(EventIndex event) const { return m_events.kinds[event]; }
    [[nodiscard]] EventStatus status(EventIndex event) const { return m_events.statuses[event]; }
    /// Julian days of the announcement's span.
    [[nodiscard]] qint32 firstDay(EventIndex event) const { return m_events.firstDays[event]; }
    [[nodiscard]] qint32 lastDay(EventIndex event) const { return m_events.lastDays[event]; }
    /// The preferred figures: at most one for each organization and measure.
    [[nodiscard]] std::span<const FigureEntry> figures(EventIndex event) const { return m_events.figuresOf(event); }
    [[nodiscard]] std::span<const LinkEntry> links() const { return m_links; }

    [[nodiscard]] OrganizationIndex organizationCount() const { return m_organizations->count(); }
    [[nodiscard]] const OrganizationEntry& entry(OrganizationIndex organization) const {
        return m_organizations->at(organization);
    }
    [[nodiscard]] std::optional<OrganizationIndex> find(OrganizationId id) const { return m_organizations->find(id); }
    /// True where `organization` is `ancestor` or stands below it.
    [[nodiscard]] bool isWithin(OrganizationIndex organization, OrganizationIndex ancestor) const {
        return organization >= ancestor && organization < entry(ancestor).subtreeEnd;
    }
    [[nodiscard]] QStringList path(OrganizationIndex organization) const;
    /// The organization at a path of names, or kNoOrganization. Names match by nameKey; the first may be another name
    /// or the ticker of a company.
    [[nodiscard]] OrganizationIndex at(const QStringList& path) const;
    /// Every division that has this name (or other name), wherever it stands.
    [[nodiscard]] std::vector<OrganizationIndex> divisionsNamed(const QString& name) const;

private:
    friend class DatasetBuilder;

    std::shared_ptr<const OrganizationEntries> m_organizations = std::make_shared<OrganizationEntries>();
    DatasetColumns m_events;
    std::vector<LinkEntry> m_links;
};

}  // namespace cutline
