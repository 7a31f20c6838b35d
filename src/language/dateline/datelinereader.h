// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/dateline.h"

namespace nashra::language {

/// A dateline found at the start of a paragraph.
struct FoundDateline
{
    Dateline dateline;
    qsizetype length = 0; ///< UTF-16 units it takes up, with the blank after it
};

/// Looks for place, date and agency at the start of a first paragraph, in the conventions of English and Arabic
/// agencies: "Moscow, AGENCY- ", "PARIS, May 12 (AGENCY) - ", "دمشق-وكالة ", "القاهرة – ". Pure; reads the first 160
/// units.
[[nodiscard]] std::optional<FoundDateline> readDateline(QStringView paragraph, Language language);

} // namespace nashra::language
