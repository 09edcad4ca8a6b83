// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_sites.h"

#include "model/record/name_key.h"

#include <algorithm>
#include <set>

namespace cutline {

namespace {

constexpr std::size_t kMostWaiting = 50'000;

JoinedNotice::Part partOf(const Figure& figure, const WaitingRow& waiting, bool isOnly) {
    const bool isOfAll = isOnly || waiting.row.isTotal || waiting.row.site.isEmpty();
    return {figure, isOfAll ? QString() : waiting.row.site};
}

// A number of the whole notice is printed beside every site, and counts once. Of several that differ the first is
// preferred.
void addPart(std::vector<JoinedNotice::Part>& parts, JoinedNotice::Part part) {
    for (const JoinedNotice::Part& other : parts) {
        if (other.site != part.site || other.figure.measure != part.figure.measure) continue;
        const bool isSame = other.figure.best == part.figure.best && other.figure.printed == part.figure.printed;
        if (isSame) return;
        part.figure.preferred = false;
    }
    parts.push_back(std::move(part));
}

void addRow(JoinedNotice& notice, WaitingRow&& waiting, bool isOnly) {
    for (const Figure& figure : waiting.row.event.figures) addPart(notice.parts, partOf(figure, waiting, isOnly));
    notice.rows.push_back(std::move(waiting));
}

// A correction says everything again: what was revised, and what was not.
void addRevisions(JoinedNotice& notice, bool isOnly) {
    const bool isRevised = std::any_of(notice.rows.begin(), notice.rows.end(),
                                       [](const WaitingRow& waiting) { return waiting.row.revision.has_value(); });
    if (!isRevised) return;
    for (const WaitingRow& waiting : notice.rows) {
        const auto& revision = waiting.row.revision;
        if (revision) {
            addPart(notice.revisedParts, partOf(revision->people, waiting, isOnly));
            const bool isLater =
                !notice.revisedOn.isValid() || notice.revisedOn.lastDay() < revision->announced.lastDay();
            if (isLater) notice.revisedOn = revision->announced;
            continue;
        }
        for (const Figure& figure : waiting.row.event.figures) {
            addPart(notice.revisedParts, partOf(figure, waiting, isOnly));
        }
    }
}

// From the first day that any site names to the last.
std::optional<EventDate> spanOf(const std::optional<EventDate>& one, const std::optional<EventDate>& other) {
    if (!one || !other || *one == *other) return one ? one : other;
    const QDate first = std::min(one->firstDay(), other->firstDay());
    const QDate last = std::max(one->lastDay(), other->lastDay());
    const QString days = first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate);
    auto span = EventDate::parse(days);
    return span ? std::optional(std::move(*span)) : one;
}

}  // namespace

bool ImportSites::hasSeveral(quint64 notice) const {
    const auto expected = m_expected.find(notice);
    return (expected != m_expected.end() && expected->second > 1) || m_waiting.contains(notice);
}

void ImportSites::wait(quint64 notice, WaitingRow&& row) {
    m_waiting[notice].push_back(std::move(row));
    ++m_count;
}

std::vector<std::vector<WaitingRow>> ImportSites::passed(quint64 notice) {
    if (m_count >= kMostWaiting) return takeAll();
    const auto expected = m_expected.find(notice);
    if (expected == m_expected.end() || --expected->second > 0) return {};
    m_expected.erase(expected);
    const auto waiting = m_waiting.find(notice);
    if (waiting == m_waiting.end()) return {};
    std::vector<std::vector<WaitingRow>> complete;
    complete.push_back(std::move(waiting->second));
    m_count -= complete.front().size();
    m_waiting.erase(waiting);
    return complete;
}

std::vector<std::vector<WaitingRow>> ImportSites::takeAll() {
    std::vector<std::vector<WaitingRow>> all;
    for (auto& [notice, rows] : m_waiting) all.push_back(std::move(rows));
    // The order of a hash table is nobody's.
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.front().line < b.front().line; });
    m_waiting.clear();
    m_count = 0;
    return all;
}

std::vector<JoinedNotice> joinedNotices(std::vector<WaitingRow> rows) {
    std::set<QString> sites;
    std::vector<WaitingRow> joined;
    std::vector<WaitingRow> repeated;
    for (WaitingRow& waiting : rows) {
        const bool isNewSite = waiting.row.isTotal || sites.insert(nameKey(waiting.row.site)).second;
        (isNewSite ? joined : repeated).push_back(std::move(waiting));
    }
    std::vector<JoinedNotice> notices(1);
    const bool isOnly = joined.size() == 1;
    for (WaitingRow& waiting : joined) addRow(notices.front(), std::move(waiting), isOnly);
    addRevisions(notices.front(), isOnly);
    for (WaitingRow& waiting : repeated) {
        JoinedNotice& own = notices.emplace_back();
        addRow(own, std::move(waiting), true);
        addRevisions(own, true);
    }
    return notices;
}

Event joinedEvent(const JoinedNotice& notice) {
    constexpr qsizetype kMostLines = 100;
    Event event = notice.rows.front().row.event;
    if (notice.rows.size() == 1) return event;
    QStringList lines{QStringLiteral("One notice for %1 places").arg(notice.rows.size())};
    for (const WaitingRow& waiting : notice.rows) {
        const Event& other = waiting.row.event;
        event.effective = spanOf(event.effective, other.effective);
        for (const QString& line : other.note.split(u'\n', Qt::SkipEmptyParts)) {
            // A place with a number of its own is a division.
            const bool isDivision = !waiting.row.isTotal && line.startsWith(QLatin1String("Location: "));
            if (!isDivision && lines.size() < kMostLines && !lines.contains(line)) lines << line;
        }
    }
    event.note = lines.join(u'\n');
    return event;
}

}  // namespace cutline
