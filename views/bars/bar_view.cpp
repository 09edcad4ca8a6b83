// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_view.h"

#include "model/wording/wording.h"
#include "views/bars/bar_canvas.h"
#include "views/browse/browser.h"
#include "views/chart/choice_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace cutline {

namespace {

constexpr std::array kGroups{GroupBy::Company, GroupBy::Division, GroupBy::Month,  GroupBy::Quarter,
                             GroupBy::Year,    GroupBy::Industry, GroupBy::Country};
constexpr std::array kTops{5, 8, 10, 20, 50, 0};

QString capitalized(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

}  // namespace

struct BarView::Private {
    BarView* view;
    Browser* browser;
    QLabel* title;
    ChoiceButton* group;
    ChoiceButton* stack;
    ChoiceButton* top;
    QScrollArea* area;
    BarCanvas* canvas;

    void change(const std::function<void(BarOptions&)>& edit) {
        ViewState state = browser->state();
        edit(state.bars);
        if (state.bars.stack && !canStack(state.bars.by, *state.bars.stack)) state.bars.stack.reset();
        // Only the cut changes: the query that was picked is picked again.
        (void)browser->setState(state);
    }

    void addChoice(ChoiceButton* button, const QString& words, bool isChosen,
                   const std::function<void(BarOptions&)>& edit) {
        button->addChoice(words, isChosen, [this, edit] { change(edit); });
    }

    [[nodiscard]] static QString topWords(int top) {
        return top == 0 ? BarView::tr("All") : BarView::tr("Top %1").arg(top);
    }

    void fillChoices(const BarOptions& options) {
        for (ChoiceButton* button : {group, stack, top}) button->clearChoices();
        for (const GroupBy by : kGroups) {
            addChoice(group, capitalized(groupWords(by)), by == options.by, [by](BarOptions& bars) { bars.by = by; });
        }
        const bool isStacked = options.stack && canStack(options.by, *options.stack);
        addChoice(stack, BarView::tr("Not stacked"), !isStacked, [](BarOptions& bars) { bars.stack.reset(); });
        for (const GroupBy by : kGroups) {
            if (!canStack(options.by, by)) continue;
            addChoice(stack, capitalized(groupWords(by)), options.stack == by,
                      [by](BarOptions& bars) { bars.stack = by; });
        }
        for (const int count : kTops) {
            addChoice(top, topWords(count), options.top == count, [count](BarOptions& bars) { bars.top = count; });
        }
        top->setVisible(!isTime(options.by));
    }

    void read() {
        const ViewState& state = browser->state();
        fillChoices(state.bars);
        BarTable table;
        const auto& selection = browser->selection();
        if (selection) table = barTable(*selection, state.bars, state.showsGross);
        title->setText(selection ? titleOf(table) : QString());
        QString words;
        if (!selection) words = BarView::tr("Nothing is open.");
        if (selection && table.bars.empty()) words = BarView::tr("There is nothing to add up here.");
        canvas->setTable(std::move(table), words);
        view->setAccessibleDescription(
            selection ? QString(title->text() + QStringLiteral(": ") + totalWords(totalOf(*selection))) : words);
        readSelected();
    }

    void readSelected() {
        OrganizationIndex company = kNoOrganization;
        const auto event = browser->selectedEvent();
        if (event && browser->selection()) {
            const Dataset& dataset = browser->selection()->dataset();
            company = dataset.entry(dataset.organization(*event)).root;
        }
        canvas->setSelected(company);
    }

    /// The first event, by day, that a bar holds.
    [[nodiscard]] std::optional<EventIndex> firstEventOf(const Bar& bar) const {
        const Selection& selection = *browser->selection();
        const Dataset& dataset = selection.dataset();
        const GroupBy by = canvas->table().by;
        for (const EventIndex event : selection.events()) {
            if (!selection.ledger().stands(event)) continue;
            bool isIn = false;
            if (isTime(by)) {
                isIn = timeKey(dataset.firstDay(event), dataset.lastDay(event), by) == bar.key;
            } else {
                selection.forEachShare(event, [&](const Share& share) {
                    const OrganizationEntry& entry = dataset.entry(share.organization);
                    if (by == GroupBy::Industry) isIn = isIn || entry.industry == bar.key;
                    if (by == GroupBy::Country) isIn = isIn || entry.country == bar.key;
                    if (by == GroupBy::Company) isIn = isIn || entry.root == bar.organization;
                    if (by == GroupBy::Division) isIn = isIn || share.organization == bar.organization;
                });
            }
            if (isIn) return event;
        }
        return std::nullopt;
    }

    void activate(std::size_t index) {
        const Bar bar = canvas->table().bars[index];
        if (bar.kind == BarKind::Other || !browser->selection()) return;
        if (const auto event = firstEventOf(bar)) browser->select(browser->selection()->dataset().uid(*event));
        Q_EMIT view->barActivated(bar.key);
    }
};

BarView::BarView(Browser* browser, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = this;
    d->browser = browser;
    d->title = new QLabel(this);
    d->title->setTextFormat(Qt::PlainText);
    d->title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    d->group = new ChoiceButton(tr("Bars for each"), this);
    d->stack = new ChoiceButton(tr("Stacked by"), this);
    d->top = new ChoiceButton(tr("How many bars"), this);
    d->canvas = new BarCanvas;
    d->area = new QScrollArea(this);
    d->area->setWidget(d->canvas);
    d->area->setWidgetResizable(true);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 6, 8, 4);
    line->setSpacing(0);
    line->addWidget(d->title, 1);
    for (ChoiceButton* button : {d->group, d->stack, d->top}) line->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(d->area, 1);
    setAutoFillBackground(true);
    setAccessibleName(tr("Bars"));
    connect(d->canvas, &BarCanvas::activated, this, [this](std::size_t bar) { d->activate(bar); });
    connect(browser, &Browser::contentChanged, this, [this] { d->read(); });
    connect(browser, &Browser::presentationChanged, this, [this] { d->read(); });
    connect(browser, &Browser::selectedChanged, this, [this] { d->readSelected(); });
    setThemeKind(ThemeKind::Light);
    d->read();
}

BarView::~BarView() = default;

void BarView::setThemeKind(ThemeKind kind) {
    const Theme& theme = themeOf(kind);
    QPalette colors = paletteOf(theme);
    colors.setColor(QPalette::Window, theme.ground);
    setPalette(colors);
    d->title->setFont(theme.title);
    for (ChoiceButton* button : {d->group, d->stack, d->top}) button->setFont(theme.subName);
    d->canvas->setThemeKind(kind);
}

QSize BarView::sizeHint() const { return {900, 320}; }
QSize BarView::minimumSizeHint() const { return {320, 140}; }

}  // namespace cutline
