// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/sentences.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace cutline {

namespace {

// Text that is broken for its length has lines about this long; Chinese ones hold half as many characters.
constexpr qsizetype kBrokenLine = 56;
constexpr qsizetype kBrokenChineseLine = 28;
constexpr qsizetype kLongestAbbreviation = 12;

bool isClosing(QChar c) { return QStringView(u"\"”’'」』)]）】»").contains(c); }

bool isChineseEnd(QChar c) { return c == u'。' || c == u'！' || c == u'？' || c == u'；'; }

bool isAbbreviation(QStringView before) {
    static const QSet<QString> known = [] {
        const QString words = QStringLiteral(
            "mr mrs ms dr prof sr jr st no vs inc corp co ltd plc jan feb mar apr jun jul aug sep sept oct nov dec "
            "dept "
            "est approx ca fig gen gov rep sen u.s u.k e.g i.e a.m p.m d.c messrs bros mt");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    qsizetype start = before.size();
    const qsizetype least = std::max<qsizetype>(0, start - kLongestAbbreviation);
    while (start > least && (before[start - 1].isLetter() || before[start - 1] == u'.')) --start;
    const QStringView word = before.mid(start);
    const bool isInitial = word.size() == 1 && word.front().isUpper();
    return isInitial || known.contains(word.toString().toLower());
}

/// Walks over the text once.
class SentenceFinder {
public:
    explicit SentenceFinder(QStringView text) : m_text(text) {}

    std::vector<TextSpan> find() {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\n') {
                if (endsAtLineEnd()) finish(m_at);
                m_lineStart = m_at;
            } else if (isChineseEnd(c)) {
                skipClosing();
                finish(m_at);
            } else if ((c == u'.' || c == u'!' || c == u'?') && endsSentence(c)) {
                finish(m_at);
            }
        }
        finish(m_text.size());
        return std::move(m_sentences);
    }

private:
    void skipClosing() {
        while (m_at < m_text.size() && (isClosing(m_text[m_at]) || m_text[m_at] == u'.')) ++m_at;
    }

    [[nodiscard]] bool endsAtLineEnd() const {
        const QStringView line = m_text.mid(m_lineStart, m_at - 1 - m_lineStart).trimmed();
        if (line.isEmpty()) return true;
        const qsizetype next = m_at;
        if (next < m_text.size() && (m_text[next] == u'\n' || m_text[next] == u'\t')) return true;
        const bool isChinese = line.back().script() == QChar::Script_Han || line.front().script() == QChar::Script_Han;
        return line.size() < (isChinese ? kBrokenChineseLine : kBrokenLine);
    }

    /// Behind a full stop (or ! or ?) at m_at - 1; goes past the quotation marks that close with it.
    bool endsSentence(QChar mark) {
        const qsizetype stop = m_at - 1;
        const qsizetype before = m_at;
        skipClosing();
        if (m_at == m_text.size()) return true;
        if (m_text[m_at].script() == QChar::Script_Han && stop > 0 && !m_text[stop - 1].isDigit()) return true;
        if (!m_text[m_at].isSpace()) {
            m_at = before;
            return false;
        }
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next].isSpace()) ++next;
        if (next == m_text.size()) return true;
        // "eBay" begins a sentence as it is.
        const bool isCapitalizedWithin = next + 1 < m_text.size() && m_text[next + 1].isUpper();
        if (m_text[next].isLower() && !isCapitalizedWithin) return false;
        return mark != u'.' || !isAbbreviation(m_text.left(stop)) || m_at > before;
    }

    void finish(qsizetype end) {
        qsizetype start = m_start;
        m_start = end;
        while (start < end && m_text[start].isSpace()) ++start;
        while (end > start && m_text[end - 1].isSpace()) --end;
        if (start < end) m_sentences.push_back({start, end});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    qsizetype m_lineStart = 0;
    std::vector<TextSpan> m_sentences;
};

}  // namespace

std::vector<TextSpan> sentencesOf(QStringView text) { return SentenceFinder(text).find(); }

const TextSpan* sentenceAt(const std::vector<TextSpan>& sentences, qsizetype place) {
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), place,
                                        [](qsizetype wanted, const TextSpan& one) { return wanted < one.start; });
    return after == sentences.begin() ? nullptr : &*std::prev(after);
}

}  // namespace cutline
