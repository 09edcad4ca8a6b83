// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/editing/completion.h"
#include "model/editing/organization_edits.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace cutline {

class DateField;
class OrganizationField;
class OtherNamesTable;

/// The fields of one organization, what is wrong beside each, and in words what saving will do. Knows no workbook: who
/// shows it saves what it says.
class OrganizationForm : public QWidget {
    Q_OBJECT

public:
    explicit OrganizationForm(QWidget* parent = nullptr);

    /// What the fields complete from and compare with.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    void setOrganization(const Organization& organization);
    /// Fills the fields as a person would who changes the organization that was set to this.
    void type(const Organization& typed);
    [[nodiscard]] const Organization& stored() const { return m_stored; }
    /// What the fields say now.
    [[nodiscard]] Organization organization() const;
    [[nodiscard]] OldName oldName() const;
    /// Why it cannot be saved; empty where it can, or where nothing was changed.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isTouched() const;
    /// What saving will do, in words.
    [[nodiscard]] QString preview() const;

    [[nodiscard]] QLineEdit& name() { return *m_name; }
    [[nodiscard]] OrganizationField& parentField() { return *m_parent; }
    [[nodiscard]] QLineEdit& ticker() { return *m_ticker; }
    [[nodiscard]] QLineEdit& industry() { return *m_industry; }
    [[nodiscard]] QLineEdit& country() { return *m_country; }
    [[nodiscard]] OtherNamesTable& otherNames() { return *m_otherNames; }
    [[nodiscard]] QCheckBox& wasMistake() { return *m_wasMistake; }
    [[nodiscard]] DateField& usedUntil() { return *m_usedUntil; }

Q_SIGNALS:
    void changed();

private:
    void arrange();
    void refresh();
    [[nodiscard]] bool isRenamed() const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString parentProblem() const;
    /// The organization that the field of the parent names; kNoOrganization where it names none that is known.
    [[nodiscard]] OrganizationIndex parentIndex() const;

    std::shared_ptr<const Dataset> m_dataset = std::make_shared<Dataset>();
    Organization m_stored;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QWidget* m_rename;  ///< what is asked only where the name was changed
    QCheckBox* m_wasMistake;
    DateField* m_usedUntil;
    OrganizationField* m_parent;
    QLabel* m_parentProblem;
    QLineEdit* m_ticker;
    QLineEdit* m_industry;
    QLineEdit* m_country;
    Completions m_industries;  ///< what others have there
    Completions m_countries;
    OtherNamesTable* m_otherNames;
    QLabel* m_preview;
    bool m_isFilling = false;
};

}  // namespace cutline
