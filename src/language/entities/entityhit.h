// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QList>
#include <QString>

namespace nashra::language {

/// One entity that a stretch of text may name.
struct EntityCandidate
{
    EntityId entity; ///< null for a surname that too many share to be listed
    EntityKind kind = EntityKind::Person;
    NameForm form = NameForm::House;
    bool isDerived = false;   ///< the end of a person's full name, not a name the registry has
    bool isHouseName = false; ///< written as the newsroom prints it, tashkeel aside
    QString name;             ///< as the registry has it

    bool operator==(const EntityCandidate &) const = default;
};

/// A name of the registry found in a text; positions are UTF-16 units. Where several entities go by it, the fields say
/// the likeliest.
struct EntityHit
{
    EntityId entity;
    int position = 0;
    int length = 0;
    bool isHouseName = false; ///< written as the newsroom prints it, tashkeel aside; never true of a short form
    QString name;             ///< the name it was found by, as the registry has it
    NameForm form = NameForm::House;
    EntityKind kind = EntityKind::Person;
    bool isDerived = false;                 ///< see EntityCandidate
    QList<EntityCandidate> candidates = {}; ///< all of them, likeliest first, where there is more than one; else empty
    QString scannedName = {};               ///< what name was before the article was read as a whole; see choiceKey()

    bool operator==(const EntityHit &) const = default;

    /// Good only after the full name or a title.
    [[nodiscard]] bool isShort() const { return form == NameForm::Short; }
    [[nodiscard]] bool isAmbiguous() const { return !candidates.isEmpty(); }
};

} // namespace nashra::language
