// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_form.h"

#include "model/wording/wording.h"
#include "views/entry/draft_figures.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace cutline {

namespace {

/// The citation the form shows: one of the event as a whole, else the first.
std::optional<std::size_t> shownCitation(const EventDraft& draft) {
    if (draft.citations.empty()) return std::nullopt;
    const auto whole = std::find_if(draft.citations.begin(), draft.citations.end(),
                                    [](const CitationDraft& one) { return !one.figure; });
    return whole == draft.citations.end() ? 0 : static_cast<std::size_t>(whole - draft.citations.begin());
}

QStringList divisionsBelow(const Dataset& dataset, OrganizationIndex organization) {
    QStringList names;
    if (organization == kNoOrganization) return names;
    const qsizetype prefix = dataset.entry(organization).path.size() + 3;  // " > "
    for (OrganizationIndex i = organization + 1; i < dataset.entry(organization).subtreeEnd; ++i) {
        names << dataset.entry(i).path.mid(prefix);
    }
    return names;
}

FigureDraft ownFigure(const EventDraft& draft, std::optional<int> position, const Figure& figure) {
    FigureDraft own{{}, figure};
    own.figure.preferred = true;
    if (position) own.division = draft.figures[static_cast<std::size_t>(*position)].division;
    return own;
}

}  // namespace

EventForm::EventForm(std::shared_ptr<const Dataset> dataset, const EventDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_dataset(std::move(dataset)),
      m_started(draft),
      m_stored(draft),
      m_organization(new OrganizationField(tr("Organization"), m_dataset, this)),
      m_kind(new QComboBox(this)),
      m_status(new QComboBox(this)),
      m_announced(new DateField(tr("Announced"), this)),
      m_effective(new DateField(tr("In effect"), this)),
      m_figure(new FigureField(tr("Figure"), FigureField::Takes::People, this)),
      m_percentage(new FigureField(tr("Percentage"), FigureField::Takes::Percent, this)),
      m_breakdown(new BreakdownTable(this)),
      m_headline(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_sourceCaption(new QLabel(this)),
      m_source(new SourceForm(this)) {
    for (int i = 0; i < kEventKindCount; ++i) m_kind->addItem(kindWords(static_cast<EventKind>(i)));
    for (int i = 0; i <= static_cast<int>(EventStatus::Withdrawn); ++i) {
        m_status->addItem(statusWords(static_cast<EventStatus>(i)));
    }
    m_headline->setAccessibleName(tr("Headline"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 14);
    arrange();
    connect(m_organization, &OrganizationField::changed, this, &EventForm::followOrganization);
    connect(m_figure, &FigureField::changed, this,
            [this] { m_breakdown->setWhole(m_figure->figure() ? bestPeople(*m_figure->figure()) : std::nullopt); });
    fill();

    for (QComboBox* combo : {m_kind, m_status})
        connect(combo, &QComboBox::currentIndexChanged, this, &EventForm::touch);
    for (DateField* date : {m_announced, m_effective}) connect(date, &DateField::changed, this, &EventForm::touch);
    for (FigureField* one : {m_figure, m_percentage}) connect(one, &FigureField::changed, this, &EventForm::touch);
    connect(m_organization, &OrganizationField::changed, this, &EventForm::touch);
    connect(m_breakdown, &BreakdownTable::changed, this, &EventForm::touch);
    connect(m_headline, &QLineEdit::textChanged, this, &EventForm::touch);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EventForm::touch);
    connect(m_source, &SourceForm::changed, this, &EventForm::touch);
}

void EventForm::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 4);
    grid->setColumnMinimumWidth(2, 200);
    addRow(*grid, tr("&Organization"), &m_organization->line(), &m_organization->verdict());
    addRow(*grid, tr("&Announced"), &m_announced->line(), &m_announced->verdict());
    addRow(*grid, tr("&Figure"), &m_figure->line(), &m_figure->verdict());
    addRow(*grid, tr("&Percentage"), &m_percentage->line(), &m_percentage->verdict());
    addRow(*grid, tr("Breakdown"), m_breakdown);
    addRow(*grid, tr("&Headline"), m_headline);
    auto* sort = new QWidget(this);
    auto* line = new QHBoxLayout(sort);
    line->setContentsMargins(0, 0, 0, 0);
    m_kind->setAccessibleName(tr("Kind"));
    m_status->setAccessibleName(tr("Status"));
    line->addWidget(m_kind, 3);
    line->addWidget(m_status, 2);
    addRow(*grid, tr("&Kind and status"), sort);
    addRow(*grid, tr("In &effect"), &m_effective->line(), &m_effective->verdict());
    addRow(*grid, tr("&Note"), m_note);
    m_sourceCaption->setProperty("role", QStringLiteral("caption"));
    m_sourceCaption->setContentsMargins(0, 10, 0, 0);
    grid->addWidget(m_sourceCaption, grid->rowCount(), 0, 1, 3);
    m_source->addTo(*grid);
    grid->setRowStretch(grid->rowCount(), 1);
    orderTabs();
}

