// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/organization_mentions.h"

#include "model/reading/company_guesses.h"
#include "model/reading/sentences.h"
#include "model/reading/tickers.h"
#include "model/record/name_key.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutline {

namespace {

// How far a company's name may stand before a division that is only a word beside it.
constexpr qsizetype kNear = 400;

bool matchesAt(const QRegularExpression& form, QStringView text, qsizetype at, qsizetype length) {
    return form
        .match(text.mid(at, length), 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

/// What only follows a name: "'s", "said", "Inc". A noun has an article before it when a verb follows.
bool isFollowedLikeAName(QStringView text, qsizetype end) {
    static const QRegularExpression form(QStringLiteral(
        "['’]s\\b| ?[(（]| (?:said|says|told|announced|confirmed|reported|plans?|wants|expects|intends|employs|"
        "lays|laid|cuts?|axe[sd]|fire[sd]|sheds?|slashed|dismissed|denied|will|would|could|may|must|has|had|is|was|to|"
        "Inc|Corp|Ltd|Group|Holdings|CEO|CFO|"
        "employees|workers|layoffs)\\b|(?:宣布|表示|将|计划|拥有|约有)"));
    return matchesAt(form, text, end, 40);
}

/// What a name only follows: "at X".
bool isPrecededLikeAName(QStringView text, qsizetype start) {
    static const QRegularExpression form(QStringLiteral(
        "\\b(?:at|by|owner of|head of|CEO of|employees of|formerly|company|giant|retailer|rival|parent)\\s$"));
    const qsizetype from = std::max<qsizetype>(0, start - 20);
    return form.match(text.mid(from, start - from)).hasMatch();
}

bool isFollowedByDivisionWord(QStringView text, qsizetype end) {
    static const QRegularExpression form(QStringLiteral(
        "\\s(?:business|unit|division|department|team|arm|segment|group|organi[sz]ation|subsidiary)(?:es|s)?\\b"
        "|(?:业务|部门|团队|事业部|子公司)"));
    return matchesAt(form, text, end, 24);
}

bool beginsSentence(QStringView text, const std::vector<TextSpan>& sentences, qsizetype at) {
    const TextSpan* sentence = sentenceAt(sentences, at);
    if (sentence == nullptr) return true;
    qsizetype place = sentence->start;
    while (place < at && !text[place].isLetterOrNumber()) ++place;
    return place == at;
}

/// Decides which names that were found are names of organizations. Remembers which companies were named.
class MentionFinder {
public:
    MentionFinder(QStringView text, const KnownNames& names, const std::vector<TextSpan>& sentences)
        : m_text(text), m_names(names), m_sentences(sentences) {}

    std::vector<OrganizationMention> find() {
        std::vector<OrganizationMention> tickers = tickersIn(m_text, m_names);
        const std::vector<NameHit> hits = m_names.namesIn(m_text);
        noteCompanies(hits, tickers);
        m_found = std::move(tickers);
        std::vector<OrganizationMention> named;
        for (const NameHit& hit : hits) {
            const auto organization = overlaps(hit.span) ? std::nullopt : meant(hit);
            if (organization) named.push_back({hit.span, m_names.organizations()[*organization].path, {}, true});
        }
        merge(named);
        addGuesses();
        nameUnknownTickers();
        knowByTicker();
        return std::move(m_found);
    }

private:
    using Places = QHash<QString, std::vector<qsizetype>>;

    /// Where each company is named without doubt, by itself or by a division of its own.
    void noteCompanies(const std::vector<NameHit>& hits, const std::vector<OrganizationMention>& tickers) {
        for (const NameHit& hit : hits) {
            if (hit.isCommonWord || hit.organizations.size() != 1) continue;
            m_companies[m_names.organizations()[hit.organizations.front()].path.first()].push_back(hit.span.start);
        }
        for (const OrganizationMention& ticker : tickers) {
            if (ticker.isKnown) m_companies[ticker.path.first()].push_back(ticker.span.start);
        }
        for (auto& places : m_companies) std::sort(places.begin(), places.end());
    }

    [[nodiscard]] bool isNamedBetween(const QString& company, qsizetype from, qsizetype until) const {
        const auto places = m_companies.constFind(company);
        if (places == m_companies.cend()) return false;
        const auto first = std::lower_bound(places->begin(), places->end(), from);
        return first != places->end() && *first < until;
    }

    /// How many characters before `at` the company was last named; none: not at all.
    [[nodiscard]] std::optional<qsizetype> distance(const QString& company, qsizetype at) const {
        const auto places = m_companies.constFind(company);
        if (places == m_companies.cend()) return std::nullopt;
        const auto after = std::lower_bound(places->begin(), places->end(), at);
        return after == places->begin() ? std::nullopt : std::optional<qsizetype>(at - *std::prev(after));
    }

    [[nodiscard]] std::optional<std::size_t> meant(const NameHit& hit) const {
        std::optional<std::size_t> best;
        qsizetype nearest = 0;
        for (const std::size_t organization : hit.organizations) {
            const QStringList& path = m_names.organizations()[organization].path;
            if (hit.isCommonWord && !isPlainlyMeant(hit, path)) continue;
            const auto here = distance(path.first(), hit.span.start);
            const qsizetype far = path.size() == 1 ? kNear : m_text.size();
            const qsizetype away = here.value_or(far);
            if (best && away >= nearest) continue;
            best = organization;
            nearest = away;
        }
        return best;
    }

    [[nodiscard]] bool isPlainlyMeant(const NameHit& hit, const QStringList& path) const {
        const auto [start, end] = hit.span;
        const bool isFirst = beginsSentence(m_text, m_sentences, start);
        const bool isShort = end - start == 1;
        if (path.size() == 1) {
            if (!hit.isCapitalized) return false;
            if (isFollowedLikeAName(m_text, end)) return true;
            return !isFirst && (!isShort || isPrecededLikeAName(m_text, start)) && !isTitleWord(end);
        }
        const TextSpan* sentence = sentenceAt(m_sentences, start);
        const bool isBesideCompany =
            isNamedBetween(path.first(), std::max<qsizetype>(0, start - kNear), start) ||
            (sentence != nullptr && isNamedBetween(path.first(), sentence->start, sentence->end));
        if (!isBesideCompany) return false;
        if (isFollowedByDivisionWord(m_text, end) || isBehindCompany(path.first(), start)) return true;
        // "AI" and "HR" in capitals are words like any other.
        const bool isAllCapitals = hit.span.in(m_text).toString().isUpper();
        return hit.isCapitalized && !isFirst && !isAllCapitals && sentence != nullptr &&
               isNamedBetween(path.first(), sentence->start, sentence->end) && standsInAList(hit.span);
    }

    /// "Price Target": a heading's word.
    [[nodiscard]] bool isTitleWord(qsizetype end) const {
        static const QRegularExpression form(QStringLiteral(" (?:price|date|audience|range)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        return matchesAt(form, m_text, end, 12);
    }

    /// "Amazon's Advertising", "Meta AI".
    [[nodiscard]] bool isBehindCompany(const QString& company, qsizetype start) const {
        QStringView before = m_text.left(start);
        if (!before.endsWith(u' ')) return before.endsWith(company);
        before.chop(1);
        if (before.endsWith(u"'s") || before.endsWith(u"’s")) before.chop(2);
        return before.endsWith(company);
    }

    /// "AWS, Advertising and Twitch": beside a comma or "and".
    [[nodiscard]] bool standsInAList(const TextSpan& span) const {
        static const QRegularExpression behind(QStringLiteral("(?:,| and| or|[，、和及])"));
        static const QRegularExpression before(QStringLiteral("(?:, (?:and )?|\\b(?:and|or|at|in) |[，、和及])$"));
        const qsizetype from = std::max<qsizetype>(0, span.start - 8);
        return matchesAt(behind, m_text, span.end, 6) || before.match(m_text.mid(from, span.start - from)).hasMatch();
    }

    void merge(const std::vector<OrganizationMention>& more) {
        const auto middle = static_cast<std::ptrdiff_t>(m_found.size());
        m_found.insert(m_found.end(), more.begin(), more.end());
        std::inplace_merge(m_found.begin(), m_found.begin() + middle, m_found.end(),
                           [](const auto& a, const auto& b) { return a.span.start < b.span.start; });
    }

    void addGuesses() {
        QStringList fresh;
        for (const TextSpan& span : companyGuessesIn(m_text)) {
            const QString name = span.in(m_text).toString().simplified();
            if (!overlaps(span) && !fresh.contains(name) && fresh.size() < 100) fresh << name;
        }
        if (fresh.isEmpty()) return;
        std::vector<KnownOrganization> guessed;
        for (const QString& name : fresh) guessed.push_back({{name}, {}, {}, {}});
        std::vector<OrganizationMention> named;
        const KnownNames names(std::move(guessed));
        for (const NameHit& hit : names.namesIn(m_text)) {
            const QStringList& path = names.organizations()[hit.organizations.front()].path;
            if (overlaps(hit.span) || !hit.isCapitalized || (hit.isCommonWord && !isPlainlyMeant(hit, path))) continue;
            named.push_back({hit.span, path, {}, false});
        }
        merge(named);
    }

    [[nodiscard]] bool overlaps(const TextSpan& span) const {
        const auto place =
            std::lower_bound(m_found.begin(), m_found.end(), span.start,
                             [](const OrganizationMention& one, qsizetype start) { return one.span.end <= start; });
        return place != m_found.end() && place->span.start < span.end;
    }

    /// "Foo Corp (NYSE: FOO)": the ticker is that of the name in front of it.
    void nameUnknownTickers() {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            OrganizationMention& ticker = m_found[i];
            if (ticker.isKnown || ticker.ticker.isEmpty()) continue;
            const bool isBehindName = i > 0 && ticker.span.start - m_found[i - 1].span.end <= 12;
            ticker.path = isBehindName ? m_found[i - 1].path : QStringList{ticker.ticker};
            ticker.isKnown = isBehindName && m_found[i - 1].isKnown;
        }
    }

    /// "亚马逊（Nasdaq: AMZN）": a name that nobody knew is another name of whom the ticker behind it belongs to.
    void knowByTicker() {
        QHash<QStringList, QStringList> meant;
        for (std::size_t i = 1; i < m_found.size(); ++i) {
            const OrganizationMention& name = m_found[i - 1];
            const OrganizationMention& ticker = m_found[i];
            const bool isBracketed = ticker.span.start - name.span.end <= 2;
            if (isBracketed && !ticker.ticker.isEmpty() && ticker.isKnown && !name.isKnown) {
                meant.insert(name.path, ticker.path);
            }
        }
        for (OrganizationMention& one : m_found) {
            const auto known = one.isKnown ? meant.cend() : meant.constFind(one.path);
            if (known == meant.cend()) continue;
            one.path = *known;
            one.isKnown = true;
        }
    }

    QStringView m_text;
    const KnownNames& m_names;
    const std::vector<TextSpan>& m_sentences;
    Places m_companies;
    std::vector<OrganizationMention> m_found;
};

}  // namespace

std::vector<OrganizationMention> organizationsIn(QStringView text, const KnownNames& names,
                                                 const std::vector<TextSpan>& sentences) {
    return MentionFinder(text, names, sentences).find();
}

}  // namespace cutline
