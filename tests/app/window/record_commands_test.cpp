// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/record_commands.h"

#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/session.h"
#include "app/window/work_page.h"
#include "tests/app/window/heard_dialogs.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/detail/detail_panel.h"
#include "views/detail/history_section.h"
#include "views/history/history_dialog.h"
#include "views/organizations/organization_form.h"
#include "views/organizations/organizations_dialog.h"
#include "views/sources/sources_dialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {

namespace {

using namespace Qt::StringLiterals;

class RecordCommandsTest : public testing::Test {
protected:
    RecordCommandsTest() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(u"settings"_s));
        m_window = std::make_unique<MainWindow>(std::make_unique<test::HeardDialogs>(m_errors));
        m_window->show();
    }

    Actions& actions() { return m_window->actions(); }
    Document& document() { return *m_window->session().document(); }
    template <class Dialog>
    Dialog* dialog() {
        return m_window->findChild<Dialog*>();
    }

    test::ExpectedQtWarning m_platform{u"This plugin does not support"_s};
    test::TemporaryFolder m_folder;
    std::vector<Error> m_errors;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(RecordCommandsTest, WithoutAWorkbookThereIsNothingToShow) {
    EXPECT_FALSE(actions().organizations->isEnabled());
    EXPECT_FALSE(actions().sources->isEnabled());
    EXPECT_FALSE(actions().history->isEnabled());
}

TEST_F(RecordCommandsTest, EachDialogOpensOnceAndGoesWithItsWorkbook) {
    actions().openSample->trigger();
    for (QAction* action : {actions().organizations, actions().sources, actions().history}) {
        EXPECT_TRUE(action->isEnabled());
        action->trigger();
        action->trigger();
    }
    EXPECT_EQ(m_window->findChildren<OrganizationsDialog*>().size(), 1);
    EXPECT_EQ(m_window->findChildren<SourcesDialog*>().size(), 1);
    EXPECT_EQ(m_window->findChildren<HistoryDialog*>().size(), 1);
    EXPECT_FALSE(dialog<HistoryDialog>()->isModal()) << "the window stays usable";
    actions().close->trigger();
    EXPECT_EQ(dialog<OrganizationsDialog>(), nullptr);
    EXPECT_EQ(dialog<SourcesDialog>(), nullptr);
    EXPECT_EQ(dialog<HistoryDialog>(), nullptr);
}

TEST_F(RecordCommandsTest, AWindowThatIsClosedTakesItsDialogsAlong) {
    actions().openSample->trigger();
    actions().organizations->trigger();
    actions().history->trigger();
    const QPointer<OrganizationsDialog> organizations = dialog<OrganizationsDialog>();
    const QPointer<HistoryDialog> history = dialog<HistoryDialog>();
    ASSERT_FALSE(organizations.isNull());
    ASSERT_FALSE(history.isNull());
    m_window.reset();
    EXPECT_TRUE(organizations.isNull());
    EXPECT_TRUE(history.isNull());
}

TEST_F(RecordCommandsTest, WhatWasDoneInADialogIsUndoneThereToo) {
    actions().openSample->trigger();
    actions().organizations->trigger();
    auto& organizations = *dialog<OrganizationsDialog>();
    EXPECT_TRUE(organizations.actions().contains(actions().undo));
    const QString before = organizations.form().name().text();
    organizations.form().name().setText(u"Another name"_s);
    organizations.saveButton().click();
    EXPECT_TRUE(actions().undo->text().contains(u"Rename %1 to Another name"_s.arg(before)));
    actions().undo->trigger();
    EXPECT_EQ(organizations.form().name().text(), before);
}

TEST_F(RecordCommandsTest, TheDialogOfOrganizationsNarrowsTheWindowToOne) {
    actions().openSample->trigger();
    actions().organizations->trigger();
    const auto path = document().dataset()->path(1);
    Q_EMIT dialog<OrganizationsDialog>()->filterAsked(path);
    EXPECT_EQ(m_window->browser().state().query.organizations, std::vector<QStringList>{path});
}

TEST_F(RecordCommandsTest, AnOlderVersionIsRestoredFromTheDetails) {
    actions().openSample->trigger();
    actions().nextEvent->trigger();
    const EventId id = document().dataset()->id(*m_window->browser().selectedEvent());
    const Event first = document().workbook().event(id).value();
    Event changed = first;
    changed.headline = u"Another headline"_s;
    ASSERT_TRUE(document().edit(u"Edit"_s, [&](Transaction& transaction) { return transaction.update(changed); }));
    auto* history = m_window->page().details().page()->findChild<HistorySection*>();
    ASSERT_NE(history, nullptr);
    history->setOpen(true);
    QToolButton* restore = nullptr;
    for (QToolButton* one : history->findChildren<QToolButton*>()) {
        if (one->text() == u"Restore this version"_s) restore = one;
    }
    ASSERT_NE(restore, nullptr);
    restore->click();
    EXPECT_EQ(document().workbook().event(id).value(), first);
    EXPECT_TRUE(actions().undo->text().contains(u"Restore "_s));
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(RecordCommandsTest, AVersionThatCannotComeBackIsReported) {
    actions().openSample->trigger();
    Event stranger;
    stranger.id = {4711};
    stranger.uid = u"stranger"_s;
    stranger.organization = {4711};
    stranger.announced = EventDate::parse(u"2023"_s).value();
    Q_EMIT m_window->page().details().restoreAsked(stranger);
    ASSERT_EQ(m_errors.size(), 1U);
    EXPECT_TRUE(m_errors[0].oneLine().contains(u"the journal does not know"_s));
}

}  // namespace cutline
