// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/dialect.h"
#include "storage/location.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

class QLockFile;
class QSqlError;

namespace nashra::storage {

class FileGuard;

enum class Access {
    ReadWrite,
    ReadOnly,
    ReadFinished, ///< a SQLite file that nobody writes any more: on any disk, and nothing is locked or made beside it
};

/// One open connection. Made, used and destroyed on one thread.
/// A SQLite file is in WAL mode with synchronous=FULL; no connection checkpoints by itself, and only the one that holds
/// the file's lock does so at all: a second one that checkpoints passively can corrupt the file before SQLite 3.51.3.
class Connection
{
public:
    /// A file that does not exist is made, unless read-only. Errors: Io, Unavailable, Corrupt (not a newsroom file),
    /// ReadOnly, Unsupported file systems as Io; the detail names the file or server.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Location &location, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] bool isSqlite() const { return m_dialect.engine() == Engine::Sqlite; }
    [[nodiscard]] bool isReadOnly() const { return m_access != Access::ReadWrite; }
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    /// Runs one statement that answers nothing.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// A prepared query of this connection; prepared once and kept.
    [[nodiscard]] Result<QSqlQuery> prepared(const QString &sql);

    /// What a failed statement says, with the name of the file or server where the fault lies there (detail, and the
    /// first of the items); remembers where it means that the connection is gone.
    [[nodiscard]] Error errorOf(const QSqlError &error, const QString &sql);
    /// True once a statement failed because the server or file could not be reached. Open another connection then.
    [[nodiscard]] bool isLost() const { return m_isLost; }

    /// Whether the newsroom's file is still where it was opened. Errors: FileMoved (it was moved, replaced or deleted,
    /// or its log was; items = {file}). Always ok on PostgreSQL.
    [[nodiscard]] Result<void> checkInPlace() const;
    /// The same of a file that this process has open, before it is opened once more. ok where nobody here has it open.
    [[nodiscard]] static Result<void> checkInPlace(const Location &location);

    /// Copies the SQLite file, as this connection sees it, into a new one; also on a read-only connection, and out of a
    /// file that no name leads to any more.
    [[nodiscard]] Result<void> copyInto(const QString &file);

    /// Calls heard, on this connection's thread, whenever another connection notifies the channel. PostgreSQL only.
    [[nodiscard]] Result<void> listen(const QString &channel, const std::function<void()> &heard);

    /// Moves the write-ahead log into the file and empties it, where this connection may. Does nothing on PostgreSQL.
    [[nodiscard]] Result<void> checkpoint();
    /// Makes the empty log eight megabytes long, on the disk, for what is saved next to be written over: a file that
    /// grows is synced in twice the time. Takes some 20 ms; changes nothing where it fails. Does nothing on PostgreSQL.
    [[nodiscard]] Result<void> makeRoomInLog();

private:
    friend class Transaction;

    Connection(Location location, Access access, QString name);
    [[nodiscard]] Result<void> openSqlite();
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<void> setUpFile();
    [[nodiscard]] Result<void> openPostgreSql();
    [[nodiscard]] Result<void> setPragma(const QString &name, const QString &value, const QString &readBack);

    Location m_location;
    Access m_access;
    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery> m_statements;
    std::unique_ptr<QLockFile> m_checkpointLock;
    std::shared_ptr<FileGuard> m_guard; ///< SQLite only
    bool m_isInTransaction = false;
    bool m_isLost = false;
};

} // namespace nashra::storage
