// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/bulletinstore.h"
#include "storage/articlerecords.h"

#include <functional>

namespace nashra::storage {

/// Bulletins in SQLite or PostgreSQL. A release numbers the bulletin and releases its articles in one transaction.
class SqlBulletinStore final : public BulletinStore
{
public:
    explicit SqlBulletinStore(StoreSession &session);

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
    using Change = std::function<Result<void>(Bulletin &, const Actor &)>;

    /// Loads, changes and writes one bulletin with the next revision; nothing is written where nothing changed.
    [[nodiscard]] Result<Bulletin> change(BulletinId id, int baseRevision, UserId actor, const QString &event,
                                          const Change &change);
    /// The same for what reopens an approved bulletin.
    [[nodiscard]] Result<Bulletin> edit(BulletinId id, int baseRevision, UserId actor, const QString &event,
                                        const Change &change);
    [[nodiscard]] Result<void> applyAction(BulletinAction action, Bulletin &bulletin, const Actor &actor,
                                           Instant now) const;
    [[nodiscard]] Result<void> fillItems(Bulletin &bulletin) const;
    [[nodiscard]] Result<void> write(const Bulletin &before, const Bulletin &after);
    [[nodiscard]] Result<BulletinItem> newItem(const Bulletin &bulletin, ArticleId article) const;

    StoreSession &m_session;
    ArticleRecords m_records;
};

} // namespace nashra::storage
