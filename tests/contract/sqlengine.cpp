// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sqlengine.h"

#include "storage/sqlstores.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace nashra::contract {

using storage::Access;
using storage::Connection;
using storage::Location;
using storage::SqlStores;
using storage::Statement;

namespace {

/// What both engines have in common: stores at a location, and a second connection that goes behind their back.
class SqlNewsroom : public EngineNewsroom
{
public:
    SqlNewsroom(Location location, const Clock &clock)
        : m_location(std::move(location))
        , m_clock(clock)
    {
    }

    [[nodiscard]] Stores &stores() override { return *m_stores; }

    [[nodiscard]] Result<void> reopen() override
    {
        m_stores.reset();
        auto opened = SqlStores::open(m_location, Access::ReadWrite, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_stores = std::move(*opened);
        return ok();
    }

    [[nodiscard]] Result<std::unique_ptr<Stores>> openAnother() override
    {
        auto opened = SqlStores::open(m_location, Access::ReadWrite, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        return std::move(*opened);
    }

    [[nodiscard]] Result<void> tamperWithEvent(qint64 sequence, const QString &detail) override
    {
        const auto raw = Connection::open(m_location, Access::ReadWrite);
        if (!raw)
            return tl::unexpected(raw.error());
        const QString drop = u"DROP TRIGGER audit_event_keeps"_s;
        if (const auto done = (*raw)->execute((*raw)->isSqlite() ? drop : drop + u" ON audit_event"_s); !done)
            return done;
        Statement update(**raw, u"UPDATE audit_event SET detail = ? WHERE sequence = ?"_s);
        const auto rows = update.bind(detail).bind(sequence).run();
        if (!rows)
            return tl::unexpected(rows.error());
        return *rows == 1 ? ok() : Result<void>(fail(ErrorCode::NotFound, u"event %1"_s.arg(sequence)));
    }

protected:
    void close() { m_stores.reset(); }

private:
    Location m_location;
    const Clock &m_clock;
    std::unique_ptr<SqlStores> m_stores;
};

class SqliteNewsroom final : public SqlNewsroom
{
public:
    SqliteNewsroom(std::unique_ptr<QTemporaryDir> folder, const Location &location, const Clock &clock)
        : SqlNewsroom(location, clock)
        , m_folder(std::move(folder))
    {
    }
    ~SqliteNewsroom() override { close(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

class PostgreSqlNewsroom final : public SqlNewsroom
{
public:
    PostgreSqlNewsroom(std::unique_ptr<Connection> server, const QString &schema, const Location &location,
                       const Clock &clock)
        : SqlNewsroom(location, clock)
        , m_server(std::move(server))
        , m_schema(schema)
    {
    }
    ~PostgreSqlNewsroom() override
    {
        close();
        // The database belongs to the test run; what stays behind goes with it.
        [[maybe_unused]] const auto dropped = m_server->execute(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
    }

private:
    std::unique_ptr<Connection> m_server;
    QString m_schema;
};

template <class Newsroom>
Result<std::unique_ptr<EngineNewsroom>> opened(std::unique_ptr<Newsroom> newsroom)
{
    if (const auto done = newsroom->reopen(); !done)
        return tl::unexpected(done.error());
    return newsroom;
}

} // namespace

Result<std::unique_ptr<EngineNewsroom>> makeSqliteNewsroom(const Clock &clock)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(ErrorCode::Io, folder->errorString());
    const auto location = Location::parse(folder->filePath(u"test.nashra"_s));
    if (!location)
        return tl::unexpected(location.error());
    return opened(std::make_unique<SqliteNewsroom>(std::move(folder), *location, clock));
}

Result<std::unique_ptr<EngineNewsroom>> makePostgreSqlNewsroom(const QString &address, const Clock &clock)
{
    const auto location = Location::parse(address);
    if (!location)
        return tl::unexpected(location.error());
    // The client library reads it for every connection made from now on.
    const QByteArray quiet = "-c client_min_messages=warning";
    qputenv("PGOPTIONS", quiet);
    auto server = Connection::open(*location, Access::ReadWrite);
    if (!server)
        return tl::unexpected(server.error());
    static int made = 0;
    const QString schema = u"contract_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++made);
    if (const auto done = (*server)->execute(u"CREATE SCHEMA "_s + schema); !done)
        return tl::unexpected(done.error());
    qputenv("PGOPTIONS", quiet + " -c search_path=" + schema.toLatin1());
    return opened(std::make_unique<PostgreSqlNewsroom>(std::move(*server), schema, *location, clock));
}

} // namespace nashra::contract
