// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/text_span.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cutline {

/// An organization that an article may name.
struct KnownOrganization {
    QStringList path;                 ///< company, then divisions
    QStringList otherNames;           ///< "Facebook", "亚马逊"
    QString ticker;                   ///< "AMZN", of a company
    std::optional<double> workforce;  ///< how many people work there, as last read; none: not known
};

/// Where a known name stands in a text.
struct NameHit {
    TextSpan span;
    std::vector<std::size_t> organizations;  ///< positions in KnownNames::organizations: all that have the name
    bool isCommonWord = false;               ///< the name is also a word: "Target", "AI"
    bool isCapitalized = true;               ///< false: "advertising", which is a division only beside "business"
};

/// The names to look for, arranged so that a text is walked over once however many there are. Immutable; shared
/// between threads freely.
class KnownNames {
public:
    KnownNames() = default;
    explicit KnownNames(std::vector<KnownOrganization> organizations);

    [[nodiscard]] const std::vector<KnownOrganization>& organizations() const { return m_organizations; }
    /// Names and other names in the text, the longest at each place, none inside another word or number, in order.
    /// Latin names only as they are capitalized, or all in capitals; names that are words of the language also as
    /// words, which the caller has to judge. Tickers are not looked for.
    [[nodiscard]] std::vector<NameHit> namesIn(QStringView text) const;
    /// The company that has this ticker.
    [[nodiscard]] std::optional<std::size_t> withTicker(const QString& ticker) const;
    [[nodiscard]] std::optional<std::size_t> withPath(const QStringList& path) const;

private:
    struct Name {
        QString text;
        std::size_t organization;
        bool isCommonWord;
    };
    void add(const QString& name, std::size_t organization);
    /// The name at `at`; none where it does not stand there.
    [[nodiscard]] static std::optional<NameHit> hitAt(const Name& name, QStringView text, qsizetype at);
    [[nodiscard]] std::optional<NameHit> longestAt(QStringView word, QStringView text, qsizetype at) const;

    std::vector<KnownOrganization> m_organizations;
    QHash<QString, std::vector<Name>> m_byFirstWord;  ///< longer names first
    QHash<QString, std::size_t> m_byTicker;
    QHash<QStringList, std::size_t> m_byPath;
};

/// Whether a name is also a word of the language: it is then only taken where it is plainly meant as a name.
[[nodiscard]] bool isCommonWord(const QString& name);

}  // namespace cutline
