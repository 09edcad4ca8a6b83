// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entry/event_form.h"

#include "model/counting/workforce_readings.h"
#include "model/wording/wording.h"
#include "views/entry/form_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace cutline {

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
      m_figures(new FigureStack(tr("Figure"), FigureField::Takes::People, this)),
      m_percentages(new FigureStack(tr("Percentage"), FigureField::Takes::Percent, this)),
      m_breakdown(new BreakdownTable(this)),
      m_headline(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_sources(new SourceList(this)) {
    makeFields();
    arrange();
    connectFields();
    fill();
}

EventForm::~EventForm() = default;

void EventForm::makeFields() {
    for (int i = 0; i < kEventKindCount; ++i) m_kind->addItem(kindWords(static_cast<EventKind>(i)));
    for (int i = 0; i <= static_cast<int>(EventStatus::Withdrawn); ++i) {
        m_status->addItem(statusWords(static_cast<EventStatus>(i)));
    }
    m_kind->setAccessibleName(tr("Kind"));
    m_status->setAccessibleName(tr("Status"));
    m_headline->setAccessibleName(tr("Headline"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 14);
    m_announced->expectPast();
    m_announced->setReference([this]() -> std::optional<QDate> {
        const auto& published = m_sources->current().published().date();
        return published ? std::optional<QDate>(published->lastDay()) : std::nullopt;
    });
    m_effective->setReference([this]() -> std::optional<QDate> {
        const auto& announced = m_announced->date();
        return announced ? std::optional<QDate>(announced->firstDay()) : std::nullopt;
    });
}

void EventForm::connectFields() {
    connect(m_organization, &OrganizationField::changed, this, &EventForm::followOrganization);
    for (FigureStack* stack : {m_figures, m_percentages}) {
        connect(stack, &FigureStack::changed, this, &EventForm::followFigures);
        connect(stack, &FigureStack::linesChanged, this, &EventForm::orderTabs);
        connect(stack, &FigureStack::anotherAsked, this, [this, stack] { addAnotherFigure(*stack); });
    }
    m_breakdown->setKnownDivisions([this]() -> const Completions& { return divisions(); });
    connect(m_breakdown, &BreakdownTable::changed, this, &EventForm::followFigures);
    connect(m_breakdown, &BreakdownTable::linesChanged, this, &EventForm::orderTabs);
    connect(m_sources, &SourceList::linesChanged, this, &EventForm::orderTabs);
    connect(m_sources, &SourceList::changed, this, [this] {
        if (m_isFilling) return;
        m_announced->readAgain();
        follow();
        touch();
    });
    for (QComboBox* combo : {m_kind, m_status}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &EventForm::followFigures);
    }
    for (DateField* date : {m_announced, m_effective}) {
        connect(date, &DateField::changed, this, &EventForm::followFigures);
    }
    connect(m_headline, &QLineEdit::textChanged, this, &EventForm::touch);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EventForm::touch);
    connect(m_breakdown, &BreakdownTable::anotherAsked, this, [this](FigureStack* stack) { addAnotherFigure(*stack); });
}

void EventForm::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 4);
    grid->setColumnMinimumWidth(2, 200);
    addRow(*grid, tr("&Organization"), &m_organization->line(), &m_organization->line(), &m_organization->verdict());
    addRow(*grid, tr("&Announced"), &m_announced->line(), &m_announced->line(), &m_announced->verdict());
    addRow(*grid, tr("&Figure"), m_figures, &m_figures->field().line());
    addRow(*grid, tr("Pe&rcentage"), m_percentages, &m_percentages->field().line());
    addRow(*grid, tr("Breakdown"), m_breakdown, &m_breakdown->addButton());
    addRow(*grid, tr("&Headline"), m_headline, m_headline);
    auto* sort = new QWidget(this);
    auto* line = new QHBoxLayout(sort);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_kind, 3);
    line->addWidget(m_status, 2);
    addRow(*grid, tr("&Kind and status"), sort, m_kind);
    addRow(*grid, tr("In &effect"), &m_effective->line(), &m_effective->line(), &m_effective->verdict());
    addRow(*grid, tr("&Note"), m_note, m_note);
    auto* caption = new QLabel(tr("Source"), this);
    caption->setProperty("role", QStringLiteral("caption"));
    caption->setContentsMargins(0, 10, 0, 0);
    grid->addWidget(caption, grid->rowCount(), 0, 1, 3);
    grid->addWidget(m_sources, grid->rowCount(), 0, 1, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    int width = m_sources->labelWidth();
    for (int row = 0; row < grid->rowCount(); ++row) {
        const auto* item = grid->itemAtPosition(row, 0);
        if (item != nullptr && item->widget() != caption && item->widget() != m_sources) {
            width = std::max(width, item->sizeHint().width());
        }
    }
    grid->setColumnMinimumWidth(0, width);
    m_sources->setLabelWidth(width);
}

void EventForm::addRow(QGridLayout& grid, const QString& name, QWidget* field, QWidget* buddy, QWidget* verdict) {
    const int row = grid.rowCount();
    grid.addWidget(makeFormLabel(name, buddy, this), row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1, 1, verdict == nullptr ? 2 : 1);
    if (verdict != nullptr) grid.addWidget(verdict, row, 2);
}

void EventForm::orderTabs() {
    if (m_isFilling) return;
    QList<QWidget*> order{&m_organization->line(), &m_announced->line()};
    order << m_figures->tabStops() << m_percentages->tabStops() << m_breakdown->tabStops();
    order << m_headline << m_kind << m_status << &m_effective->line() << m_note << m_sources->tabStops();
    for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
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

void EventForm::setDataset(std::shared_ptr<const Dataset> dataset) {
    m_readings.reset();
    m_dataset = std::move(dataset);
    // Nobody touched it: only what is known of the words is new.
    const bool wasTouched = m_isTouched;
    {
        const QSignalBlocker quiet(this);
        m_organization->setDataset(m_dataset);
    }
    m_isTouched = wasTouched;
    Q_EMIT changed();
}

void EventForm::touch() {
    if (m_isFilling) return;
    m_isTouched = true;
    Q_EMIT changed();
}

QString EventForm::problem() const {
    if (m_organization->isEmpty()) return tr("Say which organization it is about.");
    if (m_organization->isBroken()) return tr("The organization is not complete.");
    if (m_announced->isEmpty()) return tr("Say when it was announced: a day, a month, a quarter or a year.");
    if (m_announced->isBroken()) return tr("The date of the announcement cannot be understood.");
    if (m_effective->isBroken()) return tr("The date it takes effect cannot be understood.");
    if (m_figures->isBroken()) return tr("The figure cannot be understood.");
    if (m_percentages->isBroken()) return tr("The percentage cannot be understood.");
    if (const QString problem = m_breakdown->problem(); !problem.isEmpty()) return problem;
    return m_sources->problem();
}

}  // namespace cutline
