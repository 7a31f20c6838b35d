// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/ignoredfinding.h"
#include "core/proofing/listedword.h"

#include <QByteArray>

namespace nashra {

/// What is known of a learned word model without reading it.
struct WordModelInfo
{
    Language language = Language::English;
    Instant trainedAt;
    qint64 articles = 0; ///< it was learned from
    qint64 size = 0;     ///< in bytes

    bool operator==(const WordModelInfo &) const = default;
};

/// What proofing remembers: listed words, ignored findings, learned word models. Same thread as ArticleStore. Writes
/// are one transaction each and change all or nothing; what is there already, or gone already, is no fault. Changes for
/// the whole newsroom write one audit event each; a person's own words, what is ignored in one article and models,
/// which can be learned again, write none.
class ProofingStore
{
public:
    virtual ~ProofingStore() = default;

    /// The newsroom's words, then the reader's own (none for a null id), by language and word.
    [[nodiscard]] virtual Result<QList<ListedWord>> words(UserId reader) const = 0;
    /// Answers how many are new; addedBy and addedAt are set here. Every active user may. Errors: InvalidInput (items =
    /// the words), Forbidden (somebody else's own list; nobody active).
    virtual Result<int> addWords(const QList<ListedWord> &words, UserId actor) = 0;
    /// Answers how many are gone. From the newsroom's list sub-editors and chiefs take any word, others what they added
    /// themselves. Errors: InvalidInput, Forbidden (items = words that were somebody else's).
    virtual Result<int> removeWords(const QList<ListedWord> &words, UserId actor) = 0;

    /// What is ignored in the whole newsroom, then in the article (nothing for a null id).
    [[nodiscard]] virtual Result<QList<IgnoredFinding>> ignored(ArticleId article) const = 0;
    /// by and at are set here; texts may come as they were matched. In an article everybody with a role may, in the
    /// whole newsroom sub-editors and chiefs. Errors: InvalidInput, Forbidden, NotFound (no such article).
    virtual Result<void> ignore(const QList<IgnoredFinding> &ignores, UserId actor) = 0;
    /// The same people may. Errors: InvalidInput, Forbidden.
    virtual Result<void> unignore(const QList<IgnoredFinding> &ignores, UserId actor) = 0;

    /// Empty where none was learned, or none since the program's own form of it changed.
    [[nodiscard]] virtual Result<QByteArray> wordModel(Language language) const = 0;
    [[nodiscard]] virtual Result<std::optional<WordModelInfo>> wordModelInfo(Language language) const = 0;
    /// Takes the place of the one there was; an empty one leaves none. Any size memory has room for.
    virtual Result<void> saveWordModel(Language language, const QByteArray &model, qint64 trainedOnArticles) = 0;
};

} // namespace nashra
