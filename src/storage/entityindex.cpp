// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entityindex.h"

#include "core/entity/entitykeys.h"
#include "storage/entitychanges.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"

#include <algorithm>
#include <utility>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

const QString insertWord = u"INSERT INTO entity_word (word, number) VALUES (?, ?)"_s;
const QString insertLikeness = u"INSERT INTO entity_likeness (key, number) VALUES (?, ?)"_s;

/// Each after a blank, so that the beginning of a word is found by one look for it.
QString wordsInRow(const QStringList &words)
{
    return words.isEmpty() ? QString() : u' ' + words.join(u' ');
}

void put(std::vector<std::pair<QByteArray, qint64>> &rows, const QStringList &keys, qint64 number)
{
    for (const QString &key : keys)
        rows.emplace_back(key.toUtf8(), number);
}

QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &key) { return others.contains(key); });
    return list;
}

Result<void> forget(Connection &connection, const QString &table, const QStringList &keys, qint64 number)
{
    for (const QString &key : keys) {
        Statement remove(connection, u"DELETE FROM "_s + table + u" = ? AND number = ?"_s);
        if (const auto removed = done(remove.bind(key).bind(number).run()); !removed)
            return removed;
    }
    return ok();
}

} // namespace

Result<qint64> EntityIndex::numberOf(EntityId id)
{
    Statement query(m_connection, u"SELECT number FROM entity_place WHERE entity = ?"_s);
    const auto found = query.bind(id.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::Corrupt, u"entity %1 stands in no list"_s.arg(id.toString()));
    return query.number(0);
}

Result<void> EntityIndex::add(const Entity &entity)
{
    const QStringList words = entityWords(entity);
    qint64 number = 0;
    {
        Statement insert(m_connection, u"INSERT INTO entity_place (entity, kind, en, ar, words) VALUES (?, ?, ?, ?, ?) "
                                       "RETURNING number"_s);
        insert.bind(entity.id.toString()).bind(entityKindName(entity.kind));
        insert.bind(entityOrderKey(entity, Language::English)).bind(entityOrderKey(entity, Language::Arabic));
        const auto inserted = insert.bind(wordsInRow(words)).step();
        if (!inserted)
            return tl::unexpected(inserted.error());
        number = insert.number(0);
    }
    put(m_words, words, number);
    put(m_likenesses, likenessKeys(entity), number);
    ++m_counts[entity.kind];
    m_changed << entity.id;
    return flushWhereMany();
}

Result<void> EntityIndex::change(const Entity &before, const Entity &after)
{
    const auto number = numberOf(after.id);
    if (!number)
        return tl::unexpected(number.error());
    const QStringList words = entityWords(after);
    const QStringList likenesses = likenessKeys(after);
    const QStringList wordsBefore = entityWords(before);
    const QStringList likenessesBefore = likenessKeys(before);
    Statement update(m_connection, u"UPDATE entity_place SET kind = ?, en = ?, ar = ?, words = ? WHERE number = ?"_s);
    update.bind(entityKindName(after.kind));
    update.bind(entityOrderKey(after, Language::English)).bind(entityOrderKey(after, Language::Arabic));
    if (const auto updated = done(update.bind(wordsInRow(words)).bind(*number).run()); !updated)
        return updated;
    if (const auto forgotten = forget(m_connection, u"entity_word WHERE word"_s, without(wordsBefore, words), *number);
        !forgotten)
        return forgotten;
    if (const auto forgotten =
            forget(m_connection, u"entity_likeness WHERE key"_s, without(likenessesBefore, likenesses), *number);
        !forgotten)
        return forgotten;
    put(m_words, without(words, wordsBefore), *number);
    put(m_likenesses, without(likenesses, likenessesBefore), *number);
    --m_counts[before.kind];
    ++m_counts[after.kind];
    m_changed << after.id;
    return ok();
}

Result<void> EntityIndex::remove(const Entity &entity)
{
    const auto number = numberOf(entity.id);
    if (!number)
        return tl::unexpected(number.error());
    if (const auto forgotten = forget(m_connection, u"entity_word WHERE word"_s, entityWords(entity), *number);
        !forgotten)
        return forgotten;
    if (const auto forgotten = forget(m_connection, u"entity_likeness WHERE key"_s, likenessKeys(entity), *number);
        !forgotten)
        return forgotten;
    --m_counts[entity.kind];
    m_changed << entity.id;
    Statement row(m_connection, u"DELETE FROM entity_place WHERE number = ?"_s);
    return done(row.bind(*number).run());
}

Result<void> EntityIndex::insertSorted(const QString &sql, std::vector<Row> &rows)
{
    std::sort(rows.begin(), rows.end());
    for (const auto &[key, number] : rows) {
        Statement insert(m_connection, sql);
        if (const auto inserted = done(insert.bind(QString::fromUtf8(key)).bind(number).run()); !inserted)
            return inserted;
    }
    rows.clear();
    return ok();
}

Result<void> EntityIndex::flushWhereMany()
{
    constexpr size_t many = 1'000'000; // some 60 MB
    if (m_words.size() < many)
        return ok();
    return flushRows();
}

Result<void> EntityIndex::flush()
{
    if (const auto flushed = flushRows(); !flushed)
        return flushed;
    return EntityChanges(m_connection).note(std::exchange(m_changed, {}));
}

Result<void> EntityIndex::flushRows()
{
    if (const auto inserted = insertSorted(insertWord, m_words); !inserted)
        return inserted;
    if (const auto inserted = insertSorted(insertLikeness, m_likenesses); !inserted)
        return inserted;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() == 0)
            continue;
        Statement count(m_connection,
                        u"INSERT INTO entity_count (kind, count) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE "
                        "SET count = entity_count.count + excluded.count"_s);
        if (const auto counted = done(count.bind(entityKindName(it.key())).bind(it.value()).run()); !counted)
            return counted;
    }
    m_counts.clear();
    return ok();
}

Result<void> EntityIndex::fill(Connection &connection)
{
    constexpr int pageSize = 1000;
    EntityIndex index(connection);
    EntityId last;
    while (true) {
        const auto page = loadEntities(connection, last, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        for (const Entity &entity : *page) {
            if (const auto added = index.add(entity); !added)
                return added;
        }
        if (page->isEmpty()) {
            const auto flushed = index.flushRows();
            return flushed ? EntityChanges(connection).begin() : flushed;
        }
        last = page->last().id;
    }
}

} // namespace nashra::storage
