// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs.h"

#include "app/window/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace cutline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// Text from data or files is never rich text.
void makePlain(QMessageBox& box, const QString& what, const QString& more) {
    box.setTextFormat(Qt::PlainText);
    box.setText(what);
    box.setInformativeText(more);
    box.setWindowTitle(Words::tr("Cutline"));
}

QString remembered(const QString& path) {
    if (!path.isEmpty()) Settings().setFolder(QFileInfo(path).absolutePath());
    return path;
}

}  // namespace

QString DesktopDialogs::askToOpen(QWidget* parent, const QString& title, const QString& filter) {
    return remembered(QFileDialog::getOpenFileName(parent, title, Settings().folder(), filter));
}

QString DesktopDialogs::askToSave(QWidget* parent, const QString& title, const QString& suggested,
                                  const QString& filter) {
    QFileDialog dialog(parent, title, Settings().folder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    return remembered(dialog.selectedFiles().constFirst());
}

QString DesktopDialogs::askForText(QWidget* parent, const QString& title, const QString& label,
                                   const QString& suggested) {
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(suggested);
    dialog.resize(420, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

bool DesktopDialogs::report(QWidget* parent, const Error& error, const QString& wayOn) {
    QMessageBox box(parent);
    const QString more = error.why.isEmpty() || error.todo.isEmpty() ? QString(error.why % error.todo)
                                                                     : QString(error.why % u"\n\n" % error.todo);
    makePlain(box, error.what, more);
    QPushButton* on = wayOn.isEmpty() ? nullptr : box.addButton(wayOn, QMessageBox::AcceptRole);
    QPushButton* close = box.addButton(QMessageBox::Close);
    box.setDefaultButton(on != nullptr ? on : close);
    box.setEscapeButton(close);
    box.exec();
    return on != nullptr && box.clickedButton() == on;
}

Dialogs::Loss DesktopDialogs::askAboutLoss(QWidget* parent) {
    QMessageBox box(parent);
    makePlain(box, Words::tr("This workbook is only in memory."),
              Words::tr("Your changes to the sample are gone when it is closed. Save a copy to keep them."));
    QPushButton* save = box.addButton(Words::tr("Save a copy…"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(QMessageBox::Discard);
    QPushButton* stay = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save) return Loss::SaveCopy;
    return box.clickedButton() == discard ? Loss::Discard : Loss::Stay;
}

void DesktopDialogs::tell(QWidget* parent, const QString& what, const QString& more) {
    QMessageBox box(parent);
    makePlain(box, what, more);
    box.exec();
}

}  // namespace cutline
