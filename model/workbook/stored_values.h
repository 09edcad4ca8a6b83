// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/event_date.h"
#include "model/workbook/statement.h"

#include <QString>

#include <optional>

namespace cutline {

/// What is said of content that Cutline cannot have written.
[[nodiscard]] inline Error damaged(const QString& why) {
    return {ErrorKind::File, QStringLiteral("The workbook is damaged"), why,
            QStringLiteral("Go back to a copy of it, or export what can be read")};
}

/// Gathers what the columns of one row say, and the first thing that is wrong with them.
class RowReader {
public:
    explicit RowReader(const Statement& row) : m_row(row) {}

    [[nodiscard]] EventDate date(int column) {
        auto date = EventDate::parse(m_row.text(column));
        if (date) return *date;
        complain(date.error().what);
        return {};
    }
    [[nodiscard]] std::optional<EventDate> optionalDate(int column) {
        if (m_row.isNull(column)) return std::nullopt;
        return date(column);
    }
    template <class Enum>
    [[nodiscard]] Enum code(int column, std::optional<Enum> (*fromCode)(QStringView)) {
        const QString text = m_row.text(column);
        const auto value = fromCode(text);
        if (!value) complain(QStringLiteral("“%1” is not a known code").arg(text.left(40)));
        return value.value_or(Enum{});
    }

    [[nodiscard]] Result<void> result() const {
        if (m_why.isEmpty()) return {};
        return tl::unexpected(damaged(m_why));
    }

private:
    void complain(const QString& why) {
        if (m_why.isEmpty()) m_why = why;
    }

    const Statement& m_row;
    QString m_why;
};

}  // namespace cutline
