// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/workbook/edit.h"

#include <QUndoCommand>

#include <functional>

namespace cutline {

class Workbook;

/// One user action on the undo stack. It was made before it came here, so that the first redo does nothing. Owned by
/// the stack of a Document, which outlives it.
class EditCommand : public QUndoCommand {
public:
    /// `report` hears why an undo or redo was not possible; the command then takes itself off the stack.
    EditCommand(Workbook& workbook, Edit edit, std::function<void(const Error&)> report);

    void undo() override;
    void redo() override;

private:
    void replay(const Edit& edit, const QString& words);

    Workbook& m_workbook;
    Edit m_edit;
    std::function<void(const Error&)> m_report;
    bool m_isMade = true;
};

}  // namespace cutline
