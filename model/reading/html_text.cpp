// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_text.h"

#include "model/reading/html_entities.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace cutline {

namespace {

// The longest reference that is looked for, so that a text full of "&" stays linear.
constexpr qsizetype kLongestReference = 32;
// Looking for the end of a tag that has none goes to the end of the text: after this many, quotes mean nothing any
// more, and where there is no ">" either, there are no tags. Else broken markup would take the square of its length.
constexpr int kMostUnended = 16;
// Whether it is HTML shows in its beginning, and in short tags.
constexpr qsizetype kLookedAt = 100'000;
constexpr qsizetype kShortTag = 512;

bool isOneOf(const QSet<QString>& names, const QString& name) { return names.contains(name); }

QSet<QString> wordsOf(QLatin1String words) {
    QSet<QString> set;
    for (const QString& word : QString(words).split(u' ')) set.insert(word);
    return set;
}

/// What they hold is no text that is read.
const QSet<QString>& silentElements() {
    static const QSet<QString> names = wordsOf(
        QLatin1String("script style noscript template iframe object embed svg math canvas audio video select textarea "
                      "noembed noframes xmp title"));
    return names;
}

const QSet<QString>& paragraphElements() {
    static const QSet<QString> names =
        wordsOf(QLatin1String("p h1 h2 h3 h4 h5 h6 blockquote article section header footer main aside nav table ul ol "
                              "dl pre figure hr form"));
    return names;
}

const QSet<QString>& lineElements() {
    static const QSet<QString> names =
        wordsOf(QLatin1String("br div li tr dt dd caption figcaption address body html head"));
    return names;
}

const QSet<QString>& inlineElements() {
    static const QSet<QString> names = wordsOf(QLatin1String(
        "a b i em strong span u s small sub sup font td th img meta link input button label time cite q"));
    return names;
}

bool isElement(const QString& name) {
    return isOneOf(silentElements(), name) || isOneOf(paragraphElements(), name) || isOneOf(lineElements(), name) ||
           isOneOf(inlineElements(), name);
}

struct Tag {
    QString name;  ///< lower case
    bool isClosing = false;
    bool closesItself = false;
    qsizetype end = 0;  ///< one past its ">"
};

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// Where the ">" of the tag is whose name ends at `at`: one in the quotes of an attribute is none, unless quotes mean
/// nothing. -1: the tag does not end, so it was none.
qsizetype endOfTag(QStringView html, qsizetype at, bool heedsQuotes) {
    if (!heedsQuotes) return html.indexOf(u'>', at);
    QChar quote;
    for (; at < html.size(); ++at) {
        const QChar c = html[at];
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == u'>') {
            return at;
        } else if ((c == u'"' || c == u'\'') && html[at - 1] == u'=') {
            quote = c;
        }
    }
    return -1;
}

/// The tag that begins with the "<" at `at`, none where that is only a character.
std::optional<Tag> tagAt(QStringView html, qsizetype at, bool heedsQuotes) {
    Tag tag;
    qsizetype place = at + 1;
    if (place < html.size() && html[place] == u'/') {
        tag.isClosing = true;
        ++place;
    }
    const qsizetype nameStart = place;
    while (place < html.size() && (isAsciiLetter(html[place]) || (place > nameStart && html[place].isDigit()))) ++place;
    if (place == nameStart) return std::nullopt;
    tag.name = html.mid(nameStart, place - nameStart).toString().toLower();
    const qsizetype end = endOfTag(html, place, heedsQuotes);
    if (end < 0) return std::nullopt;
    tag.closesItself = html[end - 1] == u'/';
    tag.end = end + 1;
    return tag;
}

/// Walks over HTML once.
class HtmlReader {
public:
    explicit HtmlReader(QStringView html) : m_html(html) {}

    QString read() {
        while (m_at < m_html.size()) {
            const qsizetype next = m_html.indexOf(u'<', m_at);
            addText(m_html.mid(m_at, (next < 0 ? m_html.size() : next) - m_at));
            if (next < 0) break;
            m_at = next;
            readMarkup();
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' ')) m_text.chop(1);
        return std::move(m_text);
    }