void EventForm::orderTabs() {
    QList<QWidget*> order{&m_organization->line(),
                          &m_announced->line(),
                          &m_figure->line(),
                          &m_percentage->line(),
                          &m_breakdown->addButton(),
                          m_headline,
                          m_kind,
                          m_status,
                          &m_effective->line(),
                          m_note};
    order << m_source->fields();
    for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void EventForm::addRow(QGridLayout& grid, const QString& name, QWidget* field, QWidget* verdict) {
    const int row = grid.rowCount();
    auto* label = new QLabel(name, this);
    label->setBuddy(field->layout() != nullptr && !field->findChildren<QComboBox*>().isEmpty() ? m_kind : field);
    label->setContentsMargins(0, 6, 0, 0);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1, 1, verdict == nullptr ? 2 : 1);
    if (verdict != nullptr) grid.addWidget(verdict, row, 2);
}

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
    const auto more = static_cast<int>(m_stored.citations.size()) - 1;
    m_sourceCaption->setText(more > 0 ? tr("Source · %n more kept", nullptr, more) : tr("Source"));
    const auto citation = shownCitation(m_stored);
    m_source->setCitation(citation ? m_stored.citations[*citation] : CitationDraft());
    followOrganization();
    m_isFilling = false;
}

void EventForm::fillFigures() {
    const ShownFigures shown = shownFiguresOf(m_stored);
    const auto figureAt = [&](int position) { return m_stored.figures[static_cast<std::size_t>(position)]; };
    const auto show = [&](FigureField& field, std::optional<int> position) {
        field.setFigure(position ? std::optional<Figure>(figureAt(*position).figure) : std::nullopt);
    };
    show(*m_figure, shown.people);
    show(*m_percentage, shown.percent);
    m_breakdown->clear();
    for (const int position : shown.breakdown) {
        m_breakdown->addPart(BreakdownTable::Part{position, figureAt(position)});
    }
}

void EventForm::setDraft(const EventDraft& draft) {
    m_stored = draft;
    fill();
    m_isTouched = draft != m_started;
    Q_EMIT changed();
}

void EventForm::start(const EventDraft& draft) {
    m_started = draft;
    setDraft(draft);
}

void EventForm::followOrganization() {
    m_breakdown->setKnownDivisions(divisionsBelow(*m_dataset, m_dataset->at(m_organization->path())));
}

void EventForm::touch() {
    if (m_isFilling) return;
    m_isTouched = true;
    Q_EMIT changed();
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
    applySource(draft);
    applyFigures(draft);
    return draft;
}

void EventForm::applyFigures(EventDraft& draft) const {
    const ShownFigures shown = shownFiguresOf(m_stored);
    std::vector<int> gone;
    const auto apply = [&](std::optional<int> position, const std::optional<Figure>& figure) {
        if (figure) {
            setFigure(draft, position, ownFigure(m_stored, position, *figure));
        } else if (position) {
            gone.push_back(*position);
        }
    };
    apply(shown.people, m_figure->figure());
    apply(shown.percent, m_percentage->figure());
    std::vector<int> missing = shown.breakdown;
    for (const BreakdownTable::Part& part : m_breakdown->parts()) {
        setFigure(draft, part.position, part.figure);
        if (part.position) std::erase(missing, *part.position);
    }
    gone.insert(gone.end(), missing.begin(), missing.end());
    // From behind, so that positions in front stay what they are.
    std::sort(gone.rbegin(), gone.rend());
    for (const int position : gone) setFigure(draft, position, std::nullopt);
}

void EventForm::applySource(EventDraft& draft) const {
    const auto position = shownCitation(m_stored);
    const auto citation = m_source->citation();
    if (citation && position) {
        draft.citations[*position] = *citation;
    } else if (citation) {
        draft.citations.push_back(*citation);
    } else if (position) {
        draft.citations.erase(draft.citations.begin() + static_cast<std::ptrdiff_t>(*position));
    }
}

QString EventForm::problem() const {
    if (m_organization->isEmpty()) return tr("Say which organization it is about.");
    if (m_organization->isBroken()) return tr("The organization is not complete.");
    if (m_announced->isEmpty()) return tr("Say when it was announced: a day, a month, a quarter or a year.");
    if (m_announced->isBroken()) return tr("The date of the announcement cannot be understood.");
    if (m_effective->isBroken()) return tr("The date it takes effect cannot be understood.");
    if (m_figure->isBroken()) return tr("The figure cannot be understood.");
    if (m_percentage->isBroken()) return tr("The percentage cannot be understood.");
    if (const QString problem = m_breakdown->problem(); !problem.isEmpty()) return problem;
    return m_source->problem();
}

}  // namespace cutline
