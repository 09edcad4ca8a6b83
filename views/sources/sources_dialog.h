// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "views/sources/source_table.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QUrl>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace cutline {

class SourceFields;

/// All sources: a table to search and sort, the fields of the chosen one, and the announcements that cite it. Several
/// chosen ones can be made one. Stays open beside the window and follows its edits. Goes before the document does.
class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    using OpenUrl = std::function<void(const QUrl&)>;

    /// Addresses are opened by `open`; without it in the desktop's browser.
    explicit SourcesDialog(Document& document, OpenUrl open = {}, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& find() { return *m_find; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] SourceFields& fields() { return *m_fields; }
    [[nodiscard]] QListWidget& events() { return *m_events; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] QPushButton& mergeButton() { return *m_merge; }
    [[nodiscard]] QPushButton& removeButton() { return *m_remove; }
    [[nodiscard]] QPushButton& openButton() { return *m_openButton; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString preview() const;
    [[nodiscard]] SourceId shown() const { return m_shown; }
    void showSource(SourceId id);
    /// What was typed and not saved is not lost by one key: the first time it is only said.
    void reject() override;

Q_SIGNALS:
    /// To be shown in the window.
    void eventAsked(const QString& uid);

private:
    QWidget* makeList();
    QWidget* makeFields();
    void connectAll();
    void followDocument();
    void chooseCurrent();
    void showCurrent();
    void fillEvents();
    void refreshButtons();
    void save();
    void merge();
    void remove();
    void say(const QString& problem);
    /// The chosen sources but the current one.
    [[nodiscard]] std::vector<int> othersChosen() const;
    [[nodiscard]] int currentRow() const;

    Document& m_document;
    OpenUrl m_open;
    SourceTable m_model;
    QSortFilterProxyModel m_found;
    QLineEdit* m_find;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_title;
    SourceFields* m_fields;
    QLabel* m_eventsTitle;
    QListWidget* m_events;
    QLabel* m_preview;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_revert;
    QPushButton* m_merge;
    QPushButton* m_remove;
    QPushButton* m_openButton;
    SourceId m_shown;
    bool m_isFollowing = false;
    bool m_wasWarned = false;  ///< closing again drops what was typed
};

}  // namespace cutline
