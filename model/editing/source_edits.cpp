// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/source_edits.h"

#include "model/wording/wording.h"
#include "model/workbook/workbook.h"

#include <algorithm>

namespace cutline {

namespace {

bool saysTheSame(const Source& one, const Source& other) {
    return one.publisher == other.publisher && one.title == other.title && one.url == other.url &&
           one.published == other.published;
}

Result<Source> stored(const Transaction& transaction, SourceId id) {
    const auto found = transaction.workbook().source(id);
    if (!found) return tl::unexpected(found.error());
    if (*found) return **found;
    return failure(ErrorKind::Changed, QStringLiteral("The source does not exist any more"),
                   QStringLiteral("it was removed in the meantime"), QStringLiteral("Look at the workbook again"));
}

Event citingInstead(Event event, SourceId from, SourceId into) {
    std::vector<Citation> citations;
    for (Citation& citation : event.citations) {
        if (citation.source == from) citation.source = into;
        if (std::find(citations.begin(), citations.end(), citation) == citations.end()) {
            citations.push_back(std::move(citation));
        }
    }
    event.citations = std::move(citations);
    return event;
}

}  // namespace

Source cleaned(Source source) {
    source.publisher = source.publisher.simplified();
    source.title = source.title.simplified();
    source.url = source.url.trimmed();
    return source;
}

Result<void> changeSource(Transaction& transaction, const Source& after) {
    const Source changed = cleaned(after);
    const auto twin = transaction.workbook().sourceLike(changed);
    if (!twin) return tl::unexpected(twin.error());
    if (*twin && **twin != changed.id) {
        const auto before = stored(transaction, changed.id);
        if (!before) return tl::unexpected(before.error());
        if (saysTheSame(*before, changed)) return {};
        return failure(ErrorKind::Data, QStringLiteral("The source cannot be kept"),
                       QStringLiteral("another one says the same (%1)").arg(sourceWords(changed)),
                       QStringLiteral("Merge the two instead"));
    }
    return transaction.update(changed);
}

Result<qint64> mergeSources(Transaction& transaction, SourceId from, SourceId into) {
    const auto one = stored(transaction, from);
    const auto other = stored(transaction, into);
    if (!one || !other) return tl::unexpected((one ? other : one).error());
    if (from == into) {
        return failure(ErrorKind::Data, QStringLiteral("The sources cannot be merged"),
                       QStringLiteral("they are the same one"), QStringLiteral("Choose another"));
    }
    const auto events = transaction.workbook().eventsCiting(from);
    if (!events) return tl::unexpected(events.error());
    for (const EventId id : *events) {
        const auto event = transaction.event(id);
        if (!event) return tl::unexpected(event.error());
        auto updated = transaction.update(citingInstead(*event, from, into));
        if (!updated) return tl::unexpected(updated.error());
    }
    if (auto removed = transaction.remove(from); !removed) return tl::unexpected(removed.error());
    Source merged = *other;
    for (QString Source::*text : {&Source::publisher, &Source::title, &Source::url}) {
        if ((merged.*text).isEmpty()) merged.*text = (*one).*text;
    }
    if (!merged.published) merged.published = one->published;
    if (auto updated = transaction.update(merged); !updated) return tl::unexpected(updated.error());
    return static_cast<qint64>(events->size());
}

QString sourceWords(const Source& source) {
    QStringList words;
    if (!source.publisher.isEmpty()) words << source.publisher;
    if (source.published) words << dateWords(*source.published);
    if (words.isEmpty()) words << (source.title.isEmpty() ? source.url : source.title);
    return words.join(QStringLiteral(", "));
}

}  // namespace cutline
