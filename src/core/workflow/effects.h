// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/workflow/transitions.h"

namespace nashra {

/// What an allowed action changes of an article: the state apply() answered, and what hangs on it. by and at are who
/// does it and when. The running number of a release is the store's to give.
void applyEffects(Action action, Status next, Article &article, const ActionArguments &arguments, UserId by,
                  Instant at);

} // namespace nashra