private:
    void readMarkup() {
        const QStringView rest = m_html.mid(m_at);
        if (rest.startsWith(u"<!--")) return skipPast(u"-->", 4);
        if (rest.startsWith(u"<![CDATA[")) return skipPast(u"]]>", 9);
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) return skipPast(u">", 2);
        const bool heedsQuotes = m_unended < kMostUnended;
        const auto tag = m_hasNoMoreTags ? std::nullopt : tagAt(m_html, m_at, heedsQuotes);
        if (!tag) {
            addText(rest.left(1));
            if (rest.size() > 1 &&
                (isAsciiLetter(rest[1]) || (rest[1] == u'/' && rest.size() > 2 && isAsciiLetter(rest[2])))) {
                ++m_unended;
                m_hasNoMoreTags = !heedsQuotes;
            }
            ++m_at;
            return;
        }
        m_at = tag->end;
        if (!tag->isClosing && !tag->closesItself && isOneOf(silentElements(), tag->name)) {
            skipElement(tag->name);
        } else if (isOneOf(paragraphElements(), tag->name)) {
            breakLine(2);
        } else if (isOneOf(lineElements(), tag->name)) {
            breakLine(1);
        } else if (tag->name == QLatin1String("td") || tag->name == QLatin1String("th")) {
            m_isBehindBlank = true;
        }
    }

    void skipPast(QStringView end, qsizetype from) {
        const qsizetype found = m_html.indexOf(end, m_at + from);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void skipElement(const QString& name) {
        const QString end = QStringLiteral("</") + name;
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        const qsizetype close = found < 0 ? -1 : m_html.indexOf(u'>', found);
        m_at = close < 0 ? m_html.size() : close + 1;
        m_isBehindBlank = true;
    }

    // White space is folded, as a browser does; a no-break space is a character of its own until the end.
    void addText(QStringView piece) {
        const QString decoded = withEntitiesDecoded(piece);
        for (const QChar c : decoded) {
            if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
                m_isBehindBlank = true;
                continue;
            }
            if (m_isBehindBlank && !m_text.isEmpty() && !m_text.endsWith(u'\n')) m_text += u' ';
            m_isBehindBlank = false;
            m_text += c;
        }
    }

    void breakLine(int lines) {
        m_isBehindBlank = false;
        if (m_text.isEmpty()) return;
        qsizetype breaks = 0;
        while (breaks < m_text.size() && m_text[m_text.size() - 1 - breaks] == u'\n') ++breaks;
        for (; breaks < lines; ++breaks) m_text += u'\n';
    }

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_isBehindBlank = false;
    int m_unended = 0;  ///< tags whose end was not found
    bool m_hasNoMoreTags = false;
    QString m_text;
};

}  // namespace

bool looksLikeHtml(QStringView text) {
    const QStringView begin = text.trimmed().left(256);
    for (const QStringView mark : {QStringView(u"<!doctype html"), QStringView(u"<html"), QStringView(u"<head"),
                                   QStringView(u"<body"), QStringView(u"<meta")}) {
        if (begin.startsWith(mark, Qt::CaseInsensitive)) return true;
    }
    // "we write <b> for bold" is no HTML, "<b>Meta</b>" is.
    QSet<QString> opened;
    for (qsizetype at = text.indexOf(u'<'); at >= 0 && at < kLookedAt; at = text.indexOf(u'<', at + 1)) {
        const auto tag = tagAt(text.mid(at, kShortTag), 0, true);
        if (!tag || !isElement(tag->name)) continue;
        if (tag->isClosing && opened.contains(tag->name)) return true;
        if (!tag->isClosing) opened.insert(tag->name);
        if (tag->name == QLatin1String("br")) return true;
    }
    return false;
}

QString textOfHtml(QStringView html) { return HtmlReader(html).read(); }

QString withEntitiesDecoded(QStringView text) {
    QString decoded;
    decoded.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.mid(at, kLongestReference).indexOf(u';');
        if (end < 0) continue;
        const QString character = characterOf(text.mid(at + 1, end - 1));
        if (character.isEmpty()) continue;
        decoded += text.mid(done, at - done) % character;
        done = at + end + 1;
        at = done - 1;
    }
    return decoded % text.mid(done);
}

QString articleText(QStringView raw) {
    QString text = looksLikeHtml(raw) ? textOfHtml(raw) : withEntitiesDecoded(raw);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        if (c == u'\r' || c == u'\u2028' || c == u'\u2029') {
            c = u'\n';
        } else if (c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return text;
}

}  // namespace cutline
