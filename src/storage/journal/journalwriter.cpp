// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalwriter.h"

#include "storage/journal/journallog.h"

#include <utility>

namespace nashra::storage {

JournalWriter::JournalWriter(JournalPlace &place, JournalBase base, ArticleContent content)
    : m_place(place)
    , m_base(std::move(base))
    , m_content(std::move(content))
    , m_files(freshFiles())
{
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setTimerType(Qt::PreciseTimer);
    m_retryTimer.setSingleShot(true);
    connect(&m_syncTimer, &QTimer::timeout, this, &JournalWriter::startJob);
    connect(&m_retryTimer, &QTimer::timeout, this, &JournalWriter::retry);
    m_place.enter(*this);
}

JournalWriter::~JournalWriter()
{
    m_place.leave();
}

void JournalWriter::append(const ArticleEdit &edit)
{
    post(edit);
}

void JournalWriter::rebase(const JournalBase &base, const ArticleContent &content,
                           const std::optional<ArticleEdit> &edit)
{
    post(Rebase{base, content, edit});
}

QFuture<Result<void>> JournalWriter::sync()
{
    return wait(false);
}

QFuture<Result<void>> JournalWriter::close()
{
    return wait(true);
}

void JournalWriter::finish()
{
    post(Finish{});
}

void JournalWriter::post(Command command)
{
    const QMutexLocker locker(&m_queueLock);
    m_queue.append(std::move(command));
    if (!std::exchange(m_isDrainPosted, true))
        QMetaObject::invokeMethod(this, &JournalWriter::drain, Qt::QueuedConnection);
}

QFuture<Result<void>> JournalWriter::wait(bool closes)
{
    const Waiter waiter{std::make_shared<QPromise<Result<void>>>(), closes};
    waiter.promise->start();
    post(waiter);
    return waiter.promise->future();
}

void JournalWriter::drain()
{
    QList<Command> commands;
    {
        const QMutexLocker locker(&m_queueLock);
        commands = std::exchange(m_queue, {});
        m_isDrainPosted = false;
    }
    for (const Command &command : std::as_const(commands))
        std::visit([this](const auto &what) { take(what); }, command);
    write();
    serveWaiters();
}

void JournalWriter::take(const ArticleEdit &edit)
{
    if (std::holds_alternative<SnapshotEdit>(edit))
        m_editError.reset();
    // Behind an edit that did not fit, every further one would be done to the wrong text.
    if (m_editError)
        return;
    // Read back before it counts: a recovery would stop at a record it cannot read, and lose all behind it.
    const QByteArray bytes = encodeEdit(edit);
    const Result<ArticleEdit> readBack = decodeEdit(bytes);
    const Result<void> applied = readBack ? applyEdit(m_content, *readBack) : tl::unexpected<Error>(readBack.error());
    if (!applied) {
        m_editError = applied.error();
        qCWarning(journalLog).noquote() << "An edit does not fit the journal:" << applied.error().toLogString();
        return;
    }
    ++m_sequence;
    m_unwritten.append(bytes);
}

void JournalWriter::take(const Rebase &rebase)
{
    m_base = rebase.base;
    m_content = rebase.content;
    m_baseSequence = m_sequence;
    m_unwritten.clear();
    m_editError.reset();
    m_files.retireAll();
    if (rebase.edit)
        take(*rebase.edit);
}

void JournalWriter::write()
{
    const QList<QByteArray> edits = std::exchange(m_unwritten, {});
    if (m_sequence == m_baseSequence) {
        // The store holds it all: there is nothing left to fail at.
        m_diskError.reset();
        m_retryTimer.stop();
        if (m_files.hasJob())
            startJob();
    } else if (!edits.isEmpty() && (m_files.isOpen() || !m_retryTimer.isActive())) {
        const bool goesOn = m_files.isOpen() && !m_files.isNextGenerationDue();
        const Result<void> written =
            goesOn ? m_files.append(m_sequence - quint64(edits.size()) + 1, m_place.clock().now(), edits)
                   : startGeneration();
        if (!written)
            return failWith(written.error());
        if (!m_syncTimer.isActive() && !m_isJobDue)
            m_syncTimer.start(m_place.options().pace.sync);
    }
    announce();
}

Result<void> JournalWriter::startGeneration()
{
    return m_files.startGeneration({m_base, m_baseSequence}, m_sequence, m_place.clock().now(), m_content);
}

void JournalWriter::retry()
{
    if (Result<void> written = startGeneration(); !written)
        return failWith(written.error());
    startJob();
}

void JournalWriter::startJob()
{
    m_isJobDue = m_isJobRunning;
    if (m_isJobRunning || !m_files.hasJob())
        return;
    m_syncTimer.stop();
    m_isJobRunning = true;
    m_covered = std::exchange(m_waiting, {});
    auto job = std::make_shared<JournalDiskJob>(m_files.takeJob());
    m_place.runOnDiskThread([this, job] {
        job->run();
        // Moved on, so that no lock outlives the answer to whoever waits for it.
        QMetaObject::invokeMethod(this, [this, done = std::move(*job)]() mutable { finishJob(std::move(done)); });
    });
}

void JournalWriter::finishJob(JournalDiskJob job)
{
    const Result<void> result = job.result;
    m_isJobRunning = false;
    m_files.finishJob(std::move(job));
    if (!result && m_sequence != m_baseSequence) {
        failWith(result.error());
    } else {
        if (m_files.isSafe())
            m_diskError.reset();
        announce();
        answer(std::exchange(m_covered, {}), ok());
    }
    if (std::exchange(m_isJobDue, false))
        startJob();
    serveWaiters();
}

void JournalWriter::serveWaiters()
{
    if (m_diskError && !m_files.isOpen())
        answer(std::exchange(m_waiting, {}), tl::unexpected<Error>(*m_diskError));
    else if (m_files.hasJob() && (m_isFinishing || !m_waiting.isEmpty()))
        startJob();
    if (m_isJobRunning)
        return;
    answer(std::exchange(m_waiting, {}), ok());
    if (m_isFinishing)
        deleteLater();
}

void JournalWriter::answer(QList<Waiter> waiters, const Result<void> &result)
{
    const Result<void> truth = m_editError ? Result<void>(tl::unexpected<Error>(*m_editError)) : result;
    for (const Waiter &waiter : std::as_const(waiters)) {
        if (waiter.closes && truth && !m_files.hasJob())
            m_files = freshFiles();
        waiter.promise->addResult(truth);
        waiter.promise->finish();
    }
}

void JournalWriter::failWith(const Error &error)
{
    m_files.abandonCurrent();
    m_diskError = error;
    announce();
    answer(std::exchange(m_covered, {}), tl::unexpected<Error>(error));
    answer(std::exchange(m_waiting, {}), tl::unexpected<Error>(error));
    using namespace std::chrono_literals;
    const bool isRoomMade = error.code == ErrorCode::DiskFull && m_place.releaseBallast();
    m_retryTimer.start(isRoomMade ? 0ms : m_place.options().pace.retry);
}

void JournalWriter::announce()
{
    const bool isFailing = m_diskError || m_editError;
    if (isFailing == std::exchange(m_isFailing, isFailing))
        return;
    if (isFailing)
        emit writeFailed(m_diskError ? *m_diskError : *m_editError);
    else
        emit writeRecovered();
}

JournalFiles JournalWriter::freshFiles() const
{
    const JournalName name{m_base.article, Id<OpeningTag>::make(m_place.clock().now()), 1};
    return JournalFiles(m_place.device(), m_place.folder(), name, m_place.options().limits);
}

} // namespace nashra::storage
