// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

namespace nashra {

/// What every store checks before it keeps an entity. Errors: Incomplete (items = problemsOf()), InvalidInput (unsafe
/// text), TooLarge (an identifier of more than 400 characters).
[[nodiscard]] Result<void> checkEntity(const Entity &entity);

} // namespace nashra
