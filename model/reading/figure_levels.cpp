// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_levels.h"

#include <QRegularExpression>

namespace cutline {

namespace {

constexpr QStringView kAbout = u"(?:(?:about|around|roughly|nearly|some|almost|over|more than) )?";

bool isOfCuts(QStringView stem) {
    static const QRegularExpression form(
        QStringLiteral("\\b(?:cuts|layoffs|lay-offs|losses|redundancies|reductions|dismissals|affected|impacted)\\b"
                       "[^.;,\\d]{0,40}$"));
    return form.match(stem).hasMatch();
}

bool isOfStaff(QStringView stem) {
    static const QRegularExpression form(
        QStringLiteral("\\b(?:workforce|headcount|staff|payroll|team|employees|workers)\\b[^.;,\\d]{0,40}$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(stem).hasMatch();
}

/// "from 120,000 to 108,000", at the first or at the second.
FigureLevel levelOfPair(QStringView before, QStringView behind) {
    static const QRegularExpression from(QStringLiteral("\\bfrom %1$").arg(kAbout));
    static const QRegularExpression to(QStringLiteral("^(?: [a-z]+){0,2} to %1\\d").arg(kAbout));
    static const QRegularExpression second(QStringLiteral("\\bfrom %1\\d[\\d.,]*(?: [a-z]+){0,2} to %1$").arg(kAbout));
    const auto first = from.match(before);
    const bool isFirst = first.hasMatch() && to.match(behind).hasMatch();
    const auto pair = isFirst ? first : second.match(before);
    if (!pair.hasMatch()) return FigureLevel::None;
    const QStringView stem = before.left(pair.capturedStart());
    if (isOfCuts(stem)) return isFirst ? FigureLevel::Replaced : FigureLevel::None;
    return isOfStaff(stem) ? FigureLevel::Workforce : FigureLevel::None;
}

}  // namespace

FigureLevel levelOf(QStringView before, QStringView behind) {
    static const QRegularExpression change(
        QStringLiteral(
            "\\b(?:workforce|headcount|staff|payroll)\\b[^.;,\\d]{0,30}\\b(?:fall|fell|fallen|drop(?:s|ped)?|"
            "declined?|shrink|shrank|shrunk|decreased?|down) by %1$"
            "|(?:员工|雇员|职工)(?:总?人数|总数|数量?)?[^，,。；\\d]{0,4}(?:减少|下降|缩减|净减)(?:了|约|近|超过|逾)*"
            "\\s*$")
            .arg(kAbout),
        QRegularExpression::CaseInsensitiveOption);
    if (change.match(before).hasMatch()) return FigureLevel::Change;
    static const QRegularExpression rest(
        QStringLiteral(
            "(?:员工|雇员|职工|人数).*(?:降至|降到|减至|减少到|减少至|缩减至|下降到|下降至)(?:约|近|不到)?\\s*$"
            "|\\b(?:workforce|headcount|employees|payroll)\\b.*\\bdown from %1$"
            "|\\b(?:workforce|headcount|staff|payroll)\\b[^.;,\\d]{0,30}\\b(?:fall|fell|fallen|drop(?:s|ped)?|"
            "declined?|shrink|shrank|shrunk|decreased?) by %1\\d[\\d.,]*(?: [a-z]+)? to %1$")
            .arg(kAbout),
        QRegularExpression::CaseInsensitiveOption);
    if (rest.match(before).hasMatch()) return FigureLevel::Workforce;
    return levelOfPair(before, behind);
}

}  // namespace cutline
