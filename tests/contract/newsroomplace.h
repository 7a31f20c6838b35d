// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/location.h"

#include <memory>

namespace nashra::contract {

/// Room for one newsroom, gone with everything in it when destroyed: a file in a folder of its own, or a schema of its
/// own on the test server. One of a server at a time, since its schema is told to the client library of the whole
/// program.
class NewsroomPlace
{
public:
    virtual ~NewsroomPlace() = default;

    [[nodiscard]] virtual const storage::Location &location() const = 0;
};

/// Engine "sqlite" or "postgresql".
[[nodiscard]] Result<std::unique_ptr<NewsroomPlace>> makeNewsroomPlace(const QString &engine);

/// Why there is no place for the engine here; empty where there is. PostgreSQL needs the address of a server in the
/// environment variable NASHRA_TEST_POSTGRESQL.
[[nodiscard]] QString whyNoPlace(const QString &engine);

/// Ends every connection to the newsroom but the caller's own, as a server that goes away does. PostgreSQL only.
[[nodiscard]] Result<void> cutConnections(const NewsroomPlace &place);

} // namespace nashra::contract
