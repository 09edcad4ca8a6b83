// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/article_edits.h"

#include <optional>
#include <vector>

namespace cutline {

/// Which marks of an article were accepted into the form, in their order, and what each changed there: so that each can
/// be taken back. Those of events that were saved stay marked, and cannot. A value.
class AcceptedMarks {
public:
    enum class State { Not, InForm, Saved };

    void add(const ArticleMark& mark, const EventDraft& before, const EventDraft& after);
    /// The form went to the disk, with everything that was accepted into it.
    void saved();
    /// The fields of the article's source were edited, and the draft with them.
    void sourceChanged(const Source& before, const Source& after);
    /// The text is another one.
    void clear() { m_marks.clear(); }

    [[nodiscard]] State stateOf(const ArticleMark& mark) const;
    [[nodiscard]] std::optional<ArticleMark> last() const;
    /// The draft without what the mark put into it.
    [[nodiscard]] EventDraft takeBack(const ArticleMark& mark, const EventDraft& now);

private:
    struct Accepted {
        ArticleMark mark;
        EventDraft before;
        EventDraft after;
        bool isSaved = false;
    };
    std::vector<Accepted> m_marks;
};

}  // namespace cutline
