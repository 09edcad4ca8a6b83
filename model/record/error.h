// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cutline {

/// What kind of trouble an Error is; the command line turns it into an exit status (DESIGN section 6).
enum class ErrorKind {
    Usage,     ///< the request itself cannot be understood or names something that does not exist (exit 2)
    File,      ///< a file cannot be read, written, or is not what it should be (exit 3)
    Data,      ///< the content breaks a rule, for example a cycle of links (exit 1)
    Changed,   ///< the record was changed by another window or program since it was read (exit 3)
    Cancelled  ///< a person asked to stop
};

/// A failure for reasons outside the program, in words a person can read: what happened, why, and what to do.
struct Error {
    ErrorKind kind = ErrorKind::Data;
    QString what;
    QString why;
    QString todo;

    /// One line "what: why. todo", with no line breaks, for standard error or a message.
    [[nodiscard]] QString oneLine() const;
};

/// The way every function reports a failure that is not a bug. Has a value, or an Error.
template <class Value>
using Result = tl::expected<Value, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString what, QString why = {}, QString todo = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(what), std::move(why), std::move(todo)});
}

}  // namespace cutline
