// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "model/workbook/edit.h"
#include "views/browse/browser.h"

#include <QObject>

#include <functional>

namespace cutline {

/// What a person does to the view that needs a question or can be refused: saved views, and every change of the state
/// that names something. Owned by the window.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(QWidget* window, Browser& browser, Dialogs& dialogs);

    /// Changes the state; says why where that is refused.
    void change(const std::function<void(ViewState&)>& edit);
    void clearFilters();

    /// Asks for a name, and again where it is taken back by a rule.
    void saveView();
    void showView(const SavedView& view);
    void renameView(const SavedView& view);
    /// Asks nothing: it can be undone.
    void removeView(const SavedView& view);

private:
    void report(const Result<void>& result);
    /// A name for the state that is looked at: its filters in words.
    [[nodiscard]] QString suggestedName() const;

    QWidget* m_window;
    Browser& m_browser;
    Dialogs& m_dialogs;
};

}  // namespace cutline
