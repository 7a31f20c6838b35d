// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exitcode.h"

namespace nashra::app {

std::span<const ExitCodeInfo> exitCodes()
{
    static constexpr ExitCodeInfo codes[] = {
        {ExitCode::Done, "done"},
        {ExitCode::Internal, "a fault of the program itself"},
        {ExitCode::Usage, "wrong usage"},
        {ExitCode::NotFound, "no such article, bulletin, revision or user"},
        {ExitCode::Refused, "refused by a rule: roles, four eyes, state, embargo, release gate"},
        {ExitCode::Conflict, "somebody else saved first, or the registry may have it already"},
        {ExitCode::File, "a file could not be read or written, or is not text"},
        {ExitCode::Newsroom, "the newsroom cannot be opened, is locked or damaged"},
        {ExitCode::Fault, "verify found a fault"},
    };
    return codes;
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
    case ErrorCode::Cancelled:
        return ExitCode::Internal;
    case ErrorCode::InvalidInput:
        return ExitCode::Usage;
    case ErrorCode::NotFound:
        return ExitCode::NotFound;
    case ErrorCode::Forbidden:
    case ErrorCode::FourEyes:
    case ErrorCode::WrongState:
    case ErrorCode::Incomplete:
    case ErrorCode::NoteRequired:
    case ErrorCode::EmbargoActive:
    case ErrorCode::NotForPublication:
    case ErrorCode::NotApproved:
    case ErrorCode::WrongLanguage:
        return ExitCode::Refused;
    case ErrorCode::Conflict:
        return ExitCode::Conflict;
    case ErrorCode::NotText:
    case ErrorCode::TooLarge:
    case ErrorCode::Encoding:
    case ErrorCode::DatabaseFile:
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
        return ExitCode::File;
    case ErrorCode::ReadOnly:
    case ErrorCode::Corrupt:
    case ErrorCode::NewerFormat:
    case ErrorCode::Unavailable:
    case ErrorCode::FileMoved:
    case ErrorCode::Busy:
        return ExitCode::Newsroom;
    }
    return ExitCode::Internal;
}

} // namespace nashra::app
