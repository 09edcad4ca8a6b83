// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/document.h"
#include "model/editing/organization_edits.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace cutline {

class DateField;
class OrganizationField;

/// Makes two organizations one: asks which goes into which, says in words what will happen before it does, and why it
/// cannot where a rule forbids it. One edit.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `into` kNoOrganization: to be chosen.
    MergeDialog(Document& document, OrganizationIndex from, OrganizationIndex into, QWidget* parent = nullptr);

    [[nodiscard]] OrganizationField& from() { return *m_from; }
    [[nodiscard]] OrganizationField& into() { return *m_into; }
    [[nodiscard]] DateField& usedUntil() { return *m_until; }
    [[nodiscard]] QPushButton& mergeButton() { return *m_merge; }
    [[nodiscard]] QPushButton& swapButton() { return *m_swap; }
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString problem() const;
    /// What both are now.
    [[nodiscard]] OrganizationId merged() const { return m_merged; }

    void accept() override;

private:
    void arrange();
    void connectAll();
    void swap();
    void lookAhead();
    void say(const QString& preview, const QString& problem);
    [[nodiscard]] OrganizationIndex indexOf(const OrganizationField& field) const;

    Document& m_document;
    std::shared_ptr<const Dataset> m_dataset;
    OrganizationField* m_from;
    OrganizationField* m_into;
    DateField* m_until;
    QPushButton* m_swap;
    QLabel* m_preview;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QPushButton* m_merge;
    OrganizationId m_merged;
    QTimer m_typing;  ///< a merger is tried when typing rests
};

/// "7 announcements and 2 divisions move to Meta; “Facebook” stays as another name."
[[nodiscard]] QString mergerWords(const Merger& merger, const QString& from, const QString& into);

}  // namespace cutline
