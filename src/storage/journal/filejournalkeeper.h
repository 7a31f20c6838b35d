// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journalplace.h"
#include "storage/journal/journalrecovery.h"

#include "core/ports/journal.h"

namespace nashra::storage {

/// Keeps the journals of one folder: "<newsroom file>.journals" beside a newsroom file, a folder of the user's data
/// for a newsroom on a server. Several programs may keep journals in one folder; each leaves the others' alone.
/// Answers come from the disk thread.
class FileJournalKeeper final : public JournalKeeper
{
public:
    /// The clock must outlive the keeper and its journals.
    FileJournalKeeper(const QString &folder, const Clock &clock);
    FileJournalKeeper(const QString &folder, const Clock &clock, const std::shared_ptr<JournalDevice> &device,
                      JournalOptions options);

    [[nodiscard]] std::unique_ptr<Journal> open(const JournalBase &base, const ArticleContent &content) override;
    [[nodiscard]] QFuture<Result<QList<RecoveredWork>>> recover() override;
    QFuture<Result<void>> discard(const QString &key) override;

    /// The journals that recover() found unreadable so far, for a message to the user. Thread-safe.
    [[nodiscard]] QList<DamagedJournal> damaged() const { return m_recovery->damaged(); }

private:
    std::shared_ptr<JournalRecovery> m_recovery;
    std::shared_ptr<JournalPlace> m_place;
};

} // namespace nashra::storage
