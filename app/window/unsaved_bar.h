// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/draft_store.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace cutline {

class Browser;

/// A quiet line above the charts: an announcement was being typed when the program ended without saving it. Offers to
/// go on, or to throw it away; does neither by itself. Looks when a workbook is opened.
class UnsavedBar : public QWidget {
    Q_OBJECT

public:
    UnsavedBar(Browser* browser, QWidget* parent);

    /// What was left of the workbook that is open now.
    void look();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QToolButton& continueButton() { return *m_continue; }
    [[nodiscard]] QToolButton& discardButton() { return *m_discard; }

Q_SIGNALS:
    /// It is taken out of the store and in the hands of whoever listens.
    void continueAsked(const QByteArray& typed);

private:
    void goOn();
    void discard();

    Browser* m_browser;
    QLabel* m_words;
    QToolButton* m_continue;
    QToolButton* m_discard;
    std::optional<DraftStore::Left> m_left;
};

}  // namespace cutline
