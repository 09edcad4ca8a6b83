// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/picture_words.h"

#include "model/wording/wording.h"
#include "views/bars/bar_words.h"
#include "views/cumulative/cumulative_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <unordered_map>

namespace cutline {

namespace {

/// Reading every citation of more events than this would take longer than drawing them.
constexpr std::size_t kMostRead = 5000;
constexpr std::size_t kMostNamed = 6;

QString words(const char* text) { return QCoreApplication::translate("Picture", text); }

QString publisherOf(const Source& source) {
    if (!source.publisher.isEmpty()) return source.publisher.left(80).simplified();
    QString host = QUrl(source.url).host();
    if (host.startsWith(QStringLiteral("www."))) host.remove(0, 4);
    return host;
}

struct Publisher {
    QString name;
    int citations = 0;
};

/// Publishers of what is shown, the most cited first.
Result<std::vector<Publisher>> publishersOf(const Workbook& workbook, const Selection& selection) {
    std::vector<EventId> ids;
    for (const EventIndex event : selection.events()) ids.push_back(selection.dataset().id(event));
    const auto events = workbook.events(ids);
    if (!events) return tl::unexpected<Error>(events.error());
    const auto sources = workbook.sources();
    if (!sources) return tl::unexpected<Error>(sources.error());
    std::unordered_map<SourceId, QString> names;
    for (const Source& source : *sources) names.emplace(source.id, publisherOf(source));
    QHash<QString, int> counts;
    for (const Event& event : *events) {
        for (const Citation& citation : event.citations) {
            const auto found = names.find(citation.source);
            if (found != names.end() && !found->second.isEmpty()) ++counts[found->second];
        }
    }
    std::vector<Publisher> publishers;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) publishers.push_back({it.key(), it.value()});
    std::sort(publishers.begin(), publishers.end(), [](const Publisher& one, const Publisher& other) {
        return one.citations != other.citations ? one.citations > other.citations : one.name < other.name;
    });
    return publishers;
}

QString sentenceOf(const std::vector<Publisher>& publishers) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostNamed, publishers.size()); ++i) names << publishers[i].name;
    QString text = names.join(QStringLiteral(", "));
    if (publishers.size() > kMostNamed) {
        text += words(" and %1 more").arg(numberWords(static_cast<qint64>(publishers.size() - kMostNamed)));
    }
    return (publishers.size() == 1 ? words("Source: %1.") : words("Sources: %1.")).arg(text);
}

}  // namespace

Result<QString> defaultNote(const Workbook& workbook, const Selection& selection, const ViewState& state) {
    QStringList sentences;
    if (selection.events().size() <= kMostRead) {
        const auto publishers = publishersOf(workbook, selection);
        if (!publishers) return tl::unexpected<Error>(publishers.error());
        if (!publishers->empty()) sentences << sentenceOf(*publishers);
    }
    const QString measure = state.showsGross
                                ? words("Numbers as announced, whoever repeats them")
                                : words("Net: each headcount is counted once, on the day it became public");
    sentences << (state.query.asOf ? words("%1; as known on %2.").arg(measure, dayWords(*state.query.asOf))
                                   : QString(measure + u'.'));
    return sentences.join(u' ');
}

QString defaultTitle(const Selection& selection, const ViewState& state, ChartKind kind) {
    QString title = words("Layoffs by %1").arg(groupWords(state.lanes.by));
    if (kind == ChartKind::Bars) title = titleOf(barTable(selection, state.bars, state.showsGross));
    if (kind == ChartKind::Cumulative) title = titleOf(cumulativeTable(selection, state.cumulative, state.showsGross));
    const QString asked = queryWords(state.query);
    return asked.isEmpty() ? title : QString(title + QStringLiteral(": ") + asked);
}

}  // namespace cutline
