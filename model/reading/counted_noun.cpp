// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/counted_noun.h"

#include "model/reading/folded_text.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>

namespace cutline {

namespace {

QSet<QString> setOf(const char* words) {
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const QSet<QString>& peopleNouns() {
    static const QSet<QString> words = setOf(
        "employee employees worker workers co-worker co-workers coworkers staff staffer staffers people person persons "
        "job jobs role "
        "roles position positions post posts workforce headcount personnel layoff layoffs lay-off lay-offs redundancy "
        "redundancies "
        "dismissal dismissals contractor contractors engineer engineers manager managers executive executives "
        "associate associates "
        "colleague colleagues teammate teammates recruiter recruiters developer developers researcher researchers "
        "driver drivers "
        "nurse nurses teacher teachers faculty pilot pilots technician technicians journalist journalists freelancer "
        "freelancers "
        "temp temps salespeople individual individuals programmer programmers analyst analysts banker bankers trader "
        "traders "
        "adviser advisers advisor advisors designer designers scientist scientists editor editors consultant "
        "consultants vacancy "
        "vacancies opening openings hire hires team crew clerk clerks cashier cashiers labourers laborers operator "
        "operators "
        "mechanic mechanics accountant accountants lawyer lawyers attorney attorneys intern interns trainee trainees "
        "apprentice "
        "apprentices specialist specialists assistant assistants representatives reps posting postings fte ftes heads "
        "member-of-staff miners builders producers writers artists animators testers leaders directors vps job-cuts");
    return words;
}

const QSet<QString>& otherNouns() {
    static const QSet<QString> words = setOf(
        "customers customer users user shareholders students passengers subscribers fans patients viewers members "
        "readers guests "
        "investors companies company firms firm businesses offices office stores store plants plant sites site "
        "countries country "
        "months month weeks week days day years year hours hour minutes minute seconds second quarters quarter times "
        "rounds round "
        "divisions division teams units unit shares share points point cents dollars states cities locations "
        "warehouses "
        "factories branches restaurants products product projects brands generations ways reasons things phases steps "
        "waves wave pages "
        "models cars vehicles aircraft planes bank banks airline airlines institutions miles square feet meters metres "
        "barrels "
        "tonnes tons vote votes goals games percent degrees versions floors buildings acres rooms seats hospitals "
        "schools games "
        "decade decades century centuries time fold stars words questions answers letters emails people-hours "
        "man-hours");
    return words;
}

/// Words that end what a number can count: what follows them is another part of the sentence.
const QSet<QString>& functionWords() {
    static const QSet<QString> words = setOf(
        "in of to for at on by from since or but that which were was is are be been being have has had will would "
        "could may might "
        "can must shall should last this next these those after before as than while with without within per so it he "
        "she they we "
        "you i who whom whose when where because although though if until till about over under more less fewer "
        "between through "
        "across into onto off up down out not no nor yet also only just during following due amid among against around "
        "despite "
        "the a an its their our his her my your according including compared earlier later again already still then "
        "there here "
        "both either each every any some such very too worldwide globally nationwide overall annually today yesterday "
        "tomorrow "
        "said says told lost left began begin came come made make did do does got get went go took take");
    return words;
}

/// Plurals that stand in front of a noun rather than being one: "sales staff".
const QSet<QString>& pluralAttributes() {
    static const QSet<QString> words = setOf(
        "sales operations communications news logistics sports resources business services systems devices women's "
        "men's goods "
        "arts");
    return words;
}

QString wordAt(QStringView text, qsizetype place) { return text.mid(place, wordEnd(text, place) - place).toString(); }

bool isPlural(const QString& word) {
    return word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QStringLiteral("ss")) &&
           !word.endsWith(QStringLiteral("'s")) && !word.endsWith(QStringLiteral("us")) &&
           !pluralAttributes().contains(word);
}

/// "team" is people only with those who are in it, and "team members" are two words.
bool isPeople(const QString& word, QStringView text, qsizetype end) {
    if (word == QStringLiteral("team") || word == QStringLiteral("crew")) {
        return wordsStandAt(text, skipBlanks(text, end), u"members");
    }
    return peopleNouns().contains(word);
}

qsizetype endOfPeople(const QString& word, QStringView text, qsizetype end) {
    const qsizetype next = skipBlanks(text, end);
    const bool isFirstOfTwo =
        word == QStringLiteral("team") || word == QStringLiteral("crew") || word == QStringLiteral("staff");
    if (isFirstOfTwo && wordsStandAt(text, next, u"members")) return next + 7;
    for (const QStringView second : {u"cuts", u"losses", u"openings", u"postings", u"vacancies", u"reductions"}) {
        if ((word == QStringLiteral("job") || word == QStringLiteral("staff")) && wordsStandAt(text, next, second)) {
            return next + second.size();
        }
    }
    return end;
}

/// " of its global workforce": the determiner is passed over, the noun decides.
qsizetype skipDeterminers(QStringView text, qsizetype place) {
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (const QStringView word :
             {u"of", u"the", u"its", u"their", u"our", u"his", u"her", u"all", u"these", u"those", u"a", u"total"}) {
            if (!wordsStandAt(text, place, word)) continue;
            place = skipBlanks(text, place + word.size());
            isMoving = true;
        }
    }
    return place;
}

CountedNoun englishNoun(QStringView text, qsizetype start) {
    constexpr int kMostWords = 6;
    // "a 500-person team", "its 9,000-strong workforce"
    for (const QStringView suffix : {u"-person", u"-strong", u"-employee", u"-member", u"-people"}) {
        if (!wordsStandAt(text, start, suffix)) continue;
        const qsizetype end = start + suffix.size();
        const qsizetype next = skipBlanks(text, end);
        for (const QStringView group : {u"team", u"workforce", u"staff", u"group", u"company", u"unit", u"division"}) {
            if (wordsStandAt(text, next, group)) return {Unit::People, next + group.size()};
        }
        return {Unit::People, end};
    }
    qsizetype place = skipBlanks(text, start);
    if (place == start && at(text, place) == u'-' && isWordLetter(at(text, place + 1))) return {Unit::Other, start};
    const bool isOf = wordsStandAt(text, place, u"of") || wordsStandAt(text, place, u"its") ||
                      wordsStandAt(text, place, u"their") || wordsStandAt(text, place, u"our");
    if (isOf) place = skipDeterminers(text, place);
    bool hasComma = false;
    for (int count = 0; count < kMostWords; ++count) {
        const qsizetype end = wordEnd(text, place);
        if (end == place) break;
        const QString word = wordAt(text, place);
        const bool isWholeTeam = isOf && word == QStringLiteral("team");
        if (isWholeTeam || isPeople(word, text, end)) return {Unit::People, endOfPeople(word, text, end)};
        if (word == QStringLiteral("cuts")) break;  // "the 9,000 cuts" are people, "two cuts" are not
        const bool isFunction = functionWords().contains(word);
        if (!isFunction && (otherNouns().contains(word) || isPlural(word))) {
            return {isOf ? Unit::None : Unit::Other, isOf ? start : end};
        }
        if (isFunction) {
            // "400 more jobs", "9,000 of the company's": some of these may stand in front of a noun.
            const bool mayPrecede =
                (count == 0 && (word == QStringLiteral("more") || word == QStringLiteral("fewer"))) ||
                (isOf && count == 0);
            if (!mayPrecede) break;
        }
        // "1,300 active, working employees"
        const bool isListed = at(text, end) == u',' && !isFunction && !hasComma;
        hasComma = hasComma || isListed;
        place = skipBlanks(text, isListed ? end + 1 : end);
        if (place == end) break;
    }
    return {Unit::None, start};
}

constexpr std::array<QStringView, 34> kChinesePeople{
    u"正式员工", u"全职员工", u"在职员工", u"企业员工", u"员工",   u"雇员",     u"职工",     u"职员",     u"工人",
    u"工程师",   u"人员",     u"从业者",   u"经理",     u"高管",   u"管理者",   u"教师",     u"程序员",   u"开发者",
    u"研究员",   u"设计师",   u"合同工",   u"外包员工", u"劳动者", u"工作岗位", u"工作机会", u"空缺职位", u"空缺岗位",
    u"职位",     u"岗位",     u"职缺",     u"工作",     u"名额",   u"主管",     u"司机"};

constexpr std::array<QStringView, 18> kChineseOtherPeople{u"客户",   u"用户", u"消费者", u"学生", u"会员", u"股东",
                                                          u"乘客",   u"顾客", u"粉丝",   u"患者", u"读者", u"观众",
                                                          u"投资者", u"居民", u"球员",   u"玩家", u"旅客", u"订阅者"};

constexpr QStringView kChineseCounters =
    u"家款台年月日天次倍项座股点轮周季小分秒架辆件份套间所条篇页期届层支种平公吨克米桶场国省市";

/// Where one of the words ends that stands within a few characters behind a place; -1 where none does.
template <std::size_t size>
qsizetype endOfNearWord(const std::array<QStringView, size>& words, QStringView text, qsizetype place) {
    constexpr qsizetype kFarthest = 8;
    for (qsizetype near = place; near <= place + kFarthest; ++near) {
        for (const QStringView word : words) {
            if (standsAt(text, near, word)) return near + word.size();
        }
        if (!isChinese(at(text, near)) && !isWordLetter(at(text, near))) break;
        if (QStringView(u"将被于在和与及并，").contains(at(text, near))) break;
    }
    return -1;
}

CountedNoun chineseNoun(QStringView text, qsizetype start) {
    const qsizetype place = skipBlanks(text, start);
    const QChar c = at(text, place);
    if (c == u'人') {
        for (const QStringView other : {u"人民币", u"人次", u"人均", u"人工", u"人类", u"人份"}) {
            if (standsAt(text, place, other)) return {Unit::Other, place + other.size()};
        }
        return {Unit::People, place + (standsAt(text, place, u"人员") ? 2 : 1)};
    }
    if (c == u'名' || c == u'位') {
        if (endOfNearWord(kChineseOtherPeople, text, place + 1) > 0) return {Unit::Other, place + 1};
        const qsizetype noun = endOfNearWord(kChinesePeople, text, place + 1);
        return {Unit::People, noun > 0 ? noun : place + 1};
    }
    if (c == u'个' || c == u'份') {
        const qsizetype noun = endOfNearWord(kChinesePeople, text, place + 1);
        return noun > 0 ? CountedNoun{Unit::People, noun} : CountedNoun{Unit::Other, place + 1};
    }
    const qsizetype ofStaff = c == u'的' ? place + 1 : place;
    for (const QStringView word : kChinesePeople) {
        if (standsAt(text, ofStaff, word)) return {Unit::People, ofStaff + word.size()};
    }
    for (const QStringView all : {u"全球", u"全体", u"全部", u"总", u"所有"}) {
        if (!standsAt(text, ofStaff, all)) continue;
        const qsizetype noun = endOfNearWord(kChinesePeople, text, ofStaff + all.size());
        if (noun > 0) return {Unit::People, noun};
    }
    if (kChineseCounters.contains(c)) return {Unit::Other, place + 1};
    return {Unit::None, start};
}

}  // namespace

