// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/editing/event_edits.h"
#include "views/entry/breakdown_table.h"
#include "views/entry/date_field.h"
#include "views/entry/draft_figures.h"
#include "views/entry/figure_stack.h"
#include "views/entry/organization_field.h"
#include "views/entry/source_list.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QJsonObject;
class QPlainTextEdit;

namespace cutline {

class WorkforceReadings;

/// The fields of one event. Shows a draft, all of it, and gives it back changed. Beside every field it says what was
/// understood.
class EventForm : public QWidget {
    Q_OBJECT

public:
    EventForm(std::shared_ptr<const Dataset> dataset, const EventDraft& draft, QWidget* parent = nullptr);
    ~EventForm() override;

    [[nodiscard]] EventDraft draft() const;
    /// Shows another state of the draft: an article filled something in, an entry was taken over. Touched where it is
    /// not what the form started with.
    void setDraft(const EventDraft& draft);
    /// Begins again with another draft, not touched.
    void start(const EventDraft& draft);
    /// What stands in the fields, as it was typed, also where it cannot be read; and the way back, over the draft that
    /// is shown. Anything that is missing in `typed` is empty.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);
    /// What is known changed: completes and judges by it from now on.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    /// What the fields of sources complete from.
    void setMemory(std::shared_ptr<const SourceMemory> memory) { m_sources->setMemory(std::move(memory)); }
    /// Fills in what often stays the same from one announcement of a company to the next: kind, status, the divisions
    /// (without numbers), the publisher. Never a number or a date.
    void takeOver(const EventDraft& last);
    /// Nothing is typed yet but the organization.
    [[nodiscard]] bool isBare() const;
    /// The first reason why it cannot be saved, a sentence; empty where it can.
    [[nodiscard]] QString problem() const;
    /// A person changed something since it was shown.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

    [[nodiscard]] OrganizationField& organization() { return *m_organization; }
    [[nodiscard]] QComboBox& kind() { return *m_kind; }
    [[nodiscard]] QComboBox& status() { return *m_status; }
    [[nodiscard]] DateField& announced() { return *m_announced; }
    [[nodiscard]] DateField& effective() { return *m_effective; }
    /// The line of the preferred figure, and all lines of the event's own figures.
    [[nodiscard]] FigureField& figure() { return m_figures->field(); }
    [[nodiscard]] FigureField& percentage() { return m_percentages->field(); }
    [[nodiscard]] FigureStack& figures() { return *m_figures; }
    [[nodiscard]] FigureStack& percentages() { return *m_percentages; }
    /// Adds a line for what another source says, with a source of its own; the focus goes there.
    [[nodiscard]] QToolButton& anotherButton() { return m_figures->anotherButton(); }
    /// The same for the division or the percentage whose line has the focus.
    void addFigureWhereTheFocusIs();
    [[nodiscard]] BreakdownTable& breakdown() { return *m_breakdown; }
    [[nodiscard]] QLineEdit& headline() { return *m_headline; }
    [[nodiscard]] QPlainTextEdit& note() { return *m_note; }
    /// The source that is open, and all of them.
    [[nodiscard]] SourceForm& source() { return m_sources->current(); }
    [[nodiscard]] SourceList& sources() { return *m_sources; }

Q_SIGNALS:
    void changed();

private:
    void makeFields();
    void arrange();
    void connectFields();
    void orderTabs();
    void addRow(QGridLayout& grid, const QString& name, QWidget* field, QWidget* buddy, QWidget* verdict = nullptr);
    void fill();
    void fillFigures();
    void fillSources();
    void touch();
    void follow();
    void followOrganization();
    void followFigures();
    void addAnotherFigure(FigureStack& stack);
    [[nodiscard]] const Completions& divisions();
    [[nodiscard]] std::vector<PlacedFigure> placedFigures() const;
    [[nodiscard]] std::vector<CitableFigure> citableFigures() const;
    [[nodiscard]] PlausibilityContext judgedBy() const;
    [[nodiscard]] const FigureField* fieldOf(int position) const;
    /// Every line there is, in the order of the form.
    [[nodiscard]] std::vector<const FigureField*> allLines() const;

    std::shared_ptr<const Dataset> m_dataset;
    mutable std::unique_ptr<const WorkforceReadings> m_readings;  ///< made when a number is judged
    std::optional<Completions> m_divisions;                       ///< made when somebody types one
    EventDraft m_started;
    EventDraft m_stored;
    OrganizationField* m_organization;
    QComboBox* m_kind;
    QComboBox* m_status;
    DateField* m_announced;
    DateField* m_effective;
    FigureStack* m_figures;
    FigureStack* m_percentages;
    BreakdownTable* m_breakdown;
    QLineEdit* m_headline;
    QPlainTextEdit* m_note;
    SourceList* m_sources;
    bool m_isTouched = false;
    bool m_isFilling = false;
};

}  // namespace cutline
