// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as they are printed, and what their numbers are about. Each stands alone.
#include "model/reading/figure_purpose.h"

#include "tests/model/reading/written_article.h"

#include <ostream>

namespace cutline {
namespace {

struct Sentence {
    const char* words;
    const char* number;  ///< as printed
    FigurePurpose purpose;
    const char* path = "";  ///< with "/"
};

void PrintTo(const Sentence& sentence, std::ostream* out) { *out << sentence.number << " in: " << sentence.words; }

constexpr auto kCut = FigurePurpose::Layoff;
constexpr auto kStaff = FigurePurpose::Workforce;
constexpr auto kRoles = FigurePurpose::OpenRolesClosed;
constexpr auto kNone = FigurePurpose::None;

class FigurePurposes : public testing::TestWithParam<Sentence> {};

}  // namespace

TEST_P(FigurePurposes, AreThoseOfTheirVerb) {
    const Sentence& sentence = GetParam();
    const Article article = test::read(QString::fromUtf8(sentence.words));
    const FigureMention* figure = test::figureSaying(article, QString::fromUtf8(sentence.number));
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->subject.purpose, sentence.purpose) << figure->subject.why.toStdString();
    if (sentence.purpose == kNone) return;
    EXPECT_EQ(figure->subject.organization.join(u'/'), QString::fromUtf8(sentence.path));
}

const char* const kAlphabet =
    "Google parent Alphabet is laying off about 12,000 employees, or 6% of its workforce, its chief executive said.";
const char* const kIntel =
    "Intel plans to cut more than 15% of its workforce, roughly 15,000 people, as it saves $10 billion in costs.";
const char* const kPayPal =
    "PayPal plans to lay off 2,000 full-time employees. The company had about 29,000 employees at the end of 2022.";
const char* const kTwitter =
    "Twitter has laid off 200 people, or 10% of the roughly 2,000 who were still working there.";
const char* const kTracker =
    "More than 150,000 workers lost their jobs in 2022, according to Layoffs.fyi, and Meta's 11,000 were 13% of its "
    "workforce.";
const char* const kQualtrics = "Qualtrics is eliminating 780 positions, 14% of its 5,570 employees.";
const char* const kHooli = "Hooli Inc. (NYSE: HOOL) will lay off 1,200 of its 8,000 workers by June 30.";

