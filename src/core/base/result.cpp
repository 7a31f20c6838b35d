// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace nashra {

using namespace Qt::StringLiterals;

QLatin1StringView errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return "Internal"_L1;
    case ErrorCode::Cancelled:
        return "Cancelled"_L1;
    case ErrorCode::NotFound:
        return "NotFound"_L1;
    case ErrorCode::Conflict:
        return "Conflict"_L1;
    case ErrorCode::Forbidden:
        return "Forbidden"_L1;
    case ErrorCode::FourEyes:
        return "FourEyes"_L1;
    case ErrorCode::WrongState:
        return "WrongState"_L1;
    case ErrorCode::Incomplete:
        return "Incomplete"_L1;
    case ErrorCode::NoteRequired:
        return "NoteRequired"_L1;
    case ErrorCode::EmbargoActive:
        return "EmbargoActive"_L1;
    case ErrorCode::NotForPublication:
        return "NotForPublication"_L1;
    case ErrorCode::NotApproved:
        return "NotApproved"_L1;
    case ErrorCode::WrongLanguage:
        return "WrongLanguage"_L1;
    case ErrorCode::InvalidInput:
        return "InvalidInput"_L1;
    case ErrorCode::NotText:
        return "NotText"_L1;
    case ErrorCode::TooLarge:
        return "TooLarge"_L1;
    case ErrorCode::Encoding:
        return "Encoding"_L1;
    case ErrorCode::DatabaseFile:
        return "DatabaseFile"_L1;
    case ErrorCode::Io:
        return "Io"_L1;
    case ErrorCode::DiskFull:
        return "DiskFull"_L1;
    case ErrorCode::ReadOnly:
        return "ReadOnly"_L1;
    case ErrorCode::Corrupt:
        return "Corrupt"_L1;
    case ErrorCode::NewerFormat:
        return "NewerFormat"_L1;
    case ErrorCode::Unavailable:
        return "Unavailable"_L1;
    case ErrorCode::FileMoved:
        return "FileMoved"_L1;
    case ErrorCode::Busy:
        return "Busy"_L1;
    }
    return "Internal"_L1;
}

QString Error::toLogString() const
{
    QString text = errorName(code);
    if (!detail.isEmpty())
        text += u": "_s + detail;
    if (!items.isEmpty())
        text += u" ["_s + items.join(u", "_s) + u']';
    if (cause)
        text += u" <- "_s + cause->toLogString();
    return text;
}

} // namespace nashra
