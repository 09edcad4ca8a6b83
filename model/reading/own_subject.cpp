// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/own_subject.h"

#include "model/reading/company_guesses.h"

#include <QRegularExpression>
#include <QSet>

namespace cutline {

namespace {

// Words with which a sentence begins that names nobody, and capitals that are nobody.
bool isNobody(QStringView word) {
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "total number headcount workforce job jobs cuts layoff restructuring redundancies positions roles "
                "engineers teams half third quarter fifth four five six seven eight nine ten eleven twelve fifteen "
                "twenty fifty hundred thousand nearly roughly around almost approximately fewer less up additional "
                "additionally further affected impacted overall earlier later previously separately among within "
                "without across because with until including according such mid mid-april spring summer autumn fall "
                "winter early late again altogether ceo cfo coo cto hr ai it us uk eu u.s u.k q1 q2 q3 q4 h1 h2 "
                "gmt est et pt jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun i we "
                "our net full-time part-time permanent temporary white-collar reductions departures employee")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return isOrdinaryWord(word) || words.contains(word.toString().toLower());
}

/// What follows a name that is a subject.
constexpr QStringView kVerbs =
    u"(?:has|had|have|is|are|was|will|would|could|may|might|plans?|planned|wants|expects|intends|aims|said|says|"
    u"announced|announces|confirmed|denied|reported|began|begins|started|starts|employs|employed|lays?|laid|cuts?|"
    u"cutting|shed|sheds|slashed|slashes|axed|axes|fired|fires|dismissed|trimmed|trims|let|lets|eliminated|eliminates|"
    u"reduced|reduces|lost|closed|closes|rehired|reinstated|recalled|rescinded|reversed|averted|rejected|shrank|to|"
    u"which|whose|each|unit)";

bool namesSomebodyInEnglish(QStringView before) {
    static const QRegularExpression form(
        QStringLiteral(
            "(?<place>\\b(?:[Ii]n|[Ff]rom|[Aa]cross|[Oo]n|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Tt]old|[Aa]"
            "ccording to|(?:seen|reported|obtained|reviewed) by) (?:the )?)?"
            "(?<![\\w.’'])(?<name>[A-Z][\\w&’'.-]*|[a-z][A-Z]\\w+|\\d{1,2}[A-Za-z-]{1,2}[A-Za-z]*(?= %1\\b))")
            .arg(kVerbs));
    static const QRegularExpression verb(
        QStringLiteral("^(?:['’]s)?(?:,|:| =)?(?: ?\\([^()]{1,30}\\),?)?(?: (?:[A-Z&][\\w&.'’-]*|of|and))*,? ?"
                       "(?:%1\\b|[:=≈>~\\d(])")
            .arg(kVerbs));
    auto names = form.globalMatch(before);
    while (names.hasNext()) {
        const auto match = names.next();
        QStringView name = match.capturedView(QStringLiteral("name"));
        while (name.endsWith(u'.') || name.endsWith(u'\'') || name.endsWith(u'-')) name.chop(1);
        if (name.endsWith(u"'s") || name.endsWith(u"’s")) name.chop(2);
        if (isNobody(name) || match.capturedLength(QStringLiteral("place")) > 0) continue;
        const qsizetype start = match.capturedStart(QStringLiteral("name"));
        const bool isFirst = before.left(start).trimmed().isEmpty() && name.front().isUpper();
        // Any word may begin a sentence with a capital.
        if (!isFirst || verb.match(before.mid(start + name.size())).hasMatch()) return true;
    }
    return false;
}

/// The Chinese words that stand directly before the verb, without those for a time or a manner.
bool namesSomebodyInChinese(QStringView before) {
    static const QRegularExpression form(
        QStringLiteral("(?:^|[，,。；;：:、\\s])(?<name>[^，,。；;：:、\\s]{2,24}?)"
                       "(?:裁员|裁减|裁掉|裁撤|解雇|遣散|减员|辞退|精简|净减|员工(?:总?人数|总数)?)(?:[^，,。；;：:]|,("
                       "?=\\d)){0,16}$"));
    static const QRegularExpression manner(QStringLiteral(
        "宣布|计划|表示|报道|消息|预计|可能|继续|开始|启动|进行|大规模|共计|合计|总计|一共|累计|先后|分批|陆续|曾经?|"
        "原本?|新?一轮|第?[一二三四五六七八九十两\\d]+[轮次批期年月日季周]度?|今年|去年|前年|明年|上周|本周|上月|本月|"
        "昨[天日]|今[天日]|此前|随后|目前|近期|最近|同时|其中|上半年|下半年|年[初底末中]|月[初底末]|[上中下]旬|"
        "当地时间|全球|海外|"
        "[一二三四五六日]?[将已再又还并则也拟正要会在共达约近被称说据至截到或前后了且和及为曾]|[\\dA-Za-z.,%（）()]+"));
    static const QRegularExpression nobody(
        QStringLiteral("公司|其|该|它|集团|部门|团队|业务|员工|人员|岗位|职位|本轮|此轮|本次|此次|这次|地区|区域|总部|"
                       "中国|美国|欧洲|德国|英国|印度|日本|韩国|北美|媒体|网站|受|影响|因|由于|通过|不会|没有|"
                       "否认|撤销|取消|科技|行业|企业|人数|规模|比例"));
    const auto match = form.match(before);
    if (!match.hasMatch()) return false;
    QString name = match.captured(QStringLiteral("name"));
    name.remove(manner);
    return name.size() >= 2 && !nobody.match(name).hasMatch();
}

}  // namespace

