// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace nashra::presentation {

/// Roles all tables of the entity form answer.
struct DraftRole
{
    enum : int {
        IsNewRowRole = Qt::UserRole + 1, ///< the empty last row, where a new one is begun
        ChoicesRole,                     ///< QStringList a cell is chosen from; Qt::EditRole is then a row of it
        DirectionRole,                   ///< Qt::LayoutDirection of what the cell says
        IsDateRole,
        IsEntityRole,  ///< the cell names another entity
        IsRefusedRole, ///< what was typed stands in the cell, but not in the draft; Qt::ToolTipRole says why
    };
};

} // namespace nashra::presentation
