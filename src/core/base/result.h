// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <memory>

namespace nashra {

/// What went wrong, as a value the program can branch on. The sentence a person reads is made in widgets.
enum class ErrorCode {
    Internal,          ///< a fault of the program itself
    Cancelled,         ///< the person or the shutdown asked for it
    NotFound,          ///< no such article, bulletin, entity, user, file
    Conflict,          ///< somebody else saved first; items = {id of the kept draft} where text was kept
    Forbidden,         ///< the actor's roles do not allow it
    FourEyes,          ///< a second person is needed
    WrongState,        ///< the transition table has no such step from here
    Incomplete,        ///< something required is missing; items = field names
    NoteRequired,      ///< the action needs a note or a reason
    EmbargoActive,     ///< items = {release time as UTC milliseconds}
    NotForPublication, ///< flagged so
    NotApproved,       ///< the revision that would leave is not the approved one
    WrongLanguage,     ///< items = {wanted, found} language codes
    InvalidInput,      ///< malformed text, file, command line or row; detail names file and place
    NotText,           ///< a binary file where text was wanted
    TooLarge,          ///< over a cap; items = {limit}
    Encoding,          ///< could not be decoded or encoded; items = offending characters
    DatabaseFile,      ///< a file to be written holds a newsroom or another database; items = {file}
    Io,                ///< reading or writing failed; detail names the file
    DiskFull,
    ReadOnly,
    Corrupt,     ///< stored data contradicts itself; detail names what
    NewerFormat, ///< made by a newer version of the program
    Unavailable, ///< the store or server cannot be reached now
    FileMoved,   ///< the newsroom's file was moved, replaced or deleted while it was open; items = {file}
    Busy,        ///< locked by another; try again
};

/// One failure: a code for the program, a detail in English for the log, names for the sentence shown.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QStringList items;
    std::shared_ptr<const Error> cause;

    /// "code: detail <- cause …", for logs and test messages.
    [[nodiscard]] QString toLogString() const;
};

/// The stable name of a code ("Conflict"), used in logs, JSON output and the audit.
[[nodiscard]] QLatin1StringView errorName(ErrorCode code);

/// A value or an Error. The one way functions of this program fail.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QStringList items = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(items), nullptr});
}

/// Passes a failure on with what was being done when it happened.
[[nodiscard]] inline tl::unexpected<Error> failFrom(Error cause, ErrorCode code, QString detail, QStringList items = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(detail), std::move(items), std::make_shared<const Error>(std::move(cause))});
}

[[nodiscard]] inline Result<void> ok()
{
    return {};
}

} // namespace nashra
