// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace nashra {

/// Decides whether an article may leave the building. Pure and thread-safe; holds no state.
class ReleaseGate
{
public:
    /// Errors: NotApproved (no approval, or of another revision), NotForPublication, EmbargoActive (items = {lift time
    /// in UTC milliseconds}), WrongLanguage.
    [[nodiscard]] Result<void> admit(const Article &article, Language destination, Instant now) const;
};

} // namespace nashra
