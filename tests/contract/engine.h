// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/stores.h"

#include <memory>

namespace nashra::contract {

/// One newsroom on one engine: empty when made, gone when destroyed.
class EngineNewsroom
{
public:
    virtual ~EngineNewsroom() = default;

    [[nodiscard]] virtual Stores &stores() = 0;
    /// Closes the newsroom and opens it again, as the next start of the program does.
    [[nodiscard]] virtual Result<void> reopen() = 0;
    /// The same newsroom as another program opens it, to be used on the calling thread. Null where the engine knows
    /// only one program: the fake.
    [[nodiscard]] virtual Result<std::unique_ptr<Stores>> openAnother() = 0;
    /// Rewrites a kept audit event behind the stores' back, with the guards of the engine taken away first.
    [[nodiscard]] virtual Result<void> tamperWithEvent(qint64 sequence, const QString &detail) = 0;
};

/// The engines every contract is held against: "memory", "sqlite", "postgresql".
[[nodiscard]] QStringList engineNames();

/// Why the engine cannot be tested here; empty where it can. PostgreSQL needs the address of a server in the
/// environment variable NASHRA_TEST_POSTGRESQL.
[[nodiscard]] QString whyMissing(const QString &engine);

[[nodiscard]] Result<std::unique_ptr<EngineNewsroom>> makeNewsroom(const QString &engine, const Clock &clock);

} // namespace nashra::contract
