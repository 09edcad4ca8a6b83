// SPDX-License-Identifier: GPL-3.0-or-later
// How an ArticleDialog walks the marks of its text, accepts them into the form and takes them back.
#include "views/article/article_dialog.h"
#include "views/article/article_source.h"
#include "views/article/article_text.h"
#include "views/article/mark_card.h"
#include "views/entry/event_editor.h"
#include "views/entry/event_form.h"

namespace cutline {

void ArticleDialog::obey(ArticleCommand command) {
    const auto ofKind = [](MarkKind kind) { return [kind](const ArticleMark& mark) { return mark.kind == kind; }; };
    switch (command) {
        case ArticleCommand::Next:
        case ArticleCommand::Previous:
            return walk(command == ArticleCommand::Next ? 1 : -1, [](const ArticleMark&) { return true; });
        case ArticleCommand::NextFigure:
            return walk(1, [this](const ArticleMark& mark) {
                return mark.kind == MarkKind::Figure && lookOf(m_article, mark) != MarkLook::NotOffered;
            });
        case ArticleCommand::NextBroken:
            return walk(1, [this](const ArticleMark& mark) { return lookOf(m_article, mark) == MarkLook::Broken; });
        case ArticleCommand::NextOrganization:
            return walk(1, ofKind(MarkKind::Organization));
        case ArticleCommand::NextDate:
            return walk(1, ofKind(MarkKind::Date));
        case ArticleCommand::NextQuote:
            return walk(1, ofKind(MarkKind::Quote));
        case ArticleCommand::First:
        case ArticleCommand::Last:
            if (!m_marks.empty()) goTo(command == ArticleCommand::First ? 0 : m_marks.size() - 1);
            return;
        case ArticleCommand::Accept:
            return acceptWay(std::nullopt);
        case ArticleCommand::TakeBack:
            return takeBack();
        case ArticleCommand::Edit:
            return setEditing(!m_text->isEditing());
    }
}

// Round and round: behind the last comes the first.
void ArticleDialog::walk(int step, const std::function<bool(const ArticleMark&)>& wanted) {
    if (m_text->isHidden()) showTab(false);
    if (m_text->isEditing() && !m_text->document()->isEmpty()) setEditing(false);
    m_text->setFocus();
    const auto count = static_cast<std::ptrdiff_t>(m_marks.size());
    const std::ptrdiff_t start = m_current ? static_cast<std::ptrdiff_t>(*m_current) : (step > 0 ? -1 : 0);
    for (std::ptrdiff_t i = 1; i <= count; ++i) {
        const auto at = static_cast<std::size_t>(((start + i * step) % count + count) % count);
        if (wanted(m_marks[at])) return goTo(at);
    }
    m_card->say(tr("There is none in this text."));
}

void ArticleDialog::goTo(std::size_t mark) {
    m_current = mark;
    m_text->setCurrent(m_marks[mark].span);
    showCard();
}

// The shortest mark there: a figure in a quote, not the quote.
void ArticleDialog::goToPlace(int position) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_marks.size() && m_marks[i].span.start <= position; ++i) {
        const bool isHere = position <= m_marks[i].span.end;
        if (isHere && (!best || m_marks[i].span.size() <= m_marks[*best].span.size())) best = i;
    }
    if (best) goTo(*best);
}

void ArticleDialog::acceptWay(std::optional<int> way) {
    const auto mark = currentMark();
    if (!mark || m_accepted.stateOf(*mark) == AcceptedMarks::State::InForm) return;
    const EventDraft before = draft();
    const Fillings fillings = fillingsOf(m_article, *mark, before);
    const auto chosen = static_cast<std::size_t>(way.value_or(0));
    if (chosen >= fillings.ways.size()) return;
    if (!way && !fillings.ways.front().isPlain) {
        m_card->say(tr("Press a number: nothing is taken by itself here."));
        return;
    }
    m_editor->form().setDraft(filled(before, fillings.ways[chosen], m_source->source()));
    // What the form makes of it is what will be there when it is taken back.
    m_accepted.add(*mark, before, draft());
    showMarks();
    showCard();
    m_text->setFocus();
}

void ArticleDialog::takeBack() {
    auto mark = currentMark();
    if (!mark || m_accepted.stateOf(*mark) != AcceptedMarks::State::InForm) mark = m_accepted.last();
    if (!mark) return;
    m_editor->form().setDraft(m_accepted.takeBack(*mark, draft()));
    showMarks();
    showCard();
    m_text->setFocus();
}

}  // namespace cutline
