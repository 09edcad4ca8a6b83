// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/near_events.h"
#include "model/editing/event_edits.h"
#include "views/entry/near_answer.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace cutline {

/// Asks whether what is typed is one of the events that are near it. Alt+1 to Alt+3 choose an event, Alt with the
/// underlined letter answers. Answers are only kept here, and can be taken back, until whoever saves the event makes
/// links of them.
class NearPanel : public QWidget {
    Q_OBJECT

public:
    explicit NearPanel(QWidget* parent);

    struct Answered {
        EventId event;
        NearAnswer answer;
    };
    /// Looks for what is near the draft; hides itself where nothing is. `known`: the organization of the draft, or the
    /// nearest above it that is known.
    void follow(const std::shared_ptr<const Dataset>& dataset, const EventDraft& draft, OrganizationIndex known);
    void choose(int row);
    /// Answers for the chosen event and goes on to the next that has no answer. Refused, with the reason below, where
    /// the rules of links would refuse it.
    void answer(NearAnswer answer);
    void takeBack(int row);
    [[nodiscard]] const std::vector<Answered>& answers() const { return m_answers; }
    void setAnswers(std::vector<Answered> answers) { m_answers = std::move(answers); }
    /// Why an answer cannot become a link.
    void setProblem(const QString& words);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosen() const;
    [[nodiscard]] EventId eventAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] QString words(int row) const { return m_rows[static_cast<std::size_t>(row)].words; }
    [[nodiscard]] std::optional<NearAnswer> answerOf(int row) const;
    [[nodiscard]] QString problem() const;
    /// That a part is more than its whole; empty where none is.
    [[nodiscard]] QString conflict() const;
    [[nodiscard]] QToolButton& mergeButton() { return *m_merge; }

Q_SIGNALS:
    /// An answer was given or taken back.
    void answered();
    /// It is the same: add what is typed to this event instead.
    void mergeAsked(cutline::EventId event);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        EventId id;
        QString words;
        QWidget* box = nullptr;
        QRadioButton* radio = nullptr;
        QToolButton* answer = nullptr;
    };
    void makeHead();
    void rebuild(const Dataset& dataset, const std::vector<NearEvent>& near);
    Row makeRow(int number);
    void refresh();
    void showConflict();
    void elide();
    [[nodiscard]] QString refusal(NearAnswer answer, EventId other) const;
    [[nodiscard]] std::vector<NearEvent> found(const EventDraft& draft, OrganizationIndex known) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<NearEvent> m_near;
    std::optional<EventId> m_self;
    std::optional<EventId> m_chosenByHand;
    std::vector<Answered> m_answers;
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
    QToolButton* m_merge;
    QLabel* m_problem;
    QLabel* m_conflict;
    std::optional<double> m_people;  ///< what the typed event says of itself
};

}  // namespace cutline
