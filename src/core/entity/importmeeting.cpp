// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/importmeeting.h"

#include "core/entity/entitykeys.h"

namespace nashra {

namespace {

/// The place under the first of the keys that has one; -1 where none has.
template <class T>
qsizetype placeOf(const QHash<T, qsizetype> &places, const QList<T> &keys)
{
    for (const T &key : keys) {
        if (const auto found = places.constFind(key); found != places.cend())
            return *found;
    }
    return -1;
}

/// The first with a key is the one that is met.
template <class T>
void keep(QHash<T, qsizetype> &places, const QList<T> &keys, qsizetype place)
{
    for (const T &key : keys) {
        if (!places.contains(key))
            places.insert(key, place);
    }
}

} // namespace

QList<MeetingsWithin::OwnKey> MeetingsWithin::ownKeys(const Entity &entity)
{
    QList<OwnKey> keys;
    if (!entity.id.isNull())
        keys << OwnKey(QString(), entity.id.toString());
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        keys << OwnKey(it.key(), it.value());
    return keys;
}

void MeetingsWithin::meet(const Entity &entity, ImportMeeting &meeting)
{
    using How = ImportMeeting::How;
    if (meeting.how == How::Known)
        return;
    const QList<OwnKey> own = ownKeys(entity);
    const QStringList names = namesakeKeys(entity);
    // Itself comes before a namesake, wherever the two are.
    if (const qsizetype itself = placeOf(m_own, own); itself >= 0)
        meeting = {How::Known, {}, itself};
    else if (const qsizetype namesake = placeOf(m_names, names); meeting.how == How::Nobody && namesake >= 0)
        meeting = {How::Namesake, {}, namesake};
    const bool isWritten = meeting.how == How::Nobody || (meeting.how == How::Namesake && m_rule == NamesakeRule::Add);
    if (!isWritten)
        return;
    keep(m_own, own, m_seen);
    keep(m_names, names, m_seen);
}

void MeetingsWithin::add(const QList<Entity> &entities, QList<ImportMeeting> &meetings)
{
    for (qsizetype i = 0; i < entities.size(); ++i, ++m_seen)
        meet(entities[i], meetings[i]);
}

} // namespace nashra
