// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

namespace nashra::storage {

class Connection;

/// Which entities were written one after the other, for programs that keep something made of the registry. A stamp is
/// the epoch and, in its lower half, the serial number of the last change. Derived tables: begun anew, they have
/// another epoch.
class EntityChanges
{
public:
    explicit EntityChanges(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<RegistryChanges> since(quint64 stamp, int limit) const;
    /// Inside the transaction that wrote them, at its end: on PostgreSQL whoever notes waits for the others, so that
    /// numbers become visible in their order.
    [[nodiscard]] Result<void> note(const QList<EntityId> &entities);
    /// Nothing that was known before can be followed from here on.
    [[nodiscard]] Result<void> begin();

private:
    Connection &m_connection;
};

} // namespace nashra::storage
