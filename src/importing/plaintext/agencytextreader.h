// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "importing/importedstory.h"

namespace nashra::importing {

/// A page parts paragraphs by blank lines; where it has none, every line is one. Lines cut by a wire at a fixed width
/// are joined again.
[[nodiscard]] QStringList paragraphsOf(const QString &text);

/// Reads a story as it comes by copy and paste from an agency's page; see readStory(). Pure; linear. now makes the
/// paragraph ids. Errors: InvalidInput (no text at all).
[[nodiscard]] Result<ImportedStory> readAgencyText(const QString &text, Instant now);

} // namespace nashra::importing
