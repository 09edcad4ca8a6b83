// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event_date.h"
#include "model/record/id.h"
#include "model/workbook/connection.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace cutline {

/// A prepared, forward-only statement, borrowed from its connection for one scope and reset at the end of it. Two of
/// the same text may run at once; each gets its own.
class Statement {
public:
    /// `sql` is best a literal: it is the key under which the prepared statement is kept.
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the values by position and executes. Empty optionals become NULL, an EventDate its text and two days.
    template <class... Values>
    [[nodiscard]] Result<void> run(const Values&... values) {
        m_bound = 0;
        (bind(values), ...);
        return execute();
    }
    /// Steps to the next row; false at the end.
    [[nodiscard]] Result<bool> next();
    /// Runs it and calls `visit` for each row; it may answer false to stop, or a failed Result.
    template <class Visit, class... Values>
    [[nodiscard]] Result<void> forEachRow(Visit visit, const Values&... values) {
        if (auto ran = run(values...); !ran) return ran;
        while (true) {
            const auto more = next();
            if (!more) return tl::unexpected(more.error());
            if (!*more) return {};
            if constexpr (std::is_void_v<decltype(visit(*this))>) {
                visit(*this);
            } else if constexpr (std::is_same_v<decltype(visit(*this)), bool>) {
                if (!visit(*this)) return {};
            } else {
                if (auto visited = visit(*this); !visited) return tl::unexpected(visited.error());
            }
        }
    }
    /// Runs it for its first value, nothing where there is no row or the value is NULL.
    template <class... Values>
    [[nodiscard]] Result<std::optional<qint64>> number(const Values&... values) {
        std::optional<qint64> found;
        const auto ran = forEachRow(
            [&](const Statement& row) {
                found = row.isNull(0) ? std::nullopt : std::optional(row.integer(0));
                return false;
            },
            values...);
        if (!ran) return tl::unexpected(ran.error());
        return found;
    }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    /// Of a column that sqlite::utf8Of made.
    [[nodiscard]] QByteArray utf8(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] std::optional<double> real(int column) const {
        const QVariant value = m_query->value(column);
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }

private:
    void bind(const QString& text);
    void bind(qint64 number);
    void bind(int number) { bind(qint64{number}); }
    void bind(bool isSet) { bind(qint64{isSet ? 1 : 0}); }
    void bind(double number);
    void bind(QLatin1String text) { bind(QString(text)); }
    void bind(const EventDate& date);
    void bind(const std::optional<EventDate>& date);
    template <class Record>
    void bind(Id<Record> id) {
        bind(id.value);
    }
    template <class Value>
    void bind(const std::optional<Value>& value) {
        if (value) {
            bind(*value);
        } else {
            bindNothing();
        }
    }
    void bindNothing();
    [[nodiscard]] Result<void> execute();

    Connection& m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_failure;  ///< of the preparation
    int m_bound = 0;
};

}  // namespace cutline