CountedNoun nounAfter(QStringView text, qsizetype start) {
    const QChar next = at(text, skipBlanks(text, start));
    if (isChinese(next)) return chineseNoun(text, start);
    return englishNoun(text, start);
}

bool countsPeopleBefore(QStringView text, qsizetype end) {
    constexpr std::array<QStringView, 45> kBefore{
        u"headcount:",   u"employees:",   u"layoffs:", u"workforce:", u"staff:",    u"workforce of",  u"headcount of",
        u"headcount to", u"workforce to", u"staff of", u"team of",    u"crew of",   u"layoffs of",    u"layoff of",
        u"dismissal of", u"firing of",    u"employs",  u"employed",   u"employing", u"employ",        u"laid off",
        u"lay off",      u"laying off",   u"lays off", u"let go of",  u"let go",    u"dismiss",       u"dismissed",
        u"dismissing",   u"sack",         u"sacked",   u"sacking",    u"fired",     u"headcount was", u"headcount is",
        u"裁员",         u"裁减",         u"裁撤",     u"裁掉",       u"解雇",      u"员工",          u"员工人数为",
        u"员工总数为",   u"员工数为",     u"员工达"};
    const qsizetype place = skipBlanksBefore(text, end);
    for (const QStringView words : kBefore) {
        if (wordsEndAt(text, place, words)) return true;
    }
    return false;
}

}  // namespace cutline
