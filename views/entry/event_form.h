// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/editing/event_edits.h"
#include "views/entry/breakdown_table.h"
#include "views/entry/entry_fields.h"
#include "views/entry/organization_field.h"
#include "views/entry/source_form.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace cutline {

/// The fields of one event. Shows a draft and gives it back changed; whatever it has no field for (figures of other
/// sources, further citations) goes through untouched. Beside every field it says what was understood.
class EventForm : public QWidget {
    Q_OBJECT

public:
    EventForm(std::shared_ptr<const Dataset> dataset, const EventDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] EventDraft draft() const;
    /// Shows another state of the draft: an article filled something in, an entry was taken over. Touched where it is
    /// not what the form started with.
    void setDraft(const EventDraft& draft);
    /// Begins again with another draft, not touched.
    void start(const EventDraft& draft);
    /// The first reason why it cannot be saved, a sentence; empty where it can.
    [[nodiscard]] QString problem() const;
    /// A person changed something since it was shown.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

    [[nodiscard]] OrganizationField& organization() { return *m_organization; }
    [[nodiscard]] QComboBox& kind() { return *m_kind; }
    [[nodiscard]] QComboBox& status() { return *m_status; }
    [[nodiscard]] DateField& announced() { return *m_announced; }
    [[nodiscard]] FigureField& figure() { return *m_figure; }
    [[nodiscard]] FigureField& percentage() { return *m_percentage; }
    [[nodiscard]] BreakdownTable& breakdown() { return *m_breakdown; }
    [[nodiscard]] QLineEdit& headline() { return *m_headline; }
    [[nodiscard]] SourceForm& source() { return *m_source; }

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void orderTabs();
    void addRow(QGridLayout& grid, const QString& name, QWidget* field, QWidget* verdict = nullptr);
    void fill();
    void fillFigures();
    void touch();
    void followOrganization();
    void applyFigures(EventDraft& draft) const;
    void applySource(EventDraft& draft) const;

    std::shared_ptr<const Dataset> m_dataset;
    EventDraft m_started;
    EventDraft m_stored;
    OrganizationField* m_organization;
    QComboBox* m_kind;
    QComboBox* m_status;
    DateField* m_announced;
    DateField* m_effective;
    FigureField* m_figure;
    FigureField* m_percentage;
    BreakdownTable* m_breakdown;
    QLineEdit* m_headline;
    QPlainTextEdit* m_note;
    QLabel* m_sourceCaption;
    SourceForm* m_source;
    bool m_isFilling = false;
    bool m_isTouched = false;
};

}  // namespace cutline
