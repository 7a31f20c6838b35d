// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include <QSqlError>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// Primary result codes of SQLite, https://sqlite.org/rescode.html; extended codes hold them in their low byte.
ErrorCode sqliteCode(int code)
{
    constexpr int constraintUnique = 2067;
    constexpr int constraintPrimaryKey = 1555;
    if (code == constraintUnique || code == constraintPrimaryKey)
        return ErrorCode::Conflict;
    switch (code & 0xFF) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::Busy;
    case 8: // READONLY
        return ErrorCode::ReadOnly;
    case 10: // IOERR
        return ErrorCode::Io;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::Corrupt;
    case 13: // FULL
        return ErrorCode::DiskFull;
    case 14: // CANTOPEN
        return ErrorCode::Unavailable;
    case 19: // CONSTRAINT
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Internal;
    }
}

/// SQLSTATE classes, PostgreSQL manual, appendix A. A lost connection comes without any code.
ErrorCode postgresCode(const QString &state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return ErrorCode::Unavailable;
    if (state == "23505"_L1 || state.startsWith("40"_L1))
        return ErrorCode::Conflict;
    if (state.startsWith("23"_L1))
        return ErrorCode::InvalidInput;
    if (state == "53100"_L1)
        return ErrorCode::DiskFull;
    if (state == "25006"_L1)
        return ErrorCode::ReadOnly;
    if (state == "55P03"_L1)
        return ErrorCode::Busy;
    if (state.startsWith("XX"_L1))
        return ErrorCode::Corrupt;
    if (state.startsWith("28"_L1) || state == "42501"_L1)
        return ErrorCode::Forbidden;
    return ErrorCode::Internal;
}

} // namespace

QString Dialect::name() const
{
    return m_engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

QString Dialect::beginSql() const
{
    return m_engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

ErrorCode Dialect::codeOf(const QSqlError &error) const
{
    return m_engine == Engine::Sqlite ? sqliteCode(error.nativeErrorCode().toInt())
                                      : postgresCode(error.nativeErrorCode());
}

Error Dialect::errorOf(const QSqlError &error, const QString &doing) const
{
    return Error{
        codeOf(error), u"%1: %2 (%3)"_s.arg(doing, error.text().simplified(), error.nativeErrorCode()), {}, nullptr};
}

} // namespace nashra::storage
