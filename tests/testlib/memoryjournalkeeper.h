// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/journal.h"

#include <memory>
#include <optional>

namespace nashra::testlib {

/// One journal's edits in memory, shared by the keeper and the journal.
struct MemoryJournalRecord;

/// Journals in memory. They outlive the Journal objects as files would, so that a test can crash (destroy the journal
/// without close()) and recover. The keeper must outlive its journals.
class MemoryJournalKeeper final : public JournalKeeper
{
public:
    explicit MemoryJournalKeeper(const Clock &clock);
    ~MemoryJournalKeeper() override;

    [[nodiscard]] std::unique_ptr<Journal> open(const JournalBase &base, const ArticleContent &content) override;
    [[nodiscard]] QFuture<Result<QList<RecoveredWork>>> recover() override;
    QFuture<Result<void>> discard(const QString &key) override;

    /// Open journals emit writeFailed() and sync() answers with the error, as on a full disk; edits are kept. Nothing
    /// ends it: writeRecovered().
    void setWriteError(const std::optional<Error> &error);
    /// Leaves work behind as a crash of an earlier run would have.
    void leaveBehind(const JournalBase &base, const ArticleContent &content, const QList<ArticleEdit> &edits);
    /// Edits appended since the last rebase of the newest journal of the article.
    [[nodiscard]] QList<ArticleEdit> edits(ArticleId article) const;
    [[nodiscard]] int openJournals() const;
    /// Journals with work in them, open or not.
    [[nodiscard]] int unsavedJournals() const;

private:
    const Clock &m_clock;
    QList<std::shared_ptr<MemoryJournalRecord>> m_records;
    std::shared_ptr<std::optional<Error>> m_writeError;
    int m_made = 0;
};

} // namespace nashra::testlib
