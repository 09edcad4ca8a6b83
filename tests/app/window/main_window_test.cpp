// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/actions.h"
#include "app/window/command_palette.h"
#include "app/window/importer.h"
#include "app/window/key_sheet.h"
#include "app/window/session.h"
#include "app/window/status_line.h"
#include "app/window/top_bar.h"
#include "app/window/total_line.h"
#include "app/window/work_page.h"
#include "model/counting/totals.h"
#include "model/sample/sample.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/detail/detail_panel.h"
#include "views/entry/event_dialog.h"
#include "views/entry/event_form.h"
#include "views/filter/filter_panel.h"
#include "views/filter/known_on_button.h"
#include "views/filter/known_on_panel.h"
#include "views/filter/saved_view_list.h"
#include "views/filter/search_field.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <deque>

namespace cutline {

namespace {

/// Answers the questions of the window from lists and keeps what it was told.
class ScriptedDialogs : public Dialogs {
public:
    struct Script {
        std::deque<QString> paths;
        std::deque<bool> waysOn;
        Loss loss = Loss::Stay;
        QStringList offered;
        std::vector<Error> errors;
        QStringList told;
        int lossQuestions = 0;
    };
    explicit ScriptedDialogs(Script& script) : m_script(script) {}

    QString askToOpen(QWidget*, const QString&, const QString&) override { return nextPath(); }
    QString askToSave(QWidget*, const QString&, const QString&, const QString&) override { return nextPath(); }
    QString askForText(QWidget*, const QString&, const QString&, const QString& suggested) override {
        m_script.offered << suggested;
        return nextPath();
    }
    bool report(QWidget*, const Error& error, const QString& wayOn) override {
        m_script.errors.push_back(error);
        m_script.offered << wayOn;
        if (m_script.waysOn.empty()) return false;
        const bool answer = m_script.waysOn.front();
        m_script.waysOn.pop_front();
        return answer;
    }
    Loss askAboutLoss(QWidget*) override {
        ++m_script.lossQuestions;
        return m_script.loss;
    }
    void tell(QWidget*, const QString& what, const QString& more) override { m_script.told << what << more; }

private:
    QString nextPath() {
        if (m_script.paths.empty()) return {};
        const QString path = m_script.paths.front();
        m_script.paths.pop_front();
        return path;
    }
    Script& m_script;
};

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
        m_window = std::make_unique<MainWindow>(std::make_unique<ScriptedDialogs>(m_script));
        m_window->show();
    }

    Actions& actions() { return m_window->actions(); }
    Session& session() { return m_window->session(); }
    Browser& browser() { return m_window->browser(); }
    QString fileOf(const char* name) { return m_folder.file(QString::fromUtf8(name)); }
    /// Adds an event through the dialog as a person does.
    void addByTyping(const QString& company, const QString& date, const QString& figure) {
        QTimer::singleShot(0, m_window.get(), [=] {
            auto* dialog = qobject_cast<EventDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            QTest::keyClicks(&dialog->form().organization().line(), company);
            QTest::keyClicks(&dialog->form().announced().line(), date);
            QTest::keyClicks(&dialog->form().figure().line(), figure);
            QTest::mouseClick(&dialog->saveButton(), Qt::LeftButton);
        });
        actions().add->trigger();
    }

    /// What the offscreen platform says when a window is shown.
    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    ScriptedDialogs::Script m_script;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(MainWindowTest, NothingOpenLeavesOnlyWaysToBegin) {
    EXPECT_EQ(session().document(), nullptr);
    EXPECT_FALSE(actions().add->isEnabled());
    EXPECT_FALSE(actions().exportChart->isEnabled());
    EXPECT_FALSE(actions().undo->isEnabled());
    EXPECT_TRUE(actions().openSample->isEnabled());
    EXPECT_TRUE(actions().create->isEnabled());
}

TEST_F(MainWindowTest, TheSampleOpensWithItsTotal) {
    actions().openSample->trigger();
    ASSERT_NE(session().document(), nullptr);
    EXPECT_TRUE(actions().add->isEnabled());
    EXPECT_FALSE(actions().edit->isEnabled());
    const Total total = totalOf(*browser().selection());
    EXPECT_GT(total.net, 27'000);
    EXPECT_TRUE(m_window->page().total().words().contains(QStringLiteral("net of")));
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("Sample")));
}

