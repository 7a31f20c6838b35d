// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entitylist.h"

#include "core/base/textfold.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"

#include <algorithm>
#include <array>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSorted = 2000; ///< hits that are gathered to be sorted
constexpr int mostWalked = 2000; ///< rows of words a page looks at
constexpr std::array allKinds{EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event};

/// Beyond every text with this beginning; nothing folds to the last code point.
QString endOf(const QString &beginning)
{
    return beginning + QString::fromUcs4(U"\U0010FFFF");
}

ListedEntity listedAt(const Statement &row)
{
    return {row.text(0), idAt<EntityId>(row, 1)};
}

} // namespace

EntityList::EntityList(Connection &connection, const EntityQuery &query)
    : m_connection(connection)
    , m_query(query)
    , m_column(query.order == Language::Arabic ? u"ar"_s : u"en"_s)
    , m_words(searchedWords(query.text))
    , m_beginning(textfold::searchText(query.text))
{
    constexpr qsizetype longestKey = 120; // of entityOrderKey()
    constexpr qsizetype mostWords = 20;
    m_beginning.truncate(longestKey);
    m_words.removeDuplicates();
    m_words = m_words.mid(0, mostWords);
}

Result<int> EntityList::hitsOfWord(const QString &word)
{
    Statement query(m_connection, u"SELECT count(*) FROM (SELECT 1 FROM entity_word WHERE word >= ? AND word < ? "
                                  "LIMIT ?) AS bounded"_s);
    const auto found = query.bind(word).bind(endOf(word)).bind(mostSorted + 1).step();
    if (!found)
        return tl::unexpected(found.error());
    return int(query.number(0));
}

Result<void> EntityList::chooseLead()
{
    m_hits = mostSorted + 2;
    for (const QString &word : std::as_const(m_words)) {
        const auto hits = hitsOfWord(word);
        if (!hits)
            return tl::unexpected(hits.error());
        // Of two that are too common to be counted the longer one has fewer more often.
        if (*hits < m_hits || (*hits == m_hits && word.size() > m_lead.size())) {
            m_hits = *hits;
            m_lead = word;
        }
    }
    return ok();
}

QString EntityList::filterSql() const
{
    QString sql = m_query.kind ? u" AND p.kind = ?"_s : QString();
    const QString has = m_connection.isSqlite() ? u" AND instr(p.words, ?) > 0"_s : u" AND strpos(p.words, ?) > 0"_s;
    for (const QString &word : m_words) {
        if (word != m_lead)
            sql += has;
    }
    return sql;
}

void EntityList::bindFilter(Statement &statement) const
{
    if (m_query.kind)
        statement.bind(entityKindName(*m_query.kind));
    for (const QString &word : m_words) {
        if (word != m_lead)
            statement.bind(u' ' + word);
    }
}

Result<QList<ListedEntity>> EntityList::byHouseName(const QString &beginning, const EntityPlace &after, int limit)
{
    QList<ListedEntity> all;
    for (const EntityKind kind : allKinds) {
        if (m_query.kind && kind != *m_query.kind)
            continue;
        Statement query(m_connection, u"SELECT %1, entity FROM entity_place WHERE kind = ? AND (%1, entity) > (?, ?) "
                                      "AND %1 < ? ORDER BY %1, entity LIMIT ?"_s.arg(m_column));
        query.bind(entityKindName(kind)).bind(after.id.isNull() ? beginning : after.key).bind(after.id.toString());
        const auto some = readAll<ListedEntity>(query.bind(endOf(beginning)).bind(limit), listedAt);
        if (!some)
            return some;
        all += *some;
    }
    std::sort(all.begin(), all.end(), [](const ListedEntity &a, const ListedEntity &b) {
        return std::pair(a.key.toUtf8(), a.id.toString()) < std::pair(b.key.toUtf8(), b.id.toString());
    });
    return all.mid(0, limit);
}

Result<QList<ListedEntity>> EntityList::sorted(const EntityPlace &after, int limit)
{
    // The order of the joins is given: the words lead to the rows.
    Statement query(
        m_connection,
        u"SELECT p.%1, p.entity FROM (SELECT DISTINCT number FROM entity_word WHERE word >= ? AND word < ?) "
        "AS w CROSS JOIN entity_place p WHERE p.number = w.number AND (p.%1, p.entity) > (?, ?)%2 "
        "ORDER BY p.%1, p.entity LIMIT ?"_s.arg(m_column, filterSql()));
    query.bind(m_lead).bind(endOf(m_lead)).bind(after.key).bind(after.id.toString());
    bindFilter(query);
    return readAll<ListedEntity>(query.bind(limit), listedAt);
}

