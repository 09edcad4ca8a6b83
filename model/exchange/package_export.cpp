// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package_export.h"

#include "model/exchange/event_slices.h"
#include "model/exchange/file_writer.h"
#include "model/exchange/organization_paths.h"
#include "model/exchange/package_archive.h"
#include "model/exchange/package_rows.h"
#include "model/record/name_key.h"

#include <QTemporaryDir>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace cutline {

namespace {

/// Packing takes about half as long again as reading.
constexpr double kReadingAndPacking = 1.5;

QLatin1String codeOf(Standing standing) {
    switch (standing) {
        case Standing::Counted:
            return QLatin1String("counted");
        case Standing::NotCounted:
            return QLatin1String("not_counted");
        case Standing::NotYetKnown:
            return QLatin1String("not_yet_known");
        case Standing::Duplicate:
            return QLatin1String("duplicate");
        case Standing::Correction:
            return QLatin1String("correction");
        case Standing::Rescission:
            break;
    }
    return QLatin1String("rescission");
}

/// Records under the numbers they have in the package: by their place in an order that only the content decides.
template <class Id>
struct Numbers {
    std::unordered_map<Id, qint64> byId;
    std::vector<bool> isUsed;  ///< by number; 0 is none

    [[nodiscard]] qint64 use(Id id) {
        const auto found = byId.find(id);
        if (found == byId.end()) return 0;
        isUsed[static_cast<std::size_t>(found->second)] = true;
        return found->second;
    }
};

/// Writes the tables of one export.
class PackageWriter {
public:
    PackageWriter(const Workbook& workbook, const Selection& selection)
        : m_workbook(workbook), m_selection(selection), m_isEverything(selection.query() == Query{}) {
        for (const PackageTable& table : packageTables()) m_tables.push_back(std::make_unique<PackageRows>(table));
    }

    Result<void> write(QIODevice& device, const ExportProgress& progress) {
        for (const auto& table : m_tables) {
            if (auto opened = table->open(); !opened) return opened;
        }
        if (auto read = readRecords(); !read) return read;
        if (auto visited = m_isEverything ? visitAll(progress) : visitPicked(progress); !visited) return visited;
        writeOrganizations();
        writeSources();
        if (auto written = writeLinks(); !written) return written;
        return pack(device, progress);
    }

private:
    PackageRows& table(PackagePart part) { return *m_tables[static_cast<std::size_t>(part)]; }

    Result<void> readRecords() {
        auto organizations = m_workbook.organizations();
        if (!organizations) return tl::unexpected(organizations.error());
        m_organizations = *std::move(organizations);
        m_paths = OrganizationPaths(m_organizations);
        for (const Organization& one : m_organizations) {
            m_organizationNumbers.byId.emplace(one.id, static_cast<qint64>(m_organizationNumbers.byId.size()) + 1);
        }
        m_organizationNumbers.isUsed.assign(m_organizations.size() + 1, m_isEverything);
        const auto sources = m_workbook.sources();
        if (!sources) return tl::unexpected(sources.error());
        numberSources(*sources);
        return {};
    }

    // Sources that say the same are one: nothing but the order of entry could tell them apart.
    void numberSources(const std::vector<Source>& sources) {
        const auto isSame = [](const Source& a, const Source& b) {
            return std::tie(a.publisher, a.title, a.url, a.published) ==
                   std::tie(b.publisher, b.title, b.url, b.published);
        };
        for (const Source& source : sources) {
            if (m_sources.empty() || !isSame(m_sources.back(), source)) m_sources.push_back(source);
            m_sourceNumbers.byId.emplace(source.id, static_cast<qint64>(m_sources.size()));
        }
        m_sourceNumbers.isUsed.assign(m_sources.size() + 1, m_isEverything);
    }

    Result<void> visitPicked(const ExportProgress& progress) {
        const Dataset& dataset = m_selection.dataset();
        std::vector<EventIndex> picked(m_selection.events().begin(), m_selection.events().end());
        std::sort(picked.begin(), picked.end(),
                  [&](EventIndex a, EventIndex b) { return dataset.uidBytes(a) < dataset.uidBytes(b); });
        return forEachEvent(
            m_workbook, dataset, picked, [&](EventIndex index, const Event& event) { add(index, event); },
            [&](qint64 done, qint64 total) { return tell(progress, done, total); });
    }

