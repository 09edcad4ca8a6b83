// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail/event_details.h"

#include "model/counting/explanation.h"
#include "model/editing/event_edits.h"
#include "model/record/name_key.h"
#include "model/wording/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("EventDetails", text); }

QString unitWords(const Figure& figure) { return figure.measure == Measure::Percent ? tr("of staff") : tr("people"); }

const FigureDraft* preferredOwn(const EventDraft& draft, Measure measure) {
    const auto found = std::find_if(draft.figures.begin(), draft.figures.end(), [&](const FigureDraft& one) {
        return one.division.isEmpty() && one.figure.preferred && one.figure.measure == measure;
    });
    return found == draft.figures.end() ? nullptr : &*found;
}

/// The figure the large words come from: people, else a percentage.
const FigureDraft* mainFigure(const EventDraft& draft) {
    const FigureDraft* people = preferredOwn(draft, Measure::People);
    const FigureDraft* percent = preferredOwn(draft, Measure::Percent);
    const bool hasPeople = people != nullptr && people->figure.qualifier != Qualifier::Unknown;
    return hasPeople || percent == nullptr ? people : percent;
}

QString asSentence(QString words) {
    if (words.isEmpty()) return words;
    words[0] = words[0].toUpper();
    return words.endsWith(u'.') ? words : QString(words % u'.');
}

QString countedWords(const Explanation& explanation) {
    if (!explanation.said) return tr("No number is known, so nothing is counted.");
    if (explanation.counted == *explanation.said) return tr("All of it counted.");
    if (explanation.counted == 0) return tr("None of it counted.");
    return tr("%1 of it counted.").arg(numberWords(explanation.counted));
}

void describeFigure(EventDetails& details, const EventDraft& draft, const Ledger& ledger, EventIndex event,
                    const Explanation& explanation) {
    const FigureDraft* figure = mainFigure(draft);
    const bool isCounted = draft.event.kind == EventKind::Layoff;
    const bool isKnown = figure != nullptr && figure->figure.qualifier != Qualifier::Unknown;
    QString unit = isKnown ? unitWords(figure->figure) : tr("people");
    if (isKnown) {
        details.figure = figureWords(figure->figure);
    } else if (isCounted) {
        details.figure = ledger.hasNumber(event) ? numberWords(ledger.said(event).best) : tr("no number");
        if (!ledger.hasNumber(event)) unit = tr("Layoff");
    } else {
        details.figure = kindWords(draft.event.kind);
        unit.clear();
    }
    if (isKnown && !isCounted) unit = kindWords(draft.event.kind) % u", " % unit;
    const QString status = statusWords(draft.event.status);
    details.standing = unit.isEmpty() ? QString(status % u'.') : QString(unit % u", " % status % u'.');
    if (isCounted) details.standing += u' ' % countedWords(explanation);
    details.why = asSentence(explanation.why);
}

void describeBreakdown(EventDetails& details, const EventDraft& draft, const Ledger& ledger, EventIndex event) {
    bool hasParts = false;
    for (const FigureDraft& one : draft.figures) {
        if (one.division.isEmpty() || !one.figure.preferred) continue;
        hasParts = true;
        const bool isUnknown = one.figure.qualifier == Qualifier::Unknown;
        const QString unit = one.figure.measure == Measure::Percent ? u' ' % unitWords(one.figure) : QString();
        details.breakdown.push_back({joinedPath(one.division), figureWords(one.figure) % unit, isUnknown});
    }
    if (!hasParts || draft.event.kind != EventKind::Layoff || !ledger.hasNumber(event)) return;
    for (const Share& share : ledger.breakdown(event)) {
        if (share.organization != ledger.dataset().organization(event)) continue;
        details.breakdown.push_back({tr("not broken down"), numberWords(share.said.best), true});
    }
}

QString publisherOf(const EventDraft& draft, std::size_t figure) {
    for (const CitationDraft& citation : draft.citations) {
        const bool isOfFigure = citation.figure && static_cast<std::size_t>(*citation.figure) == figure;
        if (isOfFigure && !citation.source.publisher.isEmpty()) return citation.source.publisher;
    }
    return {};
}

void describeOtherFigures(EventDetails& details, const EventDraft& draft) {
    const FigureDraft* shown = mainFigure(draft);
    for (std::size_t i = 0; i < draft.figures.size(); ++i) {
        const FigureDraft& one = draft.figures[i];
        if (&one == shown || (one.figure.preferred && !one.division.isEmpty())) continue;
        QString name = publisherOf(draft, i);
        if (name.isEmpty()) name = one.figure.preferred ? tr("also said") : tr("another source");
        if (!one.division.isEmpty()) name = joinedPath(one.division) % u" · " % name;
        const bool isUnknown = one.figure.qualifier == Qualifier::Unknown;
        const QString unit = isUnknown ? QString() : QString(u' ' % unitWords(one.figure));
        details.otherFigures.push_back({name, figureWords(one.figure) % unit, isUnknown});
    }
}

