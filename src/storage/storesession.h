// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/changeset.h"
#include "core/user/user.h"
#include "storage/connection.h"
#include "storage/derived.h"
#include "storage/transaction.h"

#include <type_traits>
#include <utility>

namespace nashra::storage {

/// What the stores of one connection share: the connection, the clock, the way to write, and what was changed.
class StoreSession
{
public:
    StoreSession(Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    /// Runs work, which answers a Result, in one transaction: committed where it succeeds, rolled back where it fails.
    /// What was saved before it stands in the lists by then, so that they keep the order of the changes.
    template <class F>
    auto write(F work) -> std::invoke_result_t<F>
    {
        if (std::exchange(m_isRising, false))
            settleLists();
        m_pending = {};
        auto transaction = Transaction::begin(m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto result = work();
        if (!result)
            return result;
        if (const auto told = tellOthers(); !told)
            return tl::unexpected(told.error());
        if (const auto committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
        publishPending();
        return result;
    }

    /// The actor with the roles kept in the store. Errors: Forbidden (unknown, or not active).
    [[nodiscard]] Result<Actor> actor(UserId id) const;
    /// The same for what needs any role at all.
    [[nodiscard]] Result<Actor> workingActor(UserId id) const;

    /// The next value of a counter, or the first of the next few; inside a transaction.
    [[nodiscard]] Result<qint64> nextNumber(const QString &counter, qint64 howMany = 1) const;
    [[nodiscard]] Result<void> audit(UserId by, const QString &action, const QString &subject, int revision,
                                     const QString &detail = {}) const;

    /// reindexArticle() in the running transaction.
    [[nodiscard]] Result<void> reindex(ArticleId id, const IndexedRevision &before, const IndexedRevision &now,
                                       const ArticleContent &content);
    /// Writes down, in the running transaction, that an article was saved: indexDue() indexes it and puts it at the top
    /// of its lists. SQLite only.
    [[nodiscard]] Result<void> riseLater(ArticleId id, const IndexedRevision &before);
    /// indexDue() where something may be.
    [[nodiscard]] Result<int> catchUpIndex();
    /// The same; what cannot get there now (a full disk, a busy file) is told in the log and keeps nobody from
    /// anything.
    void settleLists();
    /// To be called when the newsroom is opened, and when another program wrote to it: that one may have ended before
    /// it indexed what it saved.
    void expectDueIndex() { m_isIndexDue = true; }

    /// What the running transaction changes; told only after its commit.
    [[nodiscard]] ChangeSet &pending() { return m_pending; }
    [[nodiscard]] ChangeSet takeChanges();

    /// What PostgreSQL's other connections listen to; SQLite's look at the file.
    static constexpr QLatin1StringView changesChannel{"nashra_changes"};

private:
    [[nodiscard]] Result<void> tellOthers();
    void publishPending();

    Connection &m_connection;
    const Clock &m_clock;
    ChangeSet m_pending;
    ChangeSet m_changes;
    bool m_isIndexDue = false;
    bool m_isRising = false; ///< what was saved last is not at the top of its lists yet
};

} // namespace nashra::storage
