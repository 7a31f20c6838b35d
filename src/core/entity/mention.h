// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace nashra {

/// That an article names an entity.
struct Mention
{
    EntityId entity;
    int count = 0; ///< in headline and body
    bool isInHeadline = false;

    bool operator==(const Mention &) const = default;
};

} // namespace nashra
