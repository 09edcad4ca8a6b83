// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counting/likely_duplicates.h"

#include "model/record/name_key.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace cutline {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("LikelyDuplicates", text); }

/// Letters and digits in words, without accents; "&" is a word.
QStringList wordsOf(const QString& name) {
    QString plain;
    const QString decomposed = nameKey(name).normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark() || c == u'.' || c == u'\'' || c == u'’') continue;
        if (c == u'&' || c == u'+') {
            plain += QStringLiteral(" and ");
        } else {
            plain += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
        }
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

class Finder {
public:
    Finder(const Dataset& dataset, const std::vector<qint64>& eventCounts)
        : m_dataset(dataset), m_eventCounts(eventCounts) {}

    std::vector<LikelyDuplicate> find() {
        QHash<std::pair<OrganizationIndex, QString>, OrganizationIndex> loose;
        QHash<std::pair<OrganizationIndex, QString>, OrganizationIndex> exact;
        for (OrganizationIndex i = 0; i < m_dataset.organizationCount(); ++i) {
            const OrganizationEntry& entry = m_dataset.entry(i);
            const std::pair key(entry.parent, looseName(entry.name));
            if (const auto twin = loose.constFind(key); twin != loose.constEnd()) {
                propose(*twin, i, tr("the names differ only in spelling or legal form"));
            } else {
                loose.insert(key, i);
            }
            exact.insert({entry.parent, nameKey(entry.name)}, i);
        }
        for (OrganizationIndex i = 0; i < m_dataset.organizationCount(); ++i) proposeByOtherNames(exact, i);
        std::vector<LikelyDuplicate> all;
        for (const auto& [pair, duplicate] : m_found) all.push_back(duplicate);
        return all;
    }

private:
    void proposeByOtherNames(const QHash<std::pair<OrganizationIndex, QString>, OrganizationIndex>& byName,
                             OrganizationIndex organization) {
        const OrganizationEntry& entry = m_dataset.entry(organization);
        for (const QString& name : entry.otherNames) {
            const auto other = byName.constFind({entry.parent, nameKey(name)});
            if (other == byName.constEnd() || *other == organization) continue;
            propose(*other, organization, tr("“%1” is also another name of %2").arg(name, entry.name));
        }
    }

    // Whatever has fewer events goes into the other.
    void propose(OrganizationIndex one, OrganizationIndex other, const QString& why) {
        const auto count = [&](OrganizationIndex i) { return m_eventCounts[static_cast<std::size_t>(i)]; };
        if (count(one) > count(other)) std::swap(one, other);
        m_found.emplace(std::minmax(one, other), LikelyDuplicate{one, other, why});
    }

    const Dataset& m_dataset;
    const std::vector<qint64>& m_eventCounts;
    std::map<std::pair<OrganizationIndex, OrganizationIndex>, LikelyDuplicate> m_found;
};

}  // namespace

std::vector<qint64> eventCountsOf(const Dataset& dataset) {
    std::vector<qint64> counts(static_cast<std::size_t>(dataset.organizationCount()), 0);
    for (EventIndex event = 0; event < dataset.eventCount(); ++event) {
        ++counts[static_cast<std::size_t>(dataset.organization(event))];
    }
    // Divisions stand behind what they belong to.
    for (OrganizationIndex i = dataset.organizationCount(); i-- > 0;) {
        const OrganizationIndex parent = dataset.entry(i).parent;
        if (parent != kNoOrganization) counts[static_cast<std::size_t>(parent)] += counts[static_cast<std::size_t>(i)];
    }
    return counts;
}

QString looseName(const QString& name) {
    QStringList words = wordsOf(name);
    if (words.size() > 1 && words.first() == QLatin1String("the")) words.removeFirst();
    while (words.size() > 1 && isLegalForm(words.last())) words.removeLast();
    return words.isEmpty() ? nameKey(name) : words.join(QString());
}

std::vector<LikelyDuplicate> likelyDuplicates(const Dataset& dataset, const std::vector<qint64>& eventCounts) {
    return Finder(dataset, eventCounts).find();
}

}  // namespace cutline