TEST_F(MainWindowTest, AnEventIsAddedSelectedUndoneAndRedone) {
    m_script.paths = {fileOf("mine.cutline")};
    actions().create->trigger();
    ASSERT_NE(session().document(), nullptr);
    addByTyping(QStringLiteral("Amazon"), QStringLiteral("2023-03-20"), QStringLiteral("about 9,000"));
    EXPECT_EQ(totalOf(*browser().selection()).net, 9'000);
    EXPECT_TRUE(browser().selectedEvent());
    EXPECT_TRUE(actions().edit->isEnabled());
    EXPECT_TRUE(actions().undo->text().contains(QStringLiteral("Add Amazon, 20 March 2023")));
    actions().undo->trigger();
    EXPECT_EQ(session().document()->dataset()->eventCount(), 0u);
    EXPECT_FALSE(actions().edit->isEnabled());
    actions().redo->trigger();
    EXPECT_EQ(totalOf(*browser().selection()).net, 9'000);
    EXPECT_TRUE(browser().selectedEvent());
    EXPECT_EQ(m_window->status().savedWords(), QStringLiteral("All changes saved"));
}

TEST_F(MainWindowTest, DeletingAsksNothingAndCanBeUndone) {
    actions().openSample->trigger();
    const auto count = session().document()->dataset()->eventCount();
    actions().nextEvent->trigger();
    actions().remove->trigger();
    EXPECT_EQ(session().document()->dataset()->eventCount(), count - 1);
    actions().undo->trigger();
    EXPECT_EQ(session().document()->dataset()->eventCount(), count);
    EXPECT_TRUE(m_script.errors.empty());
}

TEST_F(MainWindowTest, TheSearchNarrowsAndBackTakesItAway) {
    actions().openSample->trigger();
    const std::size_t all = browser().selection()->events().size();
    QLineEdit& search = m_window->page().topBar().search();
    QTest::keyClicks(&search, QStringLiteral("amazon"));
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_LT(browser().selection()->events().size(), all);
    EXPECT_FALSE(browser().selection()->events().empty());
    EXPECT_TRUE(browser().selectedEvent()) << "Return goes to the first hit";
    actions().back->trigger();
    EXPECT_FALSE(browser().selectedEvent());
    actions().back->trigger();
    EXPECT_EQ(browser().selection()->events().size(), all);
    EXPECT_TRUE(search.text().isEmpty());
}

TEST_F(MainWindowTest, NetAndGrossAreTwoWaysToShowTheSame) {
    actions().openSample->trigger();
    EXPECT_TRUE(actions().net->isChecked());
    actions().gross->trigger();
    EXPECT_TRUE(browser().state().showsGross);
    actions().back->trigger();
    EXPECT_FALSE(browser().state().showsGross);
    EXPECT_TRUE(actions().net->isChecked());
}

TEST_F(MainWindowTest, AFileThatIsNotAWorkbookIsReportedWithAWayOn) {
    const QString path = m_folder.write(QStringLiteral("letter.cutline"), "Dear Sir or Madam, this is no database.");
    m_script.paths = {path};
    actions().open->trigger();
    ASSERT_EQ(m_script.errors.size(), 1u);
    EXPECT_EQ(m_script.errors[0].kind, ErrorKind::File);
    EXPECT_FALSE(m_script.errors[0].what.isEmpty());
    EXPECT_FALSE(m_script.offered[0].isEmpty());
    EXPECT_EQ(session().document(), nullptr);
}

TEST_F(MainWindowTest, ARecentFileThatIsGoneCanBeTakenOffTheList) {
    m_script.paths = {fileOf("gone.cutline")};
    actions().create->trigger();
    ASSERT_TRUE(session().close());
    ASSERT_TRUE(QFile::remove(fileOf("gone.cutline")));
    ASSERT_EQ(Settings().recentFiles().size(), 1);
    m_script.waysOn = {true};
    EXPECT_FALSE(session().openRecent(Settings().recentFiles().constFirst()));
    EXPECT_EQ(m_script.errors.size(), 1u);
    EXPECT_TRUE(Settings().recentFiles().isEmpty());
}

TEST_F(MainWindowTest, EditsOfTheSampleAreNotLostWithoutAQuestion) {
    actions().openSample->trigger();
    EXPECT_TRUE(session().close()) << "nothing was changed, so nothing is asked";
    actions().openSample->trigger();
    actions().nextEvent->trigger();
    actions().remove->trigger();
    EXPECT_FALSE(session().close());
    EXPECT_EQ(m_script.lossQuestions, 1);
    m_script.loss = Dialogs::Loss::SaveCopy;
    m_script.paths = {fileOf("copy.cutline")};
    EXPECT_TRUE(session().close());
    EXPECT_TRUE(QFile::exists(fileOf("copy.cutline")));
}

TEST_F(MainWindowTest, ACopyReplacesAnotherFileButNeverTheOpenOne) {
    m_script.paths = {fileOf("one.cutline")};
    actions().create->trigger();
    addByTyping(QStringLiteral("Amazon"), QStringLiteral("2023"), QStringLiteral("5"));
    m_script.paths = {m_folder.write(QStringLiteral("other.cutline"), "old")};
    EXPECT_TRUE(session().saveCopy());
    m_script.paths = {fileOf("one.cutline")};
    EXPECT_FALSE(session().saveCopy());
    EXPECT_EQ(m_script.errors.size(), 1u);
    ASSERT_TRUE(session().open(fileOf("other.cutline")));
    EXPECT_EQ(session().document()->dataset()->eventCount(), 1u);
}

TEST_F(MainWindowTest, AWorkbookThatCannotBeWrittenIsShownReadOnly) {
    m_script.paths = {fileOf("closed.cutline")};
    actions().create->trigger();
    ASSERT_TRUE(session().close());
    auto workbook = Workbook::open(fileOf("closed.cutline"), Workbook::Access::ReadOnly);
    ASSERT_TRUE(workbook);
    auto document = Document::over(std::move(workbook.value()));
    ASSERT_TRUE(document);
    browser().setDocument(document.value().get());
    m_window->status().refresh();
    EXPECT_EQ(m_window->status().savedWords(), QStringLiteral("Read-only"));
    browser().setDocument(nullptr);
}

TEST_F(MainWindowTest, AJsonFileThatIsDroppedIsImported) {
    m_script.paths = {fileOf("target.cutline")};
    actions().create->trigger();
    const QString json = m_folder.write(QStringLiteral("sample.json"), sampleJson());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(json)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    const auto isDone = [&] { return m_script.told.size() == 2 || !m_script.errors.empty(); };
    ASSERT_TRUE(QTest::qWaitFor(isDone, 20'000));
    ASSERT_TRUE(m_script.errors.empty()) << m_script.errors[0].oneLine().toStdString();
    ASSERT_NE(session().document(), nullptr);
    EXPECT_GT(session().document()->dataset()->eventCount(), 100u);
    EXPECT_TRUE(m_script.told[1].contains(QStringLiteral("new")));
}

TEST_F(MainWindowTest, ABrokenImportIsReportedAndChangesNothing) {
    actions().openSample->trigger();
    const auto count = session().document()->dataset()->eventCount();
    m_window->openAny(m_folder.write(QStringLiteral("broken.json"), "{ \"cutline\": 1, "));
    ASSERT_EQ(m_script.errors.size(), 1u);
    EXPECT_EQ(session().document()->dataset()->eventCount(), count);
}

TEST_F(MainWindowTest, TheDetailsFollowTheKeys) {
    actions().openSample->trigger();
    EXPECT_EQ(m_window->page().details().page(), nullptr);
    actions().nextEvent->trigger();
    EXPECT_NE(m_window->page().details().page(), nullptr);
}

TEST_F(MainWindowTest, ThemesChangeEverythingAtOnce) {
    actions().openSample->trigger();
    actions().themeDark->trigger();
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 128);
    EXPECT_EQ(Settings().themeChoice(), ThemeChoice::Dark);
    actions().themeLight->trigger();
    EXPECT_GT(QApplication::palette().color(QPalette::Window).lightness(), 128);
}

TEST_F(MainWindowTest, AViewIsSavedShownRenamedAndForgotten) {
    m_script.paths = {fileOf("views.cutline")};
    actions().create->trigger();
    addByTyping(QStringLiteral("Amazon"), QStringLiteral("2023-03-20"), QStringLiteral("9,000"));
    addByTyping(QStringLiteral("Meta"), QStringLiteral("2023-03-14"), QStringLiteral("10,000"));
    ASSERT_TRUE(browser().change([](ViewState& state) { state.query.organizations = {{QStringLiteral("Meta")}}; }));
    m_script.paths = {QStringLiteral("The other one")};
    actions().saveView->trigger();
    EXPECT_EQ(m_script.offered.last(), QStringLiteral("Meta")) << "the filters name it";
    QListWidget& list = m_window->page().filters().savedViews().list();
    ASSERT_EQ(list.count(), 1);
    ASSERT_EQ(actions().savedViews->actions().size(), 1);
    actions().clearFilters->trigger();
    EXPECT_EQ(browser().selection()->events().size(), 2u);
    actions().savedViews->actions().first()->trigger();
    EXPECT_EQ(browser().selection()->events().size(), 1u);

    list.setFocus();
    list.setCurrentRow(0);
    m_script.paths = {QStringLiteral("Meta alone")};
    QTest::keyClick(&list, Qt::Key_F2);
    ASSERT_EQ(list.count(), 1);
    EXPECT_EQ(list.item(0)->text(), QStringLiteral("Meta alone"));
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Delete);
    EXPECT_EQ(list.count(), 0);
    actions().undo->trigger();
    EXPECT_EQ(list.count(), 1);
    EXPECT_TRUE(m_script.errors.empty());
}

TEST_F(MainWindowTest, HitsOfASearchAreCountedAndSteppedThrough) {
    actions().openSample->trigger();
    EXPECT_FALSE(actions().nextHit->isEnabled());
    SearchField& search = m_window->page().topBar().search();
    QTest::keyClicks(&search, QStringLiteral("twitch"));
    QTest::keyClick(&search, Qt::Key_Return);
    const auto hits = browser().selection()->events().size();
    ASSERT_GT(hits, 1u);
    EXPECT_EQ(search.hits(), QStringLiteral("1 of %1").arg(hits));
    QTest::keyClick(&search, Qt::Key_Return);
    EXPECT_EQ(search.hits(), QStringLiteral("2 of %1").arg(hits));
    actions().previousHit->trigger();
    EXPECT_EQ(search.hits(), QStringLiteral("1 of %1").arg(hits));
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.hits().isEmpty());
    EXPECT_TRUE(browser().state().query.search.isEmpty());
}

TEST_F(MainWindowTest, AsKnownOnADayIsTypedSlidAndTakenBack) {
    actions().openSample->trigger();
    KnownOnPanel& panel = m_window->page().topBar().knownOn().panel();
    panel.refresh();
    const qint64 today = totalOf(*browser().selection()).net;
    QTest::keyClicks(&panel.field(), QStringLiteral("2022"));
    EXPECT_EQ(browser().state().query.asOf, QDate(2022, 12, 31));
    EXPECT_LT(totalOf(*browser().selection()).net, today);
    panel.refresh();
    EXPECT_TRUE(panel.words().contains(QStringLiteral("31 December 2022"))) << panel.words().toStdString();
    QTest::keyClicks(&panel.field(), QStringLiteral("-77"));
    EXPECT_FALSE(panel.problem().isEmpty());
    EXPECT_EQ(browser().state().query.asOf, QDate(2022, 12, 31)) << "what is not a date changes nothing";
    panel.slider().setValue(panel.slider().maximum());
    EXPECT_EQ(browser().state().query.asOf, std::nullopt);
    actions().knownEarlier->trigger();
    EXPECT_TRUE(browser().state().query.asOf);
    EXPECT_LT(totalOf(*browser().selection()).net, today + 1);
    actions().knownToday->trigger();
    EXPECT_EQ(browser().state().query.asOf, std::nullopt);
    EXPECT_FALSE(actions().knownLater->isEnabled());
}

TEST_F(MainWindowTest, ThePaletteFindsWhatIsTypedAndRunsIt) {
    actions().openSample->trigger();
    const auto choose = [&](const QString& typed) {
        QTimer::singleShot(0, m_window.get(), [typed] {
            auto* palette = qobject_cast<CommandPalette*>(QApplication::activeModalWidget());
            ASSERT_NE(palette, nullptr);
            QTest::keyClicks(&palette->field(), typed);
            QTest::keyClick(&palette->field(), Qt::Key_Return);
        });
        actions().palette->trigger();
    };
    choose(QStringLiteral("gross"));
    EXPECT_TRUE(browser().state().showsGross);
    choose(QStringLiteral("only microso"));
    ASSERT_EQ(browser().state().query.organizations.size(), 1u);
    EXPECT_EQ(browser().state().query.organizations.front(), QStringList{QStringLiteral("Microsoft")});
    QTimer::singleShot(0, m_window.get(), [] { QApplication::activeModalWidget()->close(); });
    actions().palette->trigger();
    EXPECT_EQ(browser().state().query.organizations.size(), 1u) << "leaving it does nothing";
}

TEST(CommandPalette, RanksWordsThatBeginWithWhatWasTypedFirst) {
    const std::vector<PaletteEntry> entries{{QStringLiteral("Show all of time"), {}, {}},
                                            {QStringLiteral("Table"), {}, {}},
                                            {QStringLiteral("Only Stable Inc."), {}, {}},
                                            {QStringLiteral("As known: table below"), {}, {}}};
    EXPECT_EQ(matching(entries, QStringLiteral("TABLE"), 10), (std::vector<std::size_t>{1, 3, 2}));
    EXPECT_EQ(matching(entries, QStringLiteral("time all"), 10), (std::vector<std::size_t>{0}));
    EXPECT_EQ(matching(entries, {}, 2), (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(matching(entries, QStringLiteral("x"), 10).empty());
}

TEST_F(MainWindowTest, EveryKeyOfTheMenusIsOnTheKeySheetAndNoneIsGivenTwice) {
    QStringList keys;
    for (const KeySection& section : keySections(actions())) {
        for (const KeyWords& key : section.keys) keys << key.keys;
    }
    QStringList given;
    for (const QAction* action : actions().findChildren<QAction*>(Qt::FindDirectChildrenOnly)) {
        for (const QKeySequence& one : action->shortcuts()) {
            EXPECT_FALSE(given.contains(one.toString())) << one.toString().toStdString();
            given << one.toString();
        }
        const QString first = action->shortcut().toString(QKeySequence::NativeText);
        if (first.isEmpty() || action == actions().keys) continue;
        EXPECT_TRUE(keys.contains(first)) << action->text().toStdString();
    }
}

TEST_F(MainWindowTest, TheBackButtonOfAMouseGoesBackWhereverItIsPressed) {
    actions().openSample->trigger();
    actions().gross->trigger();
    QTest::mouseClick(&m_window->page().timeline(), Qt::BackButton);
    EXPECT_FALSE(browser().state().showsGross);
    QTest::mouseClick(&m_window->page().details(), Qt::ForwardButton);
    EXPECT_TRUE(browser().state().showsGross);
}

}  // namespace cutline
