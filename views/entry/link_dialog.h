// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/ledger.h"
#include "model/editing/document.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cutline {

/// Ties one event to another: pick the kind and the event, found by words. A link that breaks a rule is refused by the
/// workbook, and the reason (with the cycle it would close) stands in the dialog.
class LinkDialog : public QDialog {
    Q_OBJECT

public:
    /// `document` must outlive the dialog.
    LinkDialog(Document& document, std::shared_ptr<const Ledger> ledger, EventIndex from, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& kind() { return *m_kind; }
    [[nodiscard]] QLineEdit& find() { return *m_find; }
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QString problem() const;

public Q_SLOTS:
    void accept() override;

private:
    void refill();
    [[nodiscard]] QString wordsOf(EventIndex event) const;

    Document& m_document;
    std::shared_ptr<const Ledger> m_ledger;
    EventIndex m_from;
    QComboBox* m_kind;
    QLineEdit* m_find;
    QListWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_save;
};

/// Removes one link, as an edit that can be undone.
[[nodiscard]] Result<void> removeLink(Document& document, const LinkEntry& link);

}  // namespace cutline
