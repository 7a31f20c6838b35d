// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/proofingstore.h"

namespace nashra::testlib {

class MemoryNewsroom;

/// Words, ignores and word models in memory.
class MemoryProofingStore final : public ProofingStore
{
public:
    explicit MemoryProofingStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<QList<ListedWord>> words(UserId reader) const override;
    Result<int> addWords(const QList<ListedWord> &words, UserId actor) override;
    Result<int> removeWords(const QList<ListedWord> &words, UserId actor) override;
    [[nodiscard]] Result<QList<IgnoredFinding>> ignored(ArticleId article) const override;
    Result<void> ignore(const QList<IgnoredFinding> &ignores, UserId actor) override;
    Result<void> unignore(const QList<IgnoredFinding> &ignores, UserId actor) override;
    [[nodiscard]] Result<QByteArray> wordModel(Language language) const override;
    [[nodiscard]] Result<std::optional<WordModelInfo>> wordModelInfo(Language language) const override;
    Result<void> saveWordModel(Language language, const QByteArray &model, qint64 trainedOnArticles) override;

private:
    [[nodiscard]] Result<QList<IgnoredFinding>> checkedFor(const QList<IgnoredFinding> &ignores, UserId actor) const;
    void tellIgnores(const QList<IgnoredFinding> &changed, UserId actor, const QString &event);

    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
