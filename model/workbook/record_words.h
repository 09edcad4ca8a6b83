// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workbook/edit.h"

#include <QString>

namespace cutline {

/// How the journal and the tables call each kind of record.
template <class Record>
struct RecordWords;

template <>
struct RecordWords<Organization> {
    static QString kind() { return QStringLiteral("organization"); }
    static QString table() { return QStringLiteral("organizations"); }
};
template <>
struct RecordWords<Source> {
    static QString kind() { return QStringLiteral("source"); }
    static QString table() { return QStringLiteral("sources"); }
};
template <>
struct RecordWords<Event> {
    static QString kind() { return QStringLiteral("event"); }
    static QString table() { return QStringLiteral("events"); }
};
template <>
struct RecordWords<Link> {
    static QString kind() { return QStringLiteral("link"); }
    static QString table() { return QStringLiteral("links"); }
};
template <>
struct RecordWords<SavedView> {
    static QString kind() { return QStringLiteral("saved_view"); }
    static QString table() { return QStringLiteral("saved_views"); }
};
template <>
struct RecordWords<Import> {
    static QString kind() { return QStringLiteral("import"); }
    static QString table() { return QStringLiteral("imports"); }
};

}  // namespace cutline