    Result<void> visitAll(const ExportProgress& progress) {
        const Dataset& dataset = m_selection.dataset();
        const qint64 total = dataset.eventCount();
        std::vector<std::pair<EventId, EventIndex>> byId;
        byId.reserve(dataset.eventCount());
        for (EventIndex i = 0; i < dataset.eventCount(); ++i) byId.emplace_back(dataset.id(i), i);
        std::sort(byId.begin(), byId.end());
        qint64 done = 0;
        bool isKnown = true;
        bool goesOn = true;
        const auto visited = m_workbook.forEachEvent([&](const Event& event) {
            const auto found = std::lower_bound(byId.begin(), byId.end(), std::pair(event.id, EventIndex{0}));
            isKnown = found != byId.end() && found->first == event.id;
            if (!isKnown) return false;
            add(found->second, event);
            if (++done % 1000 == 0) goesOn = tell(progress, done, total);
            return goesOn;
        });
        if (!visited) return visited;
        if (!goesOn) return exportStopped();
        if (!isKnown || done != total) {
            return failure(ErrorKind::Changed, QStringLiteral("Not everything could be exported"),
                           QStringLiteral("another window or program changed the workbook meanwhile"),
                           QStringLiteral("Export again"));
        }
        return {};
    }

    static bool tell(const ExportProgress& progress, qint64 done, qint64 total) {
        return !progress || progress(done, static_cast<qint64>(static_cast<double>(total) * kReadingAndPacking));
    }

    void add(EventIndex index, const Event& event) {
        m_eventIds.push_back(event.id);
        const Ledger& ledger = m_selection.ledger();
        const bool stands = ledger.stands(index);
        const Share share = m_selection.sum(index);
        PackageRows& row = table(PackagePart::Events);
        row.text(event.uid).number(useOrganization(event.organization)).code(toCode(event.kind));
        row.dateWithDays(event.announced).dateWithDays(event.effective).code(toCode(event.status));
        row.text(event.headline).text(event.note).code(codeOf(ledger.standing(index)));
        row.number(stands && share.hasNumber ? std::optional<double>(share.said.best) : std::nullopt);
        row.number(stands ? static_cast<double>(share.counted.best) : 0).endRow();
        for (std::size_t i = 0; i < event.figures.size(); ++i) addFigure(event, i);
        for (std::size_t i = 0; i < event.citations.size(); ++i) addCitation(event, i);
    }

    void addFigure(const Event& event, std::size_t position) {
        const Figure& figure = event.figures[position];
        PackageRows& row = table(PackagePart::Figures);
        row.text(event.uid).number(static_cast<double>(position)).number(useOrganization(figure.organization));
        row.code(toCode(figure.measure)).number(figure.low).number(figure.best).number(figure.high);
        row.code(toCode(figure.qualifier)).text(figure.printed);
        row.code(QLatin1String(figure.preferred ? "true" : "false")).endRow();
    }

    void addCitation(const Event& event, std::size_t position) {
        const Citation& citation = event.citations[position];
        PackageRows& row = table(PackagePart::Citations);
        row.text(event.uid).number(static_cast<double>(position));
        row.number(static_cast<double>(m_sourceNumbers.use(citation.source)));
        row.number(citation.figure ? std::optional<double>(*citation.figure) : std::nullopt);
        row.text(citation.quote).text(citation.called).endRow();
    }

    // With everything above it.
    double useOrganization(OrganizationId id) {
        const qint64 number = m_organizationNumbers.use(id);
        for (qint64 at = number; at > 0;) {
            const auto& parent = m_organizations[static_cast<std::size_t>(at - 1)].parent;
            const auto above = parent ? m_organizationNumbers.byId.find(*parent) : m_organizationNumbers.byId.end();
            if (above == m_organizationNumbers.byId.end()) break;
            at = above->second;
            if (m_organizationNumbers.isUsed[static_cast<std::size_t>(at)]) break;
            m_organizationNumbers.isUsed[static_cast<std::size_t>(at)] = true;
        }
        return static_cast<double>(number);
    }

