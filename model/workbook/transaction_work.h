// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/connection.h"
#include "model/workbook/ids.h"
#include "model/workbook/journal.h"
#include "model/workbook/organization_tree.h"
#include "model/workbook/record_reader.h"
#include "model/workbook/record_words.h"
#include "model/workbook/record_writer.h"
#include "model/workbook/transaction.h"

#include <optional>
#include <vector>

namespace cutline {

/// What a Transaction holds while it is open: the connection with its write lock, what changed so far, and what it has
/// looked up. Rolls back at its end unless it was committed.
class Transaction::Work {
public:
    Work(Workbook& workbook, Connection& connection, QString words);
    ~Work();
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    /// Runs one step unless an earlier one failed; the first failure stays.
    template <class Step>
    [[nodiscard]] auto attempt(Step step) -> decltype(step()) {
        if (m_failure) return tl::unexpected(*m_failure);
        auto result = step();
        if (!result) m_failure = result.error();
        return result;
    }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    [[nodiscard]] Result<Edit> commit();
    [[nodiscard]] bool hasImports() const { return !m_imports.empty(); }
    [[nodiscard]] Workbook& workbook() { return m_workbook; }
    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] OrganizationTree& tree() { return m_tree; }
    [[nodiscard]] Ids& ids() { return m_ids; }
    void add(const JournaledImport& import) { m_imports.push_back(import); }

    /// Gives a record its id where it has none.
    template <class Record>
    [[nodiscard]] Result<void> identify(Record& record) {
        if (record.id.isStored()) {
            m_ids.taken(RecordWords<Record>::kind(), record.id.value);
            return {};
        }
        const auto id = m_ids.next(RecordWords<Record>::kind(), RecordWords<Record>::table());
        if (!id) return tl::unexpected(id.error());
        record.id = {*id};
        return {};
    }
    /// Writes a checked record that is new.
    template <class Record>
    [[nodiscard]] Result<Id<Record>> store(Record record) {
        if (auto identified = identify(record); !identified) return tl::unexpected(identified.error());
        if (auto inserted = insert(m_connection, record); !inserted) return tl::unexpected(inserted.error());
        const Id<Record> id = record.id;
        note(Changed<Record>{std::nullopt, std::move(record)});
        return id;
    }
    /// Writes a checked record over the one it replaces.
    template <class Record>
    [[nodiscard]] Result<void> storeOver(Record before, const Record& after) {
        if (auto replaced = replace(m_connection, after); !replaced) return replaced;
        note(Changed<Record>{std::move(before), after});
        return {};
    }
    template <class Record>
    [[nodiscard]] Result<void> discard(Record before) {
        if (auto erased = erase(m_connection, before.id); !erased) return erased;
        note(Changed<Record>{std::move(before), std::nullopt});
        return {};
    }
    /// The stored record, or an error that it is gone.
    template <class Record>
    [[nodiscard]] Result<Record> stored(Id<Record> id) {
        auto found = find(m_connection, id);
        if (!found) return tl::unexpected(found.error());
        if (!*found) return tl::unexpected(gone());
        return **std::move(found);
    }

    /// The last source that was added or found; an import cites each right after.
    SourceId lastSource;

private:
    template <class Record>
    void note(Changed<Record> changed) {
        if (m_imports.empty()) m_edit.changes.emplace_back(std::move(changed));
    }
    [[nodiscard]] static Error gone();

    Workbook& m_workbook;
    Connection& m_connection;
    OrganizationTree m_tree;
    Ids m_ids;
    Edit m_edit;
    std::vector<JournaledImport> m_imports;
    std::optional<Error> m_failure;
    bool m_isFinished = false;
};

}  // namespace cutline
