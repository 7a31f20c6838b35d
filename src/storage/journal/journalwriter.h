// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journalplace.h"

#include "core/ports/journal.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>
#include <variant>

namespace nashra::storage {

/// The half of a FileJournal that lives on the writer thread. Its public functions may be called from any thread and
/// only queue; the writer takes everything queued in one go.
///
/// It keeps the article as the journal has it, so after any failure it can start over with a snapshot in a new file:
/// a file that once failed to sync is never trusted again, since the kernel may have dropped what it could not write.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    /// The place must stay until the writer has left it.
    JournalWriter(JournalPlace &place, JournalBase base, ArticleContent content);
    ~JournalWriter() override;

    void append(const ArticleEdit &edit);
    /// With an edit behind it, both reach the disk in one write.
    void rebase(const JournalBase &base, const ArticleContent &content, const std::optional<ArticleEdit> &edit);
    [[nodiscard]] QFuture<Result<void>> sync();
    [[nodiscard]] QFuture<Result<void>> close();
    /// The last call: writes and syncs what is left, then deletes itself.
    void finish();

signals:
    void writeFailed(const nashra::Error &error);
    void writeRecovered();

private:
    struct Rebase
    {
        JournalBase base;
        ArticleContent content;
        std::optional<ArticleEdit> edit;
    };
    struct Waiter
    {
        std::shared_ptr<QPromise<Result<void>>> promise;
        bool closes = false;
    };
    struct Finish
    {
    };
    using Command = std::variant<ArticleEdit, Rebase, Waiter, Finish>;

    void post(Command command);
    [[nodiscard]] QFuture<Result<void>> wait(bool closes);
    void drain();
    void take(const ArticleEdit &edit);
    void take(const Rebase &rebase);
    void take(const Waiter &waiter) { m_waiting.append(waiter); }
    void take(const Finish &) { m_isFinishing = true; }

    void write();
    [[nodiscard]] Result<void> startGeneration();
    void retry();
    void startJob();
    void finishJob(JournalDiskJob job);
    void serveWaiters();
    void answer(QList<Waiter> waiters, const Result<void> &result);
    void failWith(const Error &error);
    void announce();
    [[nodiscard]] JournalFiles freshFiles() const;

    JournalPlace &m_place;
    QMutex m_queueLock;
    QList<Command> m_queue;
    bool m_isDrainPosted = false;

    JournalBase m_base;
    ArticleContent m_content;      ///< after the last edit taken
    quint64 m_baseSequence = 0;    ///< number of the last edit the base holds
    quint64 m_sequence = 0;        ///< number of the last edit taken
    QList<QByteArray> m_unwritten; ///< the last edits taken, encoded
    JournalFiles m_files;

    QTimer m_syncTimer{this};
    QTimer m_retryTimer{this};
    bool m_isJobRunning = false;
    bool m_isJobDue = false;
    bool m_isFinishing = false;
    QList<Waiter> m_waiting; ///< for the next job
    QList<Waiter> m_covered; ///< by the running job

    std::optional<Error> m_diskError;
    std::optional<Error> m_editError; ///< an edit did not fit; only a snapshot or a rebase helps
    bool m_isFailing = false;         ///< as announced
};

} // namespace nashra::storage