QString linkSentence(LinkKind kind, bool isOutgoing) {
    switch (kind) {
        case LinkKind::PartOf:
            return isOutgoing ? tr("Part of %1") : tr("Has the part %1");
        case LinkKind::Corrects:
            return isOutgoing ? tr("Corrects %1") : tr("Corrected by %1");
        case LinkKind::DuplicateOf:
            return isOutgoing ? tr("The same as %1") : tr("Also entered as %1");
        case LinkKind::Rescinds:
            return isOutgoing ? tr("Takes back %1") : tr("Taken back by %1");
        case LinkKind::DifferentFrom:
            return tr("Different from %1");
    }
    return {};
}

QString calledWords(const EventDraft& draft, const CitationDraft& citation) {
    const bool isOwnName =
        draft.organization.isEmpty() || nameKey(citation.called) == nameKey(draft.organization.last());
    return citation.called.isEmpty() || isOwnName ? QString() : tr("calls it %1").arg(citation.called);
}

void describeSources(EventDetails& details, const EventDraft& draft) {
    QStringList known;
    for (const CitationDraft& citation : draft.citations) {
        if (!citation.quote.isEmpty() && !details.quotes.contains(citation.quote)) details.quotes << citation.quote;
        const Source& source = citation.source;
        QStringList words;
        if (!source.publisher.isEmpty()) words << source.publisher;
        if (source.published) words << dateWords(*source.published);
        if (words.isEmpty()) words << (source.title.isEmpty() ? tr("a source with no name") : source.title);
        const QString called = calledWords(draft, citation);
        const QString key =
            QStringList{source.publisher, source.title, source.url, words.join(u'\n'), called}.join(u'\n');
        if (known.contains(key)) continue;
        known << key;
        details.sources.push_back({words.join(QStringLiteral(", ")), source.title, source.url, called});
    }
}

/// An imported row is kept as a JSON array of its cells.
QString rowWords(const QString& raw) {
    const QJsonDocument document = QJsonDocument::fromJson(raw.toUtf8());
    if (!document.isArray()) return raw;
    QStringList cells;
    const QJsonArray array = document.array();
    for (const auto& cell : array) {
        if (!cell.toString().isEmpty()) cells << cell.toString();
    }
    return cells.join(QStringLiteral(" · "));
}

}  // namespace

std::vector<DetailLink> linksOf(const Ledger& ledger, EventIndex event) {
    const Dataset& dataset = ledger.dataset();
    std::vector<DetailLink> links;
    for (const LinkEntry& link : dataset.links()) {
        if (link.from != event && link.to != event) continue;
        const bool isOutgoing = link.from == event;
        const EventIndex other = isOutgoing ? link.to : link.from;
        const QString words = shortWords(ledger, other, dataset.organization(event));
        links.push_back({link, other, linkSentence(link.kind, isOutgoing).arg(words)});
    }
    return links;
}

Result<EventDetails> detailsOf(const Workbook& workbook, const Selection& selection, EventIndex event) {
    const Dataset& dataset = selection.dataset();
    const Ledger& ledger = selection.ledger();
    const auto draft = draftOf(workbook, dataset.id(event));
    if (!draft) return tl::unexpected<Error>(draft.error());
    const auto imported = workbook.importedRow(dataset.id(event));
    if (!imported) return tl::unexpected<Error>(imported.error());

    auto history = historyOf(workbook, dataset.id(event));
    if (!history) return tl::unexpected<Error>(history.error());

    EventDetails details;
    details.history = *std::move(history);
    details.uid = draft->event.uid;
    details.place = dataset.entry(dataset.organization(event)).path % u" · " % dateWords(draft->event.announced);
    details.headline = draft->event.headline;
    if (draft->event.effective) details.effective = dateWords(*draft->event.effective);
    details.note = draft->event.note;
    details.importedRow = rowWords(*imported);
    describeFigure(details, *draft, ledger, event, explain(selection, event));
    describeBreakdown(details, *draft, ledger, event);
    describeOtherFigures(details, *draft);
    details.links = linksOf(ledger, event);
    describeSources(details, *draft);
    return details;
}

QString shortWords(const Ledger& ledger, EventIndex event, OrganizationIndex seenFrom) {
    const Dataset& dataset = ledger.dataset();
    const QString figure = dataset.kind(event) != EventKind::Layoff ? kindWords(dataset.kind(event))
                           : ledger.hasNumber(event)                ? numberWords(ledger.said(event).best)
                                                                    : tr("no number");
    const QString words = tr("%1 of %2").arg(figure, spanWords(dataset.firstDay(event), dataset.lastDay(event)));
    const OrganizationIndex organization = dataset.organization(event);
    return organization == seenFrom ? words : QString(dataset.entry(organization).path % u", " % words);
}

bool isSafeToOpen(const QString& url) {
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme().toLower();
    return parsed.isValid() && !parsed.host().isEmpty() &&
           (scheme == QLatin1String("https") || scheme == QLatin1String("http"));
}

}  // namespace cutline
