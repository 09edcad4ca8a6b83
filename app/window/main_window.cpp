// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/actions.h"
#include "app/window/area_walk.h"
#include "app/window/article_commands.h"
#include "app/window/event_commands.h"
#include "app/window/exports.h"
#include "app/window/help.h"
#include "app/window/history_buttons.h"
#include "app/window/importer.h"
#include "app/window/key_sheet.h"
#include "app/window/lower_pane.h"
#include "app/window/palette_entries.h"
#include "app/window/record_commands.h"
#include "app/window/session.h"
#include "app/window/status_line.h"
#include "app/window/theme_switch.h"
#include "app/window/top_bar.h"
#include "app/window/unsaved_bar.h"
#include "app/window/view_commands.h"
#include "app/window/work_page.h"
#include "views/browse/event_order.h"
#include "views/browse/known_on.h"
#include "views/browse/saved_views.h"
#include "views/detail/detail_panel.h"
#include "views/filter/filter_panel.h"
#include "views/filter/saved_view_list.h"
#include "views/filter/search_field.h"
#include "views/timeline/timeline_view.h"
#include "views/welcome/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace cutline {

namespace {

QString localFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(std::unique_ptr<Dialogs> dialogs)
    : m_dialogs(std::move(dialogs)),
      m_session(new Session(this, *m_dialogs, m_settings)),
      m_actions(new Actions(this)),
      m_commands(new EventCommands(this, m_browser, *m_dialogs)),
      m_viewCommands(new ViewCommands(this, m_browser, *m_dialogs)),
      m_exports(new Exports(this, m_browser, *m_dialogs, m_settings)),
      m_importer(new Importer(this, *m_session, *m_dialogs)),
      m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(this)),
      m_page(new WorkPage(&m_browser, *m_actions, this)),
      m_status(new StatusLine(&m_browser, this)),
      m_themes(new ThemeSwitch(this, m_settings, *m_actions, *m_page)) {
    setAcceptDrops(true);
    setMinimumSize(800, 500);
    m_actions->addTo(*menuBar());
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_page);
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    connectFiles();
    connectEditing();
    connectViews();
    connectPanels();
    connectQuery();
    connectGoing();
    new RecordCommands(this, m_browser, *m_dialogs, *m_actions, m_page->details());
    m_themes->apply();
    placeOnScreen();
    m_page->restore(m_settings);
    refreshRecent();
    followDocument();
}

MainWindow::~MainWindow() {
    // The views listen to the browser, the browser to the document, which the session owns: let go in that order.
    m_actions->followUndo(nullptr);
    m_browser.disconnect();
    m_browser.setDocument(nullptr);
    delete m_stack;
    delete m_importer;
    delete m_session;
}

void MainWindow::placeOnScreen() {
    if (restoreGeometry(m_settings.geometry())) return;
    const QSize available = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(available));
    if (available.width() <= 1440 || available.height() <= 900) setWindowState(Qt::WindowMaximized);
}

void MainWindow::connectFiles() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->create, [this] { m_session->createNew(); });
    on(m_actions->open, [this] { m_session->askAndOpen(); });
    on(m_actions->openSample, [this] { m_session->openSample(); });
    on(m_actions->import, [this] { m_importer->askAndImport(); });
    on(m_actions->exportChart, [this] { exportChart(); });
    on(m_actions->exportData, [this] { m_exports->exportData(); });
    on(m_actions->saveCopy, [this] { m_session->saveCopy(); });
    on(m_actions->close, [this] { m_session->close(); });
    on(m_actions->quit, [this] { close(); });
    connect(m_session, &Session::documentChanged, this, &MainWindow::followDocument);
    connect(m_session, &Session::recentFilesChanged, this, &MainWindow::refreshRecent);
    connect(m_welcome, &WelcomePage::newAsked, m_session, &Session::createNew);
    connect(m_welcome, &WelcomePage::openAsked, m_session, &Session::askAndOpen);
    connect(m_welcome, &WelcomePage::sampleAsked, m_session, &Session::openSample);
    connect(m_welcome, &WelcomePage::recentAsked, m_session, &Session::openRecent);
    connect(m_exports, &Exports::written, this, [this](const QString& path) {
        m_status->showMessage(tr("Written: %1").arg(QFileInfo(path).fileName()), 6000);
    });
}

