// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/mark_highlighter.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace cutline {

void MarkHighlighter::show(std::vector<Shown> marks, const Theme& theme) {
    const bool isSameText = m_theme == &theme && marks.size() == m_marks.size() &&
                            std::equal(marks.begin(), marks.end(), m_marks.begin(),
                                       [](const Shown& a, const Shown& b) { return a.span == b.span; });
    const std::vector<Shown> before = std::exchange(m_marks, std::move(marks));
    m_theme = &theme;
    m_longest = 0;
    for (const Shown& mark : m_marks) m_longest = std::max(m_longest, mark.span.size());
    if (!isSameText) return rehighlight();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i] != before[i]) rehighlightAround(m_marks[i].span);
    }
}

void MarkHighlighter::rehighlightAround(const TextSpan& span) {
    QTextBlock block = document()->findBlock(static_cast<int>(span.start));
    for (; block.isValid() && block.position() < span.end; block = block.next()) rehighlightBlock(block);
}

void MarkHighlighter::highlightBlock(const QString& text) {
    if (m_theme == nullptr) return;
    const qsizetype start = currentBlock().position();
    const qsizetype end = start + text.size();
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), start - m_longest,
                                 [](const Shown& one, qsizetype place) { return one.span.start < place; });
    TextSpan quote;
    for (; mark != m_marks.end() && mark->span.start < end; ++mark) {
        if (mark->span.end <= start) continue;
        const qsizetype from = std::max(mark->span.start, start);
        const qsizetype until = std::min(mark->span.end, end);
        QTextCharFormat format = formatOf(mark->look, mark->isAccepted, *m_theme);
        if (mark->look == MarkLook::Quote) {
            quote = mark->span;
        } else if (quote.contains(from)) {
            format.setFontItalic(true);
        }
        setFormat(static_cast<int>(from - start), static_cast<int>(until - from), format);
    }
}

}  // namespace cutline
