// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsx_events.h"

#include "model/exchange/preferred_figures.h"
#include "model/record/name_key.h"
#include "model/wording/wording.h"

namespace cutline {

namespace {

std::vector<XlsxSheet::Column> eventColumns() {
    return {{QStringLiteral("Date"), 12},       {QStringLiteral("Company"), 22},   {QStringLiteral("Division"), 22},
            {QStringLiteral("Kind"), 14},       {QStringLiteral("Status"), 11},    {QStringLiteral("Said"), 11},
            {QStringLiteral("Counted"), 11},    {QStringLiteral("People"), 11},    {QStringLiteral("Lowest"), 11},
            {QStringLiteral("Highest"), 11},    {QStringLiteral("Qualifier"), 11}, {QStringLiteral("Percent"), 9},
            {QStringLiteral("As printed"), 20}, {QStringLiteral("Headline"), 48},  {QStringLiteral("Note"), 30},
            {QStringLiteral("Publisher"), 20},  {QStringLiteral("Link"), 36},      {QStringLiteral("First day"), 12},
            {QStringLiteral("Last day"), 12},   {QStringLiteral("Identifier"), 38}};
}

std::vector<XlsxSheet::Column> figureColumns() {
    return {{QStringLiteral("Date"), 12},       {QStringLiteral("Company"), 22},   {QStringLiteral("Division"), 22},
            {QStringLiteral("Of"), 12},         {QStringLiteral("Measure"), 10},   {QStringLiteral("Lowest"), 11},
            {QStringLiteral("Best"), 11},       {QStringLiteral("Highest"), 11},   {QStringLiteral("Qualifier"), 11},
            {QStringLiteral("As printed"), 20}, {QStringLiteral("Preferred"), 10}, {QStringLiteral("Publisher"), 20},
            {QStringLiteral("Link"), 36},       {QStringLiteral("Kind"), 14},      {QStringLiteral("Event"), 38}};
}

QString qualifierWords(Qualifier qualifier) { return QString(toCode(qualifier)).replace(u'_', u' '); }

void writePath(XlsxSheet& sheet, const QStringList& path) {
    sheet.text(path.value(0));
    sheet.text(joinedPath(path.mid(1)));
}

}  // namespace

XlsxEvents::XlsxEvents(XlsxBook& book, const Selection& selection, const std::vector<Source>& sources)
    : m_selection(selection),
      m_events(book.addSheet(QStringLiteral("Events"))),
      m_figures(book.addSheet(QStringLiteral("Figures"))) {
    for (const Source& source : sources) m_sources.emplace(source.id, &source);
    m_events.header(eventColumns(), true);
    m_figures.header(figureColumns(), true);
}

void XlsxEvents::add(EventIndex index, const Event& event) {
    addEvent(index, event);
    for (std::size_t i = 0; i < event.figures.size(); ++i) addFigure(event, i);
}

void XlsxEvents::addEvent(EventIndex index, const Event& event) {
    if (!m_events.hasRoom()) return;
    const Dataset& dataset = m_selection.dataset();
    m_events.date(event.announced);
    writePath(m_events, dataset.path(dataset.organization(index)));
    m_events.text(kindWords(event.kind));
    m_events.text(statusWords(event.status));
    // Only layoffs are counted: a workforce of a million is no number of the total.
    const bool stands = m_selection.ledger().stands(index);
    const Share share = m_selection.sum(index);
    m_events.number(stands && share.hasNumber ? std::optional<double>(share.said.best) : std::nullopt);
    m_events.number(stands ? std::optional<double>(share.counted.best) : std::nullopt);
    const Figure* people = preferredFigure(event, Measure::People);
    const Figure* percent = preferredFigure(event, Measure::Percent);
    const Figure* said = people != nullptr ? people : percent;
    m_events.number(people != nullptr ? people->best : std::nullopt);
    m_events.number(people != nullptr ? people->low : std::nullopt);
    m_events.number(people != nullptr ? people->high : std::nullopt);
    m_events.text(said != nullptr ? qualifierWords(said->qualifier) : QString());
    m_events.number(percent != nullptr ? percent->best : std::nullopt, XlsxNumber::Percent);
    m_events.text(said != nullptr ? said->printed : QString());
    m_events.text(event.headline);
    m_events.text(event.note);
    const Source* source = firstSource(event, std::nullopt);
    m_events.text(source != nullptr ? source->publisher : QString());
    m_events.link(source != nullptr ? source->url : QString());
    m_events.day(dataset.firstDay(index));
    m_events.day(dataset.lastDay(index));
    m_events.text(event.uid);
    m_events.endRow();
}

void XlsxEvents::addFigure(const Event& event, std::size_t position) {
    if (!m_figures.hasRoom()) return;
    const Dataset& dataset = m_selection.dataset();
    const Figure& figure = event.figures[position];
    const XlsxNumber kind = figure.measure == Measure::Percent ? XlsxNumber::Percent : XlsxNumber::People;
    m_figures.date(event.announced);
    const auto of = dataset.find(figure.organization);
    writePath(m_figures, of ? dataset.path(*of) : QStringList());
    m_figures.text(figure.organization == event.organization ? QStringLiteral("whole") : QStringLiteral("breakdown"));
    m_figures.text(toCode(figure.measure));
    m_figures.number(figure.low, kind);
    m_figures.number(figure.best, kind);
    m_figures.number(figure.high, kind);
    m_figures.text(qualifierWords(figure.qualifier));
    m_figures.text(figure.printed);
    m_figures.text(figure.preferred ? QStringLiteral("yes") : QStringLiteral("no"));
    const Source* source = firstSource(event, position);
    m_figures.text(source != nullptr ? source->publisher : QString());
    m_figures.link(source != nullptr ? source->url : QString());
    m_figures.text(kindWords(event.kind));
    m_figures.text(event.uid);
    m_figures.endRow();
}

// Of a figure: what supports it, else what supports the event as a whole.
const Source* XlsxEvents::firstSource(const Event& event, std::optional<std::size_t> figure) const {
    const Citation* found = nullptr;
    for (const Citation& citation : event.citations) {
        const bool isOfFigure = figure && citation.figure && static_cast<std::size_t>(*citation.figure) == *figure;
        const bool isOfWhole = !figure || !citation.figure;
        if (isOfFigure || (isOfWhole && found == nullptr)) found = &citation;
        if (isOfFigure || (!figure && found != nullptr)) break;
    }
    if (found == nullptr) return nullptr;
    const auto source = m_sources.find(found->source);
    return source == m_sources.end() ? nullptr : source->second;
}

}  // namespace cutline
