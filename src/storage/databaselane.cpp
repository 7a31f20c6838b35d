// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaselane.h"

#include "storage/statement.h"
#include "storage/storesession.h"

#include <QFileInfo>

namespace nashra::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto fileWatch = 500ms;
constexpr auto serverWatch = 2s; ///< a lost server says nothing by itself
constexpr auto gathering = 250ms;
constexpr auto idleAfter = 3s;
constexpr auto reopenEvery = 1s;
constexpr qint64 longLog = 8LL * 1024 * 1024; ///< moved into the file when nobody writes; longer than the room in it

} // namespace

DatabaseLane::DatabaseLane(const Location &location, Access access, Watch watch, const Clock &clock)
    : m_location(location)
    , m_access(access)
    , m_watch(watch)
    , m_clock(clock)
    , m_problem(Error{ErrorCode::Unavailable, u"the newsroom is not open yet"_s, {}, nullptr})
    , m_watchTimer(this)
    , m_heardTimer(this)
    , m_idleTimer(this)
    , m_reopenTimer(this)
{
    m_watchTimer.setInterval(location.engine == Engine::Sqlite ? fileWatch : serverWatch);
    m_heardTimer.setInterval(gathering);
    m_heardTimer.setSingleShot(true);
    m_idleTimer.setInterval(idleAfter);
    m_idleTimer.setSingleShot(true);
    m_reopenTimer.setInterval(reopenEvery);
    connect(&m_watchTimer, &QTimer::timeout, this, &DatabaseLane::look);
    connect(&m_heardTimer, &QTimer::timeout, this, &DatabaseLane::announceForeignWrite);
    connect(&m_idleTimer, &QTimer::timeout, this, &DatabaseLane::tidyLog);
    connect(&m_reopenTimer, &QTimer::timeout, this, &DatabaseLane::reopen);
}

DatabaseLane::~DatabaseLane() = default;

Result<void> DatabaseLane::open()
{
    auto opened = SqlStores::open(m_location, m_access, m_clock);
    if (!opened) {
        m_problem = opened.error();
        return tl::unexpected(opened.error());
    }
    m_stores = std::move(*opened);
    m_dataVersion = 0;
    if (const auto watching = startWatching(); !watching) {
        m_stores.reset();
        m_problem = watching.error();
        return watching;
    }
    m_problem.reset();
    if (m_access == Access::ReadWrite) {
        // What a program that ended too soon left to be indexed; nobody has to wait for that.
        QTimer::singleShot(0, this, [this] {
            if (m_stores && catchUpIndex())
                announceEverything();
        });
    }
    return ok();
}

void DatabaseLane::close()
{
    for (QTimer *timer : {&m_watchTimer, &m_heardTimer, &m_idleTimer, &m_reopenTimer})
        timer->stop();
    m_stores.reset();
    m_problem = Error{ErrorCode::Cancelled, u"the newsroom is being closed"_s, {}, nullptr};
}

void DatabaseLane::run(const Job &job)
{
    if (m_problem) {
        job(tl::unexpected(*m_problem));
        return;
    }
    job(m_stores.get());
    // The save is answered; those who hear of it next find it.
    const bool isIndexed = catchUpIndex();
    ChangeSet changes = m_stores->takeChanges();
    changes.everything = changes.everything || (isIndexed && changes.isEmpty());
    if (!changes.isEmpty())
        emit committed(changes);
    if (const qint64 log = logSize(); log > m_longestLog)
        moveLog();
    else if (log > longLog || (log > 0 && !m_hasRoomInLog))
        m_idleTimer.start();
    if (isLost())
        giveUp();
}

