// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cumulative/cumulative_view.h"

#include "views/browse/browser.h"
#include "views/chart/plain_tool_tip.h"
#include "views/cumulative/cumulative_canvas.h"
#include "views/cumulative/cumulative_header.h"
#include "views/cumulative/cumulative_words.h"
#include "views/cumulative/line_narrowing.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cutline {

namespace {

constexpr double kShortestDays = 7;

}  // namespace

struct CumulativeView::Private {
    CumulativeView* view;
    Browser* browser;
    CumulativeHeader* header;
    CumulativeCanvas* canvas;
    QLabel* note;
    std::vector<CumulativeLine> ghosts;
    bool isStale = false;
    std::optional<std::size_t> line;  ///< of the lines that the selected event steps on, the one that keys are on

    [[nodiscard]] const Selection* selection() const { return browser->selection().get(); }
    [[nodiscard]] const CumulativeTable& table() const { return canvas->table(); }
    /// One line less than has room, for "other".
    [[nodiscard]] int mostLines() const { return std::max(1, linesThatFit(canvas->height()) - 1); }

    void read() {
        const ViewState& state = browser->state();
        // Adding up a million events for a chart that nobody sees would make every filter slower.
        isStale = state.lower != LowerView::Cumulative && !view->isVisible();
        if (isStale) return;
        CumulativeTable fresh;
        QString words = CumulativeView::tr("Nothing is open.");
        ghosts.clear();
        qint64 total = 0;
        if (selection() != nullptr) {
            fresh = cumulativeTable(*selection(), state.cumulative, state.showsGross, mostLines());
            if (const auto today = browser->selectionAsKnownToday()) ghosts = sameLines(*today, fresh);
            const Total all = totalOf(*selection());
            total = state.showsGross ? all.gross : all.net;
            words = fresh.isPercent && !fresh.withoutReading.empty()
                        ? CumulativeView::tr(
                              "Nobody says how many people work here: no workforce reading is at most 400 "
                              "days older than the last layoff. Add one to see percentages.")
                        : CumulativeView::tr("There is nothing to add up here.");
        }
        QString remark = leftOutWords(fresh);
        if (!ghosts.empty()) remark = CumulativeView::tr("Thin lines: what is known today.") + u' ' + remark;
        note->setText(remark.trimmed());
        note->setVisible(!note->text().isEmpty() && !fresh.isEmpty());
        header->setOptions(state.cumulative, selection() != nullptr ? titleOf(fresh) : QString());
        line.reset();
        canvas->setTable(std::move(fresh), ghosts, total, words);
        readVisible();
        readSelected();
        readHovered();
    }

    void readVisible() {
        const auto& visible = browser->state().visible;
        // Days since day zero are no days of the calendar: there the zoom does not reach.
        if (!visible || table().startsTogether) return canvas->setVisibleSpan(std::nullopt);
        canvas->setVisibleSpan(PlaceSpan{static_cast<double>(visible->first.toJulianDay()),
                                         static_cast<double>(visible->last.toJulianDay() + 1)});
    }

