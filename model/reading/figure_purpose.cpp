// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_purpose.h"

#include "model/reading/figure_denials.h"
#include "model/reading/figure_levels.h"
#include "model/reading/own_subject.h"
#include "model/reading/sentences.h"
#include "model/reading/staff_share.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutline {

namespace {

// A sentence that is longer was not written by a person.
constexpr qsizetype kBefore = 320;
constexpr qsizetype kAfter = 160;
constexpr qsizetype kFarthest = 170;            ///< the cost from which a word says nothing of a number any more
constexpr qsizetype kFarthestWithoutNoun = 60;  ///< likewise where nothing says what is counted
constexpr qsizetype kClause = 30;               ///< what a comma costs
constexpr qsizetype kBehind = 12;               ///< what standing behind the number costs
constexpr qsizetype kHaving = 25;               ///< what "has" costs: it may have to go all the same
constexpr qsizetype kBeside = 48;               ///< as near as an organization stands to its number
constexpr qsizetype kTopic = 3000;              ///< how far back "the company" may mean one that was named

qsizetype joints(QStringView between) {
    qsizetype count = 0;
    for (qsizetype i = 0; i < between.size(); ++i) {
        // A comma between digits belongs to a number.
        const bool isInNumber = i > 0 && i + 1 < between.size() && between[i - 1].isDigit() && between[i + 1].isDigit();
        if (!isInNumber && QStringView(u",;:，；：—–(（").contains(between[i])) ++count;
    }
    for (const QStringView word : {QStringView(u" and "), QStringView(u" but "), QStringView(u" while "),
                                   QStringView(u"并"), QStringView(u"而")}) {
        if (between.contains(word)) ++count;
    }
    return count;
}

QString notOffered(CueKind kind) {
    switch (kind) {
        case CueKind::Hiring:
            return QStringLiteral("people who were hired");
        case CueKind::Tracker:
            return QStringLiteral("a total of many companies");
        case CueKind::Market:
            return QStringLiteral("business figures, not people");
        default:
            return QStringLiteral("nothing beside it says what it is about");
    }
}

FigurePurpose purposeOf(CueKind kind) {
    switch (kind) {
        case CueKind::Layoff:
            return FigurePurpose::Layoff;
        case CueKind::OpenRoles:
            return FigurePurpose::OpenRolesClosed;
        case CueKind::Workforce:
        case CueKind::Having:
            return FigurePurpose::Workforce;
        default:
            return FigurePurpose::None;
    }
}

/// "Employees affected: 3,332", whatever the next line begins with.
bool isLabelledAsPeople(QStringView before) {
    static const QRegularExpression form(QStringLiteral("\\b(?:employees|workers)(?: affected| impacted)?:\\s?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(before).hasMatch();
}

FigureSubject notOffered(const QString& why) { return {FigurePurpose::None, {}, true, false, why}; }

}  // namespace

FigureSubjects::FigureSubjects(QStringView text, const std::vector<TextSpan>& sentences,
                               const std::vector<OrganizationMention>& organizations)
    : m_text(text), m_sentences(sentences), m_organizations(organizations), m_cues(cuesIn(text)) {}

FigureSubject FigureSubjects::of(const FigureReading& figure) const {
    if (figure.unit == Unit::Money) return notOffered(QStringLiteral("an amount of money"));
    const TextSpan span{figure.start, figure.end};
    const TextSpan window = around(span);
    const QStringView ahead = m_text.mid(window.start, span.start - window.start);
    if (figure.unit == Unit::Other && !isLabelledAsPeople(ahead)) {
        return notOffered(QStringLiteral("it does not count people"));
    }
    const Choice choice = nearestCue(span, window, figure.unit == Unit::Percent);
    FigureSubject subject;
    subject.purpose = figure.unit == Unit::Percent ? shareBy(choice, span, window) : purposeBy(choice, figure, window);
    const FigureLevel level = levelOf(ahead, m_text.mid(span.end, window.end - span.end));
    if (level == FigureLevel::Replaced) return notOffered(QStringLiteral("an earlier number, which another replaces"));
    if (level == FigureLevel::Change && figure.figure.qualifier == Qualifier::Range) {
        return notOffered(QStringLiteral("a change and what was left, or a range"));
    }
    if (level == FigureLevel::Change) subject.purpose = FigurePurpose::Layoff;
    if (level == FigureLevel::Workforce && figure.unit != Unit::Percent) subject.purpose = FigurePurpose::Workforce;
    if (subject.purpose == FigurePurpose::None) {
        const bool isShare =
            figure.unit == Unit::Percent && choice.cue != nullptr && choice.cue->kind != CueKind::Market;
        if (isShare) return notOffered(QStringLiteral("not a share of the staff"));
        if (choice.cue == nullptr || choice.cost > kFarthestWithoutNoun) return notOffered(notOffered(CueKind::Layoff));
        // A number that stands with layoffs and is nobody's is one of all.
        return notOffered(notOffered(choice.cue->kind == CueKind::Layoff ? CueKind::Tracker : choice.cue->kind));
    }
    if (subject.purpose == FigurePurpose::Layoff && isDenied(m_text, span, window)) {
        return notOffered(QStringLiteral("it says that this did not happen"));
    }
    subject.why = choice.cue != nullptr ? choice.cue->span.in(m_text).toString() : span.in(m_text).toString();
    if (const OrganizationMention* organization = organizationOf(span, window)) {
        subject.organization = organization->path;
        subject.isKnown = organization->isKnown;
    }
    static const QRegularExpression narrower(
        QStringLiteral("\\b(?:office|offices|site|plant|factory|store|stores|team|teams|executives|managers|engineers|"
                       "recruiters|headquarters|warehouse|in (?:the )?[A-Z][a-z]+)\\b|办公室|工厂|团队|门店|高管"));
    // Of one that nobody knows a cut of 2 is as odd as of any other.
    const bool isOfSomebody = !subject.organization.isEmpty() || hasOwnSubject(ahead);
    subject.isOfWhole = isOfSomebody && !narrower.match(m_text.mid(window.start, window.end - window.start)).hasMatch();
    return subject;
}

FigurePurpose FigureSubjects::purposeBy(const Choice& choice, const FigureReading& figure,
                                        const TextSpan& window) const {
    const TextSpan span{figure.start, figure.end};
    if (isWholeOfAPart(m_text, span)) return FigurePurpose::Workforce;
    const bool isAboutCuts = hasCue(window, CueKind::Layoff) || hasCue(window, CueKind::Tracker);
    if (isTiedToName(span) && isAboutCuts && choice.cue == nullptr) return FigurePurpose::Layoff;
    if (choice.cue == nullptr) return FigurePurpose::None;
    if (figure.unit == Unit::None && choice.cost > kFarthestWithoutNoun && !isTiedToName(span))
        return FigurePurpose::None;
    if (choice.cue->kind == CueKind::Tracker) {
        const bool isNamedApart =
            choice.cue->span.end <= span.start && mentionedBefore(span.start, choice.cue->span.end) != nullptr;
        return isNamedApart || isTiedToName(span) ? FigurePurpose::Layoff : FigurePurpose::None;
    }
    // A sentence about all companies, in which none is the subject of this number.
    const bool isTotal =
        choice.cue->kind == CueKind::Layoff && hasCue(window, CueKind::Tracker) && !hasSubject(span, window);
    return isTotal ? FigurePurpose::None : purposeOf(choice.cue->kind);
}

FigurePurpose FigureSubjects::shareBy(const Choice& choice, const TextSpan& figure, const TextSpan& window) const {
    const bool isLoose = choice.cue != nullptr && choice.cue->kind == CueKind::Layoff &&
                         !hasCue(window, CueKind::Tracker) && isLooselyAShare(m_text, figure);
    if (!isShareOfStaff(m_text, figure) && !isLoose) return FigurePurpose::None;
    if (choice.cue == nullptr) {
        // "That is about 5% of its workforce", behind the sentence with the number.
        const TextSpan before{std::max<qsizetype>(0, window.start - kAfter), window.start};
        return hasCue(before, CueKind::Layoff) ? FigurePurpose::Layoff : FigurePurpose::None;
    }
    const bool isCut = choice.cue->kind == CueKind::Layoff || choice.cue->kind == CueKind::Tracker;
    return isCut ? FigurePurpose::Layoff : FigurePurpose::None;
}

bool FigureSubjects::hasCue(const TextSpan& window, CueKind kind) const {
    auto cue = std::lower_bound(m_cues.begin(), m_cues.end(), window.start,
                                [](const Cue& one, qsizetype start) { return one.span.start < start; });
    for (; cue != m_cues.end() && cue->span.start < window.end; ++cue) {
        if (cue->kind == kind) return true;
    }
    return false;
}

bool FigureSubjects::meansOneBefore(const TextSpan& figure, const TextSpan& window) const {
    static const QRegularExpression meant(
        QStringLiteral(
            "\\b(?:the|this) (?:company|unit|division|firm)\\b|\\b(?:it|its|they|their)\\b|该?公司|其|该部门"),
        QRegularExpression::CaseInsensitiveOption);
    return meant.match(m_text.mid(window.start, figure.start - window.start)).hasMatch();
}

bool FigureSubjects::hasSubject(const TextSpan& figure, const TextSpan& window) const {
    if (mentionedBefore(figure.start, window.start) != nullptr || meansOneBefore(figure, window)) return true;
    const auto next =
        std::lower_bound(m_organizations.begin(), m_organizations.end(), figure.end,
                         [](const OrganizationMention& one, qsizetype at) { return one.span.start < at; });
    if (next == m_organizations.end() || next->span.start >= window.end) return false;
    const QStringView between = m_text.mid(figure.end, next->span.start - figure.end);
    return between.size() <= kBeside && joints(between) == 0;
}

bool FigureSubjects::isTiedToName(const TextSpan& figure) const {
    if (namedAt(figure, {figure.start, std::min(m_text.size(), figure.end + kBeside)}) != nullptr) return true;
    const OrganizationMention* before = mentionedBefore(figure.start, std::max<qsizetype>(0, figure.start - kBeside));
    if (before == nullptr) return false;
    const QString between = m_text.mid(before->span.end, figure.start - before->span.end).toString().trimmed();
    return between == QStringLiteral("'s") || between == QStringLiteral("’s") || between == QStringLiteral("的");
}

TextSpan FigureSubjects::around(const TextSpan& figure) const {
    TextSpan window{std::max<qsizetype>(0, figure.start - kBefore), std::min(m_text.size(), figure.end + kAfter)};
    if (const TextSpan* sentence = sentenceAt(m_sentences, figure.start)) {
        window.start = std::max(window.start, sentence->start);
        window.end = std::max(figure.end, std::min(window.end, sentence->end));
    }
    return window;
}

qsizetype FigureSubjects::costOf(const Cue& cue, const TextSpan& figure) const {
    const qsizetype least = cue.kind == CueKind::Having ? kHaving : 0;
    if (cue.span.start < figure.end && figure.start < cue.span.end) return least;
    const bool isBehind = cue.span.start >= figure.end;
    const TextSpan between = isBehind ? TextSpan{figure.end, cue.span.start} : TextSpan{cue.span.end, figure.start};
    return least + between.size() + kClause * joints(between.in(m_text)) + (isBehind ? kBehind : 0);
}

FigureSubjects::Choice FigureSubjects::nearestCue(const TextSpan& figure, const TextSpan& window,
                                                  bool isPercent) const {
    Choice best{nullptr, kFarthest};
    auto cue = std::lower_bound(m_cues.begin(), m_cues.end(), window.start,
                                [](const Cue& one, qsizetype start) { return one.span.start < start; });
    for (; cue != m_cues.end() && cue->span.end <= window.end; ++cue) {
        if (isPercent && (cue->kind == CueKind::Workforce || cue->kind == CueKind::Having)) continue;
        const qsizetype cost = costOf(*cue, figure);
        if (cost < best.cost) best = {&*cue, cost};
    }
    return best;
}

const OrganizationMention* FigureSubjects::mentionedBefore(qsizetype place, qsizetype from) const {
    auto after = std::lower_bound(m_organizations.begin(), m_organizations.end(), place,
                                  [](const OrganizationMention& one, qsizetype at) { return one.span.start < at; });
    // "Twitch, owned by Amazon, will": the one that is only told whose it is.
    static const QRegularExpression aside(
        QStringLiteral(
            "\\b(?:owned by|owner|a? ?(?:unit|division|subsidiary|part|arm) of|acquired by|parent(?: company)?"
            "|acquired|bought|owns|sold|merger with|than|unlike|following|like|after|rival|compared "
            "with|track(?:s|ing|er)?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const OrganizationMention* second = nullptr;
    while (after != m_organizations.begin()) {
        --after;
        if (after->span.start < from) break;
        const qsizetype begin = std::max(from, after->span.start - 24);
        const bool isAside = aside.match(m_text.mid(begin, after->span.start - begin)).hasMatch();
        // "Facebook parent company Meta" is about Meta all the same.
        const bool isParent =
            m_text.mid(begin, after->span.start - begin).contains(u"parent") && after->path.size() == 1;
        if (!isAside || isParent) return &*after;
        if (second == nullptr) second = &*after;
    }
    return second;
}

const OrganizationMention* FigureSubjects::namedAt(const TextSpan& figure, const TextSpan& window) const {
    // "400 people at its Twitch unit"
    static const QRegularExpression at(
        QStringLiteral("^ (?:[\\w-]+ ){0,3}(?:at|in|from|within|across)(?: its| the| their)? $"));
    const auto next =
        std::lower_bound(m_organizations.begin(), m_organizations.end(), figure.end,
                         [](const OrganizationMention& one, qsizetype place) { return one.span.start < place; });
    const bool isNear =
        next != m_organizations.end() && next->span.start < window.end && next->span.start - figure.end <= kBeside;
    if (!isNear) return nullptr;
    return at.match(m_text.mid(figure.end, next->span.start - figure.end)).hasMatch() ? &*next : nullptr;
}

/// The one that the rest of the sentence names; none where it names several.
const OrganizationMention* FigureSubjects::onlyOneBehind(const TextSpan& figure, const TextSpan& window) const {
    auto next = std::lower_bound(m_organizations.begin(), m_organizations.end(), figure.end,
                                 [](const OrganizationMention& one, qsizetype at) { return one.span.start < at; });
    const OrganizationMention* only = nullptr;
    for (; next != m_organizations.end() && next->span.start < window.end; ++next) {
        if (only != nullptr && next->path.first() != only->path.first()) return nullptr;
        if (only == nullptr) only = &*next;
    }
    return only;
}

const OrganizationMention* FigureSubjects::organizationOf(const TextSpan& figure, const TextSpan& window) const {
    if (const OrganizationMention* named = namedAt(figure, window)) return named;
    if (const OrganizationMention* before = mentionedBefore(figure.start, window.start)) {
        const qsizetype end = std::min(before->span.end, figure.start);
        return anotherTakesOver(m_text.mid(end, figure.start - end)) ? nullptr : before;
    }
    const auto next =
        std::lower_bound(m_organizations.begin(), m_organizations.end(), figure.start,
                         [](const OrganizationMention& one, qsizetype at) { return one.span.start < at; });
    const bool namesOthers = next != m_organizations.end() && next->span.start < window.end;
    // "8,000 Salesforce workers"
    if (namesOthers && next->span.end <= figure.end) return &*next;
    if (namesOthers && !meansOneBefore(figure, window)) return onlyOneBehind(figure, window);
    // A name that nobody knows is no reason to give its figure to somebody else.
    const QStringView ahead = m_text.mid(window.start, figure.start - window.start);
    const QStringView behind = m_text.mid(figure.end, window.end - figure.end);
    return pointsBack(ahead, behind) || !hasOwnSubject(ahead) ? lastTopic(figure, window) : nullptr;
}

const OrganizationMention* FigureSubjects::lastTopic(const TextSpan& figure, const TextSpan& window) const {
    const QStringView sentence = m_text.mid(window.start, figure.start - window.start);
    static const QRegularExpression company(QStringLiteral("\\b(?:the|this) company\\b|该?公司"),
                                            QRegularExpression::CaseInsensitiveOption);
    const bool wantsCompany = company.match(sentence).hasMatch();
    qsizetype place = window.start;
    for (int steps = 0; steps < 8; ++steps) {
        const OrganizationMention* mention = mentionedBefore(place, std::max<qsizetype>(0, window.start - kTopic));
        if (mention == nullptr || !wantsCompany || mention->path.size() == 1) return mention;
        place = mention->span.start;
    }
    return nullptr;
}

}  // namespace cutline
