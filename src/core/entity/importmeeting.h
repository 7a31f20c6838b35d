// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

namespace nashra {

/// Whom an entity that may be imported meets: nobody, itself (under its id or an identifier), or one with its name.
struct ImportMeeting
{
    enum class How { Nobody, Known, Namesake };

    How how = How::Nobody;
    Entity other = {};      ///< a namesake of the registry
    qsizetype earlier = -1; ///< where it is an earlier one of the list, the place of that; else -1
};

/// Adds to what a list meets in the registry, one for each, what each meets in those before it that would be written.
void meetWithin(const QList<Entity> &entities, QList<ImportMeeting> &meetings);

} // namespace nashra
