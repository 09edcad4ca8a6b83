// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/noun_words.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace cutline {

namespace {

/// Those who work somewhere, and what they hold: a job that goes is a person who goes.
constexpr auto kPeople = R"(
        accountant accountants adviser advisers advisor advisors analyst analysts animators apprentice
        apprentices artists assistant assistants associate associates attorney attorneys banker bankers builders
        cashier cashiers clerk clerks co-worker co-workers colleague colleagues consultant consultants
        contractor contractors coworkers crew designer designers developer developers directors dismissal
        dismissals driver drivers editor editors employee employees engineer engineers executive executives
        faculty freelancer freelancers fte ftes headcount heads hire hires individual individuals intern interns
        job job-cuts jobs journalist journalists laborers labourers lawyer lawyers lay-off lay-offs layoff
        layoffs leaders manager managers mechanic mechanics member-of-staff miners nurse nurses opening openings
        operator operators people person personnel persons pilot pilots position positions post posting postings
        posts producers programmer programmers recruiter recruiters redundancies redundancy representatives reps
        researcher researchers role roles salespeople scientist scientists specialist specialists staff staffer
        staffers teacher teachers team teammate teammates technician technicians temp temps testers trader
        traders trainee trainees vacancies vacancy vps worker workers workforce writers
)";

/// What press releases count besides people who work there; plurals that are not listed are found by their s.
constexpr auto kOther = R"(
        acres aircraft airline airlines answers bank banks barrels branches brands buildings businesses cars
        cents centuries century cities companies company countries country customer customers day days decade
        decades degrees division divisions dollars emails factories fans feet firm firms floors fold games
        generations goals guests hospitals hour hours institutions investors letters locations man-hours members
        meters metres miles minute minutes models month months office offices pages passengers patients
        people-hours percent phases planes plant plants point points product products projects quarter quarters
        questions readers reasons restaurants rooms round rounds schools seats second seconds share shareholders
        shares site sites square stars states steps store stores students subscribers teams things time times
        tonnes tons unit units user users vehicles versions viewers vote votes warehouses wave waves ways week
        weeks words year years
)";

/// Words that end what a number can count: what follows them is another part of the sentence.
constexpr auto kFunction = R"(
        a about according across after again against already also although amid among an annually any are around
        as at be because been before began begin being between both but by came can come compared could despite
        did do does down due during each earlier either every fewer following for from get globally go got had
        has have he her here his i if in including into is it its just last later left less lost made make may
        might more must my nationwide next no nor not of off on only onto or our out over overall per said says
        shall she should since so some still such take than that the their then there these they this those
        though through till to today told tomorrow too took under until up very was we went were when where
        which while who whom whose will with within without worldwide would yesterday yet you your
)";

/// Plurals that stand in front of a noun rather than being one: "sales staff".
constexpr auto kAttributes = R"(
        arts business communications devices goods logistics men's news operations resources sales services
        sports systems women's
)";

constexpr std::array<QStringView, 34> kChinesePeople{
    u"正式员工", u"全职员工", u"在职员工", u"企业员工", u"员工",   u"雇员",     u"职工",     u"职员",     u"工人",
    u"工程师",   u"人员",     u"从业者",   u"经理",     u"高管",   u"管理者",   u"教师",     u"程序员",   u"开发者",
    u"研究员",   u"设计师",   u"合同工",   u"外包员工", u"劳动者", u"工作岗位", u"工作机会", u"空缺职位", u"空缺岗位",
    u"职位",     u"岗位",     u"职缺",     u"工作",     u"名额",   u"主管",     u"司机"};

constexpr std::array<QStringView, 18> kChineseOthers{u"客户",   u"用户", u"消费者", u"学生", u"会员", u"股东",
                                                     u"乘客",   u"顾客", u"粉丝",   u"患者", u"读者", u"观众",
                                                     u"投资者", u"居民", u"球员",   u"玩家", u"旅客", u"订阅者"};

QSet<QString> setOf(const char* words) {
    const QStringList list = QString::fromLatin1(words).simplified().split(u' ');
    return {list.begin(), list.end()};
}

}  // namespace

bool isPeopleNoun(const QString& word) {
    static const QSet<QString> words = setOf(kPeople);
    return words.contains(word);
}

bool isOtherNoun(const QString& word) {
    static const QSet<QString> words = setOf(kOther);
    static const QSet<QString> attributes = setOf(kAttributes);
    if (words.contains(word)) return true;
    const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"'s") &&
                          !word.endsWith(u"us");
    return isPlural && !attributes.contains(word);
}

bool isFunctionWord(const QString& word) {
    static const QSet<QString> words = setOf(kFunction);
    return words.contains(word);
}

std::span<const QStringView> chinesePeopleNouns() { return kChinesePeople; }
std::span<const QStringView> chineseOtherPeople() { return kChineseOthers; }

bool isChineseCounter(QChar c) {
    constexpr QStringView kCounters =
        u"家款台年月日天次倍项座股点轮周季小分秒架辆件份套间所条篇页期届层支种平公吨克米桶场国省市";
    return kCounters.contains(c);
}

}  // namespace cutline
