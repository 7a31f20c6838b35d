// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/newfile.h"
#include "storage/sqlstores.h"
#include "storage/statement.h"

#include <QFile>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

Result<void> check(const QString &copy, const Clock &clock)
{
    const auto stores = SqlStores::open({Engine::Sqlite, copy, {}, 0, {}, {}, {}}, Access::ReadFinished, clock);
    if (!stores)
        return tl::unexpected(stores.error());
    Statement integrity((*stores)->connection(), u"PRAGMA integrity_check"_s);
    if (const auto row = integrity.step(); !row || !*row || integrity.text(0) != "ok"_L1)
        return fail(ErrorCode::Corrupt, copy + u": the copy is damaged"_s);
    const auto audit = (*stores)->audit().verify();
    return audit ? ok() : Result<void>(tl::unexpected(audit.error()));
}

} // namespace

Result<void> backup(Connection &connection, const QString &target, const Clock &clock)
{
    if (!connection.isSqlite())
        return fail(ErrorCode::InvalidInput, u"a PostgreSQL newsroom is backed up with pg_dump"_s);
    if (const auto free = checkNewFile(target); !free)
        return free;
    const QString copy = target + u".unfinished"_s;
    QFile::remove(copy);
    if (const auto written = connection.copyInto(copy); !written) {
        QFile::remove(copy);
        return failFrom(written.error(),
                        written.error().code == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::Io, target);
    }
    if (const auto checked = check(copy, clock); !checked) {
        QFile::remove(copy);
        return checked;
    }
    if (!QFile::rename(copy, target)) {
        QFile::remove(copy);
        return fail(ErrorCode::Io, target + u": cannot be written"_s);
    }
    return ok();
}

} // namespace nashra::storage
