// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/edit_command.h"

#include "model/workbook/workbook.h"

namespace cutline {

EditCommand::EditCommand(Workbook& workbook, Edit edit, std::function<void(const Error&)> report)
    : QUndoCommand(edit.words), m_workbook(workbook), m_edit(std::move(edit)), m_report(std::move(report)) {}

void EditCommand::undo() {
    replay(m_edit.inverted(), QStringLiteral("Undo: ") % m_edit.words);
    m_isMade = false;
}

void EditCommand::redo() {
    if (m_isMade) return;
    replay(m_edit, QStringLiteral("Redo: ") % m_edit.words);
    m_isMade = true;
}

void EditCommand::replay(const Edit& edit, const QString& words) {
    const auto done = m_workbook.replay(edit, words);
    if (done) return;
    setObsolete(true);
    m_report(done.error());
}

}  // namespace cutline
