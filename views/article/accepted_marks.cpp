// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/accepted_marks.h"

#include <algorithm>

namespace cutline {

namespace {

/// Reading a text again may number its marks anew; where they stand stays.
bool isSame(const ArticleMark& one, const ArticleMark& other) {
    return one.kind == other.kind && one.span == other.span;
}

}  // namespace

void AcceptedMarks::add(const ArticleMark& mark, const EventDraft& before, const EventDraft& after) {
    m_marks.push_back({mark, before, after});
}

void AcceptedMarks::saved() {
    for (Accepted& one : m_marks) {
        one.isSaved = true;
        one.before = one.after = {};
    }
}

void AcceptedMarks::sourceChanged(const Source& before, const Source& after) {
    for (Accepted& one : m_marks) {
        one.before = withSource(std::move(one.before), before, after);
        one.after = withSource(std::move(one.after), before, after);
    }
}

AcceptedMarks::State AcceptedMarks::stateOf(const ArticleMark& mark) const {
    State state = State::Not;
    for (const Accepted& one : m_marks) {
        if (!isSame(one.mark, mark)) continue;
        if (!one.isSaved) return State::InForm;
        state = State::Saved;
    }
    return state;
}

std::optional<ArticleMark> AcceptedMarks::last() const {
    const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(), [](const Accepted& one) { return !one.isSaved; });
    return found == m_marks.rend() ? std::nullopt : std::optional<ArticleMark>(found->mark);
}

EventDraft AcceptedMarks::takeBack(const ArticleMark& mark, const EventDraft& now) {
    const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(),
                                    [&](const Accepted& one) { return !one.isSaved && isSame(one.mark, mark); });
    if (found == m_marks.rend()) return now;
    EventDraft draft = takenBack(now, found->before, found->after);
    m_marks.erase(std::prev(found.base()));
    return draft;
}

}  // namespace cutline
