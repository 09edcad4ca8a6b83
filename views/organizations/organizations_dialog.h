// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/likely_duplicates.h"
#include "model/editing/document.h"
#include "views/organizations/organization_list.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace cutline {

class OrganizationForm;

/// All companies and divisions: a tree to search, the fields of the chosen one beside it, and below the tree those that
/// may be the same. Stays open beside the window and follows its edits. Goes before the document does.
class OrganizationsDialog : public QDialog {
    Q_OBJECT

public:
    explicit OrganizationsDialog(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& find() { return *m_find; }
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] QListWidget& duplicates() { return *m_duplicates; }
    [[nodiscard]] OrganizationForm& form() { return *m_form; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] QPushButton& mergeButton() { return *m_merge; }
    [[nodiscard]] QPushButton& removeButton() { return *m_remove; }
    [[nodiscard]] QString problem() const;
    /// The organization whose fields are shown; 0: none.
    [[nodiscard]] OrganizationId shown() const { return m_shown; }
    void showOrganization(OrganizationId id);
    /// What was typed and not saved is not lost by one key: the first time it is only said.
    void reject() override;

Q_SIGNALS:
    /// To be shown in the window: only what is said of this organization.
    void filterAsked(const QStringList& path);
    void eventAsked(const QString& uid);

private:
    QWidget* makeList();
    QWidget* makeFields();
    void connectAll();
    void followDocument();
    void refillDuplicates();
    void search(const QString& text);
    void chooseCurrent();
    void showCurrent();
    void refreshButtons();
    void save();
    void remove();
    void merge(OrganizationId from, OrganizationId into);
    void say(const QString& problem);
    [[nodiscard]] QString factsOf(OrganizationIndex organization) const;

    Document& m_document;
    OrganizationList m_model;
    QSortFilterProxyModel m_found;
    std::vector<LikelyDuplicate> m_likely;
    QLineEdit* m_find;
    QTreeView* m_tree;
    QLabel* m_likelyTitle;
    QListWidget* m_duplicates;
    QLabel* m_title;
    QLabel* m_facts;
    OrganizationForm* m_form;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_revert;
    QPushButton* m_merge;
    QPushButton* m_remove;
    QPushButton* m_show;
    QWidget* m_fields = nullptr;
    OrganizationId m_shown;
    bool m_isFollowing = false;
    bool m_wasWarned = false;  ///< closing again drops what was typed
};

}  // namespace cutline
