// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/proofingstore.h"
#include "storage/storesession.h"

#include <QSet>

namespace nashra::storage {

/// Words, ignores and word models in SQLite or PostgreSQL. See the port for what each call promises.
class SqlProofingStore final : public ProofingStore
{
public:
    explicit SqlProofingStore(StoreSession &session)
        : m_session(session)
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
    [[nodiscard]] Result<void> checkArticles(const QList<IgnoredFinding> &ignores) const;
    /// Has what articles mention found once more, since what their names mean was settled anew.
    [[nodiscard]] Result<void> readAgain(const QSet<ArticleId> &articles);
    /// Runs the statement, which takes the key of an ignore and, with who and when, the rest; tells of what it changed.
    [[nodiscard]] Result<void> changeIgnores(const QList<IgnoredFinding> &ignores, UserId actor, bool isAdded);
    [[nodiscard]] Result<void> saveParts(Language language, const QByteArray &model);

    StoreSession &m_session;
};

} // namespace nashra::storage