INSTANTIATE_TEST_SUITE_P(
    English, FigurePurposes,
    testing::Values(
        Sentence{kAlphabet, "12,000", kCut, "Alphabet"}, Sentence{kAlphabet, "6%", kCut, "Alphabet"},
        Sentence{"Microsoft would cut 10,000 jobs, less than 5% of its employee base.", "5%", kCut, "Microsoft"},
        Sentence{"Salesforce, which employs more than 73,000 people, will reduce its staff by about 10%.", "73,000",
                 kStaff, "Salesforce"},
        Sentence{"Salesforce, which employs more than 73,000 people, will reduce its staff by about 10%.", "10%", kCut,
                 "Salesforce"},
        Sentence{"Dell Technologies will eliminate 6,650 jobs. That is about 5% of its global workforce.", "5%", kCut,
                 "Dell"},
        Sentence{kIntel, "15%", kCut, "Intel"}, Sentence{kIntel, "15,000", kCut, "Intel"},
        Sentence{kIntel, "$10 billion", kNone}, Sentence{kPayPal, "2,000", kCut, "PayPal"},
        Sentence{kPayPal, "29,000", kStaff, "PayPal"},
        Sentence{"LinkedIn, owned by Microsoft, is laying off 716 employees and will create 250 new jobs.", "716", kCut,
                 "Microsoft/LinkedIn"},
        Sentence{"LinkedIn, owned by Microsoft, is laying off 716 employees and will create 250 new jobs.", "250",
                 kNone},
        Sentence{"Zoom would let about 1,300 people go and cut the salary of its chief by 98%.", "1,300", kCut, "Zoom"},
        Sentence{"Zoom would let about 1,300 people go and cut the salary of its chief by 98%.", "98%", kNone},
        Sentence{kTwitter, "200", kCut, "Twitter"}, Sentence{kTwitter, "10%", kCut, "Twitter"},
        Sentence{kTwitter, "2,000", kStaff, "Twitter"},
        Sentence{"Cisco has 83,300 employees and will lay off 4,250 of them.", "83,300", kStaff, "Cisco"},
        Sentence{"Cisco has 83,300 employees and will lay off 4,250 of them.", "4,250", kCut, "Cisco"},
        Sentence{"SAP hired 5,000 people last year and now wants to cut 3,000 jobs.", "5,000", kNone},
        Sentence{"SAP hired 5,000 people last year and now wants to cut 3,000 jobs.", "3,000", kCut, "SAP"},
        Sentence{kTracker, "150,000", kNone}, Sentence{kTracker, "11,000", kCut, "Meta"},
        Sentence{kTracker, "13%", kCut, "Meta"},
        Sentence{"Amazon delivered 5 million packages and cut 80 jobs.", "5 million", kNone},
        Sentence{"Red Hat will cut 4% of its workforce.", "4%", kCut, "IBM/Red Hat"},
        Sentence{"Shares of Intel rose 5.3% after it had laid off 343 people.", "5.3%", kNone},
        Sentence{"Shares of Intel rose 5.3% after it had laid off 343 people.", "343", kCut, "Intel"},
        Sentence{kQualtrics, "780", kCut, "SAP/Qualtrics"}, Sentence{kQualtrics, "14%", kCut, "SAP/Qualtrics"},
        Sentence{kQualtrics, "5,570", kStaff, "SAP/Qualtrics"}, Sentence{kHooli, "1,200", kCut, "Hooli"},
        Sentence{kHooli, "8,000", kStaff, "Hooli"},
        Sentence{"About 400 people at Twitch are to go, the unit's chief executive wrote.", "400", kCut,
                 "Amazon/Twitch"},
        Sentence{"Alphabet's Verily cuts 250 jobs, or more than 15% of staff.", "15%", kCut, "Alphabet/Verily"},
        Sentence{"Meta closes 5,000 open positions that it has not filled.", "5,000", kRoles, "Meta"},
        Sentence{"Advertising revenue of Amazon grew 19% to $11.6 billion.", "19%", kNone},
        Sentence{"Zoom has 300 million users.", "300 million", kNone},
        Sentence{"Between 8,000 and 10,000 Salesforce workers could go.", "10,000", kCut, "Salesforce"},
        Sentence{"Nearly a third of Twitch's 1,500 staff will leave.", "third", kCut, "Amazon/Twitch"},
        Sentence{"Nearly a third of Twitch's 1,500 staff will leave.", "1,500", kStaff, "Amazon/Twitch"},
        Sentence{"Zoom said little. At least 1,200 people lost their jobs, 700 at Meta and 500 at Salesforce.", "1,200",
                 kCut, ""},
        Sentence{"Zoom said little. At least 1,200 people lost their jobs, 700 at Meta and 500 at Salesforce.", "700",
                 kCut, "Meta"},
        Sentence{"Zoom said little. At least 1,200 people lost their jobs, 700 at Meta and 500 at Salesforce.", "500",
                 kCut, "Salesforce"},
        Sentence{"IBM, which acquired Red Hat for $34 billion, said 3,900 jobs would go.", "3,900", kCut, "IBM"},
        Sentence{"Lyft, which employs about 4,000, let 1,072 people go, 26% of the total.", "26%", kCut, "Lyft"},
        Sentence{"Lyft, which employs about 4,000, let 1,072 people go, 26% of the total.", "4,000", kStaff, "Lyft"},
        Sentence{"Tech companies laid off 300,000; Amazon's 27,000 are 9% of the total.", "9%", kNone},
        Sentence{"Disney will get rid of 7,000 jobs to save $5.5 billion.", "7,000", kCut, "Disney"},
        Sentence{"McKinsey plans to eliminate about 2,000 positions out of 45,000.", "45,000", kStaff, "McKinsey"},
        Sentence{"Vodafone said 11,000 roles would be lost; it has 104,000 employees.", "11,000", kCut, "Vodafone"},
        Sentence{"Meta employs 86,482 people.", "86,482", kStaff, "Meta"}));

