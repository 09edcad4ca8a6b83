// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/window/house_style.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QTimer>

namespace cutline {

int runWindow(int argc, char** argv, const QString& fileOrEmpty) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cutline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cutline"));
    QApplication::setApplicationVersion(QStringLiteral(CUTLINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.cutline.Cutline"));
    prepareHouseStyle();
    MainWindow window;
    window.show();
    // The window is there first: what opening has to say then has a parent to stand on.
    if (!fileOrEmpty.isEmpty()) QTimer::singleShot(0, &window, [&] { window.openAny(fileOrEmpty); });
    return QApplication::exec();
}

}  // namespace cutline
