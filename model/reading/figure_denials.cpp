// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_denials.h"

#include <QRegularExpression>

namespace cutline {

namespace {

// What a number may be reached across: no other number, no other half of "not this but that".
constexpr QStringView kReach = u"(?:(?!\\bbut\\b|\\binstead\\b)[^;；。\\d]){0,80}$";

bool isDeniedBefore(QStringView before) {
    static const QRegularExpression form(
        QStringLiteral(
            // "will not be cutting", "hasn't laid off", "does not plan to eliminate"
            "(?:(?:\\b(?:will|would|does|do|did|is|are|was|were|has|have|had|could|should|must|need)(?: not| never)|"
            "n['’]t|\\b(?:cannot|never))(?: (?:be|been|to|going|plan|planning|intend|intending|considering|expect|"
            "currently|now|have|yet|need|want)){0,4} "
            "(?:lay|laid|laying|cut|cutting|eliminat\\w+|fire|fired|firing|dismiss\\w*|reduc\\w+|shed|shedding|let|"
            "letting|axe|axing|slash\\w*|trim\\w*|lose|losing)\\b"
            "|\\bno (?:current |immediate )?(?:plans?|intention)\\b|\\bno longer "
            "(?:plan|intend|want|need|expect)|\\bnot? plan(?:s|ning)?\\b"
            "|\\b[Dd]en(?:y|ies|ied|ying)\\b(?! severance)"
            "|\\b(?:reject|refut|dispel|dismiss|disput)(?:s|es|ed|ing)? (?:\\w+ ){0,2}(?:reports?|rumou?rs?|claims?|"
            "speculation|news)\\b|\\brul(?:ed|es|ing) out\\b|\\binstead of\\b|\\brather than\\b"
            "|\\b(?:re-?hir|re-?instat)(?:e|es|ed|ing)\\b|\\bre-?employed\\b|\\brecall(?:s|ed|ing)?\\b"
            "|\\b(?:hired|took|brought|taken|bringing|taking) back\\b"
            "|(?:不会|不再|没有|并未|尚未|无意|无需|不打算|不考虑)[^，。；]{0,8}[裁解]|不裁|否认|辟谣|并非|而不是"
            "|返聘|召回|重新(?:雇用|雇佣|聘用|招回))%1")
            .arg(kReach));
    static const QRegularExpression contrast(QStringLiteral("\\b[Nn]ot (?:the |about |some |around )?$|不是$"));
    return form.match(before).hasMatch() || contrast.match(before).hasMatch();
}

/// What only takes a cut back where a cut is what it takes back: jobs are cancelled, too.
bool isTakenBack(QStringView before, QStringView figure, QStringView behind) {
    static const QRegularExpression verb(
        QStringLiteral("(?:(?<!not |cannot |n't "
                       ")\\b(?:avert|avoid|prevent|rescind|revers|cancel|withdr[ae]w|revok|undo|undid|call(?:ed)? off)"
                       "(?:|e|s|es|ed|ing|led|ling|n)\\b|撤销|取消|撤回|收回|避免)(?<rest>%1)")
            .arg(kReach));
    static const QRegularExpression cut(
        QStringLiteral("\\b(?:lay(?:ing)?[- ]?offs?|laying off|laid|cut(?:s|ting)?|redundanc|loss|dismissal|firing|"
                       "reduction)|[裁辞]|解雇"));
    static const QRegularExpression near(QStringLiteral("^[^.;,，。；\\d]{0,40}"));
    const auto match = verb.match(before);
    if (!match.hasMatch()) return false;
    return cut.match(match.capturedView(QStringLiteral("rest"))).hasMatch() || cut.match(figure).hasMatch() ||
           cut.match(near.match(behind).capturedView()).hasMatch();
}

bool isDeniedBehind(QStringView before, QStringView behind) {
    static const QRegularExpression form(QStringLiteral(
        "^(?:[^.;,，。；\\d]{0,40}?)(?:\\b(?:will|would|do|did|are|were|have|had|could|need)(?: not| "
        "never|n['’]t)(?: (?:be|been|have|to|going))* (?:laid|cut|eliminated|fired|dismissed|lost|lose|go|"
        "affected|let)\\b|\\b(?:was|were|been|being|be|are|is) (?:averted|avoided|rescinded|reversed|"
        "cancell?ed|withdrawn|revoked|called off|denied|rehired|reinstated|recalled|false|untrue|wrong|"
        "incorrect|baseless|unfounded|not true)\\b|不实|不属实|谣言|不会被裁|被撤销|被取消)"));
    // "Rumors that Intel would cut 40,000 jobs were false"; but not "the 40,000 were wrong".
    static const QRegularExpression wrong(QStringLiteral("\\b(?:was|were|are|is) (?:wrong|incorrect)\\b"));
    static const QRegularExpression hearsay(QStringLiteral("\\b(?:rumou?rs?|reports?|claims?|speculation)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(behind);
    if (!match.hasMatch()) return false;
    return !wrong.match(match.capturedView()).hasMatch() || hearsay.match(before).hasMatch();
}

}  // namespace

bool isDenied(QStringView text, const TextSpan& figure, const TextSpan& sentence) {
    const QStringView before = text.mid(sentence.start, figure.start - sentence.start);
    const QStringView behind = text.mid(figure.end, sentence.end - figure.end);
    return isDeniedBefore(before) || isTakenBack(before, figure.in(text), behind) || isDeniedBehind(before, behind);
}

}  // namespace cutline
