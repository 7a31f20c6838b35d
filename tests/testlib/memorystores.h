// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/stores.h"

#include <memory>

namespace nashra::testlib {

class MemoryNewsroom;

/// The stores of a newsroom in memory: the same rules, checks, audit chain and search as those on a disk, for tests of
/// everything that stands on the ports. The clock must outlive it.
class MemoryStores final : public Stores
{
public:
    explicit MemoryStores(const Clock &clock);
    ~MemoryStores() override;

    [[nodiscard]] ArticleStore &articles() override;
    [[nodiscard]] BulletinStore &bulletins() override;
    [[nodiscard]] EntityStore &entities() override;
    [[nodiscard]] UserStore &users() override;
    [[nodiscard]] AuditStore &audit() override;
    [[nodiscard]] SettingsStore &settings() override;
    [[nodiscard]] ProofingStore &proofing() override;
    [[nodiscard]] MentionStore &mentions() override;
    [[nodiscard]] ChangeSet takeChanges() override;

    /// Puts a user past all rules, for tests that need people before there is a chief. Answers his id.
    UserId seedUser(const QString &login, Roles roles);
    /// Spoils the kept event, for tests of what is shown when the audit chain is broken.
    void tamperWithEvent(qint64 sequence, const QString &detail);

private:
    std::unique_ptr<MemoryNewsroom> m_newsroom;
    std::unique_ptr<ArticleStore> m_articles;
    std::unique_ptr<BulletinStore> m_bulletins;
    std::unique_ptr<EntityStore> m_entities;
    std::unique_ptr<UserStore> m_users;
    std::unique_ptr<AuditStore> m_audit;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<ProofingStore> m_proofing;
    std::unique_ptr<MentionStore> m_mentions;
};

} // namespace nashra::testlib
