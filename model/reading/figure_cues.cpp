// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_cues.h"

#include <QRegularExpression>
#include <QStringList>

#include <iterator>

namespace cutline {

namespace {

struct Words {
    CueKind kind;
    const char* pattern;
};

// Where two begin at one place the first is taken.
constexpr Words kWords[] = {
    {CueKind::OpenRoles,
     "\\b(?:open|unfilled|vacant|budgeted)(?: and \\w+)? "
     "(?:roles?|jobs?|positions?|posts|requisitions|reqs|headcount)\\b"
     "|\\bvacanc(?:y|ies)\\b|\\bjob openings?\\b|\\bunfilled\\b|\\bopenings\\b"
     "|空缺(?:的)?(?:职位|岗位)?|(?:开放|待招|未招|在招|未填补的?|招聘中的?)(?:的)?(?:职位|岗位)|招聘岗位"},
    {CueKind::Tracker,
     "\\btrack(?:s|ed|er|ers|ing)\\b|\\blayoffs\\.fyi\\b|\\b(?:industry|sector|nation|economy)-?wide\\b"
     "|\\b(?:tech(?:nology)? (?:companies|firms|layoffs|sector|industry|workers|employees|employers|start-?ups|jobs)"
     "|companies|employers|firms|start-?ups)(?: (?:have|had)(?: already)? (?:cut|laid "
     "off|shed|announced|eliminated|let go))"
     "|\\btech(?:nology)? (?:companies|firms|layoffs|sector|industry|workers|employees|employers|start-?ups|jobs)\\b"
     "|\\bacross the (?:industry|sector|country)\\b"
     "|科技(?:公司|企业|行业|业|界|领域|员工|人员|从业者)(?:已?裁员(?:总?人数)?)?|互联网行业|全行业|追踪|跟踪|"
     "统计网站"},
    {CueKind::Layoff,
     "\\blay(?:s|ing)? off\\b|\\blaid off\\b|\\blay-?offs?\\b|\\blaying\\b|\\blet(?:s|ting)? go\\b"
     "|\\blet(?:s|ting)?(?= [^.;\\n]{1,50} go\\b)|\\bsa(?:y|ys|ying|id) goodbye\\b|\\bpart(?:ing|ed|s)? ways\\b"
     "|\\bjob (?:cuts?|losses|reductions?)\\b|\\bcut(?:s|ting)?\\b|\\bcutbacks?\\b|\\beliminat\\w{1,6}\\b"
     "|\\bshed(?:s|ding)?\\b|\\bslash(?:es|ed|ing)?\\b|\\bax(?:e|es|ed|ing)\\b|\\bfire(?:s|d)?\\b|\\bfiring\\b"
     "|\\bdismiss\\w{0,5}\\b|\\bredundan\\w{2,5}\\b|\\breduc(?:e|es|ed|ing|tions?)\\b|\\bdownsiz\\w{1,4}\\b"
     "|\\btrim(?:s|med|ming)?\\b|\\blos(?:e|es|ing)\\b|\\blost (?:their )?jobs\\b|\\bterminat\\w{1,6}\\b"
     "|\\b(?:get(?:s|ting)?|got) rid of\\b|\\bshr(?:ink|inks|inking|ank|unk)\\b|\\b(?:be|are|were|been) lost\\b"
     "|\\bretrench\\w{0,7}\\b|\\b(?:affect|impact)(?:s|ed|ing)?\\b|\\bwill leave\\b|\\bdepartures?\\b"
     "|\\bat risk\\b|\\b(?:employees|workers):(?=[^:]{1,40}\\b(?:received|notice|layoff|effective)\\b)"
     "|\\b(?:is|are|have|has|will|must|would|could|should|may|might) (?:to "
     ")?go\\b|裁员|裁减|裁掉|裁撤|被裁|裁(?=[\\d约近超逾])|解雇|遣散|减员|精简|失去|失业|告别|辞退|离职|受(?:到)?影响|"
     "波及"},
    {CueKind::Workforce,
     "\\bemploy(?:s|ed|ing)\\b|\\b(?:workforce|headcount|staff|payroll|team)(?: of| totall?ed| stood at| was| is)\\b"
     "|\\btotal (?:workforce|headcount|employees|staff)\\b|\\b(?:employees|workers|people|staff) (?:worldwide|globally|"
     "around the world|across the (?:world|globe)|in total)\\b|(?<=[\\d,]{3})-strong\\b"
     "|员工总数|(?<!裁减|裁撤|解雇|裁员)(?:全球|现有|在职)员工(?=[约近超过逾共为达有]{0,3}[\\d一二两三四五六七八九十百]"
     ")|员工人数|员工数量|雇员总数|雇员人数|总人数|在职员工|雇佣了?|雇用了?"},
    {CueKind::Having,
     "\\b(?:has|had|have)(?= (?:(?:about|around|roughly|some|nearly|almost|more than|over|approximately|just|a total "
     "of) ){0,2}[\\d<])|(?:约|共|拥|总共|共计)有|有约"},
    {CueKind::Hiring,
     "\\badd(?:s|ed|ing)?\\b|\\bhir(?:e|es|ed|ing)\\b|\\brecruit\\w{0,5}\\b|\\bcreat(?:e|es|ed|ing)\\b"
     "|\\bnew (?:jobs|employees|hires|positions|roles|workers)\\b|\\bgrew\\b|\\bexpand\\w{0,4}\\b|\\bramp\\w{0,3} up\\b"
     "|新增|增加|增员|招聘|招募|扩招|聘用|招了"},
    {CueKind::Market,
     "\\b(?:shares?|stocks?|revenues?|sales|profits?|earnings|income|price|growth|margins?|customers|users|subscribers|"
     "viewers)\\b|\\b(?:fell|rose|dropped|climbed|gained|slid|jumped|surged|declined|tumbled)\\b"
     "|股价|营收|收入|利润|增长|销售|下跌|上涨|用户|收盘"}};

const QRegularExpression& allWords() {
    static const QRegularExpression form = [] {
        QStringList parts;
        for (const Words& words : kWords) parts << QStringLiteral("(") + QString::fromUtf8(words.pattern) + u')';
        return QRegularExpression(parts.join(u'|'), QRegularExpression::CaseInsensitiveOption);
    }();
    return form;
}

}  // namespace

std::vector<Cue> cuesIn(QStringView text) {
    std::vector<Cue> cues;
    auto matches = allWords().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        if (group < 1 || group > static_cast<int>(std::size(kWords))) continue;
        cues.push_back(
            {{match.capturedStart(), match.capturedEnd()}, kWords[static_cast<std::size_t>(group - 1)].kind});
    }
    return cues;
}

}  // namespace cutline