INSTANTIATE_TEST_SUITE_P(
    Chinese, FigurePurposes,
    testing::Values(Sentence{"母公司Alphabet宣布裁员约1.2万人，占员工总数的6%。", "1.2万", kCut, "Alphabet"},
                    Sentence{"母公司Alphabet宣布裁员约1.2万人，占员工总数的6%。", "6%", kCut, "Alphabet"},
                    Sentence{"微软计划裁减1万个工作岗位，不到员工总数的5%。", "1万", kCut, "微软"},
                    Sentence{"英特尔将裁员超过1.5万人，约占其员工总数的15%，并削减100亿美元成本。", "15%", kCut,
                             "英特尔"},
                    Sentence{"英特尔将裁员超过1.5万人，约占其员工总数的15%，并削减100亿美元成本。", "100亿", kNone},
                    Sentence{"Spotify宣布将裁减6%的员工，约600人。", "6%", kCut, "Spotify"},
                    Sentence{"Spotify宣布将裁减6%的员工，约600人。", "600", kCut, "Spotify"},
                    Sentence{"Meta将再裁员1万人，关闭5000个空缺岗位。", "5000", kRoles, "Meta"},
                    Sentence{"亚马逊股价下跌1.25%，收于97.71美元。", "1.25%", kNone},
                    Sentence{"Salesforce拥有超过7.3万名员工，将裁员约10%。", "7.3万", kStaff, "Salesforce"},
                    Sentence{"Salesforce拥有超过7.3万名员工，将裁员约10%。", "10%", kCut, "Salesforce"},
                    Sentence{"截至2022年底，PayPal约有2.9万名员工。", "2.9万", kStaff, "PayPal"},
                    Sentence{"据追踪网站统计，今年已有15万名科技员工失业。", "15万", kNone},
                    Sentence{"Zoom表示，受影响的员工约有700人。", "700", kCut, "Zoom"},
                    Sentence{"亚马逊去年新增81万名员工。", "81万", kNone},
                    Sentence{"截至去年12月底，亚马逊全球员工约154.1万人。", "154.1万", kStaff, "Amazon"},
                    Sentence{"亚马逊计划裁减全球员工约1万人。", "1万", kCut, "Amazon"},
                    Sentence{"其中Twitch解雇超过400人。", "400", kCut, "Amazon/Twitch"}));

const char* const kChineseFirms = "亚马逊裁员9000人，Twitch裁员400多人。腾讯裁员近5千人，百度裁员300人。";

INSTANTIATE_TEST_SUITE_P(
    OfNobodyKnown, FigurePurposes,
    testing::Values(
        Sentence{"Goldman Sachs lays off 3,200. JPMorgan Chase & Co. let 1,000 First Republic workers go.", "1,000",
                 kCut, "JPMorgan Chase & Co"},
        Sentence{"General Motors cut 1,000 jobs. eBay could soon lay off 900 workers.", "900", kCut, ""},
        Sentence{"Amazon cut 18,000 jobs in January. Some 9,000 more jobs will go.", "9,000", kCut, "Amazon"},
        Sentence{"Amazon cut 18,000 jobs. In March it announced 9,000 more layoffs.", "9,000", kCut, "Amazon"},
        Sentence{"Dell sheds workers. The cuts affect 6,650 people.", "6,650", kCut, "Dell"},
        Sentence{"Dell sheds workers. In Germany 650 jobs will go.", "650", kCut, "Dell"},
        Sentence{"Dell sheds workers. On Tuesday the Texas-based retailer let 40 people go.", "40", kCut, "Dell"},
        Sentence{"Dell sheds workers. According to a memo seen by CNBC, 800 roles will go.", "800", kCut, "Dell"},
        Sentence{kChineseFirms, "400", kCut, "Amazon/Twitch"}, Sentence{kChineseFirms, "5千", kCut, ""},
        Sentence{kChineseFirms, "300", kCut, ""},
        Sentence{"亚马逊业绩不佳。上周公司宣布裁员300人。", "300", kCut, "Amazon"},
        Sentence{"亚马逊业绩不佳。去年11月又裁员300人。", "300", kCut, "Amazon"},
        Sentence{"亚马逊表示，运营部门将裁员300人。", "300", kCut, "Amazon"}));

