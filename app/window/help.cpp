// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help.h"

#include "app/window/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>

namespace cutline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

class KeyList {
public:
    explicit KeyList(QGridLayout& grid) : m_grid(grid) {}

    void caption(const QString& words) {
        auto* label = new QLabel(words);
        label->setProperty("role", QStringLiteral("caption"));
        label->setContentsMargins(0, m_row == 0 ? 0 : 12, 0, 2);
        m_grid.addWidget(label, m_row++, 0, 1, 2);
    }
    void line(const QString& words, const QString& keys) {
        m_grid.addWidget(new QLabel(words), m_row, 0);
        auto* label = new QLabel(keys);
        label->setProperty("role", QStringLiteral("quiet"));
        m_grid.addWidget(label, m_row++, 1, Qt::AlignRight);
    }
    void action(const QAction* action) {
        QString words = action->text().section(QStringLiteral(": "), 0, 0);
        line(words.remove(u'&').remove(u'…'), action->shortcut().toString(QKeySequence::NativeText));
    }

private:
    QGridLayout& m_grid;
    int m_row = 0;
};

void fill(KeyList& list, const Actions& actions) {
    list.caption(Words::tr("Announcements"));
    for (const QAction* one : {actions.add, actions.edit, actions.remove, actions.link, actions.undo, actions.redo,
                               actions.explain, actions.copy}) {
        list.action(one);
    }
    list.line(Words::tr("Save what was typed"), Words::tr("Ctrl+Return"));
    list.caption(Words::tr("Getting around"));
    for (const QAction* one : {actions.find, actions.back, actions.forward, actions.previousEvent, actions.nextEvent,
                               actions.nextArea, actions.previousArea, actions.filterPanel, actions.detailPanel}) {
        list.action(one);
    }
    list.caption(Words::tr("On the timeline"));
    list.line(Words::tr("Event before, event after, lane above, lane below"), Words::tr("Arrow keys"));
    list.line(Words::tr("Edit the selected event"), Words::tr("Return"));
    for (const QAction* one : {actions.zoomIn, actions.zoomOut, actions.zoomFit}) list.action(one);
    list.caption(Words::tr("In the tree of companies"));
    list.line(Words::tr("Check or uncheck"), Words::tr("Space"));
    list.line(Words::tr("Show only this one"), Words::tr("Return, or a double click"));
    list.caption(Words::tr("Files"));
    for (const QAction* one : {actions.create, actions.open, actions.import, actions.exportChart, actions.exportData,
                               actions.saveCopy, actions.close, actions.quit}) {
        list.action(one);
    }
}

}  // namespace

void showKeys(QWidget* parent, const Actions& actions) {
    QDialog dialog(parent);
    dialog.setWindowTitle(Words::tr("Keys"));
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(40);
    KeyList list(*grid);
    fill(list, actions);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(20, 8, 20, 14);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog.resize(520, 640);
    dialog.exec();
}

void showAbout(QWidget* parent) {
    QMessageBox box(parent);
    box.setWindowTitle(Words::tr("About Cutline"));
    box.setTextFormat(Qt::PlainText);
    box.setText(Words::tr("Cutline %1").arg(QStringLiteral(CUTLINE_VERSION)));
    box.setInformativeText(
        Words::tr(
            "Timelines of layoffs, every headcount counted once. Everything stays in one file on this computer.\n\n"
            "Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and Qt Charts.")
            .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

}  // namespace cutline
