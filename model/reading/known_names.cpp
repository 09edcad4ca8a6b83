// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/known_names.h"

#include "model/record/name_key.h"

#include <QSet>

#include <algorithm>

namespace cutline {

namespace {

bool isChinese(QChar c) {
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
           c.script() == QChar::Script_Katakana;
}

bool isWordCharacter(QChar c) { return (c.isLetterOrNumber() || c == u'_') && !isChinese(c); }

/// A name begins here: behind nothing that it could be the rest of.
bool beginsWord(QStringView text, qsizetype at) {
    return at == 0 || isChinese(text[at]) || !isWordCharacter(text[at - 1]);
}

/// The first word of a name or of the text from `at` on: a run of letters and digits, or one Chinese character.
QStringView firstWord(QStringView text, qsizetype at) {
    qsizetype end = at + 1;
    while (!isChinese(text[at]) && end < text.size() && isWordCharacter(text[end])) ++end;
    return text.mid(at, end - at);
}

// "Meta-analysis" and "Amazon-like" do not name anybody, "Amazon-owned" does.
bool isPartOfCompound(QStringView text, qsizetype end) {
    if (end + 1 >= text.size() || (text[end] != u'-' && text[end] != u'‑') || !text[end + 1].isLower()) return false;
    static const QSet<QString> kept = [] {
        const QStringList words =
            QStringLiteral("owned backed based led run related wide style branded parent").split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    qsizetype wordEnd = end + 1;
    while (wordEnd < text.size() && wordEnd < end + 12 && text[wordEnd].isLetter()) ++wordEnd;
    return !kept.contains(text.mid(end + 1, wordEnd - end - 1).toString());
}

// The river is no company.
bool isPartOfPlace(QStringView text, qsizetype end) {
    static const QStringList places{QStringLiteral(" rainforest"), QStringLiteral(" Rainforest"),
                                    QStringLiteral(" River"),      QStringLiteral(" river"),
                                    QStringLiteral(" basin"),      QStringLiteral(" Basin"),
                                    QStringLiteral(" jungle"),     QStringLiteral(" forest")};
    const QStringView rest = text.mid(end);
    return std::any_of(places.begin(), places.end(), [&](const QString& place) { return rest.startsWith(place); });
}

}  // namespace

bool isCommonWord(const QString& name) {
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "x ai target block gap zoom snap square stripe match shell visa apple oracle intel amp advertising "
                "gaming "
                "ring slack box indeed unity compass better lime bird bolt wish discord medium affirm root core prime "
                "hardware search cloud services research marketing sales stores games music health devices studios "
                "studio retail operations engineering design legal finance people support security news video ads "
                "pharmacy delivery logistics grocery fresh go one hr it media labs energy gas water space air meta "
                "alphabet dell twitch spot chime blend better.com nest fit bench brave bright carbon circle cruise "
                "current dash deel drift elastic evolve ford frame front glass hope ink jump kin latch lift lucid "
                "matterport mint nuro on opera orchard peak pear plaid polar pulse ramp rivian roots sage scale sonder "
                "sprout sun swift thrive toast tonal tripadvisor turn twist vice vox wave workhuman yes zip zest")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    // Names that everybody reads as the company, although they are words too.
    static const QSet<QString> plain{QStringLiteral("meta"),       QStringLiteral("alphabet"),
                                     QStringLiteral("dell"),       QStringLiteral("intel"),
                                     QStringLiteral("twitch"),     QStringLiteral("rivian"),
                                     QStringLiteral("matterport"), QStringLiteral("tripadvisor")};
    const QString key = nameKey(name);
    return words.contains(key) && !plain.contains(key);
}

KnownNames::KnownNames(std::vector<KnownOrganization> organizations) : m_organizations(std::move(organizations)) {
    for (std::size_t i = 0; i < m_organizations.size(); ++i) {
        const KnownOrganization& one = m_organizations[i];
        m_byPath.insert(one.path, i);
        if (!one.path.isEmpty()) add(one.path.last(), i);
        for (const QString& name : one.otherNames) add(name, i);
        if (!one.ticker.isEmpty()) m_byTicker.insert(one.ticker.toUpper(), i);
    }
    for (auto& names : m_byFirstWord) {
        std::stable_sort(names.begin(), names.end(),
                         [](const Name& a, const Name& b) { return a.text.size() > b.text.size(); });
    }
}

void KnownNames::add(const QString& name, std::size_t organization) {
    const QString text = name.simplified().normalized(QString::NormalizationForm_C);
    if (text.isEmpty()) return;
    m_byFirstWord[nameKey(firstWord(text, 0))].push_back({text, organization, cutline::isCommonWord(text)});
}

std::optional<NameHit> KnownNames::hitAt(const Name& name, QStringView text, qsizetype at) {
    qsizetype place = at;
    bool isSame = true;
    bool isShouted = name.text.size() > 2;
    for (const QChar wanted : name.text) {
        if (place == text.size()) return std::nullopt;
        const QChar found = text[place++];
        if (wanted == u' ') {
            if (!found.isSpace()) return std::nullopt;
            while (place < text.size() && text[place].isSpace()) ++place;
            continue;
        }
        if (found.toCaseFolded() != wanted.toCaseFolded()) return std::nullopt;
        isSame = isSame && found == wanted;
        isShouted = isShouted && found == wanted.toUpper();
    }
    if (!isChinese(name.text.back()) && place < text.size() && isWordCharacter(text[place])) return std::nullopt;
    if (isPartOfCompound(text, place) || isPartOfPlace(text, place)) return std::nullopt;
    // "Paypal" and "Linkedin" are how many write them; "amazon" is not.
    const bool isCapitalized = isSame || isShouted || (name.text.front() == text[at] && text[at].isUpper());
    if (!isCapitalized && !name.isCommonWord) return std::nullopt;
    return NameHit{{at, place}, {name.organization}, name.isCommonWord, isCapitalized};
}

std::optional<NameHit> KnownNames::longestAt(QStringView word, QStringView text, qsizetype at) const {
    const auto names = m_byFirstWord.constFind(nameKey(word));
    if (names == m_byFirstWord.cend()) return std::nullopt;
    std::optional<NameHit> longest;
    for (const Name& name : *names) {
        const auto hit = hitAt(name, text, at);
        if (!hit) continue;
        if (!longest) {
            longest = hit;
        } else if (hit->span == longest->span) {
            longest->organizations.push_back(name.organization);
        }
    }
    return longest;
}

std::vector<NameHit> KnownNames::namesIn(QStringView text) const {
    std::vector<NameHit> hits;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber() || !beginsWord(text, at)) {
            ++at;
            continue;
        }
        const QStringView word = firstWord(text, at);
        if (auto hit = longestAt(word, text, at)) {
            at = hit->span.end;
            hits.push_back(*std::move(hit));
        } else {
            at += word.size();
        }
    }
    return hits;
}

std::optional<std::size_t> KnownNames::withTicker(const QString& ticker) const {
    const auto found = m_byTicker.constFind(ticker.toUpper());
    return found == m_byTicker.cend() ? std::nullopt : std::optional<std::size_t>(*found);
}

std::optional<std::size_t> KnownNames::withPath(const QStringList& path) const {
    const auto found = m_byPath.constFind(path);
    return found == m_byPath.cend() ? std::nullopt : std::optional<std::size_t>(*found);
}

}  // namespace cutline
