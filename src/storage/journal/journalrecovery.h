// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journaldevice.h"
#include "storage/journal/journalformat.h"
#include "storage/journal/journalname.h"

#include <QMutex>

#include <map>
#include <memory>
#include <optional>

namespace nashra::storage {

/// A journal file that could not be read and was put aside, never deleted.
struct DamagedJournal
{
    QString path; ///< where it is now: in the sub-folder "damaged", or in its place if it could not be moved
    Error error;  ///< what is wrong with it
};

/// Reads the journals that dead sessions left in a folder. What it offers stays locked, so that no other window offers
/// it too, until it is discarded or this object goes. Thread-safe; every call reads files.
class JournalRecovery
{
public:
    JournalRecovery(std::shared_ptr<JournalDevice> device, QString folder);

    /// Newest first. Journals that hold nothing but their base are removed, unreadable ones moved to "damaged"; those
    /// of a newer format are left alone.
    [[nodiscard]] Result<QList<RecoveredWork>> recover();
    /// Removes a journal that recover() offered. Errors: NotFound.
    [[nodiscard]] Result<void> discard(const QString &key);
    /// What was put aside so far.
    [[nodiscard]] QList<DamagedJournal> damaged() const;

private:
    /// One journal with its generations by number, each locked by us; null where a file cannot even be opened.
    struct Held
    {
        JournalName name;
        std::map<int, std::unique_ptr<QIODevice>> generations;
    };

    [[nodiscard]] Result<QList<JournalName>> listFiles() const;
    [[nodiscard]] Result<bool> hold(Held &journal) const;
    [[nodiscard]] std::optional<RecoveredWork> read(const Held &journal);
    [[nodiscard]] Result<void> removeAll(const Held &journal) const;
    void putAside(const Held &journal, const Error &error);
    [[nodiscard]] QString pathOf(JournalName name, int generation) const;

    std::shared_ptr<JournalDevice> m_device;
    QString m_folder;
    mutable QMutex m_lock;
    std::map<QString, Held> m_offered; ///< by key
    QList<DamagedJournal> m_damaged;
};

} // namespace nashra::storage
