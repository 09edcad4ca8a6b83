// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/actions.h"
#include "app/window/area_walk.h"
#include "app/window/event_commands.h"
#include "app/window/exports.h"
#include "app/window/help.h"
#include "app/window/house_style.h"
#include "app/window/importer.h"
#include "app/window/session.h"
#include "app/window/status_line.h"
#include "app/window/top_bar.h"
#include "app/window/work_page.h"
#include "views/bars/bar_view.h"
#include "views/browse/event_order.h"
#include "views/detail/detail_panel.h"
#include "views/filter/filter_panel.h"
#include "views/timeline/timeline_view.h"
#include "views/welcome/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace cutline {

namespace {

ThemeKind themeOfDesktop() {
    static const ThemeKind kind =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
    return kind;
}

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
      m_exports(new Exports(this, m_browser, *m_dialogs, m_settings)),
      m_importer(new Importer(this, *m_session, *m_dialogs)),
      m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(this)),
      m_page(new WorkPage(&m_browser, *m_actions, this)),
      m_status(new StatusLine(&m_browser, this)),
      m_systemTheme(themeOfDesktop()) {
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    m_actions->addTo(*menuBar());
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_page);
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    connectFiles();
    connectEditing();
    connectViews();
    connectGoing();
    applyTheme();
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
    on(m_actions->find, [this] {
        m_page->topBar().search().setFocus(Qt::ShortcutFocusReason);
        m_page->topBar().search().selectAll();
    });
    DetailPanel& details = m_page->details();
    connect(&details, &DetailPanel::editAsked, m_commands, &EventCommands::editSelected);
    connect(&details, &DetailPanel::deleteAsked, m_commands, &EventCommands::removeSelected);
    connect(&details, &DetailPanel::linkAsked, m_commands, &EventCommands::linkSelected);
    connect(&details, &DetailPanel::removeLinkAsked, m_commands, &EventCommands::removeLink);
    connect(&m_page->timeline(), &TimelineView::activated, this, [this](const QString& uid) {
        m_browser.select(uid);
        if (m_actions->edit->isEnabled()) m_commands->editSelected();
    });
}

void MainWindow::connectViews() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    TimelineView& timeline = m_page->timeline();
    on(m_actions->zoomIn, [&timeline] { timeline.zoomIn(); });
    on(m_actions->zoomOut, [&timeline] { timeline.zoomOut(); });
    on(m_actions->zoomFit, [&timeline] { timeline.zoomToFit(); });
    on(m_actions->net, [this] { changeState([](ViewState& state) { state.showsGross = false; }); });
    on(m_actions->gross, [this] { changeState([](ViewState& state) { state.showsGross = true; }); });
    on(m_actions->estimates,
       [this](bool isOn) { changeState([isOn](ViewState& state) { state.query.estimates = isOn; }); });
    const struct {
        QAction* action;
        QWidget* panel;
        QString name;
    } panels[] = {{m_actions->filterPanel, &m_page->filters(), QStringLiteral("filters")},
                  {m_actions->detailPanel, &m_page->details(), QStringLiteral("details")},
                  {m_actions->bars, &m_page->bars(), QStringLiteral("bars")}};
    for (const auto& one : panels) {
        one.action->setChecked(m_settings.isPanelShown(one.name));
        one.panel->setVisible(one.action->isChecked());
        connect(one.action, &QAction::toggled, this, [this, name = one.name, panel = one.panel](bool isShown) {
            panel->setVisible(isShown);
            m_settings.setPanelShown(name, isShown);
        });
    }
    const std::pair<QAction*, ThemeChoice> themes[] = {{m_actions->themeSystem, ThemeChoice::System},
                                                       {m_actions->themeLight, ThemeChoice::Light},
                                                       {m_actions->themeDark, ThemeChoice::Dark}};
    for (const auto& [action, choice] : themes) {
        action->setChecked(m_settings.themeChoice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setThemeChoice(choice);
            applyTheme();
        });
    }
}

void MainWindow::connectGoing() {
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->back, [this] { m_browser.goBack(); });
    on(m_actions->forward, [this] { m_browser.goForward(); });
    on(m_actions->previousEvent, [this] { selectNeighbour(m_browser, -1); });
    on(m_actions->nextEvent, [this] { selectNeighbour(m_browser, 1); });
    on(m_actions->nextArea, [this] { walkAreas(m_page->areas(), 1); });
    on(m_actions->previousArea, [this] { walkAreas(m_page->areas(), -1); });
    on(m_actions->keys, [this] { showKeys(this, *m_actions); });
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
    for (QAction* action : {m_actions->exportChart, m_actions->exportData, m_actions->saveCopy, m_actions->close,
                            m_actions->find, m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomFit, m_actions->net,
                            m_actions->gross, m_actions->estimates, m_actions->filterPanel, m_actions->detailPanel,
                            m_actions->bars, m_actions->explain, m_actions->nextArea, m_actions->previousArea}) {
        action->setEnabled(isOpen);
    }
    m_actions->import->setEnabled(!isOpen || canEdit);
    m_actions->add->setEnabled(canEdit);
    for (QAction* action : {m_actions->edit, m_actions->remove, m_actions->link}) {
        action->setEnabled(canEdit && isSelected);
    }
    m_actions->copy->setEnabled(isSelected);
    const bool hasEvents = m_browser.selection() && !m_browser.selection()->events().empty();
    m_actions->previousEvent->setEnabled(hasEvents);
    m_actions->nextEvent->setEnabled(hasEvents);
    m_actions->back->setEnabled(m_browser.canGoBack());
    m_actions->forward->setEnabled(m_browser.canGoForward());
    m_actions->net->setChecked(!m_browser.state().showsGross);
    m_actions->gross->setChecked(m_browser.state().showsGross);
    m_actions->estimates->setChecked(m_browser.state().query.estimates);
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

void MainWindow::applyTheme() {
    const ThemeChoice choice = m_settings.themeChoice();
    m_theme = choice == ThemeChoice::System ? m_systemTheme
              : choice == ThemeChoice::Dark ? ThemeKind::Dark
                                            : ThemeKind::Light;
    cutline::applyTheme(*qApp, themeOf(m_theme));
    m_page->setThemeKind(m_theme);
}

void MainWindow::changeState(const std::function<void(ViewState&)>& edit) {
    ViewState state = m_browser.state();
    edit(state);
    const auto shown = m_browser.setState(state);
    if (!shown) m_dialogs->report(this, shown.error(), {});
}

void MainWindow::exportChart() {
    const QWidget* focused = QApplication::focusWidget();
    const BarView& bars = m_page->bars();
    const bool isBars = focused != nullptr && (focused == &bars || bars.isAncestorOf(focused));
    m_exports->exportChart(isBars ? ChartKind::Bars : ChartKind::Timeline, m_theme);
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
