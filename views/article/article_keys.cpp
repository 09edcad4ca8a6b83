// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/article_keys.h"

#include "views/chart/key_table.h"

namespace cutline {

namespace {

using enum ArticleCommand;

constexpr auto kContext = "cutline::ArticleKeys";
constexpr std::array<KeyLine<ArticleCommand>, 9> kTable{
    {{{{{Qt::Key_N, Next}, {Qt::Key_P, Previous}}},
      QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Next and previous mark")},
     {{{{Qt::Key_F, NextFigure}}}, QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Next figure")},
     {{{{Qt::Key_B, NextBroken}}},
      QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Next figure that is broken or implausible")},
     {{{{Qt::Key_O, NextOrganization}}}, QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Next organization")},
     {{{{Qt::Key_D, NextDate}, {Qt::Key_Q, NextQuote}}},
      QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Next date, next quote")},
     {{{{Qt::Key_Home, First}, {Qt::Key_End, Last}}}, QT_TRANSLATE_NOOP("cutline::ArticleKeys", "First and last mark")},
     {{{{Qt::Key_Return, Accept}, {Qt::Key_Enter, Accept, false}}},
      QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Accept the mark into the form")},
     {{{{Qt::Key_Backspace, TakeBack}, {Qt::CTRL | Qt::Key_Z, TakeBack, false}, {Qt::Key_Delete, TakeBack, false}}},
      QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Take back what was accepted")},
     {{{{Qt::Key_F2, Edit}}}, QT_TRANSLATE_NOOP("cutline::ArticleKeys", "Edit the text")}}};

}  // namespace

std::optional<ArticleCommand> articleCommandOf(const QKeyEvent& event) { return commandOf(kTable, event); }

std::vector<KeyWords> articleKeys() {
    std::vector<KeyWords> keys = keyWords(kTable, kContext);
    keys.insert(keys.begin() + 7, {QCoreApplication::translate(kContext, "1 to 9"),
                                   QCoreApplication::translate(kContext, "Choose one of the ways to accept it")});
    keys.insert(keys.begin() + 1, {QCoreApplication::translate(kContext, "Alt+Down, Alt+Up"),
                                   QCoreApplication::translate(kContext, "Likewise, from the form too")});
    return keys;
}

}  // namespace cutline
