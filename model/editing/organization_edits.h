// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record/error.h"
#include "model/record/organization.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cutline {

class Transaction;
class Workbook;

/// What becomes of the name an organization had.
struct OldName {
    bool wasMistake = false;           ///< it was only typed wrong: it does not stay
    std::optional<EventDate> until{};  ///< until when it was in use, where that is known
};

/// Replaces the stored organization of the same id. Where its name changes, the old one stays as another name, and what
/// sources said keeps the name they said (Citation::called), unless it was a mistake. Saved views follow.
/// ErrorKind::Data with a reason where the new name is taken, or figures keep it from standing below another
/// organization.
[[nodiscard]] Result<void> changeOrganization(Transaction& transaction, const Organization& after,
                                              const OldName& oldName = {});
/// "Rename Facebook to Meta", "Move Twitch to Amazon", "Make Twitch a company", "Edit Meta".
[[nodiscard]] QString changeWords(const Workbook& workbook, const Organization& before, const Organization& after);

/// What a merger does, or would do.
struct Merger {
    qint64 events = 0;           ///< its own events that move
    qint64 otherEvents = 0;      ///< events of others that have a figure of it
    qint64 movedDivisions = 0;   ///< come below the other as they are
    qint64 mergedDivisions = 0;  ///< go into one of the same name
    QString keptName;            ///< stays as another name; empty where both are called the same
    QStringList filled;          ///< what the other did not have: "ticker FB"
    QStringList dropped;         ///< what it has otherwise: "ticker FB"
};

/// Makes `from` and `into` one, called as `into` is: events, figures and divisions (those of the same name are merged
/// in turn) move over, names stay as other names, ticker, industry and country where `into` has none. Sources that said
/// something of `from` keep the name they said. ErrorKind::Data with the reason where `into` stands below `from`, or an
/// event would have two preferred figures of one organization and measure.
[[nodiscard]] Result<Merger> mergeOrganizations(Transaction& transaction, OrganizationId from, OrganizationId into,
                                                const std::optional<EventDate>& nameUntil = {});
/// The same without doing it: the workbook stays as it is.
[[nodiscard]] Result<Merger> previewMerger(Workbook& workbook, OrganizationId from, OrganizationId into);
/// "Merge Twitch into Meta", of two names.
[[nodiscard]] QString mergeWords(const QString& from, const QString& into);

/// From the company down to the organization; empty where it does not exist.
[[nodiscard]] Result<QStringList> pathOf(const Workbook& workbook, OrganizationId id);
/// The names from below `top` (none: from the company) down to `id`. Read one by one: an event names few of the
/// thousands that a workbook may have.
[[nodiscard]] Result<QStringList> pathBelow(const Workbook& workbook, std::optional<OrganizationId> top,
                                            OrganizationId id);

}  // namespace cutline
