// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articleedit.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace nashra {

/// What a journal's edits start from.
struct JournalBase
{
    ArticleId article;
    int revision = 0;       ///< 0 = an article that was never saved
    QByteArray contentHash; ///< of that revision
    UserId user;
    Instant openedAt;

    bool operator==(const JournalBase &) const = default;
};

/// The autosave journal of one open article. Calls come from the GUI thread and never block; a thread of its own writes
/// within 50 ms of append() and syncs every 250 ms while there is anything new.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void append(const ArticleEdit &edit) = 0;
    /// Answers when everything appended so far is on the disk.
    [[nodiscard]] virtual QFuture<Result<void>> sync() = 0;
    /// The store now holds this content as that revision: what was journalled up to the last append() is dropped, later
    /// edits start from the new base.
    virtual void rebase(const JournalBase &base, const ArticleContent &content) = 0;
    /// Closes after a last sync; the file goes away only where nothing was appended since the last rebase.
    [[nodiscard]] virtual QFuture<Result<void>> close() = 0;

signals:
    /// Edits cannot reach the disk (full, read-only, gone). They are kept in memory and tried again every second.
    void writeFailed(const nashra::Error &error);
    void writeRecovered();
};

/// A journal found at start: work that the store does not hold.
struct RecoveredWork
{
    QString key; ///< names the journal to JournalKeeper
    JournalBase base;
    ArticleContent content;
    Instant lastEditAt;
    int edits = 0;
    bool isTorn = false; ///< the tail was damaged; content is the longest valid prefix
};

/// Makes journals and finds those a crash left behind.
class JournalKeeper
{
public:
    virtual ~JournalKeeper() = default;

    [[nodiscard]] virtual std::unique_ptr<Journal> open(const JournalBase &base, const ArticleContent &content) = 0;
    /// Journals of sessions that are not running any more, newest first. Unreadable ones are kept aside, never deleted.
    [[nodiscard]] virtual QFuture<Result<QList<RecoveredWork>>> recover() = 0;
    /// The work was taken over (stored) or knowingly given up.
    virtual QFuture<Result<void>> discard(const QString &key) = 0;
};

} // namespace nashra
