// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/figure_cues.h"
#include "model/reading/organization_mentions.h"
#include "model/reading/reading.h"

#include <QString>

#include <optional>
#include <vector>

namespace cutline {

/// What an article's figure may be entered as.
enum class FigurePurpose { Layoff, OpenRolesClosed, Workforce, None };

/// What a figure is about, by its sentence.
struct FigureSubject {
    FigurePurpose purpose = FigurePurpose::None;
    QStringList organization;  ///< path; empty: the text names none before or beside it
    bool isKnown = true;       ///< the organization is
    bool isOfWhole = false;    ///< of the whole organization, not of a team or a place in it
    QString why;               ///< the words it stands with, or why it is not offered
};

/// What the figures of one text are about: the verb each stands with, and the organization. Linear: looks at most a
/// few hundred characters around each.
class FigureSubjects {
public:
    /// All of the same text, and outlive this.
    FigureSubjects(QStringView text, const std::vector<TextSpan>& sentences,
                   const std::vector<OrganizationMention>& organizations);

    [[nodiscard]] FigureSubject of(const FigureReading& figure) const;

private:
    struct Choice {
        const Cue* cue = nullptr;
        qsizetype cost = 0;
    };
    [[nodiscard]] TextSpan around(const TextSpan& figure) const;
    /// Of a share of the staff what is said about the workforce is no cue: the share is taken of it.
    [[nodiscard]] Choice nearestCue(const TextSpan& figure, const TextSpan& window, bool isPercent) const;
    [[nodiscard]] bool hasCue(const TextSpan& window, CueKind kind) const;
    [[nodiscard]] FigurePurpose purposeBy(const Choice& choice, const FigureReading& figure,
                                          const TextSpan& window) const;
    [[nodiscard]] FigurePurpose shareBy(const Choice& choice, const TextSpan& figure, const TextSpan& window) const;
    /// Somebody in this sentence is the subject: an organization that is named, or "the company".
    [[nodiscard]] bool hasSubject(const TextSpan& figure, const TextSpan& window) const;
    /// "Meta's 11,000", "700 at Meta"
    [[nodiscard]] bool isTiedToName(const TextSpan& figure) const;
    [[nodiscard]] const OrganizationMention* namedAt(const TextSpan& figure, const TextSpan& window) const;
    [[nodiscard]] bool meansOneBefore(const TextSpan& figure, const TextSpan& window) const;
    [[nodiscard]] const OrganizationMention* onlyOneBehind(const TextSpan& figure, const TextSpan& window) const;
    [[nodiscard]] qsizetype costOf(const Cue& cue, const TextSpan& figure) const;
    [[nodiscard]] const OrganizationMention* organizationOf(const TextSpan& figure, const TextSpan& window) const;
    [[nodiscard]] const OrganizationMention* mentionedBefore(qsizetype place, qsizetype from) const;
    [[nodiscard]] const OrganizationMention* lastTopic(const TextSpan& figure, const TextSpan& window) const;

    QStringView m_text;
    const std::vector<TextSpan>& m_sentences;
    const std::vector<OrganizationMention>& m_organizations;
    std::vector<Cue> m_cues;
};

}  // namespace cutline
