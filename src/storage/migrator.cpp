// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/derived.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// Raised when what derived.sql or derived.cpp make changes.
constexpr int derivedVersion = 8;
constexpr int versionFactor = 1000; ///< SQLite's user_version = migration * 1000 + derived version

Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, path + u": "_s + file.errorString());
    return QString::fromUtf8(file.readAll()).split(u"\n-- next\n"_s);
}

} // namespace

Migrator::Migrator(Connection &connection, QString folder)
    : m_connection(connection)
    , m_folder(std::move(folder))
{
}

QString Migrator::defaultFolder()
{
    return u":/nashra/migrations"_s;
}

Result<QList<Migrator::Step>> Migrator::steps() const
{
    const QDir folder(m_folder + u'/' + m_connection.dialect().name());
    QList<Step> steps;
    for (const QString &name : folder.entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto statements = statementsOf(folder.filePath(name));
        if (!statements)
            return tl::unexpected(statements.error());
        const QByteArray sum = QCryptographicHash::hash(statements->join(u'\n').toUtf8(), QCryptographicHash::Sha256);
        steps << Step{name.left(4).toInt(), name, sum.toHex(), *statements};
    }
    if (steps.isEmpty())
        return fail(ErrorCode::Internal, u"no migrations in "_s + folder.path());
    return steps;
}

Result<int> Migrator::knownVersion()
{
    const bool isSqlite = m_connection.isSqlite();
    Statement table(m_connection, isSqlite ? u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'"_s
                                           : u"SELECT count(*) FROM pg_tables WHERE tablename = 'schema_migration' AND "
                                             "schemaname = current_schema()"_s);
    const auto exists = table.step();
    if (!exists)
        return tl::unexpected(exists.error());
    if (table.number(0) == 0)
        return 0;
    Statement newest(m_connection, u"SELECT coalesce(max(number), 0) FROM schema_migration"_s);
    const auto found = newest.step();
    if (!found)
        return tl::unexpected(found.error());
    return int(newest.number(0));
}

Result<void> Migrator::checkDone(const QList<Step> &steps, int done)
{
    for (const Step &step : steps) {
        if (step.number > done)
            break;
        Statement query(m_connection, u"SELECT checksum FROM schema_migration WHERE number = ?"_s);
        query.bind(step.number);
        const auto found = query.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || query.text(0).toLatin1() != step.checksum)
            return fail(ErrorCode::Corrupt, step.file + u": not what was run on this newsroom"_s);
    }
    return ok();
}

Result<void> Migrator::migrate()
{
    const auto all = steps();
    if (!all)
        return tl::unexpected(all.error());
    const int newest = all->last().number;
    if (m_connection.isSqlite()) {
        Statement version(m_connection, u"PRAGMA user_version"_s);
        if (const auto found = version.step(); !found)
            return tl::unexpected(found.error());
        if (version.number(0) == newest * versionFactor + derivedVersion)
            return ok();
        if (version.number(0) / versionFactor > newest)
            return fail(ErrorCode::NewerFormat, m_connection.location().display());
    }
    const auto done = knownVersion();
    if (!done)
        return tl::unexpected(done.error());
    if (*done > newest)
        return fail(ErrorCode::NewerFormat, m_connection.location().display());
    if (m_connection.isReadOnly())
        return *done == newest ? ok() : fail(ErrorCode::ReadOnly, u"the newsroom has to be migrated first"_s);
    if (const auto checked = checkDone(*all, *done); !checked)
        return checked;
    if (*done > 0 && *done < newest) {
        if (const auto copied = copyFile(); !copied)
            return copied;
    }
    for (const Step &step : *all) {
        if (step.number <= *done)
            continue;
        if (const auto ran = run(step); !ran)
            return ran;
    }
    return rebuildDerived();
}

Result<void> Migrator::run(const Step &step)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (!m_connection.isSqlite()) {
        // Two programs that start at once on a new database: the second waits and finds the work done.
        if (const auto locked = m_connection.execute(u"SELECT pg_advisory_xact_lock(7236811)"_s); !locked)
            return locked;
        if (const auto done = knownVersion(); !done || *done >= step.number)
            return done ? ok() : Result<void>(tl::unexpected(done.error()));
    }
    const QString table =
        u"CREATE TABLE IF NOT EXISTS schema_migration (number %1 PRIMARY KEY NOT NULL, slug text NOT NULL, "
        "checksum text NOT NULL, program text NOT NULL)"_s;
    if (const auto made = m_connection.execute(table.arg(m_connection.isSqlite() ? u"INTEGER"_s : u"bigint"_s)); !made)
        return made;
    for (qsizetype i = 0; i < step.statements.size(); ++i) {
        if (const auto ran = m_connection.execute(step.statements[i]); !ran)
            return failFrom(ran.error(), ran.error().code, u"%1, statement %2"_s.arg(step.file).arg(i + 1));
    }
    Statement row(m_connection,
                  u"INSERT INTO schema_migration (number, slug, checksum, program) VALUES (?, ?, ?, ?)"_s);
    row.bind(step.number).bind(step.file).bind(QString::fromLatin1(step.checksum)).bind(QStringLiteral(NASHRA_VERSION));
    if (const auto inserted = row.run(); !inserted)
        return tl::unexpected(inserted.error());
    return transaction->commit();
}

Result<void> Migrator::rebuildDerived()
{
    if (!m_connection.isSqlite()) {
        Statement version(m_connection, u"SELECT value FROM setting WHERE name = 'derived.version'"_s);
        const auto found = version.step();
        if (!found)
            return tl::unexpected(found.error());
        if (*found && version.text(0).toInt() == derivedVersion)
            return ok();
    }
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto statements = statementsOf(m_folder + u'/' + m_connection.dialect().name() + u"/derived.sql"_s);
    if (!statements)
        return tl::unexpected(statements.error());
    for (const QString &sql : *statements) {
        if (const auto ran = m_connection.execute(sql); !ran)
            return failFrom(ran.error(), ran.error().code, u"derived.sql"_s);
    }
    if (const auto filled = fillDerived(m_connection); !filled)
        return filled;
    const auto newest = knownVersion();
    if (!newest)
        return tl::unexpected(newest.error());
    const QString mark =
        m_connection.isSqlite()
            ? u"PRAGMA user_version = %1"_s.arg(*newest * versionFactor + derivedVersion)
            : u"INSERT INTO setting (name, value) VALUES ('derived.version', '%1') ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s
                  .arg(derivedVersion);
    if (const auto marked = m_connection.execute(mark); !marked)
        return marked;
    return transaction->commit();
}

Result<void> Migrator::copyFile()
{
    if (!m_connection.isSqlite())
        return ok();
    const QString copy = m_connection.location().path + u".before-migration"_s;
    QFile::remove(copy);
    return m_connection.copyInto(copy);
}

} // namespace nashra::storage
