// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace cutline {

Actions::Actions(QObject* parent)
    : QObject(parent),
      create(make(tr("&New workbook…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)})),
      open(make(tr("&Open…"), {QKeySequence::Open})),
      openSample(make(tr("Open sa&mple"))),
      import(make(tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)})),
      exportChart(make(tr("&Export chart…"), {QKeySequence(Qt::CTRL | Qt::Key_E)})),
      exportData(make(tr("Export &data…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)})),
      saveCopy(make(tr("Save a cop&y…"), {QKeySequence::SaveAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)})),
      close(make(tr("&Close"), {QKeySequence(Qt::CTRL | Qt::Key_W)})),
      quit(make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)})),
      undo(make(tr("&Undo"), {QKeySequence::Undo})),
      redo(make(tr("&Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})),
      edit(make(tr("&Edit announcement…"), {QKeySequence(Qt::Key_F2)})),
      remove(make(tr("&Delete announcement"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)})),
      organizations(make(tr("Or&ganizations…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)})),
      sources(make(tr("&Sources…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)})),
      history(make(tr("Histor&y…"), {QKeySequence(Qt::CTRL | Qt::Key_H)})),
      copy(make(tr("&Copy as text"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)})),
      find(make(tr("&Find"), {QKeySequence::Find})),
      nextHit(make(tr("Ne&xt hit"), {QKeySequence(Qt::Key_F3)})),
      previousHit(make(tr("Previous &hit"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)})),
      themes(new QActionGroup(this)),
      themeSystem(makeSwitch(tr("&System"), themes)),
      themeLight(makeSwitch(tr("&Light"), themes)),
      themeDark(makeSwitch(tr("&Dark"), themes)),
      zoomIn(make(tr("Zoom &in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)})),
      zoomOut(make(tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)})),
      zoomFit(make(tr("Show &all of time"), {QKeySequence(Qt::CTRL | Qt::Key_0)})),
      zoomSelection(make(tr("Zoom to the selected &event"), {QKeySequence(Qt::CTRL | Qt::Key_9)})),
      lowerViews(new QActionGroup(this)),
      showBars(makeSwitch(tr("&Bars"), lowerViews, {QKeySequence(Qt::CTRL | Qt::Key_3)})),
      showCumulative(makeSwitch(tr("&Cumulative"), lowerViews, {QKeySequence(Qt::CTRL | Qt::Key_4)})),
      showTable(makeSwitch(tr("&Table"), lowerViews, {QKeySequence(Qt::CTRL | Qt::Key_5)})),
      sums(new QActionGroup(this)),
      net(makeSwitch(tr("&Net, every headcount once"), sums, {QKeySequence(Qt::CTRL | Qt::Key_1)})),
      gross(makeSwitch(tr("&Gross, everything announced"), sums, {QKeySequence(Qt::CTRL | Qt::Key_2)})),
      estimates(makeSwitch(tr("Count &estimates from percentages"), nullptr)),
      clearFilters(make(tr("Take all filters a&way"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)})),
      knownEarlier(
          make(tr("As known &before the last announcement"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left)})),
      knownLater(
          make(tr("As known &with the next announcement"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)})),
      knownToday(make(tr("As known t&oday"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_End)})),
      filterPanel(makeSwitch(tr("&Filters"), nullptr, {QKeySequence(Qt::CTRL | Qt::Key_B)})),
      detailPanel(makeSwitch(tr("&Details"), nullptr, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)})),
      lowerPane(makeSwitch(tr("Bars, lines or table &below"), nullptr, {QKeySequence(Qt::CTRL | Qt::Key_J)})),
      back(make(tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)})),
      forward(make(tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)})),
      previousEvent(make(tr("&Previous event"), {QKeySequence(Qt::ALT | Qt::Key_Up)})),
      nextEvent(make(tr("&Next event"), {QKeySequence(Qt::ALT | Qt::Key_Down)})),
      nextArea(make(tr("Next &area"), {QKeySequence(Qt::Key_F6)})),
      previousArea(make(tr("Previous a&rea"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)})),
      saveView(make(tr("&Save this view…"), {QKeySequence(Qt::CTRL | Qt::Key_D)})),
      palette(make(tr("&Commands…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)})),
      add(make(tr("&New announcement…"), {QKeySequence(Qt::CTRL | Qt::Key_N)})),
      article(make(tr("New from &article…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)})),
      pasteArticle(make(tr("&Paste an article"), {QKeySequence(Qt::CTRL | Qt::Key_V)})),
      link(make(tr("&Link to…"), {QKeySequence(Qt::CTRL | Qt::Key_L)})),
      explain(make(tr("E&xplain the total…"), {QKeySequence(Qt::CTRL | Qt::Key_T)})),
      keys(make(tr("&Keys"), {QKeySequence(Qt::Key_F1)})),
      about(make(tr("&About Cutline"))) {
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction* Actions::make(const QString& words, const QList<QKeySequence>& shortcuts) {
    auto* action = new QAction(words, this);
    action->setShortcuts(shortcuts);
    return action;
}

QAction* Actions::makeSwitch(const QString& words, QActionGroup* group, const QList<QKeySequence>& shortcuts) {
    QAction* action = make(words, shortcuts);
    action->setCheckable(true);
    if (group != nullptr) group->addAction(action);
    return action;
}

void Actions::addTo(QMenuBar& bar) {
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({create, open});
    recent = file->addMenu(tr("Open &recent"));
    file->addAction(openSample);
    file->addSeparator();
    file->addActions({import, exportChart, exportData, saveCopy});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu* editing = bar.addMenu(tr("&Edit"));
    editing->addActions({undo, redo});
    editing->addSeparator();
    editing->addActions({add, article, edit, remove});
    editing->addSeparator();
    editing->addActions({organizations, sources, history});
    editing->addSeparator();
    editing->addActions({copy, find, nextHit, previousHit});

    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({net, gross, estimates});
    view->addSeparator();
    view->addActions({knownEarlier, knownLater, knownToday});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomFit, zoomSelection});
    view->addSeparator();
    view->addActions({showBars, showCumulative, showTable});
    view->addSeparator();
    view->addActions({filterPanel, detailPanel, lowerPane, clearFilters});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions({themeSystem, themeLight, themeDark});

    QMenu* go = bar.addMenu(tr("&Go"));
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions({previousEvent, nextEvent});
    go->addSeparator();
    savedViews = go->addMenu(tr("Saved &views"));
    go->addAction(saveView);
    go->addSeparator();
    go->addActions({nextArea, previousArea});

    QMenu* announcement = bar.addMenu(tr("&Announcement"));
    announcement->addActions({add, article, pasteArticle, edit, link, remove});
    announcement->addSeparator();
    announcement->addAction(explain);

    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({palette, keys, about});
}

void Actions::followUndo(QUndoStack* stack) {
    if (m_followed) m_followed->disconnect(this);
    m_followed = stack;
    const auto show = [](QAction* action, const QString& verb, const QString& words) {
        QString literal = words;
        action->setText(words.isEmpty() ? verb : QString(verb % u": " % literal.replace(u'&', QStringLiteral("&&"))));
    };
    const auto refresh = [this, stack, show] {
        undo->setEnabled(stack != nullptr && stack->canUndo());
        redo->setEnabled(stack != nullptr && stack->canRedo());
        show(undo, tr("&Undo"), stack != nullptr ? stack->undoText() : QString());
        show(redo, tr("&Redo"), stack != nullptr ? stack->redoText() : QString());
    };
    refresh();
    if (stack == nullptr) return;
    connect(stack, &QUndoStack::indexChanged, this, refresh);
    connect(stack, &QUndoStack::canUndoChanged, this, refresh);
    connect(stack, &QUndoStack::canRedoChanged, this, refresh);
}

}  // namespace cutline
