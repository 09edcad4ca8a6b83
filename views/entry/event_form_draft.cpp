// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a draft into the fields of an EventForm and back, and what of them follows from others.
#include "model/counting/workforce_readings.h"
#include "model/editing/entry_memory.h"
#include "model/record/name_key.h"
#include "model/wording/wording.h"
#include "views/entry/event_form.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace cutline {

namespace {

std::vector<FigureStack::Stored> ownFigures(const EventDraft& draft, Measure measure) {
    std::vector<FigureStack::Stored> own;
    for (std::size_t i = 0; i < draft.figures.size(); ++i) {
        const FigureDraft& one = draft.figures[i];
        if (one.division.isEmpty() && one.figure.measure == measure) own.push_back({static_cast<int>(i), one.figure});
    }
    return own;
}

}  // namespace

void EventForm::fill() {
    m_isFilling = true;
    m_organization->setPath(m_stored.organization);
    m_kind->setCurrentIndex(static_cast<int>(m_stored.event.kind));
    m_status->setCurrentIndex(static_cast<int>(m_stored.event.status));
    const EventDate& announced = m_stored.event.announced;
    m_announced->setDate(announced.isValid() ? std::optional<EventDate>(announced) : std::nullopt);
    m_effective->setDate(m_stored.event.effective);
    m_headline->setText(m_stored.event.headline);
    m_note->setPlainText(m_stored.event.note);
    fillFigures();
    fillSources();
    m_isFilling = false;
    const QSignalBlocker quiet(this);
    followOrganization();
    orderTabs();
    m_isTouched = false;
}

void EventForm::fillFigures() {
    m_figures->setFigures(ownFigures(m_stored, Measure::People));
    m_percentages->setFigures(ownFigures(m_stored, Measure::Percent));
    std::vector<BreakdownTable::Share> shares;
    for (std::size_t i = 0; i < m_stored.figures.size(); ++i) {
        const FigureDraft& one = m_stored.figures[i];
        if (!one.division.isEmpty()) shares.push_back({one.division, nullptr, static_cast<int>(i), one.figure});
    }
    m_breakdown->setShares(shares);
}

void EventForm::fillSources() {
    m_sources->setFigures(citableFigures());
    std::vector<SourceList::Cited> cited;
    for (const CitationDraft& citation : m_stored.citations) {
        cited.push_back({citation, citation.figure ? fieldOf(*citation.figure) : nullptr});
    }
    m_sources->setCitations(cited);
}

const FigureField* EventForm::fieldOf(int position) const {
    for (const FigureStack* stack : {m_figures, m_percentages}) {
        for (int line = 0; line < stack->count(); ++line) {
            if (stack->position(line) == position) return &stack->field(line);
        }
    }
    for (const BreakdownTable::Share& share : m_breakdown->shares()) {
        if (share.position == position) return share.field;
    }
    return nullptr;
}

std::vector<PlacedFigure> EventForm::placedFigures() const {
    std::vector<PlacedFigure> placed;
    for (const FigureStack* stack : {m_figures, m_percentages}) {
        for (const FigureStack::Held& held : stack->figures()) {
            if (held.figure) placed.push_back({held.field, held.position, {{}, *held.figure}});
        }
    }
    for (const BreakdownTable::Share& share : m_breakdown->shares()) {
        placed.push_back({share.field, share.position, {share.division, share.figure}});
    }
    return inDraftOrder(std::move(placed));
}

std::vector<CitableFigure> EventForm::citableFigures() const {
    std::vector<CitableFigure> figures;
    const auto add = [&](const FigureStack& stack, const QString& division) {
        for (int line = 0; line < stack.count(); ++line) {
            const FigureField& field = stack.field(line);
            // A line for what another source says can be cited before its figure is typed.
            if (line == 0 && field.isEmpty() && division.isEmpty()) continue;
            const QString words = field.figure()     ? figureWords(*field.figure())
                                  : !field.isEmpty() ? field.line().text()
                                                     : tr("no figure yet");
            figures.push_back({&field, division.isEmpty() ? words : tr("%1: %2").arg(division, words)});
        }
    };
    add(*m_figures, {});
    add(*m_percentages, {});
    for (int row = 0; row < m_breakdown->rowCount(); ++row) {
        const QString division = m_breakdown->division(row).text().trimmed();
        if (!division.isEmpty()) add(m_breakdown->stack(row), division);
    }
    return figures;
}

