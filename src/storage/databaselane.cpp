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

constexpr auto watchEvery = 500ms;
constexpr auto tidyAfter = 3s;
constexpr auto reopenEvery = 1s;
constexpr qint64 longLog = 8LL * 1024 * 1024;

} // namespace

DatabaseLane::DatabaseLane(Location location, Access access, const Clock &clock)
    : m_location(std::move(location))
    , m_access(access)
    , m_clock(clock)
    , m_problem(Error{ErrorCode::Unavailable, u"the newsroom is not open yet"_s, {}, nullptr})
    , m_watchTimer(this)
    , m_tidyTimer(this)
    , m_reopenTimer(this)
{
    m_watchTimer.setInterval(watchEvery);
    m_tidyTimer.setInterval(tidyAfter);
    m_tidyTimer.setSingleShot(true);
    m_reopenTimer.setInterval(reopenEvery);
    connect(&m_watchTimer, &QTimer::timeout, this, &DatabaseLane::lookForForeignWrites);
    connect(&m_tidyTimer, &QTimer::timeout, this, &DatabaseLane::tidy);
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
    m_problem.reset();
    watch();
    return ok();
}

void DatabaseLane::close()
{
    for (QTimer *timer : {&m_watchTimer, &m_tidyTimer, &m_reopenTimer})
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
    if (m_stores->connection().isLost() && !m_stores->connection().isSqlite()) {
        m_problem = Error{ErrorCode::Unavailable, m_location.display() + u": the server cannot be reached"_s,
                          {m_location.display()}, nullptr};
        m_watchTimer.stop();
        m_reopenTimer.start();
        emit lost(*m_problem);
        return;
    }
    if (const ChangeSet changes = m_stores->takeChanges(); !changes.isEmpty()) {
        m_tidyTimer.start();
        emit committed(changes);
    }
}

void DatabaseLane::watch()
{
    if (m_access == Access::ReadOnly)
        return;
    if (m_stores->connection().isSqlite()) {
        lookForForeignWrites();
        m_watchTimer.start();
        return;
    }
    const auto listening = m_stores->connection().listen(StoreSession::changesChannel, [this] {
        ChangeSet changes;
        changes.everything = true;
        emit committed(changes);
    });
    if (!listening)
        qWarning("%s", qUtf8Printable(listening.error().toLogString()));
}

void DatabaseLane::lookForForeignWrites()
{
    // Changes only when another connection has committed.
    Statement statement(m_stores->connection(), u"PRAGMA data_version"_s);
    const auto row = statement.step();
    if (!row || !*row)
        return;
    const qint64 before = std::exchange(m_dataVersion, statement.number(0));
    if (before == 0 || before == m_dataVersion)
        return;
    ChangeSet changes;
    changes.everything = true;
    emit committed(changes);
}

void DatabaseLane::tidy()
{
    const bool isLong = QFileInfo(m_location.path + u"-wal"_s).size() > longLog;
    if (!m_stores || !isLong)
        return;
    if (const auto moved = m_stores->connection().checkpoint(); !moved)
        qWarning("%s", qUtf8Printable(moved.error().toLogString()));
}

void DatabaseLane::reopen()
{
    m_stores.reset();
    if (!open())
        return;
    m_reopenTimer.stop();
    ChangeSet changes;
    changes.everything = true;
    emit restored();
    emit committed(changes);
}

} // namespace nashra::storage
