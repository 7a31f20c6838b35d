// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QDate>

namespace nashra::presentation {

class EntityRegistry;

/// What the registry knows of an entity, to be read beside its name in a text, as simple HTML: the house names, that of
/// the article's language first; the title valid on the day in each language; variants; notes to the desk. Names and
/// titles read in the direction of their language, what the program says in that of the window's. Everything typed by
/// people is escaped.
[[nodiscard]] QString nameCard(const Entity &entity, QDate day, Language language, Language shown);

/// The same of a name that several have and nobody decided: each of them with what tells it from the others.
[[nodiscard]] QString choiceCard(const QString &written, const QList<Entity> &entities, const EntityRegistry &registry,
                                 QDate day, Language language, Language shown);

} // namespace nashra::presentation
