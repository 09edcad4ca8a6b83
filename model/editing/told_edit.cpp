// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of the journal in words.
#include "model/editing/history.h"
#include "model/editing/record_changes.h"
#include "model/editing/record_names.h"
#include "model/editing/source_edits.h"
#include "model/wording/wording.h"
#include "model/workbook/record_json.h"
#include "model/workbook/workbook.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cutline {

namespace {

/// More is not read by anybody; a merger of two large companies has thousands.
constexpr int kMostLines = 400;

/// The first and the last state of one record in an edit that may have taken several steps with it.
struct Span {
    QString kind;
    qint64 record = 0;
    QString before;
    QString after;
};

std::vector<Span> spansOf(const std::vector<JournalEntry>& lines) {
    std::vector<Span> spans;
    for (const JournalEntry& line : lines) {
        const auto known = std::find_if(spans.begin(), spans.end(), [&](const Span& one) {
            return one.record == line.record && one.kind == line.kind;
        });
        if (known != spans.end()) {
            known->after = line.after;
        } else {
            spans.push_back({line.kind, line.record, line.before, line.after});
        }
    }
    return spans;
}

class EditTeller {
public:
    EditTeller(const Workbook& workbook, ToldEdit& told) : m_workbook(workbook), m_names(workbook), m_told(told) {}

    void take(const Span& span) {
        if (span.before.isEmpty() && span.after.isEmpty()) return;  // made and removed on the way
        if (span.kind == QLatin1String("event")) return takeRecord<Event>(span, eventFromJson);
        if (span.kind == QLatin1String("organization")) return takeRecord<Organization>(span, organizationFromJson);
        if (span.kind == QLatin1String("source")) return takeRecord<Source>(span, sourceFromJson);
        if (span.kind == QLatin1String("saved_view")) return takeRecord<SavedView>(span, savedViewFromJson);
        if (span.kind == QLatin1String("link")) return takeLink(span);
        const QJsonObject import = QJsonDocument::fromJson(span.after.toUtf8()).object();
        m_told.changes << QStringLiteral("imported from %1").arg(import.value(QStringLiteral("file_name")).toString());
    }

private:
    template <class Record>
    void takeRecord(const Span& span, Result<Record> (*fromJson)(const QString&)) {
        Result<Record> before = span.before.isEmpty() ? Result<Record>(Record()) : fromJson(span.before);
        Result<Record> after = span.after.isEmpty() ? Result<Record>(Record()) : fromJson(span.after);
        if (!before || !after) {
            m_told.changes << (before ? after : before).error().oneLine();
            return;
        }
        if (span.before.isEmpty()) {
            m_told.changes << QStringLiteral("added: %1").arg(wordsOf(*after));
        } else if (span.after.isEmpty()) {
            m_told.changes << QStringLiteral("removed: %1").arg(wordsOf(*before));
            noteRemoved(Id<Record>{span.record}, wordsOf(*before));
        } else {
            noteChanged(*before, *after);
        }
        if constexpr (std::is_same_v<Record, Event>) noteEvent(span.after.isEmpty() ? *before : *after);
    }

    void takeLink(const Span& span) {
        const bool isAdded = span.before.isEmpty();
        const auto link = linkFromJson(isAdded ? span.after : span.before);
        if (!link) {
            m_told.changes << link.error().oneLine();
            return;
        }
        m_told.changes << (isAdded ? QStringLiteral("link added: %1 %2") : QStringLiteral("link removed: %1 %2"))
                              .arg(m_names.event(link->from), linkSeenFrom(*link, link->from, m_names));
    }

    QString wordsOf(const Event& event) { return QStringLiteral("event %1").arg(m_names.event(event)); }
    QString wordsOf(const Organization& organization) {
        if (!organization.parent) return QStringLiteral("company %1").arg(organization.name);
        return QStringLiteral("division %1 of %2").arg(organization.name, m_names.path(*organization.parent));
    }
    static QString wordsOf(const Source& source) { return QStringLiteral("source %1").arg(sourceWords(source)); }
    static QString wordsOf(const SavedView& view) { return QStringLiteral("view “%1”").arg(view.name); }

    template <class Record>
    void noteChanged(const Record& before, const Record& after) {
        QStringList changes;
        if constexpr (std::is_same_v<Record, Source>) {
            changes = changesBetween(before, after);
        } else if constexpr (std::is_same_v<Record, SavedView>) {
            if (before.name != after.name) changes << QStringLiteral("name: %1 → %2").arg(before.name, after.name);
            if (before.state != after.state) changes << QStringLiteral("what it shows");
        } else {
            changes = changesBetween(before, after, m_names);
        }
        if (changes.isEmpty()) return;
        m_told.changes << wordsOf(before) % QStringLiteral(": ") % changes.join(QStringLiteral("; "));
    }

    template <class Record>
    void noteRemoved(Id<Record> id, const QString& words) {
        if (!isStored(id)) m_told.removed.push_back({id, words});
    }
    bool isStored(OrganizationId id) const { return m_workbook.organization(id).value_or(std::nullopt).has_value(); }
    bool isStored(SourceId id) const { return m_workbook.source(id).value_or(std::nullopt).has_value(); }
    bool isStored(EventId id) const { return m_workbook.storedEvent(id).value_or(std::nullopt).has_value(); }
    bool isStored(SavedViewId id) const {
        const auto views = m_workbook.savedViews();
        return views && std::any_of(views->begin(), views->end(), [&](const SavedView& one) { return one.id == id; });
    }
    void noteEvent(const Event& event) {
        if (!m_told.shownUid && isStored(event.id)) m_told.shownUid = event.uid;
    }

    const Workbook& m_workbook;
    RecordNames m_names;
    ToldEdit& m_told;
};

}  // namespace

Result<ToldEdit> tellEdit(const Workbook& workbook, qint64 edit) {
    const auto lines = workbook.journalOfEdit(edit, kMostLines + 1);
    if (!lines) return tl::unexpected(lines.error());
    ToldEdit told;
    told.isShortened = lines->size() > kMostLines;
    EditTeller teller(workbook, told);
    for (const Span& span : spansOf(*lines)) teller.take(span);
    return told;
}

}  // namespace cutline
