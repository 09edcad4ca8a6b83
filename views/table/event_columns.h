// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace cutline {

/// What the table of events can show, in the order in which it is offered.
enum class EventColumn : std::uint8_t {
    Date,
    Company,
    Division,
    Kind,
    Status,
    Said,
    Counted,
    Low,
    High,
    Headline,
    Effective,
    Publisher,
    Note
};
inline constexpr int kEventColumnCount = 13;

[[nodiscard]] const std::array<EventColumn, kEventColumnCount>& allEventColumns();
/// What a table shows before anybody chose.
[[nodiscard]] const std::vector<EventColumn>& defaultEventColumns();

[[nodiscard]] QString columnWords(EventColumn column);  ///< "Said"
/// The longest text that is usual in a column: as wide as this it begins.
[[nodiscard]] QString usualText(EventColumn column);
/// Numbers stand right-aligned, and are sorted with the largest first.
[[nodiscard]] bool holdsNumbers(EventColumn column);
/// Whether it is read from the file for the rows that are seen; such a column cannot be sorted by.
[[nodiscard]] bool isReadFromFile(EventColumn column);

/// What a column is called in settings.
[[nodiscard]] QLatin1String toCode(EventColumn column);
[[nodiscard]] std::optional<EventColumn> eventColumnFromCode(QStringView code);

}  // namespace cutline
