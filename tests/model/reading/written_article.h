// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/editing/article_names.h"
#include "model/reading/article.h"
#include "model/sample/sample.h"

#include <QString>

#include <gtest/gtest.h>

namespace cutline::test {

/// News as it would have been printed, with facts as they were (see the sample).
inline const QString kWrittenArticle = QString::fromUtf8(
    "Amazon cuts again\n"
    "\n"
    "SEATTLE, March 20 — Amazon (Nasdaq: AMZN) said on Monday that it will lay off about 9,000 more employees, mainly "
    "in AWS, its advertising business, the PXT organization and the streaming site Twitch.\n"
    "\n"
    "Which positions go is to be settled by mid-to-late April. Twitch wrote in a blog post that it “will be saying "
    "goodbye to just over 400 people,” because users and revenue did not grow as expected.\n"
    "\n"
    "Shares of Amazon fell 1.25% to close at $97.71 on Monday.\n"
    "\n"
    "In January the company had announced layoffs of more than 18,000 people, the largest in its history; with the new "
    "round "
    "Amazon will lose 27,000 employees in all. According to a website that tracks layoffs, tech companies have laid "
    "off "
    "about 300,000 people since the start of 2022, and the 27,000 jobs that Amazon eliminates are 9% of them.\n"
    "\n"
    "“Given the uncertain economy in which we reside, we have chosen to be more streamlined in our costs and "
    "headcount,” Amazon CEO Andy Jassy said in a memo.\n"
    "\n"
    "Between the end of 2019 and the end of 2021 the company added about 810,000 employees. It had about 1.54 million "
    "employees worldwide at the end of last December. Advertising revenue grew 19% to $11.6 billion.\n"
    "\n"
    "Amazon CFO Brian Olsavsky told analysts that “enterprises of all sizes evaluate ways to optimize their cloud "
    "spending.” The CFO added: “We expect headwinds for at least the next few quarters.”\n"
    "\n"
    "Last week Facebook's parent company Meta (Nasdaq:META) announced that it would lay off about 10,000 employees and "
    "close about 5,000 open roles. The economy behind it could last for “years,” Meta CEO Mark Zuckerberg told "
    "staff.\n");

inline const QString kWrittenChineseArticle = QString::fromUtf8(
    "亚马逊启动第二轮裁员\n"
    "\n"
    "当地时间3月20日，亚马逊（Nasdaq: AMZN）宣布将再裁员约9000人，主要涉及AWS、广告业务、PXT团队和流媒体平台Twitch。"
    "Twitch在官网表示，该部门“将告别400多名员工”。\n"
    "\n"
    "今年1月，亚马逊宣布裁员1.8万人。追踪科技行业裁员的网站显示，自2022年以来，科技公司裁员人数已达约30万人。\n"
    "\n"
    "亚马逊首席执行官安迪·贾西在声明中表示：“鉴于经济的不确定性，我们选择精简成本和员工人数。”\n"
    "\n"
    "2019年底至2021年底，公司新增约81万名员工。截至去年12月底，亚马逊在全球约有154万名员工。\n"
    "\n"
    "上周，Facebook母公司Meta（Nasdaq:META）宣布将裁员约1万人，并关闭约5000个空缺职位。\n");

/// The names of the sample, and what a Chinese reader would have added.
inline KnownNames writtenNames() {
    const auto workbook = openSample();
    EXPECT_TRUE(workbook);
    const auto dataset = Dataset::load(**workbook);
    EXPECT_TRUE(dataset);
    std::vector<KnownOrganization> organizations = knownNamesOf(**dataset, QDate(2023, 3, 20)).organizations();
    for (KnownOrganization& one : organizations) {
        if (one.path == QStringList{QStringLiteral("Amazon")}) one.otherNames << QStringLiteral("亚马逊");
    }
    return KnownNames(std::move(organizations));
}

inline Article read(const QString& text, const QString& original = {}) {
    static const KnownNames names = writtenNames();
    return readArticle(text, names, {QDate(2023, 3, 20), original});
}

/// The figure that is printed as, or within, `words`; the first of them behind `after`.
inline const FigureMention* figureSaying(const Article& article, const QString& words, const QString& after = {}) {
    const qsizetype from = after.isEmpty() ? 0 : article.text.indexOf(after);
    for (const FigureMention& figure : article.figures) {
        const TextSpan span{figure.reading.start, figure.reading.end};
        if (span.start >= from && span.in(article.text).contains(words)) return &figure;
    }
    return nullptr;
}

}  // namespace cutline::test
