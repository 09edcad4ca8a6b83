// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbook/sql_script.h"

#include <optional>

namespace cutline {

namespace {

enum class TokenKind { Blank, Comment, Quoted, Word, Sign };

struct Token {
    TokenKind kind;
    QStringView text;

    [[nodiscard]] bool is(const char* word) const {
        return kind == TokenKind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isSemicolon() const { return kind == TokenKind::Sign && text == QLatin1Char(';'); }
};

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$'); }

// A quote is written inside quotes by doubling it; brackets know no such thing.
qsizetype quotedSize(QStringView script) {
    const QChar close = script[0] == QLatin1Char('[') ? QLatin1Char(']') : script[0];
    for (qsizetype i = 1; i < script.size(); ++i) {
        if (script[i] != close) continue;
        const bool isDoubled = close != QLatin1Char(']') && i + 1 < script.size() && script[i + 1] == close;
        if (!isDoubled) return i + 1;
        ++i;
    }
    return script.size();
}

template <class Matches>
qsizetype runOf(QStringView script, Matches matches) {
    qsizetype size = 0;
    while (size < script.size() && matches(script[size])) ++size;
    return size;
}

Token firstToken(QStringView script) {
    const QChar c = script[0];
    if (c.isSpace()) return {TokenKind::Blank, script.left(runOf(script, [](QChar x) { return x.isSpace(); }))};
    if (script.startsWith(QLatin1String("--"))) {
        return {TokenKind::Comment, script.left(runOf(script, [](QChar x) { return x != QLatin1Char('\n'); }))};
    }
    if (script.startsWith(QLatin1String("/*"))) {
        const auto end = script.indexOf(QLatin1String("*/"), 2);
        return {TokenKind::Comment, end < 0 ? script : script.left(end + 2)};
    }
    if (QStringView(u"'\"`[").contains(c)) return {TokenKind::Quoted, script.left(quotedSize(script))};
    if (isWordCharacter(c)) return {TokenKind::Word, script.left(runOf(script, isWordCharacter))};
    return {TokenKind::Sign, script.left(1)};
}

// Follows the words of one statement to know whether it is inside the body of a trigger.
class TriggerBody {
public:
    void follow(const Token& token) {
        if (token.kind != TokenKind::Word) return;
        ++m_words;
        if (m_words == 1) m_isCreate = token.is("create");
        // CREATE [TEMP|TEMPORARY] TRIGGER
        if (m_isCreate && m_words <= 3 && token.is("trigger")) m_isTrigger = true;
        if (!m_isTrigger) return;
        if (token.is("begin") || token.is("case")) ++m_depth;
        if (token.is("end")) --m_depth;
    }
    [[nodiscard]] bool isOpen() const { return m_depth > 0; }

private:
    int m_words = 0;
    bool m_isCreate = false;
    bool m_isTrigger = false;
    int m_depth = 0;
};

}  // namespace

QStringList splitStatements(QStringView script) {
    QStringList statements;
    TriggerBody body;
    qsizetype begin = 0;
    bool hasWords = false;
    const auto finish = [&](qsizetype end) {
        if (hasWords) statements << script.mid(begin, end - begin).trimmed().toString();
        body = {};
        hasWords = false;
    };
    for (qsizetype at = 0; at < script.size();) {
        const Token token = firstToken(script.mid(at));
        if (token.isSemicolon() && !body.isOpen()) {
            finish(at);
            begin = at + 1;
        } else {
            body.follow(token);
            hasWords = hasWords || (token.kind != TokenKind::Blank && token.kind != TokenKind::Comment);
        }
        at += token.text.size();
    }
    finish(script.size());
    return statements;
}

QString statementWords(QStringView statement) {
    QString words;
    for (qsizetype at = 0; at < statement.size();) {
        const Token token = firstToken(statement.mid(at));
        at += token.text.size();
        if (token.kind == TokenKind::Blank || token.kind == TokenKind::Comment) continue;
        if (!words.isEmpty()) words += QLatin1Char(' ');
        words += token.kind == TokenKind::Quoted ? token.text.toString() : token.text.toString().toLower();
    }
    return words;
}

}  // namespace cutline
