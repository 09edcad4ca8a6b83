// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"
#include "app/window/house_style.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"
#include "tests/support/qt_warnings.h"
#include "tests/support/temporary_folder.h"
#include "views/detail/explain_dialog.h"
#include "views/entry/event_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cutline {

namespace {

QString wordsOf(const QWidget& widget) {
    QString where;
    for (const QWidget* up = &widget; up != nullptr; up = up->parentWidget()) {
        where = QString(QLatin1String(up->metaObject()->className()) % u' ' % up->objectName() % u" > " % where);
    }
    return where;
}

/// Whether a text needs more room than it has. What is cut on purpose says all of it in its tool tip.
bool isClipped(const QWidget& widget, const QString& text) {
    if (text.isEmpty() || !widget.toolTip().isEmpty()) return false;
    // Up and down one can scroll.
    const QRect seen = widget.visibleRegion().boundingRect();
    if (!seen.isEmpty() && seen.width() < widget.width()) return true;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label != nullptr && label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + 1;
    const QSize needed = widget.sizeHint();
    if (qobject_cast<const QLineEdit*>(&widget) != nullptr) return needed.height() > widget.height() + 1;
    return needed.width() > widget.width() + 1 || needed.height() > widget.height() + 1;
}

QStringList clippedIn(const QWidget& root) {
    QStringList clipped;
    const auto check = [&](const QWidget* widget, const QString& text) {
        if (widget->isVisible() && isClipped(*widget, text)) {
            clipped << QStringLiteral("\"%1\" has %2 x %3 of %4 x %5 in %6")
                           .arg(text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height())
                           .arg(wordsOf(*widget));
        }
    };
    for (const QLabel* label : root.findChildren<QLabel*>()) check(label, label->text());
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) check(button, button->text());
    for (const QLineEdit* line : root.findChildren<QLineEdit*>()) check(line, line->placeholderText() + line->text());
    return clipped;
}

/// The window with text of twice the usual size.
class TextSizeTest : public testing::Test {
protected:
    TextSizeTest() : m_before(QApplication::font()) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.file(QStringLiteral("settings")));
        prepareHouseStyle();
        QApplication::setFont(face(26));
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->actions().openSample->trigger();
    }
    ~TextSizeTest() override {
        m_window.reset();
        qApp->setStyleSheet(QString());
        QApplication::setFont(m_before);
    }

    void show(const QSize& size) {
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(size);
        QApplication::processEvents();
        QTest::qWait(50);
    }
    /// What is clipped in the dialog that an action opens.
    QStringList clippedInDialogOf(QAction* action) {
        QStringList clipped;
        bool isSeen = false;
        QTimer::singleShot(200, m_window.get(), [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            isSeen = dialog != nullptr;
            if (!isSeen) return;
            clipped = clippedIn(*dialog);
            qobject_cast<QDialog*>(dialog)->reject();
        });
        action->trigger();
        EXPECT_TRUE(isSeen) << action->text().toStdString();
        return clipped;
    }

    test::ExpectedQtWarning m_platform{QStringLiteral("This plugin does not support")};
    test::TemporaryFolder m_folder;
    QFont m_before;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(TextSizeTest, TheStyleSheetFollowsTheFace) {
    EXPECT_DOUBLE_EQ(textScale(), 2);
    EXPECT_TRUE(qApp->styleSheet().contains(QStringLiteral("font-size: 24px")));
    EXPECT_FALSE(qApp->styleSheet().contains(QStringLiteral("font-size: 12px")));
}

TEST_F(TextSizeTest, NothingInTheWindowIsClipped) {
    m_window->actions().nextEvent->trigger();
    show({2560, 1440});
    EXPECT_EQ(clippedIn(*m_window).join(u'\n').toStdString(), "");
}

TEST_F(TextSizeTest, OnASmallScreenOnePanelAtATimeIsNotClipped) {
    m_window->actions().nextEvent->trigger();
    for (QAction* panel : {m_window->actions().filterPanel, m_window->actions().detailPanel}) {
        panel->trigger();
        show({1280, 720});
        EXPECT_EQ(clippedIn(*m_window).join(u'\n').toStdString(), "") << "without " << panel->text().toStdString();
        panel->trigger();
    }
}

TEST_F(TextSizeTest, NothingInTheDialogsIsClipped) {
    show({2560, 1440});
    m_window->actions().nextEvent->trigger();
    const Actions& actions = m_window->actions();
    for (QAction* action : {actions.add, actions.edit, actions.link, actions.explain, actions.exportChart, actions.keys,
                            actions.palette}) {
        EXPECT_EQ(clippedInDialogOf(action).join(u'\n').toStdString(), "") << action->text().toStdString();
    }
}

}  // namespace cutline
