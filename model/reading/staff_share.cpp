// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/staff_share.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutline {

namespace {

// How far around a number its words are looked for.
constexpr qsizetype kBeside = 48;

}  // namespace

bool isShareOfStaff(QStringView text, const TextSpan& figure) {
    // "13% of its global workforce", "10% of the roughly 2,000 who", "cut its workforce by about 13%",
    // "占员工总数的13%"
    static const QRegularExpression behind(
        QStringLiteral("^\\s?(?:of (?:[\\w'’-]+ "
                       "){0,5}?)?(?:staffs?|workforce|employees?|headcount|workers|personnel|jobs|roles|positions|"
                       "people|team)\\b|^ of (?:[\\w'’-]+ ){1,2}(?:roughly |about |around |more than "
                       ")?\\d|^的?(?:全球|公司|全体|企业)?(?:员工|"
                       "职位|人员|人手|雇员)"));
    static const QRegularExpression before(
        QStringLiteral(
            "\\b(?:staff|workforce|employees|headcount|workers|personnel|jobs|roles)(?: reductions?| cuts?)? "
            "(?:by|of) (?:[a-z]+ ){0,2}$|(?:员工|人员|职位|雇员|职工)(?:总数|人数|总人数)?的?(?:约|近|超过|不到)?$"
            "|(?:裁员|裁减|裁掉|裁撤|占|占比)了?(?:约|近|超过|不到)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(
        QStringLiteral(
            "(?:staff|workforce|employee|headcount|workers|personnel|jobs|roles|people|员工|人员|职位|雇员)"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, figure.start - kBeside);
    // "cuts his salary by 98% and staff by 15%": another thing begins within.
    const bool isInside = inside.match(figure.in(text)).hasMatch() && !figure.in(text).contains(u" and ");
    return isInside || behind.match(text.mid(figure.end, 60)).hasMatch() ||
           before.match(text.mid(from, figure.start - from)).hasMatch();
}

bool isLooselyAShare(QStringView text, const TextSpan& figure) {
    static const QRegularExpression behind(QStringLiteral("^ of (?:those|the total)\\b|^ (?:cut|reduction)s?\\b"));
    if (behind.match(text.mid(figure.end, 24)).hasMatch()) return true;
    // "6,650, or 5 per cent", "cut 22%."
    static const QRegularExpression people(
        QStringLiteral("\\d(?: (?:people|employees|workers|jobs|roles|positions|staff|staffers))?(?:,? or |, | \\()"
                       "(?:about |around |roughly |nearly |some |almost )?$"));
    static const QRegularExpression verb(
        QStringLiteral("\\b(?:cut|cuts|cutting|shed|sheds|fired|fires|laid off|lay off|lays off|axed|let go) (?:of )?"
                       "(?:about |around |roughly |nearly |some |almost )?$"));
    static const QRegularExpression end(QStringLiteral("^\\)?(?:[.;,!]|\\s*$|\\s+of (?:[a-z]+ ){0,2}\\d)"));
    const qsizetype from = std::max<qsizetype>(0, figure.start - kBeside);
    const QStringView ahead = text.mid(from, figure.start - from);
    return end.match(text.mid(figure.end, 24)).hasMatch() &&
           (people.match(ahead).hasMatch() || verb.match(ahead).hasMatch());
}

bool isWholeOfAPart(QStringView text, const TextSpan& figure) {
    static const QRegularExpression part(
        QStringLiteral("(?:%|percent|per cent|\\d|half|third|quarter|fifth|tenth)(?: "
                       "(?:people|employees|workers|jobs|staff|positions|roles))? "
                       "(?:of (?:its|the|their|our|his|a total of|[A-Z]\\w{1,30}['’]s)|out of)(?: "
                       "(?:roughly|about|around|some|more "
                       "than|over|nearly))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, figure.start - kBeside);
    const QStringView ahead = text.mid(from, figure.start - from);
    if (part.match(ahead).hasMatch()) return true;
    // "900, or 24% of 3,000", but not "9% of 300,000 layoffs"
    static const QRegularExpression bare(
        QStringLiteral("(?:%|percent|per cent) of (?:(?:roughly|about|around|some|more than|over|nearly) )?$"));
    static const QRegularExpression cuts(QStringLiteral("\\b(?:cuts?|layoffs?|job cuts|redundancies|laid off)\\b"));
    return bare.match(ahead).hasMatch() &&
           !cuts.match(text.mid(figure.start, figure.end - figure.start + 16)).hasMatch();
}

}  // namespace cutline
