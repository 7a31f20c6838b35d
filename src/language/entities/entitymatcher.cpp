// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/entitymatcher.h"

#include "language/entities/nameindexbuilder.h"
#include "language/entities/namescan.h"

#include <algorithm>

namespace nashra::language {

EntityMatcher::EntityMatcher(std::shared_ptr<const NameIndex> index)
    : m_index(std::move(index))
{
}

EntityMatcher::EntityMatcher(const QList<Entity> &entities)
{
    NameIndexBuilder builder;
    for (const Entity &entity : entities)
        builder.add(entity);
    // Fails for gigabytes of names only, which no list in memory has.
    if (const Result<QByteArray> bytes = builder.build(0))
        m_index = NameIndex::fromBytes(*bytes).value_or(nullptr);
}

EntityMatcher EntityMatcher::with(const Entity &entity) const
{
    EntityMatcher changed(m_index);
    changed.m_changes = m_changes.with(entity);
    return changed;
}

EntityMatcher EntityMatcher::without(EntityId id) const
{
    EntityMatcher changed(m_index);
    changed.m_changes = m_changes.without(id);
    return changed;
}

QList<EntityHit> EntityMatcher::match(const QString &text) const
{
    return read(text, false);
}

QList<EntityHit> EntityMatcher::scan(const QString &text) const
{
    return read(text, true);
}

QList<EntityHit> EntityMatcher::read(const QString &text, bool withDerived) const
{
    // Paragraphs are short: asking for memory anew would cost a fifth of reading them.
    thread_local NameScan scan;
    return scan.run(m_index.get(), m_changes, text, withDerived);
}

bool EntityMatcher::hasTitle(EntityId id, quint32 title, QDate day) const
{
    const bool isChanged = m_changes.isOutdated(id);
    if (!isChanged && !m_index)
        return false;
    const std::span<const IndexedTitle> titles = isChanged ? m_changes.titles(id) : m_index->titles(id);
    return std::any_of(titles.begin(), titles.end(), [&](const IndexedTitle &held) {
        return held.key == title &&
               (!day.isValid() || (held.from <= day.toJulianDay() && day.toJulianDay() <= held.to));
    });
}

} // namespace nashra::language
