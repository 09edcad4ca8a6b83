// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/quotations.h"

#include <cstddef>
#include <iterator>

namespace cutline {

namespace {

struct Marks {
    char16_t opening;
    const char16_t* closing;  ///< any of them ends it
};
constexpr Marks kMarks[] = {{u'“', u"”\""}, {u'„', u"“”"},  {u'«', u"»"},
                            {u'「', u"」"}, {u'『', u"』"}, {u'"', u"\"”"}};

bool isClosing(QChar c) { return QStringView(u"”\"“»」』").contains(c); }

// Nobody says more than that in one breath: a mark was lost.
constexpr qsizetype kLongest = 4000;
// Nor quotes more deeply: closing looks through all that are open.
constexpr std::size_t kDeepest = 8;

/// A straight mark opens behind a blank or an opening bracket and before a character.
bool opens(QStringView text, qsizetype at) {
    if (text[at] != u'"') return true;
    const bool hasRoomBefore = at == 0 || text[at - 1].isSpace() ||
                               QStringView(u"([{—–-:：，,。“").contains(text[at - 1]) ||
                               text[at - 1].script() == QChar::Script_Han;
    return hasRoomBefore && at + 1 < text.size() && !text[at + 1].isSpace();
}

bool endsParagraph(QStringView text, qsizetype at) {
    return text[at] == u'\n' && (at + 1 == text.size() || text[at + 1] == u'\n');
}

/// Walks over the text once; what is open stands on a stack.
class QuotationFinder {
public:
    explicit QuotationFinder(QStringView text) : m_text(text) {}

    std::vector<TextSpan> find() {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (endsParagraph(m_text, at)) {
                m_open.clear();
            } else if (!close(at)) {
                open(at);
            }
        }
        return std::move(m_found);
    }

private:
    struct Open {
        const Marks* marks;
        qsizetype start;
    };

    void open(qsizetype at) {
        if (m_open.size() == kDeepest) m_open.erase(m_open.begin());
        for (const Marks& marks : kMarks) {
            if (m_text[at] == marks.opening && opens(m_text, at)) m_open.push_back({&marks, at});
        }
    }

    /// A closing mark closes the nearest that it fits; those that were opened inside it were never closed.
    bool close(qsizetype at) {
        if (!isClosing(m_text[at])) return false;
        for (auto place = m_open.rbegin(); place != m_open.rend(); ++place) {
            if (!QStringView(place->marks->closing).contains(m_text[at])) continue;
            const qsizetype start = place->start;
            m_open.erase(std::prev(place.base()), m_open.end());
            const bool hasWords = !m_text.mid(start + 1, at - start - 1).trimmed().isEmpty();
            if (hasWords && at - start <= kLongest) keep({start, at + 1});
            return true;
        }
        return false;
    }

    void keep(const TextSpan& span) {
        while (!m_found.empty() && m_found.back().start > span.start) m_found.pop_back();
        m_found.push_back(span);
    }

    QStringView m_text;
    std::vector<Open> m_open;
    std::vector<TextSpan> m_found;
};

}  // namespace

std::vector<TextSpan> quotationsIn(QStringView text) { return QuotationFinder(text).find(); }

}  // namespace cutline
