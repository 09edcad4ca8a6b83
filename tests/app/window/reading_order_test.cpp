// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in the window, asked through the interfaces that it asks.
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/chart/accessible_chart.h"

#include <QAccessible>
#include <QSettings>
#include <QTest>

#include <gmock/gmock.h>

namespace cutline {

namespace {

/// Names and texts of everything that is shown, in the order in which they are read.
void read(QAccessibleInterface& from, std::vector<std::string>& into) {
    if (from.state().invisible) return;
    const QString name = from.text(QAccessible::Name);
    if (!name.isEmpty()) into.push_back(name.toStdString());
    for (int i = 0; i < from.childCount(); ++i) {
        if (QAccessibleInterface* child = from.child(i)) read(*child, into);
    }
}

class ReadingOrder : public testing::Test {
protected:
    ReadingOrder() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
        installChartAccessibility();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->actions().openSample->trigger();
        m_window->actions().nextEvent->trigger();
        QTest::qWait(50);
        read(*QAccessible::queryAccessibleInterface(m_window.get()), m_read);
    }

    /// Where something is read, after what was asked for before.
    void expectInOrder(const std::vector<std::string>& names) {
        auto at = m_read.begin();
        for (const std::string& name : names) {
            const auto found = std::find(at, m_read.end(), name);
            ASSERT_NE(found, m_read.end())
                << "\"" << name << "\" is not read there; this is: " << testing::PrintToString(m_read);
            at = found + 1;
        }
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::string> m_read;
};

}  // namespace

TEST_F(ReadingOrder, IsThatOfTheEyes) {
    expectInOrder({"Back", "Forward", "Search names, headlines, notes and quotes", "Net, every headcount once",
                   "Companies and divisions", "Explain the total", "Timeline", "Timeline as a table", "Cumulative",
                   "Bars", "Bars as a table", "Next event", "Details"});
}

TEST_F(ReadingOrder, DetailsAreReadFromTheFigureToTheButtons) {
    expectInOrder({"about 798,000", "798,000 employees at the end of 2019", "Said by", "Edit"});
}

TEST_F(ReadingOrder, TheDataOfChartsIsReadWithTheirHeaders) {
    expectInOrder({"Bars as a table", "Amazon", "58,524", "Microsoft"});
}

}  // namespace cutline