bool pointsBack(QStringView before, QStringView behind) {
    static const QRegularExpression meant(
        QStringLiteral(
            "\\b(?:the|this) (?:[\\w-]+ "
            "){0,2}(?:company|unit|division|firm|group|business|startup|start-up|retailer|bank|"
            "carmaker|automaker|chipmaker|subsidiary|\\w+ (?:giant|maker|company|firm))\\b"
            "|\\b(?:it|its|they|their|them)\\b|^(?:that|this) (?:is|was|means|would)\\b|该?公司|其|该部门|它"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression own(QStringLiteral("^[^.;,，。；]{0,24}\\b(?:its|their)\\b|^[^，。；]{0,6}其"));
    return meant.match(before).hasMatch() || own.match(behind).hasMatch();
}

bool hasOwnSubject(QStringView before) {
    if (namesSomebodyInEnglish(before) || namesSomebodyInChinese(before)) return true;
    // "腾讯员工减少1000人，降至5万人": the clause before has it.
    static const QRegularExpression comma(QStringLiteral("[，,](?!\\d)"));
    const qsizetype at = before.lastIndexOf(comma);
    return at > 0 && namesSomebodyInChinese(before.left(at));
}

bool anotherTakesOver(QStringView between) {
    static const QRegularExpression form(QStringLiteral(
        "(?:[;；]|,|，|\\b(?:while|and|but))\\s?(?:while |and |but )?"
        "(?<name>[A-Z][\\w&’'.-]*|[a-z][A-Z]\\w+)(?: [A-Z&][\\w&.-]*){0,3} "
        "(?:will |would |has |had |is |plans to |said it would |said it will )?"
        "(?:lay|lays|laid|laying|cuts?|cutting|shed|slashed|axed|fired|fires|dismissed|trimmed|trims|let|"
        "eliminates?|eliminated|reduced|lost)\\b"));
    auto takers = form.globalMatch(between);
    while (takers.hasNext()) {
        if (!isNobody(takers.next().capturedView(QStringLiteral("name")))) return true;
    }
    // Behind a comma, and not in the clause that the name begins.
    static const QRegularExpression clause(QStringLiteral("[，,。；;]"));
    const qsizetype at = between.lastIndexOf(clause);
    return at >= 0 && namesSomebodyInChinese(between.mid(at));
}

}  // namespace cutline
