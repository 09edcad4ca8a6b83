// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/completion.h"
#include "model/editing/entry_memory.h"
#include "views/entry/completion_list.h"

#include <QString>

#include <memory>
#include <vector>

namespace cutline {

class SourceForm;

/// Rows for a list of known words. Where a person typed two letters or more and a word begins so, the first is likely.
[[nodiscard]] std::vector<CompletionList::Row> completionRows(const Completions& completions, const QString& typed);

/// The sources of the last entries, for the fields of a citation: a publisher completes alone, a publication whole, so
/// that one that is cited by many events stays one source. Immutable, shared by the forms.
class SourceMemory {
public:
    explicit SourceMemory(std::vector<KnownSource> sources);

    /// Lets the fields of the form complete.
    static void attach(const std::shared_ptr<const SourceMemory>& memory, SourceForm& form);

private:
    [[nodiscard]] std::vector<CompletionList::Row> publisherRows(const QString& typed) const;
    [[nodiscard]] std::vector<CompletionList::Row> sourceRows(const Completions& completions,
                                                              const QString& typed) const;

    std::vector<KnownSource> m_sources;
    Completions m_publishers;
    Completions m_byPublisher;
    Completions m_titles;
    Completions m_urls;
};

}  // namespace cutline
