// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/newsroomplace.h"

#include "storage/connection.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace nashra::contract {

using storage::Access;
using storage::Connection;
using storage::Location;

namespace {

QString serverAddress()
{
    return qEnvironmentVariable("NASHRA_TEST_POSTGRESQL");
}

class FilePlace final : public NewsroomPlace
{
public:
    FilePlace(std::unique_ptr<QTemporaryDir> folder, Location location)
        : m_folder(std::move(folder))
        , m_location(std::move(location))
    {
    }

    [[nodiscard]] const Location &location() const override { return m_location; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Location m_location;
};

class SchemaPlace final : public NewsroomPlace
{
public:
    SchemaPlace(QString schema, Location location)
        : m_schema(std::move(schema))
        , m_location(std::move(location))
    {
    }
    ~SchemaPlace() override
    {
        // The database belongs to the test run; what stays behind goes with it.
        if (const auto server = Connection::open(m_location, Access::ReadWrite)) [[maybe_unused]]
            const auto dropped = (*server)->execute(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
    }

    [[nodiscard]] const Location &location() const override { return m_location; }

private:
    QString m_schema;
    Location m_location;
};

Result<std::unique_ptr<NewsroomPlace>> makeFilePlace()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(ErrorCode::Io, folder->errorString());
    const auto location = Location::parse(folder->filePath(u"test.nashra"_s));
    if (!location)
        return tl::unexpected(location.error());
    return std::make_unique<FilePlace>(std::move(folder), *location);
}

Result<std::unique_ptr<NewsroomPlace>> makeSchemaPlace()
{
    const auto location = Location::parse(serverAddress());
    if (!location)
        return tl::unexpected(location.error());
    static int made = 0;
    const QString schema = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++made);
    // The client library reads both for every connection made from now on.
    const QByteArray quiet = "-c client_min_messages=warning";
    qputenv("PGAPPNAME", schema.toLatin1());
    qputenv("PGOPTIONS", quiet);
    const auto server = Connection::open(*location, Access::ReadWrite);
    if (!server)
        return tl::unexpected(server.error());
    if (const auto done = (*server)->execute(u"CREATE SCHEMA "_s + schema); !done)
        return tl::unexpected(done.error());
    qputenv("PGOPTIONS", quiet + " -c search_path=" + schema.toLatin1());
    return std::make_unique<SchemaPlace>(schema, *location);
}

} // namespace

Result<std::unique_ptr<NewsroomPlace>> makeNewsroomPlace(const QString &engine)
{
    return engine == "postgresql"_L1 ? makeSchemaPlace() : makeFilePlace();
}

QString whyNoPlace(const QString &engine)
{
    return engine == "postgresql"_L1 && serverAddress().isEmpty() ? u"NASHRA_TEST_POSTGRESQL is not set"_s : QString();
}

Result<void> cutConnections(const NewsroomPlace &place)
{
    const auto server = Connection::open(place.location(), Access::ReadWrite);
    if (!server)
        return tl::unexpected(server.error());
    // Every place has its own application name, so that tests beside this one are left alone.
    return (*server)->execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                              "AND application_name = current_setting('application_name')"_s);
}

} // namespace nashra::contract
