// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlmentionstore.h"

#include "core/proofing/namechoice.h"
#include "storage/mentiondue.h"
#include "storage/mentionrows.h"
#include "storage/rows.h"

#include <QSet>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// An article as it is now.
struct Standing
{
    std::optional<Status> status;
    Instant createdAt;
    QHash<QString, EntityId> choices;
};

/// None where the article is gone. The choices come in the order they were handed out in, MentionDue::newest().
Result<std::optional<Standing>> standingOf(Connection &connection, ArticleId id)
{
    Statement query(connection, u"SELECT a.status, a.created_at, i.rule, i.text FROM article a LEFT JOIN "
                                "ignored_finding i ON i.article = a.id AND i.paragraph = '' WHERE a.id = ? "
                                "ORDER BY i.rule"_s);
    std::optional<Standing> standing;
    const auto ignored = readAll<IgnoredFinding>(query.bind(id.toString()), [&standing, id](const Statement &row) {
        standing = Standing{statusFromName(row.text(0)), {row.number(1)}, {}};
        return IgnoredFinding{row.text(2), row.text(3), id, {}, {}, {}};
    });
    if (!ignored)
        return tl::unexpected(ignored.error());
    if (standing)
        standing->choices = namechoice::choicesIn(*ignored);
    return standing;
}

/// What was read of these articles as they still are.
struct Reading
{
    QList<ArticleMentions> known; ///< what is there: with a day each, without mentions where it is spiked or killed
    QList<qint64> touches;        ///< also of what is gone
};

/// After MentionDue::lock(), which whoever makes a choice waits for before the article is due again.
Result<Reading> checked(Connection &connection, const QList<ArticleMentions> &read)
{
    Reading reading;
    QSet<ArticleId> seen;
    for (ArticleMentions one : read) {
        const auto found = standingOf(connection, one.article);
        if (!found)
            return tl::unexpected(found.error());
        const std::optional<Standing> &standing = *found;
        if (standing && standing->choices != one.choices)
            continue;
        reading.touches << one.touch;
        if (!standing || seen.contains(one.article))
            continue;
        seen.insert(one.article);
        if (standing->status == Status::Spiked || standing->status == Status::Killed)
            one.mentions.clear();
        if (!one.day.isValid())
            one.day = dayOf({}, standing->createdAt);
        reading.known << one;
    }
    return reading;
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
    const auto reading = checked(connection, read);
    if (!reading)
        return tl::unexpected(reading.error());
    if (const auto settled = due.settle(state->top, reading->touches); !settled)
        return settled;
    if (const auto replaced = MentionRows(connection).replace(reading->known); !replaced)
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
