// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storeexecutor.h"
#include "core/ports/stores.h"

#include <QQueue>

#include <optional>

namespace nashra::testlib {

/// Runs every job at once in the calling thread and emits committed() after a write that changed something. A test can
/// hold jobs back to see what happens meanwhile, lose the store, or let one job fail. The stores must outlive it.
class InlineExecutor final : public StoreExecutor
{
    Q_OBJECT

public:
    explicit InlineExecutor(Stores &stores, QObject *parent = nullptr);

    /// While held, jobs wait in the order they came. Letting go runs them all.
    void setHeld(bool isHeld);
    /// Runs the oldest waiting job; false where none waits.
    bool runNext();
    [[nodiscard]] qsizetype waitingJobs() const { return m_waiting.size(); }

    /// Emits storeLost(); every job answers with the error until restoreStore().
    void loseStore(const Error &error);
    void restoreStore();
    /// The next job of the lane does not run and answers with the error.
    void failNextWrite(const Error &error);
    void failNextRead(const Error &error);
    /// What another program does to the store: a committed() with everything set.
    void announceForeignWrite();

protected:
    void post(Lane lane, Job job) override;

private:
    void run(Lane lane, const Job &job);

    struct Waiting
    {
        Lane lane;
        Job job;
    };

    Stores &m_stores;
    QQueue<Waiting> m_waiting;
    bool m_isHeld = false;
    std::optional<Error> m_lost;
    std::optional<Error> m_nextWriteError;
    std::optional<Error> m_nextReadError;
};

} // namespace nashra::testlib
