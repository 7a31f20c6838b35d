// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/journal.h"

#include <memory>
#include <optional>
#include <utility>

namespace nashra::storage {

class JournalPlace;
class JournalWriter;

/// The journal of one open article in files. A file comes into being with the first edit, so that merely reading an
/// article leaves nothing behind. Destroying it without close() still writes and syncs what was appended.
class FileJournal final : public Journal
{
    Q_OBJECT

public:
    FileJournal(std::shared_ptr<JournalPlace> place, JournalBase base, ArticleContent content);
    ~FileJournal() override;

    void append(const ArticleEdit &edit) override;
    [[nodiscard]] QFuture<Result<void>> sync() override;
    void rebase(const JournalBase &base, const ArticleContent &content) override;
    [[nodiscard]] QFuture<Result<void>> close() override;

private:
    void passRebase();

    std::shared_ptr<JournalPlace> m_place;
    JournalWriter *m_writer; ///< deletes itself after finish()
    /// A rebase waits for the end of the caller's turn, so that the edit he appends right behind it (what was typed
    /// while the store was saving) reaches the disk in the same write, and no moment is without it.
    std::optional<std::pair<JournalBase, ArticleContent>> m_heldRebase;
};

} // namespace nashra::storage
