// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/document.h"

#include "model/editing/edit_command.h"

namespace cutline {

Document::Document(std::unique_ptr<Workbook> workbook, std::shared_ptr<const Dataset> dataset)
    : m_workbook(std::move(workbook)), m_dataset(std::move(dataset)) {
    connect(m_workbook.get(), &Workbook::changed, this, &Document::follow);
}

Result<std::unique_ptr<Document>> Document::over(std::unique_ptr<Workbook> workbook) {
    auto dataset = Dataset::load(*workbook);
    if (!dataset) return tl::unexpected(dataset.error());
    return std::unique_ptr<Document>(new Document(std::move(workbook), *std::move(dataset)));
}

Result<void> Document::edit(const QString& words, const std::function<Result<void>(Transaction&)>& work) {
    auto transaction = m_workbook->begin(words);
    if (!transaction) return tl::unexpected(transaction.error());
    if (auto filled = work(*transaction); !filled) return filled;
    auto edit = transaction->commit();
    if (!edit) return tl::unexpected(edit.error());
    if (edit->isEmpty()) return {};
    const auto report = [this](const Error& error) { Q_EMIT failed(error); };
    m_undoStack.push(new EditCommand(*m_workbook, *std::move(edit), report));
    return {};
}

void Document::follow(const WorkbookChange& change) {
    if (change.savedViews || change.everything) Q_EMIT savedViewsChanged();
    if (change.events.empty() && !change.organizations && !change.links && !change.everything) {
        // Nothing that is counted changed, but who said it did.
        if (change.sources) Q_EMIT datasetChanged();
        return;
    }
    auto dataset = m_dataset->updated(*m_workbook, change);
    if (!dataset) {
        Q_EMIT failed(dataset.error());
        return;
    }
    m_dataset = *std::move(dataset);
    Q_EMIT datasetChanged();
}

}  // namespace cutline
