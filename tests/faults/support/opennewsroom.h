// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "presentation/session/desksession.h"
#include "storage/databaseexecutor.h"
#include "storage/journal/filejournalkeeper.h"

#include <memory>

namespace nashra::faults {

/// A newsroom as the window opens it: the database threads, the journals beside it, and a journalist at the desk.
class OpenNewsroom
{
public:
    /// Errors: those of the store.
    [[nodiscard]] static Result<std::unique_ptr<OpenNewsroom>> open(const storage::Location &location,
                                                                    const QString &journals);

    [[nodiscard]] presentation::DeskSession &session() { return m_session; }
    [[nodiscard]] storage::FileJournalKeeper &journals() { return m_journals; }
    [[nodiscard]] storage::DatabaseExecutor &executor() { return m_executor; }

private:
    OpenNewsroom(const storage::Location &location, const QString &journals);

    SystemClock m_clock;
    storage::DatabaseExecutor m_executor;
    storage::FileJournalKeeper m_journals;
    presentation::DeskSession m_session;
};

/// Makes the newsroom and its people.
[[nodiscard]] Result<void> makeNewsroom(const storage::Location &location);

} // namespace nashra::faults