INSTANTIATE_TEST_SUITE_P(
    Denied, FigurePurposes,
    testing::Values(
        Sentence{"Microsoft will not lay off 5,000 workers.", "5,000", kNone},
        Sentence{"Microsoft won't be cutting 5,000 jobs.", "5,000", kNone},
        Sentence{"Microsoft has no plans to cut 1,000 jobs.", "1,000", kNone},
        Sentence{"Amazon denied it would cut 14,000 managers.", "14,000", kNone},
        Sentence{"Amazon rejected reports of 20,000 layoffs.", "20,000", kNone},
        Sentence{"Salesforce averted 800 layoffs.", "800", kNone},
        Sentence{"Meta rehired 300 of the 11,000 people it had laid off.", "300", kNone},
        Sentence{"Cisco cut 1,200 jobs, then reinstated 150 workers it had laid off.", "1,200", kCut, "Cisco"},
        Sentence{"Cisco cut 1,200 jobs, then reinstated 150 workers it had laid off.", "150", kNone},
        Sentence{"Cisco reversed 400 job cuts.", "400", kNone},
        Sentence{"Cisco rescinded layoffs of 1,100 workers.", "1,100", kNone},
        Sentence{"Rumors that Intel would cut 40,000 jobs were false.", "40,000", kNone},
        Sentence{"Not 30,000 but 14,000 jobs will go at Amazon, the company said.", "30,000", kNone},
        Sentence{"Not 30,000 but 14,000 jobs will go at Amazon, the company said.", "14,000", kCut, "Amazon"},
        Sentence{"Amazon did not comment and cuts 900 jobs.", "900", kCut, "Amazon"},
        Sentence{"Amazon denied rumors of 20,000 layoffs but said it will cut 9,000 jobs.", "9,000", kCut, "Amazon"},
        Sentence{"Amazon cancelled 300 job offers and cut 200 jobs.", "200", kCut, "Amazon"},
        Sentence{"Amazon cannot avoid cutting 500 jobs.", "500", kCut, "Amazon"},
        Sentence{"Amazon no longer plans to cut 650 jobs.", "650", kNone},
        Sentence{"亚马逊不会裁员5000人。", "5000", kNone}, Sentence{"亚马逊否认将裁员1万人。", "1万", kNone},
        Sentence{"亚马逊撤销了300人的裁员。", "300", kNone},
        Sentence{"亚马逊撤销300个岗位，裁员500人。", "500", kCut, "Amazon"}));

INSTANTIATE_TEST_SUITE_P(
    Levels, FigurePurposes,
    testing::Values(Sentence{"Amazon's workforce shrank from 1,600,000 to 1,500,000.", "1,600,000", kStaff, "Amazon"},
                    Sentence{"Amazon's workforce shrank from 1,600,000 to 1,500,000.", "1,500,000", kStaff, "Amazon"},
                    Sentence{"Dell reduced staff from 120,000 to 108,000.", "120,000", kStaff, "Dell"},
                    Sentence{"Dell reduced staff from 120,000 to 108,000.", "108,000", kStaff, "Dell"},
                    Sentence{"Cisco raised its cuts from 4,000 to 5,500.", "4,000", kNone},
                    Sentence{"Cisco raised its cuts from 4,000 to 5,500.", "5,500", kCut, "Cisco"},
                    Sentence{"Intel's headcount fell by 4,721 to 238,698.", "4,721", kCut, "Intel"},
                    Sentence{"Intel will cut its team by 100 to 200 people.", "100 to 200 people", kCut, "Intel"},
                    Sentence{"Intel's headcount fell by 4,721 to 238,698.", "238,698", kStaff, "Intel"},
                    Sentence{"Spotify's headcount will fall by 1,500.", "1,500", kCut, "Spotify"},
                    Sentence{"Amazon will cut its workforce by 14,000, down from 350,000.", "14,000", kCut, "Amazon"},
                    Sentence{"Amazon will cut its workforce by 14,000, down from 350,000.", "350,000", kStaff,
                             "Amazon"},
                    Sentence{"亚马逊员工人数减少12,000余人，降至20.5万。", "12,000", kCut, "Amazon"},
                    Sentence{"亚马逊员工人数减少12,000余人，降至20.5万。", "20.5", kStaff, "Amazon"},
                    Sentence{"亚马逊裁员。腾讯员工人数减少12,000余人，降至20.5万。", "20.5", kStaff, ""}));

INSTANTIATE_TEST_SUITE_P(
    SharesAndLabels, FigurePurposes,
    testing::Values(Sentence{"Dell shed 6,650, or 5 per cent.", "5 per cent", kCut, "Dell"},
                    Sentence{"Intel cut 900, or 24% of 3,000.", "24%", kCut, "Intel"},
                    Sentence{"Intel cut 900, or 24% of 3,000.", "3,000", kStaff, "Intel"},
                    Sentence{"Meta will fire 13% of staffs.", "13%", kCut, "Meta"},
                    Sentence{"Intel cut 22%.", "22%", kCut, "Intel"},
                    Sentence{"Intel cut prices by 22%.", "22%", kNone},
                    Sentence{"Zoom cuts the salary of its chief by 98% and staff by 15%.", "98%", kNone},
                    Sentence{"Between 500 and 600 staff at PayPal are at risk.", "600", kCut, "PayPal"},
                    Sentence{"Dell\nEmployees affected: 3,332\nCompany size: large", "3,332", kCut, "Dell"},
                    Sentence{"Dell   Employees: 65   Received: 13 May 2024", "65", kCut, "Dell"},
                    Sentence{"Dell\nNumber of affected workers: 120", "120", kCut, "Dell"}));

}  // namespace cutline