void MainWindow::connectEditing() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->undo, [this] { m_session->document()->undoStack().undo(); });
    on(m_actions->redo, [this] { m_session->document()->undoStack().redo(); });
    on(m_actions->add, [this] { m_commands->add(); });
    on(m_actions->edit, [this] { m_commands->editSelected(); });
    on(m_actions->remove, [this] { m_commands->removeSelected(); });
    on(m_actions->link, [this] { m_commands->linkSelected(); });
    on(m_actions->copy, [this] { m_commands->copySelected(); });
    on(m_actions->explain, [this] { m_commands->explainTotal(); });
    connect(m_commands, &EventCommands::articleAsked, new ArticleCommands(this, *m_actions, m_browser, *m_dialogs),
            &ArticleCommands::continueTyping);
    connect(&m_page->unsaved(), &UnsavedBar::continueAsked, m_commands, &EventCommands::continueTyping);
    m_commands->offerLinks(m_page->timeline(), m_page->lower());
    DetailPanel& details = m_page->details();
    connect(&details, &DetailPanel::editAsked, m_commands, &EventCommands::editSelected);
    connect(&details, &DetailPanel::deleteAsked, m_commands, &EventCommands::removeSelected);
    connect(&details, &DetailPanel::linkAsked, m_commands, &EventCommands::linkSelected);
    connect(&details, &DetailPanel::removeLinkAsked, m_commands, &EventCommands::removeLink);
    const auto editThis = [this](const QString& uid) {
        m_browser.select(uid);
        if (m_actions->edit->isEnabled()) m_commands->editSelected();
    };
    connect(&m_page->timeline(), &TimelineView::activated, this, editThis);
    connect(&m_page->lower(), &LowerPane::activated, this, editThis);
}

void MainWindow::connectViews() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    const auto change = [this, on](QAction* action, auto edit) {
        on(action, [this, edit] { m_viewCommands->change(edit); });
    };
    TimelineView& timeline = m_page->timeline();
    on(m_actions->zoomIn, [&timeline] { timeline.zoomIn(); });
    on(m_actions->zoomOut, [&timeline] { timeline.zoomOut(); });
    on(m_actions->zoomFit, [&timeline] { timeline.zoomToFit(); });
    on(m_actions->zoomSelection, [&timeline] { timeline.zoomToSelection(); });
    connect(&timeline, &TimelineView::explainAsked, m_commands, &EventCommands::explain);
    connect(&m_page->lower(), &LowerPane::explainAsked, m_commands, &EventCommands::explain);
    connect(&m_page->filters(), &FilterPanel::explainAsked, m_commands, &EventCommands::explain);
    change(m_actions->net, [](ViewState& state) { state.showsGross = false; });
    change(m_actions->gross, [](ViewState& state) { state.showsGross = true; });
    for (const auto& [action, view] :
         {std::pair(m_actions->showBars, LowerView::Bars), std::pair(m_actions->showCumulative, LowerView::Cumulative),
          std::pair(m_actions->showTable, LowerView::Table)}) {
        on(action, [this, view = view] {
            m_actions->lowerPane->setChecked(true);
            m_viewCommands->change([view](ViewState& state) { state.lower = view; });
        });
    }
    SavedViewList& views = m_page->filters().savedViews();
    on(m_actions->saveView, [this] { m_viewCommands->saveView(); });
    connect(&views, &SavedViewList::saveAsked, m_viewCommands, &ViewCommands::saveView);
    connect(&views, &SavedViewList::showAsked, m_viewCommands, &ViewCommands::showView);
    connect(&views, &SavedViewList::renameAsked, m_viewCommands, &ViewCommands::renameView);
    connect(&views, &SavedViewList::removeAsked, m_viewCommands, &ViewCommands::removeView);
    connect(&m_browser, &Browser::savedViewsChanged, this, &MainWindow::refreshSavedViews);
}

