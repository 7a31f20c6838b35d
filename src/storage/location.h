// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/dialect.h"

namespace nashra::storage {

/// Where a newsroom is kept: a file, or a database of a PostgreSQL server.
struct Location
{
    Engine engine = Engine::Sqlite;
    QString path; ///< absolute path of the file
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;

    /// Reads "path.nashra" or "postgresql://user:password@host:port/database". Errors: InvalidInput.
    [[nodiscard]] static Result<Location> parse(const QString &text);
    /// For messages; without the password.
    [[nodiscard]] QString display() const;
};

} // namespace nashra::storage
