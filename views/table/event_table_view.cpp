// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/event_table_view.h"

#include "model/wording/wording.h"
#include "views/browse/browser.h"
#include "views/chart/choice_button.h"
#include "views/detail/heading_label.h"
#include "views/detail/link_menu.h"
#include "views/table/column_menu.h"
#include "views/table/column_state.h"
#include "views/table/event_grid.h"
#include "views/table/event_header.h"
#include "views/table/row_text.h"
#include "views/table/table_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace cutline {

struct EventTableView::Private {
    EventTableView* view;
    Browser* browser;
    HeadingLabel* title;
    QLabel* note;
    ChoiceButton* columns;
    QStackedWidget* stack;
    EventGrid* grid;
    QLabel* empty;
    QString noteWords;
    bool isRead = false;

    /// The line above: how many, how sorted, which columns.
    [[nodiscard]] QLayout* makeLine() {
        title = new HeadingLabel({}, view);
        title->setWordWrap(false);
        note = new QLabel(view);
        note->setTextFormat(Qt::PlainText);
        note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        note->setForegroundRole(QPalette::PlaceholderText);
        columns = new ChoiceButton(EventTableView::tr("Columns of the table"), view);
        columns->setWords(EventTableView::tr("Columns"));
        QObject::connect(columns->menu(), &QMenu::aboutToShow, view, [this] {
            columns->menu()->clear();
            addColumnChoices(*columns->menu(), *grid);
            addSortChoices(*columns->menu()->addMenu(EventTableView::tr("&Sort by")), *grid);
        });
        auto* line = new QHBoxLayout;
        line->setContentsMargins(16, 6, 8, 4);
        line->setSpacing(10);
        line->addWidget(title);
        line->addWidget(note, 1);
        line->addWidget(columns);
        return line;
    }

    /// What stands below it: the rows, or why there are none.
    void makeRows() {
        stack = new QStackedWidget(view);
        grid = new EventGrid(browser, stack);
        empty = new QLabel(stack);
        empty->setTextFormat(Qt::PlainText);
        empty->setForegroundRole(QPalette::PlaceholderText);
        empty->setWordWrap(true);
        empty->setAlignment(Qt::AlignCenter);
        empty->setMargin(16);
        stack->addWidget(grid);
        stack->addWidget(empty);
        stack->setContentsMargins(8, 0, 0, 0);
    }

    void read() {
        isRead = view->isVisible();
        grid->readContent(isRead);
        if (!isRead) return;
        const auto& selection = browser->selection();
        title->setText(selection ? countWords(static_cast<qint64>(selection->events().size())) : QString());
        const QString why = emptyWords(*browser);
        empty->setText(why);
        empty->setAccessibleName(why);
        stack->setCurrentWidget(why.isEmpty() ? static_cast<QWidget*>(grid) : empty);
        columns->setVisible(selection != nullptr);
        say(sortingWords(grid->events().sorting()));
    }

    /// Beside the title, as much of it as there is room for.
    void say(const QString& words) {
        noteWords = words;
        fitNote();
    }

    void fitNote() {
        const int margins = view->layout()->contentsMargins().left() + 3 * note->fontMetrics().height();
        const int room = view->width() - margins - title->sizeHint().width() - columns->sizeHint().width();
        const QString shown = note->fontMetrics().elidedText(noteWords, Qt::ElideRight, std::max(0, room));
        note->setText(shown);
        note->setAccessibleName(noteWords);
        note->setToolTip(shown == noteWords ? QString() : noteWords);
    }

    /// Faces that follow the application's: at 200 % the line above is as large as the rows.
    void measure() {
        const double share = view->font().pixelSize() > 0 ? view->font().pixelSize() / 13.0 : 1.0;
        QFont name = themeOf(ThemeKind::Light).title;
        name.setPixelSize(static_cast<int>(std::lround(name.pixelSize() * share)));
        title->setFont(name);
        for (QWidget* one : {static_cast<QWidget*>(note), static_cast<QWidget*>(columns)}) one->setFont(view->font());
        fitNote();
    }

    void showColumnMenu(const QPoint& at) {
        QMenu menu(view);
        addColumnChoices(menu, *grid);
        menu.exec(at);
    }

    void showEventMenu(const QPoint& at) {
        QMenu menu(view);
        if (grid->currentIndex().isValid()) addEventChoices(menu);
        addSortChoices(*menu.addMenu(EventTableView::tr("&Sort by")), *grid);
        addColumnChoices(*menu.addMenu(EventTableView::tr("Co&lumns")), *grid);
        menu.exec(at);
    }

