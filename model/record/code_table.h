// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace cutline {

/// The words an enumeration is written with in files, in the order of its values (which start at 0).
template <class Enum, std::size_t size>
struct CodeTable {
    std::array<QLatin1String, size> codes;

    [[nodiscard]] constexpr QLatin1String code(Enum value) const { return codes[static_cast<std::size_t>(value)]; }

    [[nodiscard]] std::optional<Enum> value(QStringView code) const {
        for (std::size_t i = 0; i < size; ++i) {
            if (code == codes[i]) return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

}  // namespace cutline
