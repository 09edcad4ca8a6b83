// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/near_names.h"

#include "model/record/name_key.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace cutline {

namespace {

constexpr qsizetype kMostProposals = 3;

// Levenshtein's distance: letters to insert, remove or replace.
qsizetype distance(const QString& one, const QString& other) {
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j) - 1];
            const qsizetype here = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = std::exchange(row[j], here);
        }
    }
    return row.back();
}

}  // namespace

QStringList nearNames(const QString& name, const QStringList& known) {
    const QString key = nameKey(name);
    const qsizetype tolerated = std::max<qsizetype>(1, key.size() / 3);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString& candidate : known) {
        const QString other = nameKey(candidate);
        qsizetype far = distance(key, other);
        const bool holds = key.size() >= 3 && other.size() >= 3 && (other.contains(key) || key.contains(other));
        if (holds) far = std::min(far, tolerated);
        if (far <= tolerated) near.emplace_back(far, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [far, candidate] : near) {
        if (names.size() < kMostProposals && !names.contains(candidate)) names.push_back(candidate);
    }
    return names;
}

QString proposal(const QStringList& names) {
    if (names.isEmpty()) return {};
    return QStringLiteral("Did you mean %1?").arg(names.join(QStringLiteral(" or ")));
}

}  // namespace cutline