EventDraft EventForm::draft() const {
    EventDraft draft = m_stored;
    draft.organization = m_organization->path();
    draft.event.kind = static_cast<EventKind>(m_kind->currentIndex());
    draft.event.status = static_cast<EventStatus>(m_status->currentIndex());
    draft.event.announced = m_announced->date().value_or(EventDate());
    draft.event.effective = m_effective->date();
    draft.event.headline = m_headline->text().trimmed();
    draft.event.note = m_note->toPlainText().trimmed();
    const std::vector<PlacedFigure> figures = placedFigures();
    draft.figures.clear();
    for (const PlacedFigure& one : figures) draft.figures.push_back(one.figure);
    draft.citations.clear();
    for (SourceList::Cited& cited : m_sources->citations()) {
        cited.citation.figure = positionOf(cited.supports, figures);
        draft.citations.push_back(std::move(cited.citation));
    }
    return draft;
}

void EventForm::followOrganization() {
    m_divisions.reset();
    followFigures();
}

const Completions& EventForm::divisions() {
    if (!m_divisions) m_divisions.emplace(knownDivisions(*m_dataset, m_organization->found()));
    return *m_divisions;
}

void EventForm::followFigures() {
    if (m_isFilling) return;
    m_breakdown->setWhole(m_figures->people());
    follow();
    touch();
}

// What is shown about the fields, as they are now.
void EventForm::follow() {
    const std::vector<CitableFigure> figures = citableFigures();
    m_sources->setFigures(figures);
    const auto citedBy = [this](const FigureField* field) { return m_sources->publishersOf(field); };
    for (FigureStack* stack : {m_figures, m_percentages}) stack->setCitedBy(citedBy);
    m_figures->setContext(judgedBy());
    for (int row = 0; row < m_breakdown->rowCount(); ++row) m_breakdown->stack(row).setCitedBy(citedBy);
}

PlausibilityContext EventForm::judgedBy() const {
    PlausibilityContext context;
    context.kind = static_cast<EventKind>(m_kind->currentIndex());
    context.isCompanyWide = m_organization->path().size() == 1;
    for (const FigureStack::Held& held : m_percentages->figures()) {
        if (held.figure && held.figure->preferred) context.percent = held.figure;
    }
    if (m_organization->found() == kNoOrganization || !m_announced->date()) return context;
    if (!m_readings) m_readings = std::make_unique<const WorkforceReadings>(*m_dataset, std::nullopt);
    const auto day = static_cast<qint32>(m_announced->date()->lastDay().toJulianDay());
    if (const auto people = m_readings->on(m_organization->found(), day)) {
        context.workforce = static_cast<double>(*people);
    }
    return context;
}

bool EventForm::isBare() const {
    return !m_organization->isEmpty() && m_announced->isEmpty() && m_figures->isEmpty() && m_percentages->isEmpty() &&
           m_breakdown->rowCount() == 0 && m_headline->text().isEmpty() && m_note->document()->isEmpty();
}

void EventForm::takeOver(const EventDraft& last) {
    m_kind->setCurrentIndex(static_cast<int>(last.event.kind));
    m_status->setCurrentIndex(static_cast<int>(last.event.status));
    QList<QStringList> divisions;
    for (const FigureDraft& figure : last.figures) {
        if (!figure.division.isEmpty() && !divisions.contains(figure.division)) divisions << figure.division;
    }
    m_breakdown->offer(divisions);
    SourceForm& source = m_sources->current();
    if (!source.citation() && !last.citations.empty()) {
        source.publisher().setText(last.citations.front().source.publisher);
    }
    touch();
}

void EventForm::addAnotherFigure(FigureStack& stack) {
    FigureField& field = stack.addLine();
    follow();
    m_sources->add(&field);
    field.line().setFocus();
    touch();
}

void EventForm::addFigureWhereTheFocusIs() {
    const QWidget* focused = focusWidget();
    const auto hasFocus = [&](const QWidget& widget) { return focused != nullptr && widget.isAncestorOf(focused); };
    if (hasFocus(*m_percentages)) return addAnotherFigure(*m_percentages);
    for (int row = 0; row < m_breakdown->rowCount(); ++row) {
        if (hasFocus(m_breakdown->stack(row))) return addAnotherFigure(m_breakdown->stack(row));
    }
    addAnotherFigure(*m_figures);
}

}  // namespace cutline
