// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitymerge.h"

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

bool hasText(const QList<EntityName> &names, const EntityName &wanted)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const EntityName &name) {
        return name.language == wanted.language && name.text == wanted.text;
    });
}

bool hasHouseForm(const QList<EntityName> &names, Language language)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const EntityName &name) {
        return name.language == language && name.form == NameForm::House;
    });
}

/// Takes out of list what the merge brought, and brings back what it dropped.
template <class T>
QList<T> undone(QList<T> list, const QList<T> &before, const QList<T> &merged)
{
    list.removeIf([&](const T &value) { return merged.contains(value) && !before.contains(value); });
    for (const T &value : before) {
        if (!merged.contains(value) && !list.contains(value))
            list << value;
    }
    return list;
}

/// True where something was taken out.
template <class T>
bool takeAway(QList<T> &from, const QList<T> &listed)
{
    return from.removeIf([&](const T &value) { return listed.contains(value); }) > 0;
}

} // namespace

Entity mergedEntity(const Entity &kept, const Entity &gone)
{
    Entity merged = kept;
    for (EntityName name : gone.names) {
        if (hasText(merged.names, name))
            continue;
        if (name.form == NameForm::House && hasHouseForm(merged.names, name.language))
            name.form = NameForm::Variant;
        merged.names << name;
    }
    for (const EntityTitle &title : gone.titles) {
        if (!merged.titles.contains(title))
            merged.titles << title;
    }
    merged.relations.removeIf([&](const EntityRelation &relation) { return relation.target == gone.id; });
    for (const EntityRelation &relation : gone.relations) {
        if (relation.target != kept.id && !merged.relations.contains(relation))
            merged.relations << relation;
    }
    for (auto it = gone.identifiers.cbegin(); it != gone.identifiers.cend(); ++it) {
        if (!merged.identifiers.contains(it.key()))
            merged.identifiers.insert(it.key(), it.value());
    }
    if (merged.notes.isEmpty())
        merged.notes = gone.notes;
    else if (!gone.notes.isEmpty() && !merged.notes.contains(gone.notes))
        merged.notes += u'\n' + gone.notes;
    if (merged.gender == Gender::Unknown)
        merged.gender = gone.gender;
    return merged;
}

Entity withoutMerged(const Entity &now, const Entity &before, const Entity &merged)
{
    Entity undoneEntity = now;
    const QList<EntityName> names = undone(now.names, before.names, merged.names);
    if (!names.isEmpty())
        undoneEntity.names = names;
    undoneEntity.titles = undone(now.titles, before.titles, merged.titles);
    undoneEntity.relations = undone(now.relations, before.relations, merged.relations);
    for (auto it = merged.identifiers.cbegin(); it != merged.identifiers.cend(); ++it) {
        if (!before.identifiers.contains(it.key()) && now.identifiers.value(it.key()) == it.value())
            undoneEntity.identifiers.remove(it.key());
    }
    if (merged.notes != before.notes) {
        const QString added = merged.notes.mid(before.notes.size());
        if (const qsizetype at = now.notes.indexOf(added); at >= 0)
            undoneEntity.notes.remove(at, added.size());
    }
    if (now.gender == merged.gender)
        undoneEntity.gender = before.gender;
    return undoneEntity;
}

Result<SplitEntity> splitEntity(const Entity &whole, const Entity &part)
{
    SplitEntity split{whole, part};
    split.part.id = {};
    split.part.revision = 0;
    bool isMoved = takeAway(split.rest.names, part.names);
    isMoved |= takeAway(split.rest.titles, part.titles);
    isMoved |= takeAway(split.rest.relations, part.relations);
    for (auto it = part.identifiers.cbegin(); it != part.identifiers.cend(); ++it) {
        if (whole.identifiers.contains(it.key()) && whole.identifiers.value(it.key()) == it.value())
            isMoved |= split.rest.identifiers.remove(it.key()) > 0;
    }
    if (!isMoved)
        return fail(ErrorCode::InvalidInput, u"nothing of the entity is in the part"_s);
    for (Entity *half : {&split.rest, &split.part}) {
        half->names = withHouseForms(half->names);
        if (const QStringList problems = problemsOf(*half); !problems.isEmpty())
            return fail(ErrorCode::Incomplete, problems.join(u", "_s), problems);
    }
    return split;
}

} // namespace nashra
