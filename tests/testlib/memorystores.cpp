// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorystores.h"

#include "testlib/memoryarticlestore.h"
#include "testlib/memoryauditstore.h"
#include "testlib/memorybulletinstore.h"
#include "testlib/memoryentitystore.h"
#include "testlib/memorymentionstore.h"
#include "testlib/memorynewsroom.h"
#include "testlib/memoryproofingstore.h"
#include "testlib/memorysettingsstore.h"
#include "testlib/memoryuserstore.h"

#include <QSet>

namespace nashra::testlib {

namespace {

template <class IdType>
void dropRepeats(QList<IdType> &ids)
{
    QSet<IdType> seen;
    ids.removeIf([&seen](const IdType &id) {
        const bool isRepeat = seen.contains(id);
        seen.insert(id);
        return isRepeat;
    });
}

} // namespace

MemoryStores::MemoryStores(const Clock &clock)
    : m_newsroom(std::make_unique<MemoryNewsroom>(clock))
    , m_articles(std::make_unique<MemoryArticleStore>(*m_newsroom))
    , m_bulletins(std::make_unique<MemoryBulletinStore>(*m_newsroom))
    , m_entities(std::make_unique<MemoryEntityStore>(*m_newsroom))
    , m_users(std::make_unique<MemoryUserStore>(*m_newsroom))
    , m_audit(std::make_unique<MemoryAuditStore>(*m_newsroom))
    , m_settings(std::make_unique<MemorySettingsStore>(*m_newsroom))
    , m_proofing(std::make_unique<MemoryProofingStore>(*m_newsroom))
    , m_mentions(std::make_unique<MemoryMentionStore>(*m_newsroom))
{
}

MemoryStores::~MemoryStores() = default;

ArticleStore &MemoryStores::articles()
{
    return *m_articles;
}

BulletinStore &MemoryStores::bulletins()
{
    return *m_bulletins;
}

EntityStore &MemoryStores::entities()
{
    return *m_entities;
}

UserStore &MemoryStores::users()
{
    return *m_users;
}

AuditStore &MemoryStores::audit()
{
    return *m_audit;
}

SettingsStore &MemoryStores::settings()
{
    return *m_settings;
}

ProofingStore &MemoryStores::proofing()
{
    return *m_proofing;
}

MentionStore &MemoryStores::mentions()
{
    return *m_mentions;
}

ChangeSet MemoryStores::takeChanges()
{
    ChangeSet changes = std::exchange(m_newsroom->data.changes, {});
    dropRepeats(changes.articles);
    dropRepeats(changes.bulletins);
    dropRepeats(changes.entities);
    return changes;
}

UserId MemoryStores::seedUser(const QString &login, Roles roles)
{
    User user;
    user.id = UserId::make(m_newsroom->now());
    user.login = login;
    user.name = {{Language::English, login}};
    user.roles = roles;
    m_newsroom->data.users.insert(user.id, user);
    return user.id;
}

void MemoryStores::tamperWithEvent(qint64 sequence, const QString &detail)
{
    QList<AuditEvent> &events = m_newsroom->data.events;
    Q_ASSERT(sequence >= 1 && sequence <= events.size());
    events[sequence - 1].detail = detail;
}

} // namespace nashra::testlib
