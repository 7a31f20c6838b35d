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
    [[nodiscard]] ChangeSet takeChanges() override;

    /// Brings the search index up to the saves that were made. A search of these stores does it by itself; others find
    /// what was saved afterwards. Errors are those of a write; what is due stays due.
    [[nodiscard]] Result<void> catchUpIndex();

    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    struct Parts;

    SqlStores(std::unique_ptr<Connection> connection, const Clock &clock);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Parts> m_parts;
};

} // namespace nashra::storage
