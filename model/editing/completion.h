// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstddef>
#include <vector>

namespace cutline {

/// Words that were entered before and may be entered again.
struct KnownWords {
    QString words;
    QStringList otherNames;  ///< that find them too: "Facebook", a ticker
    double weight = 0;       ///< how often and how recently, see useWeight
    int key = 0;             ///< for whoever made the list
};

/// What one use counts when `age` other entries were made since: half after 50 of them, so that what is entered now
/// comes before what was entered often a year ago.
[[nodiscard]] double useWeight(qint64 age);

/// How the typed text stands in the words that it found.
enum class MatchPlace {
    Whole,  ///< it is one of the names, or the ticker
    WordStart,
    Inside
};

struct Completion {
    const KnownWords* known = nullptr;
    MatchPlace place = MatchPlace::Inside;
};

/// A list of known words that can be asked while somebody types; immutable.
class Completions {
public:
    Completions() = default;
    explicit Completions(std::vector<KnownWords> known);

    /// The words in which the typed text stands, wherever in them or in one of their other names: first those it is
    /// the whole name of, then those with a word that begins so, then the rest; each by weight, then by name. Nothing
    /// for an empty text, and without those that are nothing more than what is typed. Points into this list.
    [[nodiscard]] std::vector<Completion> find(QStringView typed, std::size_t most) const;
    /// The same, with those that are nothing more than what is typed: they may stand for more than their words.
    [[nodiscard]] std::vector<Completion> findAlsoWhole(QStringView typed, std::size_t most) const;
    /// Those that were used most and latest, whatever is typed.
    [[nodiscard]] std::vector<Completion> heaviest(std::size_t most) const;
    [[nodiscard]] const std::vector<KnownWords>& known() const { return m_known; }

private:
    [[nodiscard]] std::vector<Completion> matches(QStringView typed) const;

    std::vector<KnownWords> m_known;
    std::vector<QStringList> m_keys;  ///< the nameKeys of the words and of the other names
};

}  // namespace cutline
