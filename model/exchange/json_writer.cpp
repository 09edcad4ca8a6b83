// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_writer.h"

#include "model/exchange/event_slices.h"
#include "model/exchange/json_records.h"
#include "model/exchange/json_text.h"

#include <algorithm>
#include <unordered_set>

namespace cutline {

namespace {

void separate(QByteArray& out, bool& isFirst) {
    if (!isFirst) out += ',';
    isFirst = false;
    out += "\n  ";
}

void openFile(QByteArray& out) { out += "{\"cutline\": 1,\n \"organizations\": ["; }

// `wanted` is empty where all are.
void appendOrganizations(QByteArray& out, const JsonRecords& records,
                         const std::unordered_set<OrganizationId>* wanted = nullptr) {
    bool isFirst = true;
    for (const Organization& organization : records.organizations()) {
        if (wanted && !wanted->contains(organization.id)) continue;
        separate(out, isFirst);
        records.append(out, organization);
    }
    out += "],\n \"events\": [";
}

void closeFile(QByteArray& out) { out += "]}\n"; }

// The organizations that the picked events name, and everything above them.
std::unordered_set<OrganizationId> organizationsOf(const Selection& selection) {
    const Dataset& dataset = selection.dataset();
    std::unordered_set<OrganizationId> ids;
    const auto addWithAncestors = [&](OrganizationIndex at) {
        for (; at != kNoOrganization && ids.insert(dataset.entry(at).id).second; at = dataset.entry(at).parent) {
        }
    };
    for (const EventIndex event : selection.events()) addWithAncestors(dataset.organization(event));
    return ids;
}

// Figures that are not preferred are not in the dataset, so their organizations come from the events themselves.
void addOrganizationsOfFigures(std::unordered_set<OrganizationId>& ids, const Dataset& dataset, const Event& event) {
    for (const Figure& figure : event.figures) {
        auto at = dataset.find(figure.organization);
        for (; at && *at != kNoOrganization; at = dataset.entry(*at).parent) ids.insert(dataset.entry(*at).id);
    }
}

// What `list` says of an event besides its record.
void appendCount(QByteArray& out, JsonLine& line, const Selection& selection, EventIndex event) {
    const Dataset& dataset = selection.dataset();
    const auto isoDay = [](qint32 julian) { return QDate::fromJulianDay(julian).toString(Qt::ISODate); };
    line.keyOnNewLine(QLatin1String("first_day"), "   ");
    appendJsonString(out, isoDay(dataset.firstDay(event)));
    line.text(QLatin1String("last_day"), isoDay(dataset.lastDay(event)));
    const Share share = selection.sum(event);
    line.numberOrNull(QLatin1String("said"),
                      share.hasNumber ? std::optional(static_cast<double>(share.said.best)) : std::nullopt);
    line.numberOrNull(QLatin1String("counted"), static_cast<double>(share.counted.best));
}

}  // namespace

Result<QByteArray> exportJson(const Workbook& workbook) {
    const auto records = JsonRecords::load(workbook);
    if (!records) return tl::unexpected(records.error());
    QByteArray out;
    openFile(out);
    appendOrganizations(out, *records);
    bool isFirst = true;
    const auto done = workbook.forEachEvent([&](const Event& event) {
        separate(out, isFirst);
        records->append(out, event);
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    closeFile(out);
    return out;
}

Result<QByteArray> exportJson(const Workbook& workbook, const Selection& selection) {
    auto records = JsonRecords::load(workbook);
    if (!records) return tl::unexpected(records.error());
    const Dataset& dataset = selection.dataset();
    std::vector<EventIndex> picked(selection.events().begin(), selection.events().end());
    std::sort(picked.begin(), picked.end(),
              [&](EventIndex a, EventIndex b) { return dataset.uidBytes(a) < dataset.uidBytes(b); });
    std::unordered_set<EventId> ids;
    for (const EventIndex event : picked) ids.insert(dataset.id(event));
    records->keepLinksAmong(ids);

    auto organizations = organizationsOf(selection);
    QByteArray events;
    bool isFirst = true;
    const auto done = forEachEvent(workbook, dataset, picked, [&](EventIndex, const Event& event) {
        addOrganizationsOfFigures(organizations, dataset, event);
        separate(events, isFirst);
        records->append(events, event);
    });
    if (!done) return tl::unexpected(done.error());
    QByteArray out;
    openFile(out);
    appendOrganizations(out, *records, &organizations);
    out += events;
    closeFile(out);
    return out;
}

Result<QByteArray> listJson(const Workbook& workbook, const Selection& selection) {
    const auto records = JsonRecords::load(workbook);
    if (!records) return tl::unexpected(records.error());
    QByteArray out("[");
    bool isFirst = true;
    const auto done =
        forEachEvent(workbook, selection.dataset(), selection.events(), [&](EventIndex index, const Event& event) {
            separate(out, isFirst);
            records->append(out, event, [&](JsonLine& line) { appendCount(out, line, selection, index); });
        });
    if (!done) return tl::unexpected(done.error());
    out += "]\n";
    return out;
}

}  // namespace cutline
