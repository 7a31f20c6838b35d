// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

/// What is done with names in both languages while they are being changed.
namespace nashra::presentation::localized {

/// Without blanks around and what cannot be kept; a language without a text falls away.
[[nodiscard]] LocalizedText cleaned(const LocalizedText &typed);

/// What was changed between two states, done to a third.
[[nodiscard]] LocalizedText merged(const LocalizedText &before, const LocalizedText &after, LocalizedText stored);

} // namespace nashra::presentation::localized
