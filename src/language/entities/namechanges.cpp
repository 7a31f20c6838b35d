// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namechanges.h"

#include "language/entities/namehash.h"
#include "language/entities/namepaths.h"

#include <QHashFunctions>

#include <algorithm>
#include <limits>

namespace nashra::language {

namespace {

/// An entity may have two names that end at one node.
quint64 keyOfName(const NameChanges::Node::Name &name, quint64 entity)
{
    return hashWith(entity, qHashBits(name.text.constData(), size_t(name.text.size())), false) + quint64(name.form);
}

} // namespace

quint64 NameChanges::keyOf(EntityId id)
{
    const QUuid uuid = id.uuid();
    quint64 tail = 0;
    for (const uchar byte : uuid.data4)
        tail = tail << 8 | byte;
    return hashWith(quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3, tail, false);
}

NameChanges::Changed NameChanges::taken(const Entity &entity, std::vector<quint64> &firstWords)
{
    Changed changed;
    NameTokens tokens;
    const auto add = [&](const NamePath &path, NameForm form, bool isDerived, const QString &text) {
        changed.ends.emplace_back(path.back(), Node::Name{entity.id, entity.kind, form, isDerived, text.toUtf8()});
        changed.beginnings.insert(changed.beginnings.end(), path.begin(), path.end() - 1);
        firstWords.push_back(path.front());
    };
    std::vector<NameShape> shapes;
    for (const EntityName &name : allNames(entity)) {
        shapes.push_back(shapeOf(name.text, entity.kind, name.form, tokens));
        for (const NamePath &path : shapes.back().paths)
            add(path, name.form, false, name.text);
    }
    for (const NameShape &shape : shapes) {
        for (const ShortName &part : shape.shortNames) {
            const bool isKnown = std::any_of(changed.ends.begin(), changed.ends.end(),
                                             [&](const auto &end) { return end.first == part.path.back(); });
            if (!isKnown)
                add(part.path, NameForm::Short, true, part.text);
        }
    }
    for (const EntityTitle &title : entity.titles) {
        const qint64 from = title.from ? title.from->toJulianDay() : std::numeric_limits<qint32>::min();
        const qint64 to = title.to ? title.to->toJulianDay() : std::numeric_limits<qint32>::max();
        for (const quint32 key : titleKeys(title.text, tokens))
            changed.titles.push_back({key, qint32(from), qint32(to)});
    }
    return changed;
}

void NameChanges::apply(const Changed &changed, bool isThere)
{
    for (const quint64 hash : changed.beginnings) {
        Node node = m_nodes.find(hash) ? *m_nodes.find(hash) : Node();
        node.goesOn += isThere ? 1 : -1;
        m_nodes = node.goesOn > 0 || !node.names.isEmpty() ? m_nodes.with(hash, node) : m_nodes.without(hash);
    }
    for (const auto &[hash, name] : changed.ends) {
        Node node = m_nodes.find(hash) ? *m_nodes.find(hash) : Node();
        const quint64 key = keyOfName(name, keyOf(name.entity));
        node.names = isThere ? node.names.with(key, name) : node.names.without(key);
        m_nodes = node.goesOn > 0 || !node.names.isEmpty() ? m_nodes.with(hash, node) : m_nodes.without(hash);
    }
}

NameChanges NameChanges::with(const Entity &entity) const
{
    NameChanges changes = *this;
    if (const Changed *before = m_entities.find(keyOf(entity.id)))
        changes.apply(*before, false);
    std::vector<quint64> firstWords;
    const Changed changed = taken(entity, firstWords);
    changes.apply(changed, true);
    changes.m_entities = changes.m_entities.with(keyOf(entity.id), changed);
    // Nothing is taken out of it: a few thousand changes on, the index is built again.
    auto bloom = m_bloom ? std::make_shared<std::array<quint64, bloomWords>>(*m_bloom)
                         : std::make_shared<std::array<quint64, bloomWords>>();
    for (const quint64 word : firstWords)
        (*bloom)[(word >> 40) % bloomWords] |= 1ULL << (word & 63);
    changes.m_bloom = bloom;
    return changes;
}

NameChanges NameChanges::without(EntityId id) const
{
    NameChanges changes = *this;
    if (const Changed *before = m_entities.find(keyOf(id)))
        changes.apply(*before, false);
    changes.m_entities = changes.m_entities.with(keyOf(id), Changed());
    return changes;
}

std::span<const IndexedTitle> NameChanges::titles(EntityId id) const
{
    const Changed *changed = m_entities.find(keyOf(id));
    return changed ? std::span<const IndexedTitle>(changed->titles) : std::span<const IndexedTitle>();
}

} // namespace nashra::language
