// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/stores.h"
#include "storage/connection.h"

#include <memory>

namespace nashra {
class Clock;
}

namespace nashra::storage {

/// The stores of one newsroom on one connection of their own. Lives on the thread that opened it.
class SqlStores final : public Stores
{
public:
    /// Opens, makes or migrates the newsroom. Errors: those of Connection::open() and Migrator::migrate().
    [[nodiscard]] static Result<std::unique_ptr<SqlStores>> open(const Location &location, Access access,
                                                                 const Clock &clock);
    ~SqlStores() override;

    [[nodiscard]] ArticleStore &articles() override;
    [[nodiscard]] BulletinStore &bulletins() override;
    [[nodiscard]] EntityStore &entities() override;
    [[nodiscard]] UserStore &users() override;
    [[nodiscard]] AuditStore &audit() override;
    [[nodiscard]] SettingsStore &settings() override;
    [[nodiscard]] ProofingStore &proofing() override;
    [[nodiscard]] MentionStore &mentions() override;
    [[nodiscard]] ChangeSet takeChanges() override;

    /// Brings SQLite's search index up to what was saved by these stores and by programs that ended before they did;
    /// answers how many articles that were. To be called after writing: until then what was saved is found by no search
    /// but one of these stores. Errors are those of a write; what is due stays due.
    [[nodiscard]] Result<int> catchUpIndex();
    void expectDueIndex();

    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    struct Parts;

    SqlStores(std::unique_ptr<Connection> connection, const Clock &clock);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Parts> m_parts;
};

} // namespace nashra::storage