Result<EntityList::Walk> EntityList::walkWords(const EntityPlace &after, int limit)
{
    const QString piece = u"SELECT word, number FROM entity_word WHERE (word, number) > (?, ?) AND word < ? "
                          "ORDER BY word, number LIMIT ?"_s;
    const QString position = m_connection.isSqlite() ? u"instr"_s : u"strpos"_s;
    const auto bindPiece = [&](Statement &statement) {
        statement.bind(after.number > 0 ? after.key : m_lead).bind(after.number).bind(endOf(m_lead)).bind(mostWalked);
    };
    Walk walk;
    {
        // An entity counts where its first such word stands, and not where its house name brought it already.
        Statement query(m_connection,
                        u"SELECT w.word, p.entity, w.number FROM (%1) AS w CROSS JOIN entity_place p "
                        "WHERE p.number = w.number AND NOT (p.%2 >= ? AND p.%2 < ?) "
                        "AND %3(p.words, ?) = %3(p.words || ' ', ' ' || w.word || ' ')%4 "
                        "ORDER BY w.word, w.number LIMIT ?"_s.arg(piece, m_column, position, filterSql()));
        bindPiece(query);
        query.bind(m_beginning).bind(endOf(m_beginning)).bind(u' ' + m_lead);
        bindFilter(query);
        const auto found = readAll<ListedEntity>(query.bind(limit), [&walk](const Statement &row) {
            walk.next = EntityPlace{row.text(0), idAt<EntityId>(row, 1), true, row.number(2)};
            return listedAt(row);
        });
        if (!found)
            return tl::unexpected(found.error());
        walk.found = *found;
    }
    if (walk.found.size() == limit && limit > 0)
        return walk;
    walk.next.reset();
    Statement end(m_connection,
                  u"SELECT word, number FROM (%1) AS w ORDER BY word, number LIMIT 1 OFFSET ?"_s.arg(piece));
    bindPiece(end);
    const auto isCut = end.bind(mostWalked - 1).step();
    if (!isCut)
        return tl::unexpected(isCut.error());
    if (*isCut)
        walk.next = EntityPlace{end.text(0), {}, true, end.number(1)};
    return walk;
}

Result<QList<Entity>> EntityList::load(const QList<ListedEntity> &listed)
{
    QList<EntityId> ids;
    for (const ListedEntity &one : listed)
        ids << one.id;
    return loadEntities(m_connection, ids);
}

Result<EntityPage> EntityList::pageOf(const QList<ListedEntity> &listed, int limit)
{
    EntityPage page;
    if (listed.size() > limit && limit > 0)
        page.next = EntityPlace{listed[limit - 1].key, listed[limit - 1].id};
    auto entities = load(listed.mid(0, limit));
    if (!entities)
        return tl::unexpected(entities.error());
    page.entities = std::move(*entities);
    return page;
}

Result<EntityPage> EntityList::crowdedPage(const EntityPlace &after, int limit)
{
    EntityPage page;
    QList<ListedEntity> listed;
    if (after.number == 0) {
        const auto begun = byHouseName(m_beginning, after, limit);
        if (!begun)
            return tl::unexpected(begun.error());
        listed = *begun;
        if (!listed.isEmpty())
            page.next = EntityPlace{listed.last().key, listed.last().id, true};
    }
    if (listed.size() < limit) {
        const auto walk = walkWords(after, limit - int(listed.size()));
        if (!walk)
            return tl::unexpected(walk.error());
        listed += walk->found;
        page.next = walk->next;
    }
    auto entities = load(listed);
    if (!entities)
        return tl::unexpected(entities.error());
    page.entities = std::move(*entities);
    return page;
}

Result<EntityPage> EntityList::page(const EntityPlace &after, int wanted)
{
    const int limit = std::clamp(wanted, 0, mostSorted);
    if (limit == 0)
        return EntityPage();
    if (m_words.isEmpty()) {
        const auto listed = byHouseName({}, after, limit + 1);
        return listed ? pageOf(*listed, limit) : tl::unexpected(listed.error());
    }
    if (const auto chosen = chooseLead(); !chosen)
        return tl::unexpected(chosen.error());
    // A list that was begun as too long goes on as one, by the word it was begun with.
    if (after.number > 0 && !after.key.startsWith(m_lead)) {
        const auto begun = std::find_if(m_words.cbegin(), m_words.cend(),
                                        [&after](const QString &word) { return after.key.startsWith(word); });
        m_lead = begun == m_words.cend() ? m_lead : *begun;
    }
    if (after.isCrowded || (after == EntityPlace() && m_hits > mostSorted))
        return crowdedPage(after, limit);
    const auto listed = sorted(after, limit + 1);
    return listed ? pageOf(*listed, limit) : tl::unexpected(listed.error());
}

Result<EntityCount> EntityList::count()
{
    if (m_words.isEmpty()) {
        Statement query(m_connection, u"SELECT coalesce(sum(count), 0) FROM entity_count WHERE ? IN (kind, '')"_s);
        const auto found = query.bind(m_query.kind ? entityKindName(*m_query.kind) : QString()).step();
        if (!found)
            return tl::unexpected(found.error());
        return EntityCount{query.number(0), false};
    }
    if (const auto chosen = chooseLead(); !chosen)
        return tl::unexpected(chosen.error());
    Statement query(m_connection, u"SELECT count(*) FROM (SELECT DISTINCT number FROM (SELECT number FROM entity_word "
                                  "WHERE word >= ? AND word < ? LIMIT ?) AS bounded) AS w CROSS JOIN entity_place p "
                                  "WHERE p.number = w.number%1"_s.arg(filterSql()));
    query.bind(m_lead).bind(endOf(m_lead)).bind(mostSorted);
    bindFilter(query);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    return EntityCount{query.number(0), m_hits > mostSorted};
}

} // namespace nashra::storage
