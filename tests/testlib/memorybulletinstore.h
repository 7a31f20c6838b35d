// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/bulletinstore.h"

#include <functional>

namespace nashra::testlib {

class MemoryNewsroom;

/// Bulletins in memory.
class MemoryBulletinStore final : public BulletinStore
{
public:
    explicit MemoryBulletinStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<Bulletin> bulletin(BulletinId id) const override;
    [[nodiscard]] Result<QList<Bulletin>> bulletins(int limit) const override;
    [[nodiscard]] Result<QList<BulletinId>> holding(ArticleId article) const override;

    [[nodiscard]] Result<Bulletin> create(Language language, const QString &title, UserId actor) override;
    [[nodiscard]] Result<Bulletin> setItems(BulletinId id, int baseRevision, const QList<ArticleId> &articles,
                                            UserId actor) override;
    [[nodiscard]] Result<Bulletin> rename(BulletinId id, int baseRevision, const QString &title, UserId actor) override;
    [[nodiscard]] Result<Bulletin> approve(BulletinId id, int baseRevision, UserId actor) override;
    [[nodiscard]] Result<Bulletin> reopen(BulletinId id, int baseRevision, UserId actor) override;
    [[nodiscard]] Result<Bulletin> release(BulletinId id, int baseRevision, UserId actor, Instant now) override;

private:
    /// Sets the fields an action changes.
    using Change = std::function<Result<void>(Bulletin &bulletin, const Actor &actor)>;

    [[nodiscard]] Result<Bulletin> change(BulletinId id, int baseRevision, UserId actorId, const QString &eventName,
                                          const Change &change);
    /// change() by applyEdit(): what of it was approved is open again.
    [[nodiscard]] Result<Bulletin> edit(BulletinId id, int baseRevision, UserId actorId, const QString &eventName,
                                        const Change &change);
    /// change() by apply(), asked with the articles as they stand now.
    [[nodiscard]] Result<void> applyAction(BulletinAction action, Bulletin &bulletin, const Actor &actor,
                                           Instant now) const;
    [[nodiscard]] Bulletin withStandingRevisions(Bulletin bulletin) const;

    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
