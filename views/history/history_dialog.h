// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/history.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace cutline {

class EditList;

/// The history of the whole workbook: every edit, what it changed, and what it removed, to be brought back. Stays open
/// beside the window and follows its edits. Goes before the document does.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& filter() { return *m_filter; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// What is told of the chosen edit.
    [[nodiscard]] QStringList told() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] const QList<QToolButton*>& restoreButtons() const { return m_restores; }

Q_SIGNALS:
    /// To be shown in the window.
    void eventAsked(const QString& uid);

private:
    QWidget* makeList();
    QWidget* makeStory();
    void restart();
    void lookFurther();
    void refreshCount();
    void tell();
    void addRemoved(const RemovedRecord& removed);
    void bringBack(const RemovedRecord& removed);

    Document& m_document;
    EditList* m_edits;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_title;
    QWidget* m_story = nullptr;
    QVBoxLayout* m_storyPlace = nullptr;
    QLabel* m_problem;
    QStringList m_told;
    QList<QToolButton*> m_restores;
    QTimer m_typing;   ///< a filter is looked for when typing rests
    QTimer m_looking;  ///< a search goes on between the events of the window
};

}  // namespace cutline
