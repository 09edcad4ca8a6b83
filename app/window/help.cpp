// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace cutline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

}  // namespace

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
