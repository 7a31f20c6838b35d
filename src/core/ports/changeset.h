// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>

namespace nashra {

/// What a committed change touched; models refetch these and nothing else.
struct ChangeSet
{
    QList<ArticleId> articles;
    QList<BulletinId> bulletins;
    QList<EntityId> entities;
    bool manyEntities = false; ///< more than are worth naming: re-read the registry
    bool users = false;
    bool settings = false;
    bool proofing = false;   ///< listed words or ignored findings
    bool everything = false; ///< another program wrote, or the connection came back: re-read what is shown

    [[nodiscard]] bool isEmpty() const
    {
        return articles.isEmpty() && bulletins.isEmpty() && entities.isEmpty() && !manyEntities && !users &&
               !settings && !proofing && !everything;
    }
};

} // namespace nashra