void MainWindow::connectQuery() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->estimates,
       [this](bool isOn) { m_viewCommands->change([isOn](ViewState& state) { state.query.estimates = isOn; }); });
    on(m_actions->clearFilters, [this] { m_viewCommands->clearFilters(); });
    on(m_actions->knownEarlier, [this] { stepKnownOn(m_browser, -1); });
    on(m_actions->knownLater, [this] { stepKnownOn(m_browser, 1); });
    on(m_actions->knownToday, [this] { setKnownOn(m_browser, std::nullopt); });
    SearchField& search = m_page->topBar().search();
    on(m_actions->find, [&search] {
        search.setFocus(Qt::ShortcutFocusReason);
        search.selectAll();
    });
    on(m_actions->nextHit, [&search] { search.step(1); });
    on(m_actions->previousHit, [&search] { search.step(-1); });
}

void MainWindow::connectPanels() {
    const struct {
        QAction* action;
        QWidget* panel;
        QString name;
    } panels[] = {{m_actions->filterPanel, &m_page->filters(), QStringLiteral("filters")},
                  {m_actions->detailPanel, &m_page->details(), QStringLiteral("details")},
                  {m_actions->lowerPane, &m_page->lower(), QStringLiteral("bars")}};
    for (const auto& one : panels) {
        one.action->setChecked(m_settings.isPanelShown(one.name));
        one.panel->setVisible(one.action->isChecked());
        connect(one.action, &QAction::toggled, this, [this, name = one.name, panel = one.panel](bool isShown) {
            panel->setVisible(isShown);
            m_settings.setPanelShown(name, isShown);
        });
    }
}

void MainWindow::connectGoing() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->back, [this] { m_browser.goBack(); });
    on(m_actions->forward, [this] { m_browser.goForward(); });
    new HistoryButtons(this, m_actions->back, m_actions->forward);
    on(m_actions->previousEvent, [this] { selectNeighbour(m_browser, -1); });
    on(m_actions->nextEvent, [this] { selectNeighbour(m_browser, 1); });
    on(m_actions->nextArea, [this] { walkAreas(m_page->areas(), 1); });
    on(m_actions->previousArea, [this] { walkAreas(m_page->areas(), -1); });
    on(m_actions->palette, [this] { openPalette(); });
    on(m_actions->keys, [this] { KeySheet(keySections(*m_actions), this).exec(); });
    on(m_actions->about, [this] { showAbout(this); });
    for (const auto changed : {&Browser::contentChanged, &Browser::presentationChanged, &Browser::selectedChanged,
                               &Browser::historyChanged}) {
        connect(&m_browser, changed, this, &MainWindow::refreshActions);
    }
}

void MainWindow::followDocument() {
    Document* document = m_session->document();
    m_actions->followUndo(document != nullptr ? &document->undoStack() : nullptr);
    m_browser.setDocument(document);
    m_page->setNotice(document != nullptr ? document->workbook().readOnlyReason() : QString());
    m_page->unsaved().look();
    m_stack->setCurrentWidget(document != nullptr ? static_cast<QWidget*>(m_page) : m_welcome);
    m_status->setVisible(document != nullptr);
    if (document != nullptr) {
        connect(&document->undoStack(), &QUndoStack::cleanChanged, m_status, &StatusLine::refresh);
        m_page->timeline().setFocus();
    }
    refreshTitle();
    refreshActions();
}

void MainWindow::refreshActions() {
    Document* document = m_session->document();
    const bool isOpen = document != nullptr;
    const bool canEdit = isOpen && !document->workbook().isReadOnly();
    const bool isSelected = m_browser.selectedEvent().has_value();
    const ViewState& state = m_browser.state();
    const auto enable = [](bool isEnabled, std::initializer_list<QAction*> actions) {
        for (QAction* action : actions) action->setEnabled(isEnabled);
    };
    const Actions& all = *m_actions;
    enable(isOpen,
           {all.exportChart,    all.exportData, all.saveCopy,    all.close,    all.find,         all.zoomIn,
            all.zoomOut,        all.zoomFit,    all.net,         all.gross,    all.estimates,    all.filterPanel,
            all.detailPanel,    all.lowerPane,  all.explain,     all.nextArea, all.previousArea, all.showBars,
            all.showCumulative, all.showTable,  all.knownEarlier});
    enable(!isOpen || canEdit, {all.import});
    enable(canEdit, {all.add, all.article, all.pasteArticle, all.saveView});
    enable(canEdit && isSelected, {all.edit, all.remove, all.link});
    enable(isSelected, {all.copy, all.zoomSelection});
    const bool hasEvents = m_browser.selection() && !m_browser.selection()->events().empty();
    enable(hasEvents, {all.previousEvent, all.nextEvent});
    enable(hasEvents && !state.query.search.isEmpty(), {all.nextHit, all.previousHit});
    enable(state.query.asOf.has_value(), {all.knownLater, all.knownToday});
    enable(state.query != Query{}, {all.clearFilters});
    enable(m_browser.canGoBack(), {all.back});
    enable(m_browser.canGoForward(), {all.forward});
    refreshSwitches();
}

