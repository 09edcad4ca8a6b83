// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/wording.h"

#include "model/record/name_key.h"

namespace cutline {

namespace {

QString listWords(const std::vector<QString>& names, const QString& noun) {
    constexpr std::size_t kMostNamed = 3;
    if (names.size() > kMostNamed) return QStringLiteral("%1 %2").arg(names.size()).arg(noun);
    QStringList list(names.begin(), names.end());
    if (list.size() < 2) return list.join(QString());
    const QString last = list.takeLast();
    return list.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

}  // namespace

QString groupWords(GroupBy by) { return toCode(by); }

QString totalWords(const Total& total) {
    QString words = QStringLiteral("%1 net of %2 announced").arg(numberWords(total.net), numberWords(total.gross));
    if (total.withoutNumber > 0) {
        words += QStringLiteral(" · %1 without a number").arg(numberWords(total.withoutNumber));
        if (total.percentOnly > 0) {
            words += QStringLiteral(", %1 of them a percentage").arg(numberWords(total.percentOnly));
        }
    }
    return words;
}

QString queryWords(const Query& query) {
    QStringList parts;
    std::vector<QString> names;
    for (const QStringList& path : query.organizations) names.push_back(joinedPath(path));
    if (!names.empty()) parts << listWords(names, QStringLiteral("organizations"));
    if (!query.industries.empty()) parts << listWords(query.industries, QStringLiteral("industries"));
    if (!query.countries.empty()) parts << listWords(query.countries, QStringLiteral("countries"));
    if (!query.search.isEmpty()) parts << QStringLiteral("“%1”").arg(query.search);
    if (query.since && query.until) {
        parts << spanWords(*query.since, *query.until);
    } else if (query.since) {
        parts << QStringLiteral("since ") + dayWords(*query.since);
    } else if (query.until) {
        parts << QStringLiteral("until ") + dayWords(*query.until);
    }
    if (query.asOf) parts << QStringLiteral("as known on ") + dayWords(*query.asOf);
    if (query.estimates) parts << QStringLiteral("with estimates");
    return parts.join(QStringLiteral(", "));
}

}  // namespace cutline
