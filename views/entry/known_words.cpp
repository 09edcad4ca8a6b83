// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/known_words.h"

#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/entry/source_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutline {

namespace {

constexpr std::size_t kMostRows = 7;
/// Of a row that is no publication.
constexpr int kPublisherOnly = -1;

QString tr(const char* text) { return QCoreApplication::translate("KnownWords", text); }

bool isLikely(const Completion& found, const QString& typed) {
    const QString text = typed.trimmed();
    // One Chinese character says as much as two letters.
    const bool isEnough = text.size() > 1 || (!text.isEmpty() && text[0].unicode() > 0x2e7f);
    return isEnough && found.place != MatchPlace::Inside;
}

Completions completionsBy(const std::vector<KnownSource>& sources, QString Source::*words) {
    std::vector<KnownWords> known;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Source& source = sources[i].source;
        if (!(source.*words).isEmpty()) known.push_back({source.*words, {}, sources[i].weight, static_cast<int>(i)});
    }
    return Completions(std::move(known));
}

QString noteOf(const KnownSource& known, bool withPublisher) {
    QStringList parts;
    if (withPublisher && !known.source.publisher.isEmpty()) parts << known.source.publisher;
    if (known.source.published) parts << dateWords(*known.source.published);
    if (known.uses > 1) parts << tr("cited %1 times").arg(known.uses);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

std::vector<CompletionList::Row> completionRows(const Completions& completions, const QString& typed) {
    std::vector<CompletionList::Row> rows;
    const auto found = typed.isEmpty() ? completions.heaviest(kMostRows) : completions.find(typed, kMostRows);
    // Who typed a name to its end means it, not the longer ones that begin so: "Amazon" is not "Amazon > AWS".
    const auto isTyped = [&](const Completion& one) { return nameKey(one.known->words) == nameKey(typed); };
    const auto known = completions.findAlsoWhole(typed, kMostRows);
    const bool isComplete = std::any_of(known.begin(), known.end(), isTyped);
    for (const Completion& one : found) {
        const QString note = one.known->otherNames.join(QStringLiteral(", "));
        rows.push_back({one.known->words, note, one.known->key, !isComplete && isLikely(one, typed)});
    }
    return rows;
}

SourceMemory::SourceMemory(std::vector<KnownSource> sources)
    : m_sources(std::move(sources)),
      m_publishers(knownPublishers(m_sources)),
      m_byPublisher(completionsBy(m_sources, &Source::publisher)),
      m_titles(completionsBy(m_sources, &Source::title)),
      m_urls(completionsBy(m_sources, &Source::url)) {}

// Publishers, then publications of the one that is typed.
std::vector<CompletionList::Row> SourceMemory::publisherRows(const QString& typed) const {
    std::vector<CompletionList::Row> rows = completionRows(m_publishers, typed);
    for (CompletionList::Row& row : rows) row.key = kPublisherOnly;
    if (rows.size() > 4) rows.resize(4);
    std::vector<Completion> whole = m_byPublisher.findAlsoWhole(typed, kMostRows - rows.size());
    for (const Completion& one : whole) {
        const KnownSource& known = m_sources[static_cast<std::size_t>(one.known->key)];
        if (known.source.title.isEmpty() && known.source.url.isEmpty()) continue;
        const QString what = known.source.title.isEmpty() ? known.source.url : known.source.title;
        rows.push_back({known.source.publisher, what % u"  " % noteOf(known, false), one.known->key, false});
    }
    return rows;
}

std::vector<CompletionList::Row> SourceMemory::sourceRows(const Completions& completions, const QString& typed) const {
    std::vector<CompletionList::Row> rows;
    for (const Completion& one : completions.findAlsoWhole(typed, kMostRows)) {
        const KnownSource& known = m_sources[static_cast<std::size_t>(one.known->key)];
        // A title says more than a name: only what is typed from its beginning on is likely to be meant.
        const bool isMeant = one.known->words.startsWith(typed.trimmed(), Qt::CaseInsensitive) && typed.size() > 2;
        rows.push_back({one.known->words, noteOf(known, true), one.known->key, isMeant});
    }
    return rows;
}

void SourceMemory::attach(const std::shared_ptr<const SourceMemory>& memory, SourceForm& form) {
    const auto fill = [memory, &form](int key) {
        if (key >= 0) form.setSource(memory->m_sources[static_cast<std::size_t>(key)].source);
    };
    const auto complete = [&](QLineEdit& line, CompletionList::Find find) {
        delete line.findChild<CompletionList*>(QString(), Qt::FindDirectChildrenOnly);
        auto* list = new CompletionList(&line, std::move(find));
        QObject::connect(list, &CompletionList::taken, &form, fill);
    };
    complete(form.publisher(), [memory](const QString& typed) { return memory->publisherRows(typed); });
    complete(form.title(), [memory](const QString& typed) { return memory->sourceRows(memory->m_titles, typed); });
    complete(form.url(), [memory](const QString& typed) { return memory->sourceRows(memory->m_urls, typed); });
}

}  // namespace cutline
