// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/company_guesses.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cutline {

namespace {

// Possessive and with bounds everywhere: no text makes them go back far.
// A full stop belongs to a name only within a word and behind a legal form: "Better.com", "Foo & Co. let".
constexpr QStringView kName =
    u"(?:[A-Z]|[a-z][A-Z]|\\d{1,2}-?[A-Z](?!\\d)|\\d{1,2}and[A-Z])[\\w&-]{0,30}(?:\\.\\w[\\w&-]{0,12}){0,3}"
    u"(?: (?:& )?(?:(?:Co|Inc|Corp|Bros|Ltd)\\.|[A-Z][\\w&-]{0,30}(?:\\.\\w[\\w&-]{0,12}){0,3})){0,4}";

const QRegularExpression& withLegalForm() {
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?<name>%1),? (?:Incorporated|Inc|Corporation|Corp|Ltd|LLC|PLC|plc|GmbH|AG|SE|N\\.V|S\\.A)\\b\\.?")
            .arg(kName));
    return form;
}

const QRegularExpression& withRole() {
    static const QRegularExpression form(
        QStringLiteral("\\b(?:parent company|parent|startup|start-up|rival|subsidiary|chipmaker|carmaker|automaker|"
                       "retailer|software maker|e-commerce giant|tech giant|ride-hailing company) (?<name>%1)")
            .arg(kName));
    return form;
}

const QRegularExpression& beforeLayoff() {
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?<name>%1)(?: ?\\([^()\\n]{1,30}\\)| [A-Z]\\w{0,12}\\.)?(?:, (?:which|whose|a|an) [^.;\\n]{1,60})?,? "
            "(?:has |have |had |is |will |also |today |each |on [A-Z][a-z]+ )*"
            "(?:(?:announced|confirmed|denied|plans|said it|says it|said that it)\\b[^.;\\n]{0,60}?"
            "\\b(?:lay(?:s|ing)? off|layoffs?|job cuts|laid off|cut(?:ting)? \\d|eliminat)"
            "|(?:lays|lay|laid|laying) off|(?:starts|started|begins|began) (?:layoffs|laying off)|to lay off|"
            "(?:to "
            ")?(?:cuts?|cutting|axe[sd]?|shed|sheds|fires?|fired|dismiss(?:es|ed)?|slash(?:es|ed)?|trims?|trimmed|"
            "eliminate[sd]?|lets?) (?:about |around |more than |nearly |some |another |up to |[~≈])?\\d)")
            .arg(kName));
    return form;
}

/// The subject of a sentence about a cut.
const QRegularExpression& subjectOfLayoff() {
    static const QRegularExpression form(
        QStringLiteral(
            "(?:^|\\n|[.!?][\"”’']? )\\s*(?<name>%1)(?:, (?:which|whose) [^.;\\n]{1,60}|['’]s [^.;\\n]{1,40})?,? "
            "(?:has|is|will|would|plans|said|says|announced|confirmed|reduced|eliminated|eliminates|cut|cuts|let|laid|"
            "shed|fired|fires|dismissed|axed|trimmed|"
            "began|started|wants|slashed)\\b[^.!?\\n]{0,140}?\\b(?:lay(?:s|ing)? off|layoffs?|laid off|laying|let "
            "[^.\\n]{1,30} go|"
            "parting ways|job cuts|job losses|jobs|roles|positions|workers|employees|staff|headcount|workforce|dozens|"
            "hundreds|thousands|go)\\b")
            .arg(kName));
    return form;
}

const QRegularExpression& chineseBeforeLayoff() {
    static const QRegularExpression form(
        QStringLiteral("(?<![\\p{Han}A-Za-z0-9])(?<name>[\\p{Han}A-Za-z]{2,8}?)(?:公司|集团)?"
                       "(?:宣布|计划|拟|将|已|正在?|表示将)[^，。；\\n]{0,14}(?:裁员|裁减|裁撤|解雇)"));
    return form;
}

/// Who is named behind such a word is a person.
bool isTitle(QStringView word) {
    static const QSet<QString> words{
        QStringLiteral("president"), QStringLiteral("chief"), QStringLiteral("ceo"),       QStringLiteral("cfo"),
        QStringLiteral("governor"),  QStringLiteral("mayor"), QStringLiteral("secretary"), QStringLiteral("minister"),
        QStringLiteral("senator"),   QStringLiteral("mr"),    QStringLiteral("ms"),        QStringLiteral("chairman")};
    return words.contains(word.toString().toLower());
}

// First names of which a company's rarely begins with one.
bool isFirstName(QStringView word) {
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "elon jack mark andy satya sundar tim jeff bill daniel eric brian susan david michael robert james "
                "mary patricia jennifer linda elizabeth barbara john steve steven paul peter tom thomas kevin jason "
                "sarah karen laura anna maria jane lisa pat patrick joe chris matt dan dave tobi vlad evan reed")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toString().toLower());
}

