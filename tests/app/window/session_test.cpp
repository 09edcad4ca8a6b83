// SPDX-License-Identifier: GPL-3.0-or-later
// A long session over the sample by keys alone, as somebody works who never touches the mouse.
#include "app/window/session.h"

#include "app/window/actions.h"
#include "app/window/command_palette.h"
#include "app/window/house_style.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/publish/export_dialog.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>
#include <QImageReader>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <limits>

namespace cutline {

namespace {

/// Answers the one question that exporting asks.
class AnsweringDialogs : public DesktopDialogs {
public:
    explicit AnsweringDialogs(QString path) : m_path(std::move(path)) {}
    QString askToSave(QWidget*, const QString&, const QString&, const QString&) override { return m_path; }

private:
    QString m_path;
};

class KeySession : public testing::Test {
protected:
    KeySession() : m_picture(m_folder.file(QStringLiteral("chart.png"))) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
        m_window = std::make_unique<MainWindow>(std::make_unique<AnsweringDialogs>(m_picture));
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->actions().openSample->trigger();
        m_window->page().timeline().setFocus();
    }

    Browser& browser() { return m_window->browser(); }
    const ViewState& state() { return browser().state(); }
    /// To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Does this once the dialog that the next key opens is there. Offscreen nobody makes windows active.
    void onceOpen(const std::function<void()>& act) {
        QTimer::singleShot(100, m_window.get(), [act] {
            QApplication::setActiveWindow(QApplication::activeModalWidget());
            act();
        });
    }
    void walkToTimeline() {
        const QWidget& timeline = m_window->page().timeline();
        for (int i = 0; i < 8 && QApplication::focusWidget() != &timeline; ++i) press(Qt::Key_F6);
        ASSERT_EQ(QApplication::focusWidget(), &timeline);
    }
    void narrowTo(const QString& company) {
        onceOpen([=] {
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("only ") + company);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::setActiveWindow(m_window.get());
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    QString m_picture;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(KeySession, VisitsAHundredEventsInOrderOfTheirDates) {
    const Dataset& dataset = browser().selection()->dataset();
    std::vector<QString> visited;
    qint32 last = std::numeric_limits<qint32>::min();
    for (int i = 0; i < 100; ++i) {
        press(Qt::Key_Down, Qt::AltModifier);
        const auto event = browser().selectedEvent();
        ASSERT_TRUE(event) << "after " << i;
        EXPECT_GE(dataset.lastDay(*event), last);
        last = dataset.lastDay(*event);
        visited.push_back(state().selectedUid);
    }
    std::sort(visited.begin(), visited.end());
    EXPECT_EQ(std::unique(visited.begin(), visited.end()), visited.end()) << "every step is another event";
    // One gesture is one step.
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(state().selectedUid.isEmpty());
}

TEST_F(KeySession, NarrowsToTheDivisionsOfAlphabet) {
    narrowTo(QStringLiteral("Alphabet"));
    EXPECT_EQ(state().query.organizations, (std::vector<QStringList>{{QStringLiteral("Alphabet")}}));
    walkToTimeline();
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    EXPECT_EQ(state().lanes.opened.size(), 1u);
    press(Qt::Key_Space);
    EXPECT_TRUE(state().lanes.opened.empty());
}

TEST_F(KeySession, GoesBackAndForwardTwentyStepsToIdenticalStates) {
    narrowTo(QStringLiteral("Alphabet"));
    walkToTimeline();
    press(Qt::Key_Home);
    std::vector<ViewState> states{state()};
    const std::vector<std::function<void()>> steps{
        [&] { press(Qt::Key_Space); }, [&] { press(Qt::Key_2, Qt::ControlModifier); },
        [&] { press(Qt::Key_Plus, Qt::ControlModifier); }, [&] { press(Qt::Key_Down, Qt::AltModifier); },
        [&] { press(Qt::Key_1, Qt::ControlModifier); }};
    for (std::size_t i = 0; i < 20; ++i) {
        steps[i % steps.size()]();
        ASSERT_NE(state(), states.back()) << "step " << i;
        states.push_back(state());
    }
    for (std::size_t i = 20; i-- > 0;) {
        press(Qt::Key_Left, Qt::AltModifier);
        ASSERT_EQ(state(), states[i]) << "back to " << i;
    }
    for (std::size_t i = 1; i <= 20; ++i) {
        press(Qt::Key_Right, Qt::AltModifier);
        ASSERT_EQ(state(), states[i]) << "forward to " << i;
    }
    EXPECT_FALSE(browser().canGoForward());
}

TEST_F(KeySession, ExportsWhatIsShown) {
    narrowTo(QStringLiteral("Alphabet"));
    onceOpen([] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    press(Qt::Key_E, Qt::ControlModifier);
    QImageReader picture(m_picture);
    EXPECT_TRUE(picture.canRead());
    EXPECT_TRUE(picture.size().isValid());
}

}  // namespace cutline
