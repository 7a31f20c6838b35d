// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entitymatcher.h"
#include "presentation/session/desksession.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace nashra::presentation {

/// The names the newsroom knows, as of the last change of the registry: by id, and as what finds them in a text. Reads
/// and builds away from the GUI thread, on which it lives.
class EntityRegistry : public QObject
{
    Q_OBJECT

public:
    explicit EntityRegistry(DeskSession &desk, QObject *parent = nullptr);

    /// Reads the registry; later changes of the store are followed without it.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_matcher != nullptr; }
    /// Null where there is none of that id. Valid until changed().
    [[nodiscard]] const Entity *entity(EntityId id) const;
    /// Safe to hand to other threads.
    [[nodiscard]] const std::shared_ptr<const QList<Entity>> &entities() const { return m_entities; }
    [[nodiscard]] const std::shared_ptr<const language::EntityMatcher> &matcher() const { return m_matcher; }

signals:
    void changed();
    void failed(const nashra::Error &error);

private:
    struct Made
    {
        std::shared_ptr<const QList<Entity>> entities;
        std::shared_ptr<const language::EntityMatcher> matcher;
        QHash<EntityId, qsizetype> rows;
    };

    void build(const QList<Entity> &entities);

    DeskSession &m_desk;
    std::shared_ptr<const QList<Entity>> m_entities;
    std::shared_ptr<const language::EntityMatcher> m_matcher; ///< null until the registry is here
    QHash<EntityId, qsizetype> m_rows;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
