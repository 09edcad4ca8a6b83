// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bars/bar_view.h"

#include "views/bars/bar_canvas.h"
#include "views/bars/bar_header.h"
#include "views/bars/bar_menu.h"
#include "views/bars/bar_parts.h"
#include "views/bars/bar_words.h"
#include "views/browse/browser.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cutline {

struct BarView::Private {
    BarView* view;
    Browser* browser;
    BarHeader* header;
    QScrollArea* area;
    BarCanvas* canvas;
    /// What the bars were made of.
    std::shared_ptr<const Selection> selection;
    BarOptions options;
    bool showsGross = false;
    bool isStale = true;

    /// Reads again where anything changed that the bars show; later, where another view stands in their place.
    void follow() {
        const ViewState& state = browser->state();
        const bool isSame =
            !isStale && selection == browser->selection() && options == state.bars && showsGross == state.showsGross;
        if (isSame) return;
        const bool isPutAway = view->testAttribute(Qt::WA_WState_ExplicitShowHide) && view->isHidden();
        isStale = isPutAway;
        if (!isPutAway) read();
    }

    void read() {
        const ViewState& state = browser->state();
        selection = browser->selection();
        options = state.bars;
        showsGross = state.showsGross;
        BarTable table;
        QString words = BarView::tr("Nothing is open.");
        if (selection) {
            const auto today = browser->selectionAsKnownToday();
            table = barTable(*selection, state.bars, state.showsGross, kMostBars, today.get());
            words = BarView::tr("There is nothing to add up here.");
        }
        header->read(selection ? titleOf(table) : QString());
        view->setAccessibleDescription(selection ? summaryWords(table) : words);
        canvas->setTable(std::move(table), words);
        readSelected();
    }

    [[nodiscard]] std::optional<std::size_t> barOf(const std::optional<EventIndex>& event) const {
        // Positions of events mean something in their own dataset only.
        if (!event || !selection || selection != browser->selection()) return std::nullopt;
        return barOfEvent(canvas->table(), selection->dataset(), *event);
    }

    void readSelected() { canvas->setSelected(barOf(browser->selectedEvent())); }

    void readHovered() {
        if (const auto bar = barOf(browser->hoveredEvent())) return canvas->setPointed(bar);
        const OrganizationIndex organization = browser->hoveredOrganization();
        // Pointing at a bar of a month or an industry points at no organization: the bar stays as it is.
        if (organization == kNoOrganization && canvas->underMouse()) return;
        canvas->setPointed(selection ? barOfOrganization(canvas->table(), selection->dataset(), organization)
                                     : std::nullopt);
    }

    void point(std::optional<std::size_t> bar) {
        browser->hoverOrganization(bar ? canvas->table().bars[*bar].organization : kNoOrganization);
    }

    [[nodiscard]] BarChoice choiceOf(const std::vector<std::size_t>& bars) const {
        return {*selection, canvas->table(), bars};
    }

    void show(const ViewState& state) {
        // What is narrowed to was just shown: it is there.
        (void)browser->setState(state);
    }

    /// Narrows to the bars; where no query says just that, tells what they are instead.
    void narrow(const std::vector<std::size_t>& bars) {
        if (!selection) return;
        const Narrowed query = onlyThese(choiceOf(bars));
        if (!query || *query == browser->state().query) return explain(bars);
        ViewState next = browser->state();
        next.query = *query;
        show(next);
    }

    void explain(const std::vector<std::size_t>& bars) {
        if (!selection) return;
        const Bar bar = together(canvas->table(), bars);
        if (bar.total.events == 0) return;
        const auto part = std::make_shared<const Selection>(partOf(*selection, canvas->table(), bar));
        Q_EMIT view->explainAsked(part, bar.label);
    }

    static void copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

    void copyAll() const { copy(tabSeparated(canvas->table())); }

    void openMenu(const std::vector<std::size_t>& bars, QPoint place) {
        if (!selection) return;
        const BarMenuActions actions{[this](const ViewState& state) { show(state); }, [this, bars] { explain(bars); },
                                     [this, bars] { copy(valueLines(canvas->table(), bars)); }, [this] { copyAll(); }};
        newBarMenu(choiceOf(bars), browser->state(), actions, view)->popup(place);
    }

    void connectCanvas() {
        connect(canvas, &BarCanvas::narrowAsked, view, [this](const auto& bars) { narrow(bars); });
        connect(canvas, &BarCanvas::explainAsked, view, [this](const auto& bars) { explain(bars); });
        connect(canvas, &BarCanvas::menuAsked, view, [this](const auto& bars, QPoint place) { openMenu(bars, place); });
        connect(canvas, &BarCanvas::copyAsked, view, [this] { copyAll(); });
        connect(canvas, &BarCanvas::pointed, view, [this](const auto& bar) { point(bar); });
        connect(canvas, &BarCanvas::currentMoved, view, [this](const QRect& part) {
            area->ensureVisible(part.center().x(), part.center().y(), 0, part.height() / 2 + 4);
        });
    }
};

BarView::BarView(Browser* browser, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = this;
    d->browser = browser;
    d->header = new BarHeader(browser, this);
    d->canvas = new BarCanvas;
    d->area = new QScrollArea(this);
    d->area->setWidget(d->canvas);
    d->area->setWidgetResizable(true);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->header);
    column->addWidget(d->area, 1);
    setAutoFillBackground(true);
    setAccessibleName(tr("Bars"));
    setFocusProxy(d->canvas);
    d->connectCanvas();
    connect(browser, &Browser::contentChanged, this, [this] { d->follow(); });
    connect(browser, &Browser::presentationChanged, this, [this] { d->follow(); });
    connect(browser, &Browser::selectedChanged, this, [this] { d->readSelected(); });
    connect(browser, &Browser::hoveredChanged, this, [this] { d->readHovered(); });
    setThemeKind(ThemeKind::Light);
    d->follow();
}

BarView::~BarView() = default;

void BarView::setThemeKind(ThemeKind kind) {
    const Theme& theme = themeOf(kind);
    QPalette colors = paletteOf(theme);
    colors.setColor(QPalette::Window, theme.ground);
    setPalette(colors);
    d->header->setTheme(theme);
    d->canvas->setThemeKind(kind);
}

void BarView::showEvent(QShowEvent*) { d->follow(); }

QSize BarView::sizeHint() const { return {900, 320}; }
QSize BarView::minimumSizeHint() const { return {320, 140}; }

}  // namespace cutline
