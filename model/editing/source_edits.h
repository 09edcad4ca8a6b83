// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/source.h"

#include <QString>

namespace cutline {

class Transaction;

/// A source as it is kept, of what was typed: without blanks around its texts, or doubled in its publisher and title.
[[nodiscard]] Source cleaned(Source source);

/// Replaces the stored source of the same id, for all events that cite it at once. ErrorKind::Data where it says
/// nothing, or another source says the same: those are to be merged.
[[nodiscard]] Result<void> changeSource(Transaction& transaction, const Source& after);

/// Makes two sources one: what cited `from` cites `into`, which takes over what it does not say itself; a sentence that
/// an event had from both stays once. Hands out how many events cited `from`.
[[nodiscard]] Result<qint64> mergeSources(Transaction& transaction, SourceId from, SourceId into);

/// "CNBC, 20 March 2023"; the title or the address where there is neither.
[[nodiscard]] QString sourceWords(const Source& source);

}  // namespace cutline
