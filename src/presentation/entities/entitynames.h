// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "presentation/session/desksession.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace nashra::presentation {

/// The house names an entity has, by language.
[[nodiscard]] LocalizedText houseNames(const Entity &entity);

/// The names of entities that others point to, read when they are first asked for. GUI thread.
class EntityNames : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit EntityNames(DeskSession &desk, QObject *parent = nullptr);

    /// The house name in the window's language, else in the other; "…" until it is here, the id where there is none.
    [[nodiscard]] QString name(EntityId id);
    /// Saves a question for what is known already.
    void learn(const Entity &entity);

signals:
    void changed();

private:
    void ask(EntityId id);

    DeskSession &m_desk;
    QHash<EntityId, LocalizedText> m_names;
    QSet<EntityId> m_asked;
};

} // namespace nashra::presentation
