// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/filejournalkeeper.h"

#include "storage/journal/filejournal.h"
#include "storage/journal/posixjournaldevice.h"

#include <QPromise>

namespace nashra::storage {

namespace {

/// Runs fn on the disk thread of the place and answers what it returns.
template <class Fn>
auto answerLater(JournalPlace &place, Fn fn)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Fn>>>();
    promise->start();
    place.runOnDiskThread([promise, fn = std::move(fn)] {
        promise->addResult(fn());
        promise->finish();
    });
    return promise->future();
}

} // namespace

FileJournalKeeper::FileJournalKeeper(const QString &folder, const Clock &clock)
    : FileJournalKeeper(folder, clock, std::make_shared<PosixJournalDevice>(), {})
{
}

FileJournalKeeper::FileJournalKeeper(const QString &folder, const Clock &clock,
                                     const std::shared_ptr<JournalDevice> &device, JournalOptions options)
    : m_recovery(std::make_shared<JournalRecovery>(device, folder))
    , m_place(std::make_shared<JournalPlace>(folder, clock, device, options))
{
}

std::unique_ptr<Journal> FileJournalKeeper::open(const JournalBase &base, const ArticleContent &content)
{
    return std::make_unique<FileJournal>(m_place, base, content);
}

QFuture<Result<QList<RecoveredWork>>> FileJournalKeeper::recover()
{
    return answerLater(*m_place, [recovery = m_recovery] { return recovery->recover(); });
}

QFuture<Result<void>> FileJournalKeeper::discard(const QString &key)
{
    return answerLater(*m_place, [recovery = m_recovery, key] { return recovery->discard(key); });
}

} // namespace nashra::storage
