// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: the changes of an edit made again, where every record still is what the edit says it was.
#include "model/workbook/statement.h"
#include "model/workbook/transaction_work.h"
#include "model/workbook/workbook.h"

namespace cutline {

namespace {

tl::unexpected<Error> conflict(const QString& words, const QString& why) {
    return failure(ErrorKind::Changed, QStringLiteral("“%1” cannot be undone or redone").arg(words), why,
                   QStringLiteral("Make the change by hand where it is still wanted"));
}

// Makes one change in a transaction whose connection is `connection`.
struct Replayer {
    Transaction& transaction;
    Connection& connection;
    const QString& words;

    template <class Record>
    Result<void> operator()(const Changed<Record>& changed) const {
        const auto id = (changed.before ? changed.before : changed.after)->id;
        const auto current = find(connection, id);
        if (!current) return tl::unexpected(current.error());
        if (*current != changed.before) {
            return conflict(words, QStringLiteral("a record it is about was changed in the meantime"));
        }
        auto done = make(changed);
        // The record is as it was, but another one that came since stands in the way.
        if (!done && done.error().kind == ErrorKind::Data) return conflict(words, done.error().oneLine());
        return done;
    }

private:
    template <class Record>
    Result<void> make(const Changed<Record>& changed) const {
        if (!changed.before) return transaction.add(*changed.after).map([](auto) {});
        if (!changed.after) return removeAlone(*changed.before);
        if constexpr (std::is_same_v<Record, Link>) {
            // A link is never changed, only made and taken away.
            return conflict(words, QStringLiteral("a link cannot be changed"));
        } else {
            return transaction.update(*changed.after);
        }
    }
    template <class Record>
    Result<void> removeAlone(const Record& record) const {
        if constexpr (std::is_same_v<Record, Event>) {
            // Transaction::remove would take links along that the edit knows nothing of.
            const auto links = linksOf(connection, record.id);
            if (!links) return tl::unexpected(links.error());
            if (!links->empty()) return conflict(words, QStringLiteral("an event was linked to it in the meantime"));
        }
        return transaction.remove(record.id);
    }
};

}  // namespace

Result<void> Workbook::replay(const Edit& edit, const QString& words) {
    auto transaction = begin(words);
    if (!transaction) return tl::unexpected(transaction.error());
    for (const auto& change : edit.changes) {
        auto made = std::visit(Replayer{*transaction, *m_connection, edit.words}, change);
        if (!made) return made;
    }
    return transaction->commit().map([](const auto&) {});
}

}  // namespace cutline