    void writeOrganizations() {
        for (std::size_t i = 0; i < m_organizations.size(); ++i) {
            if (!m_organizationNumbers.isUsed[i + 1]) continue;
            const Organization& one = m_organizations[i];
            const auto number = static_cast<double>(i + 1);
            PackageRows& row = table(PackagePart::Organizations);
            row.number(number);
            row.number(one.parent ? std::optional<double>(m_organizationNumbers.byId[*one.parent]) : std::nullopt);
            row.text(one.name).text(joinedPath(m_paths.path(one.id))).text(one.ticker).text(one.industry);
            row.text(one.country).endRow();
            PackageRows& names = table(PackagePart::OrganizationNames);
            for (std::size_t position = 0; position < one.otherNames.size(); ++position) {
                const OtherName& name = one.otherNames[position];
                names.number(number).number(static_cast<double>(position)).text(name.name);
                names.date(name.from).date(name.until).endRow();
            }
        }
    }

    void writeSources() {
        PackageRows& row = table(PackagePart::Sources);
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            if (!m_sourceNumbers.isUsed[i + 1]) continue;
            const Source& source = m_sources[i];
            row.number(static_cast<double>(i + 1)).text(source.publisher).text(source.title).text(source.url);
            row.date(source.published).endRow();
        }
    }

    Result<void> writeLinks() {
        const auto links = m_workbook.links();
        if (!links) return tl::unexpected(links.error());
        std::vector<EventId> ends;
        for (const Link& link : *links) ends.insert(ends.end(), {link.from, link.to});
        std::sort(m_eventIds.begin(), m_eventIds.end());
        std::erase_if(ends, [&](EventId id) { return !isWritten(id); });
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        const auto uids = uidsOf(ends);
        PackageRows& row = table(PackagePart::Links);
        for (const Link& link : *links) {
            const auto from = uids.find(link.from);
            const auto to = uids.find(link.to);
            if (from == uids.end() || to == uids.end()) continue;
            row.text(from->second).code(toCode(link.kind)).text(to->second).endRow();
        }
        return {};
    }

    [[nodiscard]] bool isWritten(EventId id) const {
        return std::binary_search(m_eventIds.begin(), m_eventIds.end(), id);
    }

    [[nodiscard]] std::unordered_map<EventId, QString> uidsOf(const std::vector<EventId>& sorted) const {
        const Dataset& dataset = m_selection.dataset();
        std::unordered_map<EventId, QString> uids;
        for (EventIndex i = 0; i < dataset.eventCount(); ++i) {
            const EventId id = dataset.id(i);
            if (std::binary_search(sorted.begin(), sorted.end(), id)) uids.emplace(id, dataset.uid(i));
        }
        return uids;
    }

    Result<void> pack(QIODevice& device, const ExportProgress& progress) {
        PackageFiles files;
        for (std::size_t i = 0; i < kPackagePartCount; ++i) {
            if (auto finished = m_tables[i]->finish(); !finished) return finished;
            files[i] = m_tables[i]->written();
        }
        PackageArchive archive;
        archive.add(QStringLiteral("datapackage.json"), packageDescriptor(m_selection, files));
        archive.add(QStringLiteral("README.md"), packageReadme(m_selection, files));
        for (std::size_t i = 0; i < kPackagePartCount; ++i) {
            archive.addFile(packageFileName(packageTables()[i]), m_tables[i]->path());
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("package.zip"));
        const auto events = static_cast<double>(m_eventIds.size());
        auto packed = archive.write(path, [&](double part) {
            const auto total = static_cast<qint64>(events * kReadingAndPacking);
            return !progress || progress(static_cast<qint64>(events * (1 + part * (kReadingAndPacking - 1))), total);
        });
        return packed ? copyTo(device, path) : packed;
    }

    const Workbook& m_workbook;
    const Selection& m_selection;
    bool m_isEverything;
    std::vector<std::unique_ptr<PackageRows>> m_tables;
    std::vector<Organization> m_organizations;
    OrganizationPaths m_paths;
    Numbers<OrganizationId> m_organizationNumbers;
    std::vector<Source> m_sources;
    Numbers<SourceId> m_sourceNumbers;
    std::vector<EventId> m_eventIds;  ///< of the events that were written
};

}  // namespace

Result<void> writePackage(QIODevice& device, const Workbook& workbook, const Selection& selection,
                          const ExportProgress& progress) {
    return PackageWriter(workbook, selection).write(device, progress);
}

}  // namespace cutline
