// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/figure_scanner.h"

#include "tests/support/shared_data.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

namespace cutline {
namespace {

using namespace Qt::Literals::StringLiterals;

QStringList malformedIn(const QString& text) {
    QStringList found;
    for (const FigureReading& reading : findFigures(text)) {
        if (reading.status == ReadingStatus::Malformed) found << text.mid(reading.start, reading.end - reading.start);
    }
    return found;
}

QString wordsOf(const QString& text, const FigureReading& reading) {
    return text.mid(reading.start, reading.end - reading.start);
}

TEST(FigureScanner, FindsEveryBrokenNumberOfADamagedArticleAndNothingElse) {
    QFile file(test::sharedFile(u"seed/article.txt"_s));
    if (!file.open(QIODevice::ReadOnly)) GTEST_SKIP() << "the shared data is not here";
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList expected{u"20,9000"_s,        u"1,1"_s,    u"8,2"_s,  u"7,2022"_s, u"2,7"_s, u"80,12"_s,
                               u"154.<> million"_s, u"1,5000"_s, u"<>,<>"_s};
    EXPECT_EQ(malformedIn(text).join(u" | "_s).toStdString(), expected.join(u" | "_s).toStdString());

    QStringList people;
    for (const FigureReading& reading : findFigures(text)) {
        if (reading.status == ReadingStatus::Ok && reading.unit == Unit::People) people << wordsOf(text, reading);
    }
    EXPECT_EQ(people.join(u" | "_s).toStdString(), "more than 4 employees");
}

}  // namespace
}  // namespace cutline
