// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_header.h"

#include "model/wording/wording.h"
#include "views/bars/text_scale.h"
#include "views/browse/browser.h"
#include "views/chart/choice_button.h"
#include "views/chart/label_layout.h"

#include <QLabel>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutline {

namespace {

constexpr std::array kGroups{GroupBy::Company, GroupBy::Division, GroupBy::Month,  GroupBy::Quarter,
                             GroupBy::Year,    GroupBy::Industry, GroupBy::Country};
constexpr std::array kTops{5, 8, 10, 20, 50, 0};
constexpr int kLeft = 16;
constexpr int kRight = 8;
constexpr int kTop = 6;
constexpr int kBottom = 4;
constexpr int kButtonPadding = 5;  // the text of a button begins a little to the right of its edge
constexpr int kTitleLines = 2;
constexpr int kGap = 12;  // at least, between the title and the choices

QString capitalized(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString topWords(int top) { return top == 0 ? BarHeader::tr("All") : BarHeader::tr("Top %1").arg(top); }

/// The title says it in full; the line is short.
QString shortMeasureWords(BarMeasure measure, bool showsGross) {
    if (measure == BarMeasure::Events) return BarHeader::tr("Layoffs");
    if (measure == BarMeasure::WorkforcePercent) return BarHeader::tr("Percent");
    return showsGross ? BarHeader::tr("Announced") : BarHeader::tr("Net");
}

}  // namespace

BarHeader::BarHeader(Browser* browser, QWidget* parent)
    : QWidget(parent),
      m_browser(browser),
      m_title(new QLabel(this)),
      m_measure(new ChoiceButton(tr("Length of the bars"), this)),
      m_group(new ChoiceButton(tr("Bars for each"), this)),
      m_stack(new ChoiceButton(tr("Stacked by"), this)),
      m_top(new ChoiceButton(tr("How many bars"), this)),
      m_buttons{m_measure, m_group, m_stack, m_top} {
    m_title->setTextFormat(Qt::PlainText);
    setTheme(themeOf(ThemeKind::Light));
}

void BarHeader::setTheme(const Theme& theme) {
    const auto scaled = [&](QFont font) {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * textScaleOf(*this))));
        return font;
    };
    m_titleFont = scaled(theme.title);
    for (ChoiceButton* button : m_buttons) button->setFont(scaled(theme.subName));
    arrange();
}

void BarHeader::change(const std::function<void(ViewState&)>& edit) {
    // Only the cut changes: the query that was picked is picked again.
    (void)m_browser->change([&](ViewState& state) {
        edit(state);
        state.bars = fitting(state.bars);
    });
}

void BarHeader::addChoice(ChoiceButton* button, const QString& words, bool isChosen,
                          const std::function<void(BarOptions&)>& edit) {
    button->addChoice(words, isChosen, [this, edit] { change([&](ViewState& state) { edit(state.bars); }); });
}

void BarHeader::fillMeasures(const ViewState& state) {
    const BarMeasure shown = fitting(state.bars).measure;
    const auto addPeople = [&](const QString& words, bool isGross) {
        m_measure->addChoice(words, shown == BarMeasure::People && state.showsGross == isGross, [this, isGross] {
            change([&](ViewState& next) {
                next.bars.measure = BarMeasure::People;
                next.showsGross = isGross;
            });
        });
    };
    addPeople(tr("Net people"), false);
    addPeople(tr("Announced people"), true);
    addChoice(m_measure, tr("Number of layoffs"), shown == BarMeasure::Events,
              [](BarOptions& bars) { bars.measure = BarMeasure::Events; });
    addChoice(m_measure, tr("Percent of workforce"), shown == BarMeasure::WorkforcePercent, [](BarOptions& bars) {
        bars.measure = BarMeasure::WorkforcePercent;
        // Only organizations have a workforce.
        if (!canMeasure(bars.by, bars.measure)) bars.by = GroupBy::Company;
    });
    m_measure->setWords(shortMeasureWords(shown, state.showsGross));
}

void BarHeader::fillGroups(const BarOptions& options) {
    for (const GroupBy by : kGroups) {
        addChoice(m_group, capitalized(groupWords(by)), by == options.by, [by](BarOptions& bars) { bars.by = by; });
    }
}

void BarHeader::fillStacks(const BarOptions& options) {
    addChoice(m_stack, tr("Not stacked"), !options.stack, [](BarOptions& bars) { bars.stack.reset(); });
    for (const GroupBy by : kGroups) {
        if (!canStack(options.by, by, options.measure)) continue;
        addChoice(m_stack, capitalized(groupWords(by)), options.stack == by,
                  [by](BarOptions& bars) { bars.stack = by; });
    }
}

void BarHeader::fillTops(const BarOptions& options) {
    for (const int count : kTops) {
        addChoice(m_top, topWords(count), options.top == count, [count](BarOptions& bars) { bars.top = count; });
    }
    if (std::find(kTops.begin(), kTops.end(), options.top) == kTops.end()) m_top->setWords(topWords(options.top));
    m_top->setVisible(!isTime(options.by));
}

void BarHeader::read(const QString& title) {
    const ViewState& state = m_browser->state();
    const BarOptions options = fitting(state.bars);
    for (ChoiceButton* button : m_buttons) button->clearChoices();
    fillMeasures(state);
    fillGroups(options);
    fillStacks(options);
    fillTops(options);
    m_titleWords = title;
    m_title->setAccessibleName(title);
    arrange();
}

void BarHeader::resizeEvent(QResizeEvent*) { arrange(); }

/// One line where title and choices fit, else as many as they need: the title first, the choices below.
void BarHeader::arrange() {
    const QFontMetrics metrics(m_titleFont);
    const int titleWidth = metrics.horizontalAdvance(m_titleWords) + 2;
    int choices = 0;
    int height = metrics.height();
    for (const ChoiceButton* button : m_buttons) {
        if (button->isHidden()) continue;
        choices += button->sizeHint().width();
        height = std::max(height, button->sizeHint().height());
    }
    const int room = std::max(1, width() - kLeft - kRight);
    const bool isOneLine = titleWidth + kGap + choices <= room;
    const FittedName title = fitName(m_titleWords, m_titleFont, isOneLine ? titleWidth : room, kTitleLines);
    const int titleHeight =
        isOneLine ? height : metrics.lineSpacing() * std::max(1, static_cast<int>(title.lines.size()));
    m_title->setFont(title.font);
    m_title->setText(title.lines.join(u'\n'));
    m_title->setToolTip(title.isCut ? m_titleWords : QString());
    m_title->setGeometry(kLeft, kTop, isOneLine ? titleWidth : room, titleHeight);
    placeButtons(isOneLine ? width() - kRight - choices : kLeft - kButtonPadding,
                 isOneLine ? kTop : kTop + titleHeight + 1, height);
}

void BarHeader::placeButtons(int x, int y, int height) {
    for (ChoiceButton* button : m_buttons) {
        if (button->isHidden()) continue;
        const QSize size = button->sizeHint();
        if (x + size.width() > width() - kRight && x > kLeft) {
            x = kLeft - kButtonPadding;
            y += height;
        }
        button->setGeometry(x, y, size.width(), height);
        x += size.width();
    }
    setFixedHeight(y + height + kBottom);
}

}  // namespace cutline
