// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/query.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;

namespace cutline {

class Browser;
class ChoiceFilter;
class Dataset;
class OrganizationFilter;
class PeriodFilter;
class SavedViewList;

/// What counts: companies and divisions, dates, industry, country, kinds, estimates; below them the saved views. Shows
/// the query of the browser and reports what a person changes back to it; keeps no query of its own. Owned by its
/// parent widget.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(Browser* browser, QWidget* parent = nullptr);

    [[nodiscard]] OrganizationFilter& organizations() { return *m_organizations; }
    [[nodiscard]] PeriodFilter& period() { return *m_period; }
    [[nodiscard]] ChoiceFilter& kinds() { return *m_kinds; }
    [[nodiscard]] QCheckBox& estimates() { return *m_estimates; }
    [[nodiscard]] SavedViewList& savedViews() { return *m_savedViews; }

Q_SIGNALS:
    /// Somebody wants to know how the sum of a company or division comes about.
    void explainAsked(const std::shared_ptr<const cutline::Selection>& part, const QString& title);

private:
    void explain(OrganizationIndex organization);
    void refresh();
    void refreshChoices(const Dataset& dataset);
    void change(const std::function<void(Query&)>& edit);

    Browser* m_browser;
    OrganizationFilter* m_organizations;
    PeriodFilter* m_period;
    ChoiceFilter* m_industries;
    ChoiceFilter* m_countries;
    ChoiceFilter* m_kinds;
    QCheckBox* m_estimates;
    SavedViewList* m_savedViews;
    std::shared_ptr<const Dataset> m_shown;
};

}  // namespace cutline
