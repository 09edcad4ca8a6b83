// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/edit.h"

#include <QStringList>

namespace cutline {

class RecordNames;

/// What is different between two versions of a record, field by field, in words a person reads: "figure: about 9,000 →
/// 10,000", "note: added", "source added: CNBC, 20 March 2023". Empty where nothing is.
[[nodiscard]] QStringList changesBetween(const Event& before, const Event& after, RecordNames& names);
[[nodiscard]] QStringList changesBetween(const Organization& before, const Organization& after, RecordNames& names);
[[nodiscard]] QStringList changesBetween(const Source& before, const Source& after);

/// A link as seen from one of its events: "part of Amazon, 4 January 2023", "corrected by …".
[[nodiscard]] QString linkSeenFrom(const Link& link, EventId event, RecordNames& names);

/// What making or taking away a link is called: "Link Amazon, 16 November 2022: part of Amazon, 4 January 2023".
[[nodiscard]] QString linkEditWords(const Link& link, bool isAdded, RecordNames& names);

}  // namespace cutline
