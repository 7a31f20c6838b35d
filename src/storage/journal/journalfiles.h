// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journaldevice.h"
#include "storage/journal/journalformat.h"
#include "storage/journal/journalname.h"

#include <QList>

#include <memory>

namespace nashra::storage {

/// When a journal goes on in a new file.
struct JournalLimits
{
    int editsPerGeneration = 400;
    qint64 bytesPerGeneration = 1 << 20; ///< behind the snapshot; or the snapshot's own size where that is more
};

/// One file of a journal. Its lock goes with the last holder of the file.
struct JournalGeneration
{
    int number = 0;
    quint64 baseSequence = 0;
    std::shared_ptr<JournalFile> file;
    bool isSynced = false; ///< at least once, or just now: worth keeping until its successor is too
};

/// The part of a journal's work that waits for the disk, taken out so that another thread can do it while writing goes
/// on: sync the file, then its name, and only then remove what it replaces.
struct JournalDiskJob
{
    std::shared_ptr<JournalDevice> device;
    QString folder;
    JournalName name;
    std::shared_ptr<JournalFile> file; ///< null where nothing was written
    bool isNewFile = false;            ///< its name has to reach the disk too
    QList<JournalGeneration> toRemove; ///< what could not be removed is left in it
    Result<void> result = ok();        ///< of the syncs; a file that stays behind loses nothing

    void run();
};

/// The files of one journal: the generation being appended to and those before it that it has not replaced yet.
///
/// A generation starts with a snapshot and is written to straight away; the one before stays until the new one and its
/// name are on the disk. So writing never waits for a sync, and one complete generation is safe at any moment. The last
/// one replaced is kept until the next change, against bad sectors.
class JournalFiles
{
public:
    /// Of name, the generation is not used.
    JournalFiles(std::shared_ptr<JournalDevice> device, QString folder, JournalName name, JournalLimits limits);

    [[nodiscard]] bool isOpen() const { return m_current.file != nullptr; }
    /// The file being appended to was synced at least once. Holds while no job is running.
    [[nodiscard]] bool isSafe() const { return m_current.isSynced; }
    [[nodiscard]] bool isNextGenerationDue() const;

    /// Goes on in a new file that starts with the snapshot given. Where that fails, the current one stays open.
    [[nodiscard]] Result<void> startGeneration(const JournalHeader &header, quint64 sequence, Instant at,
                                               const ArticleContent &content);
    /// Appends encoded edits, the first of which has the number given. Where that fails, the file is cut back to its
    /// last whole record and nothing is open any more.
    [[nodiscard]] Result<void> append(quint64 firstSequence, Instant at, const QList<QByteArray> &payloads);

    /// The store holds everything that was written: the next job removes all files.
    void retireAll();
    /// Stops appending to a file that cannot be trusted any more. It stays until a later one is safe.
    void abandonCurrent();

    [[nodiscard]] bool hasJob() const { return m_isDirty || !m_retired.isEmpty(); }
    [[nodiscard]] JournalDiskJob takeJob();
    /// Takes note of a job that ran. Where it failed, nothing is open any more.
    void finishJob(JournalDiskJob job);

private:
    [[nodiscard]] QString pathOf(int generation) const;
    [[nodiscard]] Result<void> writeAll(JournalFile &file, QByteArrayView bytes);
    void removeUnsynced();

    std::shared_ptr<JournalDevice> m_device;
    QString m_folder;
    JournalName m_name;
    JournalLimits m_limits;

    JournalGeneration m_current;
    JournalEncoder m_encoder;
    qint64 m_size = 0;         ///< of the current file up to its last whole record
    qint64 m_snapshotSize = 0; ///< of that, header and snapshot
    qsizetype m_edits = 0;     ///< behind the snapshot
    bool m_isDirty = false;    ///< written to since the last job
    bool m_isNewFile = false;

    QList<JournalGeneration> m_older;   ///< still needed; oldest first
    QList<JournalGeneration> m_retired; ///< to be removed
    bool m_isAllRetired = false;        ///< nothing was started since retireAll()
    int m_lastNumber = 0;
};

} // namespace nashra::storage
