// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlstores.h"

#include "storage/migrator.h"
#include "storage/sqlarticlestore.h"
#include "storage/sqlauditstore.h"
#include "storage/sqlbulletinstore.h"
#include "storage/sqlentitystore.h"
#include "storage/sqlmentionstore.h"
#include "storage/sqlproofingstore.h"
#include "storage/sqlsettingsstore.h"
#include "storage/sqluserstore.h"
#include "storage/storesession.h"

#include <QDir>

// Outside the namespace, as the macro asks: a static library's resources are not found without it.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace nashra::storage {

struct SqlStores::Parts
{
    Parts(Connection &connection, const Clock &clock)
        : session(connection, clock)
        , articles(session)
        , bulletins(session)
        , entities(session)
        , users(session)
        , audit(session)
        , settings(session)
        , proofing(session)
        , mentions(session)
    {
    }

    StoreSession session;
    SqlArticleStore articles;
    SqlBulletinStore bulletins;
    SqlEntityStore entities;
    SqlUserStore users;
    SqlAuditStore audit;
    SqlSettingsStore settings;
    SqlProofingStore proofing;
    SqlMentionStore mentions;
};

Result<std::unique_ptr<SqlStores>> SqlStores::open(const Location &location, Access access, const Clock &clock)
{
    initMigrations();
    auto connection = Connection::open(location, access);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto migrated = Migrator(**connection).migrate(); !migrated)
        return tl::unexpected(migrated.error());
    std::unique_ptr<SqlStores> stores(new SqlStores(std::move(*connection), clock));
    if (access == Access::ReadWrite)
        stores->expectDueIndex();
    return stores;
}

SqlStores::SqlStores(std::unique_ptr<Connection> connection, const Clock &clock)
    : m_connection(std::move(connection))
    , m_parts(std::make_unique<Parts>(*m_connection, clock))
{
}

SqlStores::~SqlStores()
{
    if (const auto indexed = catchUpIndex(); !indexed)
        qWarning("%s", qUtf8Printable(indexed.error().toLogString()));
}

Result<int> SqlStores::catchUpIndex()
{
    return m_parts->session.catchUpIndex();
}

void SqlStores::expectDueIndex()
{
    m_parts->session.expectDueIndex();
}

ArticleStore &SqlStores::articles()
{
    return m_parts->articles;
}
BulletinStore &SqlStores::bulletins()
{
    return m_parts->bulletins;
}
EntityStore &SqlStores::entities()
{
    return m_parts->entities;
}
UserStore &SqlStores::users()
{
    return m_parts->users;
}
AuditStore &SqlStores::audit()
{
    return m_parts->audit;
}
SettingsStore &SqlStores::settings()
{
    return m_parts->settings;
}
ProofingStore &SqlStores::proofing()
{
    return m_parts->proofing;
}
MentionStore &SqlStores::mentions()
{
    return m_parts->mentions;
}
ChangeSet SqlStores::takeChanges()
{
    return m_parts->session.takeChanges();
}

} // namespace nashra::storage
