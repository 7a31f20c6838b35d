// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlmentionstore.h"

#include "storage/mentiondue.h"
#include "storage/mentionrows.h"
#include "storage/rows.h"

#include <QSet>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// What is there of these articles: with a day each, and without mentions where it is spiked or killed.
Result<QList<ArticleMentions>> checked(Connection &connection, const QList<ArticleMentions> &read)
{
    QList<ArticleMentions> known;
    QSet<ArticleId> seen;
    for (ArticleMentions one : read) {
        Statement query(connection, u"SELECT status, created_at FROM article WHERE id = ?"_s);
        const auto found = query.bind(one.article.toString()).step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || seen.contains(one.article))
            continue;
        seen.insert(one.article);
        const auto status = statusFromName(query.text(0));
        if (status == Status::Spiked || status == Status::Killed)
            one.mentions.clear();
        if (!one.day.isValid())
            one.day = dayOf({}, {query.number(1)});
        known << one;
    }
    return known;
}

/// The mentions of an entity that was merged away go with it.
Result<void> followMerge(Connection &connection, EntityId id)
{
    Statement query(connection, u"SELECT e.number, g.leads_to FROM entity_merge g JOIN mention_entity e ON e.entity = "
                                "g.gone WHERE g.gone = ?"_s);
    const auto found = query.bind(id.toString()).step();
    if (!found || !*found)
        return found ? ok() : Result<void>(tl::unexpected(found.error()));
    const qint64 from = query.number(0);
    const QString kept = query.text(1);
    Statement add(connection, u"INSERT INTO mention_entity (entity) VALUES (?) ON CONFLICT (entity) DO NOTHING"_s);
    if (const auto added = add.bind(kept).run(); !added)
        return done(added);
    MentionRows rows(connection);
    const auto to = rows.numberOf(id);
    return to ? rows.move(from, *to) : Result<void>(tl::unexpected(to.error()));
}

Result<void> addChanged(Connection &connection, const Entity &entity)
{
    if (const auto followed = followMerge(connection, entity.id); !followed)
        return followed;
    const MentionDue due(connection);
    const auto number = MentionRows(connection).numberOf(entity.id);
    if (!number)
        return tl::unexpected(number.error());
    const auto added = *number > 0 ? due.addMentioning(*number) : ok();
    return added ? due.addHolding(nameQueries(entity)) : added;
}

} // namespace

Result<void> SqlMentionStore::write(const QList<ArticleMentions> &read, std::optional<quint64> stamp)
{
    Connection &connection = m_session.connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const MentionDue due(connection);
    const auto state = due.lock();
    if (!state)
        return tl::unexpected(state.error());
    if (stamp && *stamp != state->stamp)
        return fail(ErrorCode::Conflict, u"the names have changed"_s);
    QList<qint64> touches;
    for (const ArticleMentions &one : read)
        touches << one.touch;
    if (const auto settled = due.settle(state->top, touches); !settled)
        return settled;
    const auto known = checked(connection, read);
    if (!known)
        return tl::unexpected(known.error());
    if (const auto replaced = MentionRows(connection).replace(*known); !replaced)
        return replaced;
    return transaction->commit();
}

Result<void> SqlMentionStore::namesChanged(quint64 stamp, const std::optional<QList<Entity>> &changed)
{
    Connection &connection = m_session.connection();
    if (const auto indexed = m_session.catchUpIndex(); !indexed)
        return tl::unexpected(indexed.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const MentionDue due(connection);
    if (const auto state = due.lock(); !state)
        return tl::unexpected(state.error());
    if (!changed) {
        if (const auto added = due.addAll(); !added)
            return added;
    }
    for (const Entity &entity : changed.value_or(QList<Entity>())) {
        if (const auto added = addChanged(connection, entity); !added)
            return added;
    }
    {
        Statement note(connection, u"UPDATE mention_progress SET stamp = ?"_s);
        if (const auto noted = note.bind(qint64(stamp)).run(); !noted)
            return done(noted);
    }
    return transaction->commit();
}

} // namespace nashra::storage
