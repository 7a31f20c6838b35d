// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/importmeeting.h"

#include "core/entity/entitykeys.h"

#include <QHash>

#include <utility>

namespace nashra {

namespace {

using Key = std::pair<QString, QString>;

/// By what an import knows it again.
QList<Key> ownKeys(const Entity &entity)
{
    QList<Key> keys;
    if (!entity.id.isNull())
        keys << Key(QString(), entity.id.toString());
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        keys << Key(it.key(), it.value());
    return keys;
}

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

} // namespace

void meetWithin(const QList<Entity> &entities, QList<ImportMeeting> &meetings)
{
    using How = ImportMeeting::How;
    QHash<Key, qsizetype> own;
    QHash<QString, qsizetype> names;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        ImportMeeting &meeting = meetings[i];
        if (meeting.how == How::Known)
            continue;
        const QList<Key> ownKeysHere = ownKeys(entities[i]);
        const QStringList namesHere = namesakeKeys(entities[i]);
        // Itself comes before a namesake, wherever the two are.
        if (const qsizetype itself = placeOf(own, ownKeysHere); itself >= 0)
            meeting = {How::Known, {}, itself};
        else if (const qsizetype namesake = placeOf(names, namesHere); meeting.how == How::Nobody && namesake >= 0)
            meeting = {How::Namesake, {}, namesake};
        if (meeting.how != How::Nobody)
            continue;
        for (const Key &key : ownKeysHere)
            own.insert(key, i);
        for (const QString &key : namesHere)
            names.insert(key, i);
    }
}

} // namespace nashra
