// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/fileguard.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sys/vfs.h>
#include <unistd.h>

#include <array>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// File systems whose locks cannot be trusted with a write-ahead log (statfs(2) magic numbers).
bool isNetworkFileSystem(const QString &folder)
{
    constexpr std::array<unsigned long, 6> magics{0x6969 /* nfs */,      0x517B /* smb */,      0xFF534D42 /* cifs */,
                                                  0xFE534D42 /* smb2 */, 0x65735546 /* fuse */, 0x01021997 /* 9p */};
    struct statfs info = {};
    if (statfs(folder.toLocal8Bit().constData(), &info) != 0)
        return false;
    return std::find(magics.begin(), magics.end(), static_cast<unsigned long>(info.f_type)) != magics.end();
}

/// Whether a failure lies with the file or server rather than with what was asked of it; it names the place then.
bool isOfThePlace(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Corrupt:
    case ErrorCode::Unavailable:
    case ErrorCode::Busy:
        return true;
    default:
        return false;
    }
}

Result<void> checkGuarded(FileGuard &guard, const QString &path)
{
    if (guard.isInPlace())
        return ok();
    return fail(ErrorCode::FileMoved, path + u": moved, replaced or deleted while it was open"_s, {path});
}

} // namespace

Connection::Connection(Location location, Access access, QString name)
    : m_location(std::move(location))
    , m_access(access)
    , m_dialect(m_location.engine)
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const Location &location, Access access)
{
    std::unique_ptr<Connection> connection(
        new Connection(location, access, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const auto opened = connection->isSqlite() ? connection->openSqlite() : connection->openPostgreSql();
    if (!opened)
        return tl::unexpected(opened.error());
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    if (m_database.isOpen() && m_checkpointLock) {
        // What cannot be moved now is moved at the next start.
        [[maybe_unused]] const auto moved = checkpoint();
    }
    const auto close = [this] {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    };
    if (isSqlite())
        FileGuard::leave(std::move(m_guard), close);
    else
        close();
}

Result<void> Connection::openSqlite()
{
    const QFileInfo file(m_location.path);
    if (file.isDir() || (file.exists() && !file.isFile()))
        return fail(ErrorCode::Io, m_location.path + u": not a file"_s);
    if (!file.exists() && isReadOnly())
        return fail(ErrorCode::NotFound, m_location.path + u": no such file"_s);
    if (!file.dir().exists())
        return fail(ErrorCode::Io, m_location.path + u": the folder does not exist"_s);
    if (m_access != Access::ReadFinished && isNetworkFileSystem(file.path()))
        return fail(ErrorCode::Io,
                    m_location.path + u": a newsroom file cannot lie on a network drive; use PostgreSQL"_s);

    if (m_access != Access::ReadFinished)
        m_guard = FileGuard::of(m_location.path);
    if (const auto opened = openFile(); !opened)
        return opened;
    if (const auto prepared = setUpFile(); !prepared)
        return prepared;
    if (m_guard)
        m_guard->lock();
    if (isReadOnly())
        return setPragma(u"query_only"_s, u"ON"_s, u"1"_s);
    auto lock = std::make_unique<QLockFile>(m_location.path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        m_checkpointLock = std::move(lock);
    return ok();
}

Result<void> Connection::openFile()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString name = m_location.path;
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    if (isReadOnly())
        options << u"QSQLITE_OPEN_READONLY"_s;
    if (m_access == Access::ReadFinished) {
        QUrl url = QUrl::fromLocalFile(m_location.path);
        url.setQuery(u"immutable=1"_s); // sqlite.org/uri.html
        name = url.toString(QUrl::FullyEncoded);
        options << u"QSQLITE_OPEN_URI"_s;
    }
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options.join(u';'));
    return m_database.open() ? ok() : tl::unexpected(m_dialect.errorOf(m_database.lastError(), m_location.path));
}

Result<void> Connection::setUpFile()
{
    // How a file is written is for those who write to say; a backup has no log until then.
    if (!isReadOnly()) {
        if (const auto set = setPragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s); !set)
            return set;
    }
    for (const auto &[name, value, readBack] :
         {std::tuple(u"busy_timeout"_s, u"5000"_s, u"5000"_s), std::tuple(u"synchronous"_s, u"FULL"_s, u"2"_s),
          std::tuple(u"foreign_keys"_s, u"ON"_s, u"1"_s), std::tuple(u"trusted_schema"_s, u"OFF"_s, u"0"_s),
          std::tuple(u"cell_size_check"_s, u"ON"_s, u"1"_s), std::tuple(u"wal_autocheckpoint"_s, u"0"_s, u"0"_s)}) {
        if (const auto set = setPragma(name, value, readBack); !set)
            return set;
    }
    // The words of the search index, for prefixes; a view of this connection's, in no file.
    return execute(u"CREATE VIRTUAL TABLE temp.article_search_word USING fts5vocab (main, article_search, instance)"_s);
}