bool isLegalForm(QStringView word) {
    static const QSet<QString> words{QStringLiteral("inc"),  QStringLiteral("corp"), QStringLiteral("co"),
                                     QStringLiteral("ltd"),  QStringLiteral("llc"),  QStringLiteral("plc"),
                                     QStringLiteral("gmbh"), QStringLiteral("ag"),   QStringLiteral("se")};
    return words.contains(word.toString().toLower());
}

bool isNoChineseName(QStringView name) {
    static const QStringList parts{
        QStringLiteral("宣布"), QStringLiteral("表示"), QStringLiteral("计划"), QStringLiteral("将"),
        QStringLiteral("公司"), QStringLiteral("其"),   QStringLiteral("该"),   QStringLiteral("它"),
        QStringLiteral("他"),   QStringLiteral("她"),   QStringLiteral("此"),   QStringLiteral("并"),
        QStringLiteral("年"),   QStringLiteral("月"),   QStringLiteral("日"),   QStringLiteral("据"),
        QStringLiteral("但"),   QStringLiteral("近"),   QStringLiteral("企业"), QStringLiteral("随后"),
        QStringLiteral("上周"), QStringLiteral("目前"), QStringLiteral("还"),   QStringLiteral("我"),
        QStringLiteral("你"),   QStringLiteral("们"),   QStringLiteral("也"),   QStringLiteral("再"),
        QStringLiteral("部门"), QStringLiteral("团队"), QStringLiteral("业务"), QStringLiteral("地区")};
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return name.contains(part); });
}

/// Without the words in front that belong to no name; empty where nothing is left.
TextSpan trimmedName(QStringView text, TextSpan name) {
    while (name.size() > 0) {
        const QStringView words = name.in(text);
        const qsizetype blank = words.indexOf(u' ');
        const QStringView first = blank < 0 ? words : words.left(blank);
        if (isLegalForm(first) || isTitle(first) || (blank > 0 && isFirstName(first))) return {name.end, name.end};
        if (!isOrdinaryWord(first)) break;
        name.start = blank < 0 ? name.end : name.start + blank + 1;
        // "In Germany Bayer": where, then who.
        const QStringView rest = name.in(text);
        const bool isPlace = first == u"In" || first == u"Across";
        if (isPlace && rest.contains(u' ')) name.start += rest.indexOf(u' ') + 1;
    }
    while (name.size() > 0 && text[name.end - 1] == u'.') --name.end;
    static const QRegularExpression legalForm(
        QStringLiteral("[, ]+(?:Incorporated|Inc|Corporation|Corp|Ltd|LLC|PLC|plc|GmbH|AG|SE)$"));
    const QRegularExpressionMatch match = legalForm.match(name.in(text));
    // "X Corp": one letter alone is no name.
    if (match.capturedStart() > 1) name.end = name.start + match.capturedStart();
    return name;
}

/// "Company: Foo", "Employer: Foo", as notices have it.
const QRegularExpression& withLabel() {
    static const QRegularExpression form(
        QStringLiteral("(?:^|\\n|\\s)(?:Company|Employer)(?: [Nn]ame)?: ?(?<name>%1)").arg(kName));
    return form;
}

void collect(QStringView text, const QRegularExpression& form, bool isChinese, std::vector<TextSpan>& found) {
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        TextSpan name{match.capturedStart(QStringLiteral("name")), match.capturedEnd(QStringLiteral("name"))};
        if (isChinese ? isNoChineseName(name.in(text)) : (name = trimmedName(text, name)).size() < 2) continue;
        found.push_back(name);
    }
}

}  // namespace

// Words that begin a sentence, or stand for somebody else.
bool isOrdinaryWord(QStringView word) {
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "the a an it its he she they we i you this that these those in on at by for from to of and but or as "
                "if "
                "while when after before since following between during despite although however meanwhile also just "
                "only most many some several all both other another more about over under last next today yesterday "
                "january february march april may june july august september october november december monday tuesday "
                "wednesday thursday friday saturday sunday company companies firm group management president chief ceo "
                "workers employees analysts managers staff executives investors officials sources hundreds thousands "
                "dozens "
                "layoffs cuts jobs people union unions shares revenue sales leaders experts economists customers users "
                "startups nobody everybody one two three each here there cfo bloomberg reuters our their his her my "
                "your then now so not no yes what who why how tech severance recruiters engineers reductions "
                "restructuring positions roles u.s. us")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toString().toLower());
}

std::vector<TextSpan> companyGuessesIn(QStringView text) {
    std::vector<TextSpan> found;
    collect(text, withLegalForm(), false, found);
    collect(text, withRole(), false, found);
    collect(text, withLabel(), false, found);
    collect(text, beforeLayoff(), false, found);
    collect(text, subjectOfLayoff(), false, found);
    collect(text, chineseBeforeLayoff(), true, found);
    std::sort(found.begin(), found.end(), [](const TextSpan& a, const TextSpan& b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    return found;
}

}  // namespace cutline