Result<void> DatabaseLane::startWatching()
{
    Connection &connection = m_stores->connection();
    if (m_watch == Watch::OtherPrograms) {
        const auto watching =
            connection.isSqlite() ? lookAtFile() : connection.listen(StoreSession::changesChannel, [this] {
                if (!m_heardTimer.isActive())
                    m_heardTimer.start();
            });
        if (!watching)
            return watching;
    }
    // A file is not lost as a server is, so only its other writers are looked for.
    if (m_watch == Watch::OtherPrograms || !connection.isSqlite())
        m_watchTimer.start();
    return ok();
}

void DatabaseLane::look()
{
    if (!m_stores)
        return;
    if (const auto looked = m_stores->connection().isSqlite() ? lookAtFile() : lookAtServer(); !looked)
        qWarning("%s", qUtf8Printable(looked.error().toLogString()));
    if (isLost())
        giveUp();
}

Result<void> DatabaseLane::lookAtFile()
{
    lookWhereFileIs();
    // Changes only when another connection has committed.
    Statement statement(m_stores->connection(), u"PRAGMA data_version"_s);
    if (const auto row = statement.step(); !row)
        return tl::unexpected(row.error());
    const qint64 before = std::exchange(m_dataVersion, statement.number(0));
    if (before != 0 && before != m_dataVersion)
        announceForeignWrite();
    return ok();
}

void DatabaseLane::lookWhereFileIs()
{
    // One lane tells: the one that goes on looking, and so sees the file come back.
    if (m_watch != Watch::OtherPrograms)
        return;
    const auto inPlace = m_stores->connection().checkInPlace();
    const bool wasInPlace = std::exchange(m_isInPlace, inPlace.has_value());
    if (wasInPlace && !inPlace)
        emit lost(inPlace.error());
    else if (!wasInPlace && inPlace)
        emit restored();
}

Result<void> DatabaseLane::lookAtServer()
{
    return m_stores->connection().execute(u"SELECT 1"_s);
}

bool DatabaseLane::catchUpIndex()
{
    const auto indexed = m_stores->catchUpIndex();
    if (!indexed)
        qWarning("%s", qUtf8Printable(indexed.error().toLogString()));
    return indexed.value_or(0) > 0;
}

void DatabaseLane::announceForeignWrite()
{
    if (m_access == Access::ReadWrite) {
        m_stores->expectDueIndex();
        catchUpIndex();
    }
    announceEverything();
}

void DatabaseLane::announceEverything()
{
    ChangeSet changes;
    changes.everything = true;
    emit committed(changes);
}

bool DatabaseLane::isLost() const
{
    return m_stores->connection().isLost() && !m_stores->connection().isSqlite();
}

void DatabaseLane::giveUp()
{
    m_problem = Error{ErrorCode::Unavailable,
                      m_location.display() + u": the server cannot be reached"_s,
                      {m_location.display()},
                      nullptr};
    m_watchTimer.stop();
    m_heardTimer.stop();
    m_stores.reset();
    m_reopenTimer.start();
    emit lost(*m_problem);
}

void DatabaseLane::reopen()
{
    if (!open())
        return;
    m_reopenTimer.stop();
    emit restored();
}

qint64 DatabaseLane::logSize() const
{
    const bool hasLog = m_access == Access::ReadWrite && m_location.engine == Engine::Sqlite;
    return hasLog ? QFileInfo(m_location.path + u"-wal"_s).size() : 0;
}

void DatabaseLane::moveLog()
{
    if (!m_stores)
        return;
    if (const auto moved = m_stores->connection().checkpoint(); !moved)
        qWarning("%s", qUtf8Printable(moved.error().toLogString()));
    // Somebody's long read may have kept it from being moved; not every save is to try again.
    m_longestLog = std::max(tooLongLog, logSize() + longLog);
    m_hasRoomInLog = false;
}

void DatabaseLane::tidyLog()
{
    moveLog();
    m_hasRoomInLog = true;
    if (!m_stores || logSize() > 0)
        return;
    if (const auto made = m_stores->connection().makeRoomInLog(); !made)
        qWarning("%s", qUtf8Printable(made.error().toLogString()));
}

} // namespace nashra::storage
