// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/label_layout.h"

#include "views/chart/theme.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace cutline {
namespace {

const QFont& nameFont() { return themeOf(ThemeKind::Light).name; }

TEST(FitName, LeavesAShortNameAlone) {
    const FittedName name = fitName(QStringLiteral("Amazon"), nameFont(), 200, 2);
    EXPECT_EQ(name.lines, QStringList{QStringLiteral("Amazon")});
    EXPECT_EQ(name.font.pixelSize(), nameFont().pixelSize());
    EXPECT_FALSE(name.isCut);
}

TEST(FitName, BreaksALongNameBeforeItCutsIt) {
    const FittedName name = fitName(QStringLiteral("International Business Machines"), nameFont(), 140, 2);
    EXPECT_EQ(name.lines.size(), 2);
    EXPECT_FALSE(name.isCut);
}

TEST(FitName, TwoHundredCharactersStayWithinTheWidth) {
    for (const QString& text : {QStringLiteral("Very long name ").repeated(14), QString(200, u'W'),
                                QStringLiteral("阿里巴巴集团控股有限公司").repeated(17)}) {
        const FittedName name = fitName(text, nameFont(), 120, 2);
        EXPECT_TRUE(name.isCut);
        EXPECT_LE(name.lines.size(), 2);
        for (const QString& line : name.lines) EXPECT_LE(QFontMetricsF(name.font).horizontalAdvance(line), 121);
    }
}

TEST(FitName, FoldsLineBreaksInNames) {
    EXPECT_EQ(fitName(QStringLiteral("A\n  B"), nameFont(), 200, 2).lines, QStringList{QStringLiteral("A B")});
}

TEST(FitName, DropsWhatNoFontDraws) {
    EXPECT_EQ(fitName(QStringLiteral("A\x01\x1b") + QStringLiteral("B"), nameFont(), 200, 1).lines,
              QStringList{QStringLiteral("AB")});
}

TEST(CutToWidth, NeverCutsInTheMiddleOfANumber) {
    const QString text = QStringLiteral("Cuts of 27,950,123 people");
    const QFontMetricsF metrics(nameFont());
    for (double width = 20; width < metrics.horizontalAdvance(text); width += 1) {
        const QString cut = cutToWidth(text, nameFont(), width);
        if (cut.size() < 2) continue;
        EXPECT_TRUE(cut.endsWith(QChar(0x2026)));
        EXPECT_FALSE(cut[cut.size() - 2].isDigit() && !cut.contains(QStringLiteral("27,950,123"))) << cut.toStdString();
    }
}

TEST(TakenSpace, SaysWhatIsFree) {
    TakenSpace space;
    space.take(QRectF(10, 0, 20, 10));
    EXPECT_FALSE(space.isFree(QRectF(25, 5, 20, 10)));
    EXPECT_TRUE(space.isFree(QRectF(31, 5, 20, 10)));
}

}  // namespace
}  // namespace cutline