    void readSelected() {
        if (isStale) return;
        std::vector<StepPlace> steps;
        const auto event = browser->selectedEvent();
        if (event && selection() != nullptr) steps = stepsOf(*selection(), table(), *event);
        const auto same = std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.line == line; });
        std::optional<StepPlace> keys;
        if (!steps.empty()) keys = same == steps.end() ? steps.front() : *same;
        canvas->setSelectedSteps(std::move(steps), keys);
    }

    void readHovered() {
        if (isStale) return;
        std::vector<bool> lines(table().lines.size(), false);
        const OrganizationIndex organization = browser->hoveredOrganization();
        if (selection() != nullptr && organization != kNoOrganization) {
            const Dataset& dataset = selection()->dataset();
            const OrganizationEntry& entry = dataset.entry(organization);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const CumulativeLine& shown = table().lines[i];
                if (shown.kind != CumulativeLineKind::Group) continue;
                if (table().by == GroupBy::Industry) lines[i] = shown.key == entry.industry;
                if (table().by == GroupBy::Country) lines[i] = shown.key == entry.country;
                if (table().by == GroupBy::Company) lines[i] = shown.organization == entry.root;
                if (table().by == GroupBy::Division) lines[i] = dataset.isWithin(shown.organization, organization);
            }
        }
        canvas->setHovered(std::move(lines));
    }

    void hoverPointed() {
        const auto pointed = canvas->pointed();
        browser->hoverOrganization(pointed ? table().lines[*pointed].organization : kNoOrganization);
    }

    void select(const StepPlace& place) {
        line = place.line;
        const auto event = leadingEvent(*selection(), table(), place);
        if (!event) return;
        browser->select(selection()->dataset().uid(*event));
        // An event of several lines is selected already: only the line is another.
        readSelected();
        bringIntoView(place);
    }

    /// Moves what is visible where keys left it.
    void bringIntoView(const StepPlace& place) {
        if (table().startsTogether || canvas->isInView(place)) return;
        const TimeScale scale = canvas->chartLayout().frame.scale;
        const double day = table().lines[place.line].steps[place.step].day + 0.5;
        show(scale.pannedBy((scale.firstDay() + scale.lastDay() - 2 * day) / 2 * scale.pixelsPerDay()));
    }

    void show(const TimeScale& wanted) {
        if (table().isEmpty() || table().startsTogether) return;
        const PlaceSpan whole = wholeSpan(table(), ghosts);
        const TimeScale scale = wanted.clampedTo(std::floor(whole.first), whole.last, kShortestDays);
        const VisibleRange range{QDate::fromJulianDay(std::llround(scale.firstDay())),
                                 QDate::fromJulianDay(std::llround(scale.lastDay()) - 1)};
        const bool isWhole = scale.firstDay() <= std::floor(whole.first) && scale.lastDay() >= whole.last;
        browser->setVisible(isWhole ? std::nullopt : std::optional(range));
    }

    void narrowTo(const Narrowed& query) {
        if (!query) return QToolTip::showText(QCursor::pos(), plainToolTip(query.error()), canvas);
        // The names come from what is shown, so nothing can be refused.
        (void)browser->change([&](ViewState& state) { state.query = *query; });
    }

    void explain(std::size_t asked) {
        Q_EMIT view->explainAsked(std::make_shared<const Selection>(partOf(*selection(), table(), asked)),
                                  lineLabel(table(), asked));
    }

    void copy() const { QGuiApplication::clipboard()->setText(asTabSeparated(table())); }

    void addNarrowing(QMenu& menu, const QString& words, const Narrowed& query) {
        QAction* action = menu.addAction(words);
        action->setEnabled(query.has_value());
        if (!query) action->setToolTip(plainToolTip(query.error()));
        QObject::connect(action, &QAction::triggered, view, [this, query] { narrowTo(query); });
    }

    void openMenu(std::size_t asked, const QPoint& position) {
        if (selection() == nullptr) return;
        auto* menu = new QMenu(view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        // An ampersand in a name is no key of the menu.
        const QString name = lineLabel(table(), asked).left(60).replace(u'&', QStringLiteral("&&"));
        addNarrowing(*menu, CumulativeView::tr("Only %1").arg(name), onlyLine(*selection(), table(), asked));
        addNarrowing(*menu, CumulativeView::tr("All but %1").arg(name), allButLine(*selection(), table(), asked));
        menu->addSeparator();
        QObject::connect(menu->addAction(CumulativeView::tr("Explain %1…").arg(name)), &QAction::triggered, view,
                         [this, asked] { explain(asked); });
        QObject::connect(menu->addAction(CumulativeView::tr("Copy data")), &QAction::triggered, view,
                         [this] { copy(); });
        menu->popup(position);
    }

    void give(CumulativeCommand command) {
        if (selection() == nullptr || table().isEmpty()) return;
        if (command == CumulativeCommand::Copy) return copy();
        if (command == CumulativeCommand::ZoomToFit) return browser->setVisible(std::nullopt);
        const auto from = canvas->keysAt();
        if (!from) return select({0, 0});
        const std::size_t last = table().lines[from->line].steps.size() - 1;
        switch (command) {
            case CumulativeCommand::StepBefore:
                return select(stepAlong(table(), *from, -1));
            case CumulativeCommand::StepAfter:
                return select(stepAlong(table(), *from, 1));
            case CumulativeCommand::LineAbove:
                return select(stepAcross(table(), *from, -1));
            case CumulativeCommand::LineBelow:
                return select(stepAcross(table(), *from, 1));
            case CumulativeCommand::FirstStep:
                return select({from->line, 0});
            case CumulativeCommand::LastStep:
                return select({from->line, last});
            case CumulativeCommand::Narrow:
                return narrowTo(onlyLine(*selection(), table(), from->line));
            case CumulativeCommand::Explain:
                return explain(from->line);
            default:
                return;
        }
    }
};

