// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityreader.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace nashra::importing {

/// The member that holds all there is of an entity of ours, as entityToJson() writes it. Where it stands, it decides.
inline constexpr QLatin1StringView ownMember{"nashra:entity"};

/// What one object of a Popolo file says about another, gathered before its people are read: memberships, and what
/// posts are called. See https://www.popoloproject.com/specs/.
class PopoloIndex
{
public:
    /// container: the list the object stands in.
    void learn(const QString &container, const QJsonObject &json);

    /// An object of a list (persons, organizations, areas, events), or one that stands alone, as an entity.
    [[nodiscard]] EntityRow entityFrom(const QString &container, const QJsonObject &json, qint64 line,
                                       std::optional<EntityKind> kind) const;

private:
    struct Membership
    {
        QString title;
        QString post;
        QString organisation;
        QString from;
        QString to;
    };

    [[nodiscard]] static Membership membershipOf(const QJsonObject &json);
    /// Ids that are UUIDs stay; of others one is made that is the same all over this file and in no other.
    [[nodiscard]] EntityId idOf(const QString &id) const;
    void addMembership(const Membership &membership, EntityRow &row) const;
    void addMemberships(const QJsonObject &json, EntityRow &row) const;
    void addParent(const QJsonObject &json, Entity &entity) const;

    QUuid m_file = QUuid::createUuid();
    QHash<QString, QList<Membership>> m_memberships; ///< by person
    QHash<QString, QString> m_posts;                 ///< what they are called, by id
    QSet<EntityId> m_targets;                        ///< organisations and areas of the file
};

} // namespace nashra::importing