Result<void> Connection::setPragma(const QString &name, const QString &value, const QString &readBack)
{
    // A misspelt pragma succeeds silently, so each one is read back.
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA %1=%2"_s.arg(name, value)))
        return tl::unexpected(m_dialect.errorOf(query.lastError(), m_location.path));
    query.finish();
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return tl::unexpected(m_dialect.errorOf(query.lastError(), m_location.path));
    if (query.value(0).toString().compare(readBack, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::Internal, u"%1: %2 is %3"_s.arg(m_location.path, name, query.value(0).toString()));
    return ok();
}

Result<void> Connection::openPostgreSql()
{
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(m_location.host);
    m_database.setPort(m_location.port);
    m_database.setDatabaseName(m_location.database);
    m_database.setUserName(m_location.user);
    m_database.setPassword(m_location.password);
    m_database.setConnectOptions(u"connect_timeout=5"_s);
    if (!m_database.open()) {
        Error error = m_dialect.errorOf(m_database.lastError(), m_location.display());
        error.code = ErrorCode::Unavailable;
        return tl::unexpected(error);
    }
    // Whatever the server's own default: who waited for a lock has to see what was written meanwhile.
    return execute(u"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED"_s +
                   (isReadOnly() ? u", READ ONLY"_s : QString()));
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError(), sql));
    return ok();
}

Error Connection::errorOf(const QSqlError &error, const QString &sql)
{
    Error failure = m_dialect.errorOf(error, sql.left(80).simplified());
    if (isOfThePlace(failure.code)) {
        failure.detail = m_location.display() + u": "_s + failure.detail;
        failure.items = {m_location.display()};
    }
    m_isLost = m_isLost || failure.code == ErrorCode::Unavailable;
    return failure;
}

Result<void> Connection::checkInPlace() const
{
    return m_guard ? checkGuarded(*m_guard, m_location.path) : ok();
}

Result<void> Connection::checkInPlace(const Location &location)
{
    // Whoever has the file open shares the guard; one that is made here knows nothing of it.
    return location.engine == Engine::Sqlite ? checkGuarded(*FileGuard::of(location.path), location.path) : ok();
}

Result<void> Connection::copyInto(const QString &file)
{
    QString quoted = file;
    quoted.replace(u'\'', u"''"_s);
    // It keeps from writing the copy as well.
    if (isReadOnly()) {
        if (const auto allowed = setPragma(u"query_only"_s, u"OFF"_s, u"0"_s); !allowed)
            return allowed;
    }
    const auto copied = execute(u"VACUUM INTO '%1'"_s.arg(quoted));
    const auto kept = isReadOnly() ? setPragma(u"query_only"_s, u"ON"_s, u"1"_s) : ok();
    return copied ? kept : copied;
}

Result<void> Connection::listen(const QString &channel, const std::function<void()> &heard)
{
    QSqlDriver *driver = m_database.driver();
    if (!driver->subscribeToNotification(channel))
        return tl::unexpected(errorOf(driver->lastError(), channel));
    QObject::connect(driver, &QSqlDriver::notification, driver,
                     [heard](const QString &, QSqlDriver::NotificationSource source) {
                         if (source != QSqlDriver::SelfSource)
                             heard();
                     });
    return ok();
}

Result<QSqlQuery> Connection::prepared(const QString &sql)
{
    if (const auto it = m_statements.constFind(sql); it != m_statements.constEnd())
        return *it;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError(), sql));
    m_statements.insert(sql, query);
    return query;
}

Result<void> Connection::checkpoint()
{
    if (!isSqlite() || !m_checkpointLock)
        return ok();
    // A long read of another connection must not hold up the writer; the log is moved another time.
    if (const auto hurried = setPragma(u"busy_timeout"_s, u"100"_s, u"100"_s); !hurried)
        return hurried;
    const auto moved = execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const auto patient = setPragma(u"busy_timeout"_s, u"5000"_s, u"5000"_s);
    return moved ? patient : moved;
}

Result<void> Connection::makeRoomInLog()
{
    if (!isSqlite() || !m_checkpointLock)
        return ok();
    {
        // What is more than the cache holds is written to the log before the end of its transaction, and stays there,
        // of no meaning to anybody, when that is taken back: of these 9.9 MB all but two.
        const auto transaction = Transaction::begin(*this);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto made = execute(u"CREATE TABLE log_room (bytes BLOB)"_s); !made)
            return made;
        if (const auto filled = execute(u"INSERT INTO log_room VALUES (zeroblob(9900000))"_s); !filled)
            return filled;
    }
    // Else the next save would wait for all of it.
    QFile log(m_location.path + u"-wal"_s);
    if (log.open(QIODevice::ReadOnly) && ::fdatasync(log.handle()) != 0)
        return fail(ErrorCode::Io, log.fileName() + u": "_s + qt_error_string());
    return ok();
}

} // namespace nashra::storage
