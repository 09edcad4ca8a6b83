// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/history.h"

#include "model/editing/record_changes.h"
#include "model/editing/record_names.h"
#include "model/workbook/record_json.h"
#include "model/workbook/workbook.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cutline {

namespace {

/// Builds the steps of one event from the lines of the journal.
class HistoryTeller {
public:
    HistoryTeller(const Workbook& workbook, EventId id) : m_names(workbook), m_id(id) {}

    void take(const JournalEntry& line) {
        HistoryStep& step = stepOf(line);
        if (line.kind == QLatin1String("event")) {
            takeEvent(step, line);
        } else if (line.kind == QLatin1String("link")) {
            takeLink(step, line);
        } else {
            const QString file =
                QJsonDocument::fromJson(line.after.toUtf8()).object().value(QStringLiteral("file_name")).toString();
            step.changes << QStringLiteral("imported from %1").arg(file);
        }
    }

    /// `stored`: the event as it is; none where it was removed.
    [[nodiscard]] std::vector<HistoryStep> finish(const std::optional<Event>& stored) {
        // A step that changed no field, only links, left the event as the step before did. An import left it as the
        // first change found it.
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_tells[i].hasEvent) continue;
            if (i > 0) m_steps[i].version = m_steps[i - 1].version;
            if (i == 0) m_steps[i].version = firstKnown(stored);
        }
        prependFirst();
        for (HistoryStep& step : m_steps) step.isNow = stored && step.version == stored;
        return std::move(m_steps);
    }

private:
    struct Told {
        bool hasEvent = false;
        std::optional<Event> before;
    };

    HistoryStep& stepOf(const JournalEntry& line) {
        if (m_steps.empty() || m_steps.back().edit != line.edit) {
            m_steps.push_back({line.edit, line.at, line.who, line.words, {}, {}, false, {}});
            m_tells.emplace_back();
        }
        return m_steps.back();
    }

    static std::optional<Event> read(const QString& json, HistoryStep& step) {
        if (json.isEmpty()) return std::nullopt;
        auto event = eventFromJson(json);
        if (event) return *std::move(event);
        step.problem = event.error().oneLine();
        return std::nullopt;
    }

    void takeEvent(HistoryStep& step, const JournalEntry& line) {
        Told& told = m_tells.back();
        const auto before = read(line.before, step);
        step.version = read(line.after, step);
        if (!told.hasEvent) told.before = before;
        told.hasEvent = true;
        if (!step.problem.isEmpty()) return;
        if (line.before.isEmpty()) {
            step.changes << QStringLiteral("added");
        } else if (line.after.isEmpty()) {
            step.changes << QStringLiteral("removed");
        } else {
            step.changes << changesBetween(*before, *step.version, m_names);
        }
    }

    void takeLink(HistoryStep& step, const JournalEntry& line) {
        const bool isAdded = line.before.isEmpty();
        const auto link = linkFromJson(isAdded ? line.after : line.before);
        if (!link) {
            step.problem = link.error().oneLine();
            return;
        }
        const QString words = linkSeenFrom(*link, m_id, m_names);
        step.changes << (isAdded ? QStringLiteral("link added: %1") : QStringLiteral("link removed: %1")).arg(words);
    }

    // What came with an import that keeps no rows has no line of its own: its first change tells what it was.
    void prependFirst() {
        const auto first = std::find_if(m_tells.begin(), m_tells.end(), [](const Told& one) { return one.hasEvent; });
        if (first == m_tells.end() || !first->before || m_steps.front().version == first->before) return;
        HistoryStep step;
        step.changes << QStringLiteral("as it came into the workbook");
        step.version = first->before;
        m_steps.insert(m_steps.begin(), std::move(step));
    }

    [[nodiscard]] std::optional<Event> firstKnown(const std::optional<Event>& stored) const {
        const auto first = std::find_if(m_tells.begin(), m_tells.end(), [](const Told& one) { return one.hasEvent; });
        return first == m_tells.end() ? stored : first->before;
    }

    RecordNames m_names;
    EventId m_id;
    std::vector<HistoryStep> m_steps;
    std::vector<Told> m_tells;  ///< one for each step
};

}  // namespace

Result<std::vector<HistoryStep>> historyOf(const Workbook& workbook, EventId id) {
    auto lines = workbook.history(id);
    if (!lines) return tl::unexpected(lines.error());
    const auto links = workbook.linkHistory(id);
    if (!links) return tl::unexpected(links.error());
    lines->insert(lines->end(), links->begin(), links->end());
    std::sort(lines->begin(), lines->end(),
              [](const JournalEntry& a, const JournalEntry& b) { return a.line < b.line; });
    const auto stored = workbook.storedEvent(id);
    if (!stored) return tl::unexpected(stored.error());
    HistoryTeller teller(workbook, id);
    for (const JournalEntry& line : *lines) teller.take(line);
    return teller.finish(*stored);
}

}  // namespace cutline
