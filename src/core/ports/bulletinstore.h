// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"

namespace nashra {

/// Bulletins. Same thread, checks and audit as ArticleStore.
class BulletinStore
{
public:
    virtual ~BulletinStore() = default;

    [[nodiscard]] virtual Result<Bulletin> bulletin(BulletinId id) const = 0;
    /// Newest first; at most limit.
    [[nodiscard]] virtual Result<QList<Bulletin>> bulletins(int limit) const = 0;
    /// The bulletins that hold the article.
    [[nodiscard]] virtual Result<QList<BulletinId>> holding(ArticleId article) const = 0;

    /// Errors: Forbidden (sub-editors and chiefs make bulletins), Incomplete (title).
    [[nodiscard]] virtual Result<Bulletin> create(Language language, const QString &title, UserId actor) = 0;
    /// Sets the order; new articles must be admitted. An approved bulletin is reopened by it.
    /// Errors: Conflict, Forbidden, those of nashra::admit() with items = {article id}.
    [[nodiscard]] virtual Result<Bulletin> setItems(BulletinId id, int baseRevision, const QList<ArticleId> &articles,
                                                    UserId actor) = 0;
    [[nodiscard]] virtual Result<Bulletin> rename(BulletinId id, int baseRevision, const QString &title,
                                                  UserId actor) = 0;
    [[nodiscard]] virtual Result<Bulletin> approve(BulletinId id, int baseRevision, UserId actor) = 0;
    [[nodiscard]] virtual Result<Bulletin> reopen(BulletinId id, int baseRevision, UserId actor) = 0;
    /// Numbers and freezes the bulletin and releases every article of it that is not yet released, in one transaction.
    [[nodiscard]] virtual Result<Bulletin> release(BulletinId id, int baseRevision, UserId actor, Instant now) = 0;
};

} // namespace nashra