void MainWindow::refreshSwitches() {
    const ViewState& state = m_browser.state();
    m_actions->net->setChecked(!state.showsGross);
    m_actions->gross->setChecked(state.showsGross);
    m_actions->estimates->setChecked(state.query.estimates);
    m_actions->showBars->setChecked(state.lower == LowerView::Bars);
    m_actions->showCumulative->setChecked(state.lower == LowerView::Cumulative);
    m_actions->showTable->setChecked(state.lower == LowerView::Table);
}

void MainWindow::refreshSavedViews() {
    m_actions->savedViews->clear();
    std::vector<SavedView> views;
    if (m_browser.document() != nullptr) views = savedViews(m_browser).value_or(std::vector<SavedView>{});
    m_actions->savedViews->setEnabled(!views.empty());
    for (const SavedView& view : views) {
        QString words = view.name;
        m_actions->savedViews->addAction(words.replace(u'&', QStringLiteral("&&")), this,
                                         [this, view] { m_viewCommands->showView(view); });
    }
}

void MainWindow::refreshRecent() {
    const QStringList files = m_settings.recentFiles();
    m_welcome->setRecentFiles(files);
    m_actions->recent->clear();
    m_actions->recent->setEnabled(!files.isEmpty());
    for (const QString& path : files) {
        QString words = QFileInfo(path).fileName() % u"   " % QFileInfo(path).absolutePath();
        m_actions->recent->addAction(words.replace(u'&', QStringLiteral("&&")), this,
                                     [this, path] { m_session->openRecent(path); });
    }
    m_actions->recent->addSeparator();
    m_actions->recent->addAction(tr("&Clear the list"), this, [this] {
        m_settings.clearRecentFiles();
        refreshRecent();
    });
}

void MainWindow::refreshTitle() {
    const QString name = m_session->name();
    setWindowTitle(name.isEmpty() ? tr("Cutline") : tr("%1 – Cutline").arg(name));
    setWindowFilePath(m_session->document() != nullptr ? m_session->document()->workbook().path() : QString());
}

void MainWindow::openPalette() {
    CommandPalette palette(paletteEntries(*m_actions, m_browser, *m_viewCommands), this);
    if (palette.exec() == QDialog::Accepted) palette.runChosen();
}

void MainWindow::exportChart() {
    const QWidget* focused = QApplication::focusWidget();
    const bool isLower = focused != nullptr && m_page->lower().isAncestorOf(focused);
    const LowerView lower = m_browser.state().lower;
    const ChartKind kind = !isLower || lower == LowerView::Table ? ChartKind::Timeline
                           : lower == LowerView::Bars            ? ChartKind::Bars
                                                                 : ChartKind::Cumulative;
    m_exports->exportChart(kind, m_themes->kind());
}

void MainWindow::openAny(const QString& path) {
    if (Importer::isImportable(path)) {
        m_importer->import(path);
    } else {
        m_session->open(path);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setGeometry(saveGeometry());
    m_page->store(m_settings);
    event->setAccepted(!m_importer->isRunning() && m_session->close());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QString path = localFile(*event->mimeData());
    if (path.endsWith(QLatin1String(".cutline"), Qt::CaseInsensitive) || Importer::isImportable(path)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // The program that is dragged from waits for this to return: questions come after that.
    QTimer::singleShot(0, this, [this, path = localFile(*event->mimeData())] { openAny(path); });
}

}  // namespace cutline
