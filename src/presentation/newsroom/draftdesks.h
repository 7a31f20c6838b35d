// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newsroomsettings.h"

namespace nashra::presentation {

/// A desk while somebody changes it.
struct DraftDesk
{
    Desk desk;         ///< as typed; an empty id is made from the English name when the desk is kept
    bool isNew = true; ///< not kept yet, so that its id can be chosen

    bool operator==(const DraftDesk &) const = default;
};

/// What is done with the desks while they are being changed. Pure.
namespace draftdesks {

/// Desks that are kept, before anybody changes them.
[[nodiscard]] QList<DraftDesk> of(const QList<Desk> &kept);

/// As they would be kept: names without blanks around, and an id for everyone, which no other of them has where it was
/// not typed.
[[nodiscard]] QList<Desk> cleaned(const QList<DraftDesk> &desks);

/// What was changed of the desks since before, done to those that are stored now; the order is that of the draft. A new
/// desk is never taken for one that is stored, whatever its id.
[[nodiscard]] QList<DraftDesk> merged(const QList<Desk> &before, const QList<DraftDesk> &draft,
                                      const QList<Desk> &stored);

/// The first id that two of them have; empty where there is none.
[[nodiscard]] QString idOfTwo(const QList<Desk> &desks);

} // namespace draftdesks

} // namespace nashra::presentation