    void addEventChoices(QMenu& menu) {
        const EventIndex event = grid->events().eventAt(grid->currentIndex().row());
        const Dataset& dataset = browser->selection()->dataset();
        const OrganizationIndex company = dataset.entry(dataset.organization(event)).root;
        QAction* edit = menu.addAction(EventTableView::tr("&Edit announcement…"), view,
                                       [this, uid = dataset.uid(event)] { Q_EMIT view->activated(uid); });
        const bool canEdit = !browser->document()->workbook().isReadOnly();
        edit->setEnabled(canEdit);
        if (canEdit) {
            addLinkChoices(menu, browser->selection()->ledger(), event,
                           {[this, uid = dataset.uid(event)] { Q_EMIT view->linkAsked(uid); },
                            [this](const LinkEntry& link) { Q_EMIT view->removeLinkAsked(link); }});
        }
        menu.addAction(EventTableView::tr("E&xplain…"), view, [this] { explainMarked(); });
        const QFontMetrics metrics = menu.fontMetrics();
        QString name = metrics.elidedText(dataset.entry(company).name, Qt::ElideRight, 30 * metrics.averageCharWidth());
        menu.addAction(EventTableView::tr("&Only %1").arg(name.replace(u'&', QStringLiteral("&&"))), view,
                       [this, path = dataset.path(company)] {
                           // The company was just read from what is shown: nothing can be refused.
                           (void)browser->change([&](ViewState& state) { state.query.organizations = {path}; });
                       });
        menu.addSeparator();
        QAction* copy = menu.addAction(EventTableView::tr("&Copy as text"), grid, &EventGrid::copy);
        copy->setShortcut(QKeySequence::Copy);
        copy->setShortcutContext(Qt::WidgetShortcut);
    }

    void explainMarked() {
        const auto part = std::make_shared<const Selection>(browser->selection()->part(grid->markedEvents()));
        if (!part->events().empty()) Q_EMIT view->explainAsked(part, explainTitle(*part));
    }

    void tellCopied(int rows, int ofRows) {
        const QString all = countWords(ofRows);
        say(rows == ofRows ? EventTableView::tr("%1 copied").arg(all)
                           : EventTableView::tr("Only the first %1 of %2 were copied: a clipboard holds no more. "
                                                "Export the data to have all of them.")
                                 .arg(numberWords(rows), all));
    }

    void connectGrid() {
        QObject::connect(grid, &QTableView::activated, view, [this](const QModelIndex& index) {
            Q_EMIT view->activated(browser->selection()->dataset().uid(grid->events().eventAt(index.row())));
        });
        QObject::connect(grid, &EventGrid::menuAsked, view, [this](const QPoint& at) { showEventMenu(at); });
        QObject::connect(grid->horizontalHeader(), &QWidget::customContextMenuRequested, view,
                         [this](const QPoint& at) { showColumnMenu(grid->horizontalHeader()->mapToGlobal(at)); });
        QObject::connect(grid, &EventGrid::copied, view, [this](int rows, int ofRows) { tellCopied(rows, ofRows); });
        QObject::connect(grid, &EventGrid::sorted, view, [this] { say(sortingWords(grid->events().sorting())); });
        QObject::connect(grid, &EventGrid::columnsChanged, view, &EventTableView::columnStateChanged);
    }
};

EventTableView::EventTableView(Browser* browser, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = this;
    d->browser = browser;
    // In the order in which they are read aloud.
    QLayout* line = d->makeLine();
    d->makeRows();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(d->stack, 1);
    setAutoFillBackground(true);
    setAccessibleName(tr("Table of events"));
    setFocusProxy(d->grid);
    connect(browser, &Browser::contentChanged, this, [this] { d->read(); });
    connect(browser, &Browser::selectedChanged, this, [this] { d->grid->followSelected(); });
    d->connectGrid();
    setThemeKind(ThemeKind::Light);
    d->measure();
    d->read();
}

EventTableView::~EventTableView() = default;

EventGrid& EventTableView::grid() { return *d->grid; }

void EventTableView::setThemeKind(ThemeKind kind) {
    const Theme& theme = themeOf(kind);
    QPalette colors = paletteOf(theme);
    colors.setColor(QPalette::Window, theme.ground);
    setPalette(colors);
    d->grid->setTheme(theme);
}

QByteArray EventTableView::columnState() const {
    return toBytes({d->grid->events().columns(), d->grid->chosenWidths()});
}

bool EventTableView::restoreColumnState(const QByteArray& bytes) {
    const auto state = columnStateFromBytes(bytes);
    if (!state) return false;
    d->grid->setChosenWidths(state->widths);
    d->grid->setColumns(state->shown);
    return true;
}

void EventTableView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!d->isRead) d->read();
}

void EventTableView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) d->measure();
}

void EventTableView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    d->fitNote();
}

QSize EventTableView::sizeHint() const { return {900, 320}; }
QSize EventTableView::minimumSizeHint() const { return {320, 140}; }

}  // namespace cutline
