// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/view_state.h"
#include "model/editing/document.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cutline {

/// The one small object that all views listen to: the view state of the window, its history, and what follows from it
/// (the counted ledger and the picked events). Views never keep a query, a zoom or a selection of their own. Owned by
/// the window; lives in its thread.
class Browser : public QObject {
    Q_OBJECT

public:
    explicit Browser(QObject* parent = nullptr);
    ~Browser() override;

    /// Shows another document (none: nothing is open), with a fresh view state and history. Not owned.
    void setDocument(Document* document);
    [[nodiscard]] Document* document() const;

    [[nodiscard]] const ViewState& state() const;
    /// What the query of the state picks; none where no document is open.
    [[nodiscard]] const std::shared_ptr<const Selection>& selection() const;
    /// What the same query picks as known today, to compare with; none where the state is not as known on a day.
    /// Counted when it is first asked for.
    [[nodiscard]] std::shared_ptr<const Selection> selectionAsKnownToday();
    /// The selected event, where it exists in the dataset.
    [[nodiscard]] std::optional<EventIndex> selectedEvent() const;
    [[nodiscard]] std::optional<EventIndex> hoveredEvent() const;
    /// The organization the mouse points at: a bar, a lane, or that of the hovered event; kNoOrganization: none.
    [[nodiscard]] OrganizationIndex hoveredOrganization() const;

    /// Changes the state and keeps the old one for Back. A query that names what does not exist any more is refused.
    [[nodiscard]] Result<void> setState(const ViewState& state);
    /// The same, by what is to be different.
    Result<void> change(const std::function<void(ViewState&)>& edit);
    /// Steps of one gesture (a wheel, a drag) are one step of the history.
    void setVisible(std::optional<VisibleRange> visible);
    void select(const QString& uid);
    /// What the mouse points at, in whichever view: all of them show it.
    void hover(std::optional<EventIndex> event);
    void hoverOrganization(OrganizationIndex organization);

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack();
    void goForward();

Q_SIGNALS:
    /// The picked events or what they count changed: charts, lists and totals redraw.
    void contentChanged();
    /// Only how it is shown changed (lanes, bars, lines, net or gross, what stands below the timeline).
    void presentationChanged();
    void visibleChanged();
    void selectedChanged();
    /// The hovered event or organization.
    void hoveredChanged();
    void historyChanged();
    /// Of the document: some were saved, renamed or removed, or another document is open.
    void savedViewsChanged();

private:
    struct Private;
    void show(const ViewState& state, std::shared_ptr<const Selection> selection);
    void step(std::vector<ViewState>& from, std::vector<ViewState>& to);
    void followDataset();

    std::unique_ptr<Private> d;
};

}  // namespace cutline
