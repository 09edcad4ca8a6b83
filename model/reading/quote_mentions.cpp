// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/quote_mentions.h"

#include "model/reading/people.h"
#include "model/reading/quotations.h"
#include "model/reading/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutline {

namespace {

// How far behind a quote its speaker may stand: "…," said the chief executive, Andy Jassy.
constexpr qsizetype kBehind = 80;
constexpr qsizetype kFewWords = 24;
constexpr qsizetype kFewChineseCharacters = 8;
// Sentences are short; a text without full stops is not searched from end to end for each quote.
constexpr qsizetype kBefore = 400;
constexpr int kPeopleBack = 20;

bool saysSomething(QStringView words) {
    static const QRegularExpression verbs(
        QStringLiteral("\\b(?:said|says|saying|told|tells|wrote|writes|added|adding|explained|noted|noting|announced|"
                       "called|statement|memo|blog|post|according to|quoted?)\\b|表示|说|称|写道|指出|告诉|声明"));
    return verbs.match(words).hasMatch();
}

bool isShort(QStringView words) {
    const bool isChinese = !words.isEmpty() && words.front().script() == QChar::Script_Han;
    return words.size() < (isChinese ? kFewChineseCharacters : kFewWords);
}

/// Finds who said the quotes of one text.
class Speakers {
public:
    Speakers(QStringView text, const std::vector<TextSpan>& sentences,
             const std::vector<OrganizationMention>& organizations)
        : m_text(text),
          m_sentences(sentences),
          m_organizations(organizations),
          m_people(peopleIn(text, organizations)) {}

    /// False: a few words that nobody says.
    bool name(QuoteMention& quote) const {
        const TextSpan before = wordsBefore(quote.span);
        const TextSpan behind{quote.span.end, std::min(m_text.size(), quote.span.end + kBehind)};
        const bool isSaid = saysSomething(before.in(m_text)) || saysSomething(behind.in(m_text));
        if (const PersonMention* person = personFor(before, behind)) {
            quote.speaker = person->name;
            quote.organization = person->organization;
        }
        if (quote.organization.isEmpty()) quote.organization = organizationIn(before);
        return (isSaid && !(quote.speaker.isEmpty() && quote.organization.isEmpty())) || !isShort(quote.words);
    }

private:
    [[nodiscard]] TextSpan wordsBefore(const TextSpan& quote) const {
        const TextSpan* sentence = sentenceAt(m_sentences, quote.start);
        const qsizetype start = sentence == nullptr ? quote.start : sentence->start;
        return {std::max(start, quote.start - kBefore), quote.start};
    }

    [[nodiscard]] const PersonMention* personFor(const TextSpan& before, const TextSpan& behind) const {
        const auto after = std::lower_bound(m_people.begin(), m_people.end(), before.end,
                                            [](const PersonMention& one, qsizetype at) { return one.span.start < at; });
        const PersonMention* last = after == m_people.begin() ? nullptr : &*std::prev(after);
        if (last != nullptr && last->span.start >= before.start) return last;
        if (after != m_people.end() && after->span.start < behind.end) {
            const QStringView between = m_text.mid(behind.start, after->span.end + 24 - behind.start);
            const bool isCut = m_text.mid(behind.start, after->span.start - behind.start).contains(u'\n');
            if (!isCut && isOfOneSentence(behind.start, after->span.start) && saysSomething(between)) return &*after;
        }
        return meantByPronoun(before, behind, last);
    }

    /// What follows "….” begins a sentence of its own, with a speaker of its own; "…?” he asked" does not.
    [[nodiscard]] bool isOfOneSentence(qsizetype quoteEnd, qsizetype person) const {
        const TextSpan* sentence = sentenceAt(m_sentences, person);
        if (sentence == nullptr || sentence->start < quoteEnd) return true;
        const QChar last = quoteEnd > 1 ? m_text[quoteEnd - 2] : QChar();
        return last == u'?' || last == u'!' || last == u'？' || last == u'！';
    }

    /// "He said", "The CFO said": the last one who was named, with that title.
    [[nodiscard]] const PersonMention* meantByPronoun(const TextSpan& before, const TextSpan& behind,
                                                      const PersonMention* last) const {
        static const QRegularExpression form(QStringLiteral(
            "\\b(?:[Hh]e|[Ss]he|[Tt]he (?<title>CEO|CFO|COO|chief executive|spokes\\w+|founder))\\b|他|她"));
        for (const TextSpan& words : {before, TextSpan{behind.start, std::min(behind.end, behind.start + 30)}}) {
            const auto match = form.match(words.in(m_text));
            if (!match.hasMatch() || !saysSomething(words.in(m_text))) continue;
            const QString title = match.captured(QStringLiteral("title"));
            const PersonMention* person = last;
            for (int i = 0; person != nullptr && i < kPeopleBack; ++i) {
                if (title.isEmpty() || person->title.contains(title, Qt::CaseInsensitive)) return person;
                person = person == m_people.data() ? nullptr : person - 1;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QStringList organizationIn(const TextSpan& words) const {
        const auto after =
            std::lower_bound(m_organizations.begin(), m_organizations.end(), words.start,
                             [](const OrganizationMention& one, qsizetype at) { return one.span.start < at; });
        // The first is the subject: "Twitch's website says the division …".
        return after != m_organizations.end() && after->span.start < words.end ? after->path : QStringList();
    }

    QStringView m_text;
    const std::vector<TextSpan>& m_sentences;
    const std::vector<OrganizationMention>& m_organizations;
    std::vector<PersonMention> m_people;
};

}  // namespace

std::vector<QuoteMention> quotesIn(QStringView text, const std::vector<TextSpan>& sentences,
                                   const std::vector<OrganizationMention>& organizations) {
    std::vector<QuoteMention> quotes;
    const std::vector<TextSpan> quotations = quotationsIn(text);
    if (quotations.empty()) return quotes;
    const Speakers speakers(text, sentences, organizations);
    for (const TextSpan& span : quotations) {
        QuoteMention quote;
        quote.span = span;
        quote.words = text.mid(span.start + 1, span.size() - 2).toString().simplified();
        if (!quote.words.isEmpty() && speakers.name(quote)) quotes.push_back(std::move(quote));
    }
    return quotes;
}

}  // namespace cutline
