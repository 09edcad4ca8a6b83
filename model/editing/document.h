// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/counting/dataset.h"
#include "model/workbook/workbook.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace cutline {

/// An open workbook with its undo stack and the Dataset that follows every edit: the loop Workbook -> Dataset -> views.
/// Lives in the window's thread, owned by whoever opened it.
class Document : public QObject {
    Q_OBJECT

public:
    /// Takes the workbook over and loads its Dataset.
    [[nodiscard]] static Result<std::unique_ptr<Document>> over(std::unique_ptr<Workbook> workbook);

    [[nodiscard]] Workbook& workbook() { return *m_workbook; }
    [[nodiscard]] const Workbook& workbook() const { return *m_workbook; }
    [[nodiscard]] const std::shared_ptr<const Dataset>& dataset() const { return m_dataset; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Makes an edit in one transaction, named by `words`, and puts it on the undo stack. `work` fills the transaction;
    /// where it fails everything is rolled back and its error handed on. An edit that changed nothing is not kept.
    [[nodiscard]] Result<void> edit(const QString& words, const std::function<Result<void>(Transaction&)>& work);

Q_SIGNALS:
    void datasetChanged();
    void savedViewsChanged();
    /// An undo, redo or reload failed: a person must hear of it.
    void failed(const cutline::Error& error);

private:
    Document(std::unique_ptr<Workbook> workbook, std::shared_ptr<const Dataset> dataset);
    void follow(const WorkbookChange& change);

    std::unique_ptr<Workbook> m_workbook;
    std::shared_ptr<const Dataset> m_dataset;
    QUndoStack m_undoStack;
};

}  // namespace cutline
