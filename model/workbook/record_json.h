// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/edit.h"

#include <QString>

namespace cutline {

/// A record as one line of JSON, for the journal: every field, ids as numbers, dates as EDTF, what is not known as
/// null.
[[nodiscard]] QString toJson(const Organization& organization);
[[nodiscard]] QString toJson(const Source& source);
[[nodiscard]] QString toJson(const Event& event);
[[nodiscard]] QString toJson(const Link& link);
[[nodiscard]] QString toJson(const SavedView& view);

/// The same way back. ErrorKind::Data, with what is wrong, where Cutline cannot have written it: a journal is only as
/// trustworthy as the file it came in.
[[nodiscard]] Result<Organization> organizationFromJson(const QString& json);
[[nodiscard]] Result<Source> sourceFromJson(const QString& json);
[[nodiscard]] Result<Event> eventFromJson(const QString& json);
[[nodiscard]] Result<Link> linkFromJson(const QString& json);
[[nodiscard]] Result<SavedView> savedViewFromJson(const QString& json);

}  // namespace cutline
