// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QHash>

#include <utility>

namespace nashra {

/// What becomes of namesakes in an import. Of what the registry knows by an id or identifier it is not asked.
enum class NamesakeRule { Add, LeaveOut };

/// Whom an entity that may be imported meets: nobody, itself (under its id or an identifier), or one with its name.
struct ImportMeeting
{
    enum class How { Nobody, Known, Namesake };

    How how = How::Nobody;
    Entity other = {};      ///< a namesake of the registry
    qsizetype earlier = -1; ///< where it is an earlier one of the import, the place of that; else -1
};

/// What the entities of an import meet in those before them that would be written. It is handed the batches in their
/// order and keeps the identifiers and folded names of all of them, not the entities.
class MeetingsWithin
{
public:
    explicit MeetingsWithin(NamesakeRule rule)
        : m_rule(rule)
    {
    }

    /// Adds that to what a batch meets in the registry, one for each.
    void add(const QList<Entity> &entities, QList<ImportMeeting> &meetings);

private:
    using OwnKey = std::pair<QString, QString>; ///< a scheme and an identifier; an id has no scheme

    [[nodiscard]] static QList<OwnKey> ownKeys(const Entity &entity);
    void meet(const Entity &entity, ImportMeeting &meeting);

    NamesakeRule m_rule;
    qsizetype m_seen = 0;
    QHash<OwnKey, qsizetype> m_own;
    QHash<QString, qsizetype> m_names;
};

} // namespace nashra