CumulativeView::CumulativeView(Browser* browser, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = this;
    d->browser = browser;
    d->header = new CumulativeHeader(this);
    d->canvas = new CumulativeCanvas(this);
    d->note = new QLabel(this);
    d->note->setTextFormat(Qt::PlainText);
    d->note->setWordWrap(true);
    d->note->setContentsMargins(16, 0, 16, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->header);
    column->addWidget(d->canvas, 1);
    column->addWidget(d->note);
    setAutoFillBackground(true);
    setFocusProxy(d->canvas);
    setAccessibleName(tr("Added up over time"));
    connect(browser, &Browser::contentChanged, this, [this] { d->read(); });
    connect(browser, &Browser::presentationChanged, this, [this] { d->read(); });
    connect(browser, &Browser::visibleChanged, this, [this] { d->readVisible(); });
    connect(browser, &Browser::selectedChanged, this, [this] { d->readSelected(); });
    connect(browser, &Browser::hoveredChanged, this, [this] { d->readHovered(); });
    connect(d->header, &CumulativeHeader::chosen, this, [this](const CumulativeOptions& options) {
        (void)d->browser->change([&](ViewState& state) { state.cumulative = options; });
    });
    connect(d->canvas, &CumulativeCanvas::pointedChanged, this, [this] { d->hoverPointed(); });
    connect(d->canvas, &CumulativeCanvas::lineClicked, this,
            [this](std::size_t line) { d->narrowTo(onlyLine(*d->selection(), d->table(), line)); });
    connect(d->canvas, &CumulativeCanvas::menuAsked, this,
            [this](std::size_t line, const QPoint& position) { d->openMenu(line, position); });
    connect(d->canvas, &CumulativeCanvas::commandGiven, this, [this](CumulativeCommand command) { d->give(command); });
    connect(d->canvas, &CumulativeCanvas::zoomAsked, this, [this](double factor, double place) {
        const TimeScale scale = d->canvas->chartLayout().frame.scale;
        d->show(scale.zoomedAbout(scale.xOf(place), factor));
    });
    connect(d->canvas, &CumulativeCanvas::panAsked, this, [this](double share) {
        const TimeScale scale = d->canvas->chartLayout().frame.scale;
        d->show(scale.pannedBy(-share * scale.width()));
    });
    connect(d->canvas, &CumulativeCanvas::resized, this, [this] {
        // A lower picture has room for fewer labels, and a line without one says nothing.
        const auto shown = static_cast<int>(d->table().lines.size());
        const bool isShort = shown < std::min(d->browser->state().cumulative.top, d->mostLines());
        if (d->isStale) return;
        if (shown > d->mostLines() + 1 || (isShort && d->table().groupsInOther > 0)) d->read();
    });
    setThemeKind(ThemeKind::Light);
    d->read();
}

CumulativeView::~CumulativeView() = default;

void CumulativeView::showEvent(QShowEvent*) {
    if (d->isStale) d->read();
}

void CumulativeView::setThemeKind(ThemeKind kind) {
    const Theme& theme = themeOf(kind);
    QPalette colors = paletteOf(theme);
    colors.setColor(QPalette::Window, theme.ground);
    setPalette(colors);
    QPalette muted = colors;
    muted.setColor(QPalette::WindowText, theme.mutedText);
    d->note->setPalette(muted);
    d->note->setFont(theme.note);
    d->header->setTheme(theme);
    d->canvas->setThemeKind(kind);
}

QSize CumulativeView::sizeHint() const { return {900, 320}; }
QSize CumulativeView::minimumSizeHint() const { return {320, 140}; }

}  // namespace cutline
