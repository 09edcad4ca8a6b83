// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event.h"
#include "model/record/link.h"
#include "model/record/organization.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace cutline {

class Workbook;
struct WorkbookChange;

/// Position of an event in a Dataset. Events stand in order of their workbook id.
using EventIndex = std::uint32_t;
/// Position of an organization in a Dataset. Organizations stand in order of their path, so a subtree is a range.
using OrganizationIndex = std::int32_t;
inline constexpr OrganizationIndex kNoOrganization = -1;

/// Three sums that always travel together: with every figure at its low end, its best value, its high end.
struct Bounds {
    qint64 low = 0;
    qint64 best = 0;
    qint64 high = 0;

    friend bool operator==(const Bounds&, const Bounds&) = default;
};

/// An organization with what follows from its place in the tree.
struct OrganizationEntry {
    OrganizationId id;
    QString name;
    QString path;      ///< "Amazon > Twitch"
    QString industry;  ///< its own, else that of the nearest organization above that has one
    QString country;   ///< likewise
    OrganizationIndex parent = kNoOrganization;
    OrganizationIndex root = kNoOrganization;
    OrganizationIndex subtreeEnd = 0;  ///< one past the last organization below it
    int depth = 0;                     ///< 0 for a company
    std::vector<QString> otherNames;
    QString ticker;
};

/// The preferred figure of an event that falls on one organization.
struct FigureEntry {
    OrganizationIndex organization = kNoOrganization;
    Measure measure = Measure::People;
    Qualifier qualifier = Qualifier::Unknown;
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
};

/// A link by position of its events.
struct LinkEntry {
    LinkKind kind = LinkKind::PartOf;
    EventIndex from = 0;
    EventIndex to = 0;
};

/// An immutable, columnar snapshot of a workbook: what counting, charts and lists read. Shared between threads freely.
class Dataset {
public:
    [[nodiscard]] static Result<std::shared_ptr<const Dataset>> load(const Workbook& workbook);
    /// The snapshot after `change`: reads only what changed (all of it where the change says `everything`).
    [[nodiscard]] Result<std::shared_ptr<const Dataset>> updated(const Workbook& workbook,
                                                                 const WorkbookChange& change) const;

    [[nodiscard]] EventIndex eventCount() const { return static_cast<EventIndex>(m_ids.size()); }
    [[nodiscard]] EventId id(EventIndex event) const { return m_ids[event]; }
    [[nodiscard]] std::optional<EventIndex> find(EventId id) const;
    [[nodiscard]] QString uid(EventIndex event) const { return QString::fromUtf8(uidBytes(event)); }
    [[nodiscard]] QByteArrayView uidBytes(EventIndex event) const { return textAt(m_uids, event); }
    [[nodiscard]] QString headline(EventIndex event) const { return QString::fromUtf8(textAt(m_headlines, event)); }
    [[nodiscard]] QByteArrayView headlineBytes(EventIndex event) const { return textAt(m_headlines, event); }
    /// The events whose headline, note or a quote holds this text, by event; `folded` is the text's nameKey. One pass
    /// over bytes, however many events there are.
    [[nodiscard]] std::vector<bool> eventsThatSay(const QString& folded) const;
    [[nodiscard]] OrganizationIndex organization(EventIndex event) const { return m_organizations[event]; }
    [[nodiscard]] EventKind kind(EventIndex event) const { return m_kinds[event]; }
    [[nodiscard]] EventStatus status(EventIndex event) const { return m_statuses[event]; }
    /// Julian days of the announcement's span.
    [[nodiscard]] qint32 firstDay(EventIndex event) const { return m_firstDays[event]; }
    [[nodiscard]] qint32 lastDay(EventIndex event) const { return m_lastDays[event]; }
    /// The preferred figures: at most one for each organization and measure.
    [[nodiscard]] std::span<const FigureEntry> figures(EventIndex event) const {
        return {m_figures.data() + m_figureStarts[event], m_figures.data() + m_figureStarts[event + 1]};
    }
    [[nodiscard]] std::span<const LinkEntry> links() const { return m_links; }

    [[nodiscard]] OrganizationIndex organizationCount() const {
        return static_cast<OrganizationIndex>(m_organizationEntries.size());
    }
    [[nodiscard]] const OrganizationEntry& entry(OrganizationIndex organization) const {
        return m_organizationEntries[static_cast<std::size_t>(organization)];
    }
    [[nodiscard]] std::optional<OrganizationIndex> find(OrganizationId id) const;
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

    /// Texts one behind the other: a QString each would cost four times the memory.
    struct Texts {
        QByteArray bytes;
        std::vector<std::uint32_t> ends;
    };
    [[nodiscard]] static QByteArrayView textAt(const Texts& texts, EventIndex event) {
        const std::uint32_t begin = event == 0 ? 0 : texts.ends[event - 1];
        return QByteArrayView(texts.bytes).sliced(begin, texts.ends[event] - begin);
    }

    /// Marks the events in whose text `sought` is.
    static void findIn(const Texts& texts, const QByteArray& sought, std::vector<bool>& found);

    std::vector<EventId> m_ids;
    Texts m_uids;
    Texts m_headlines;
    Texts m_words;   ///< headline and note, folded for searching, a line feed behind each
    Texts m_quotes;  ///< likewise the quotes
    std::vector<OrganizationIndex> m_organizations;
    std::vector<EventKind> m_kinds;
    std::vector<EventStatus> m_statuses;
    std::vector<qint32> m_firstDays;
    std::vector<qint32> m_lastDays;
    std::vector<std::uint32_t> m_figureStarts{0};
    std::vector<FigureEntry> m_figures;
    std::vector<LinkEntry> m_links;
    std::vector<OrganizationEntry> m_organizationEntries;
    std::unordered_map<OrganizationId, OrganizationIndex> m_organizationById;
};

}  // namespace cutline
