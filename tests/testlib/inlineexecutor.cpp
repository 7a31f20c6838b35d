// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/inlineexecutor.h"

#include <utility>

namespace nashra::testlib {

InlineExecutor::InlineExecutor(Stores &stores, QObject *parent)
    : StoreExecutor(parent)
    , m_stores(stores)
{
}

void InlineExecutor::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    while (!m_isHeld && runNext()) {
    }
}

bool InlineExecutor::runNext()
{
    if (m_waiting.isEmpty())
        return false;
    const Waiting next = m_waiting.dequeue();
    run(next.lane, next.job);
    return true;
}

void InlineExecutor::loseStore(const Error &error)
{
    m_lost = error;
    emit storeLost(error);
}

void InlineExecutor::restoreStore()
{
    m_lost.reset();
    emit storeRestored();
}

void InlineExecutor::failNextWrite(const Error &error)
{
    m_nextWriteError = error;
}

void InlineExecutor::failNextRead(const Error &error)
{
    m_nextReadError = error;
}

void InlineExecutor::announceForeignWrite()
{
    ChangeSet changes;
    changes.everything = true;
    emit committed(changes);
}

void InlineExecutor::post(Lane lane, Job job)
{
    if (m_isHeld)
        m_waiting.enqueue({lane, std::move(job)});
    else
        run(lane, job);
}

void InlineExecutor::run(Lane lane, const Job &job)
{
    if (m_lost)
        return job(tl::unexpected(*m_lost));
    std::optional<Error> &nextError = lane == Lane::Write ? m_nextWriteError : m_nextReadError;
    if (nextError)
        return job(tl::unexpected(*std::exchange(nextError, std::nullopt)));
    job(&m_stores);
    if (lane == Lane::Read)
        return;
    if (const ChangeSet changes = m_stores.takeChanges(); !changes.isEmpty())
        emit committed(changes);
}

} // namespace nashra::testlib
