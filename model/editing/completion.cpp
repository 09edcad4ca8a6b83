// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/completion.h"

#include "model/record/name_key.h"

#include <algorithm>
#include <optional>

namespace cutline {

namespace {

/// Where in a key the text stands: at the start of a word where it does so anywhere.
std::optional<MatchPlace> placeIn(const QString& key, const QString& text) {
    std::optional<MatchPlace> place;
    for (qsizetype at = key.indexOf(text); at >= 0; at = key.indexOf(text, at + 1)) {
        if (key.size() == text.size()) return MatchPlace::Whole;
        if (at == 0 || !key[at - 1].isLetterOrNumber()) return MatchPlace::WordStart;
        place = MatchPlace::Inside;
    }
    return place;
}

std::optional<MatchPlace> bestPlace(const QStringList& keys, const QString& text) {
    std::optional<MatchPlace> best;
    for (const QString& key : keys) {
        const auto place = placeIn(key, text);
        if (place && (!best || *place < *best)) best = place;
    }
    return best;
}

std::vector<Completion> firstOf(std::vector<Completion> found, std::size_t most) {
    const auto isBefore = [](const Completion& a, const Completion& b) {
        if (a.place != b.place) return a.place < b.place;
        if (a.known->weight != b.known->weight) return a.known->weight > b.known->weight;
        return a.known->words < b.known->words;
    };
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), isBefore);
    found.resize(kept);
    return found;
}

}  // namespace

double useWeight(qint64 age) {
    constexpr double kHalf = 50;
    return kHalf / (kHalf + static_cast<double>(std::max<qint64>(age, 0)));
}

Completions::Completions(std::vector<KnownWords> known) : m_known(std::move(known)) {
    m_keys.reserve(m_known.size());
    for (const KnownWords& one : m_known) {
        QStringList keys{nameKey(one.words)};
        for (const QString& name : one.otherNames) keys << nameKey(name);
        m_keys.push_back(keys);
    }
}

std::vector<Completion> Completions::find(QStringView typed, std::size_t most) const {
    std::vector<Completion> found = matches(typed);
    std::erase_if(found, [&](const Completion& one) { return one.known->words == typed; });
    return firstOf(std::move(found), most);
}

std::vector<Completion> Completions::findAlsoWhole(QStringView typed, std::size_t most) const {
    return firstOf(matches(typed), most);
}

std::vector<Completion> Completions::heaviest(std::size_t most) const {
    std::vector<Completion> all;
    for (const KnownWords& one : m_known) {
        if (one.weight > 0) all.push_back({&one, MatchPlace::Inside});
    }
    return firstOf(std::move(all), most);
}

std::vector<Completion> Completions::matches(QStringView typed) const {
    std::vector<Completion> found;
    const QString text = nameKey(typed);
    if (text.isEmpty()) return found;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (const auto place = bestPlace(m_keys[i], text)) found.push_back({&m_known[i], *place});
    }
    return found;
}

}  // namespace cutline
