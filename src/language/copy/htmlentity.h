// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra::language {

/// An HTML entity that was left in the text.
struct StrayEntity
{
    qsizetype length = 0; ///< 0 = there is none
    QString meant;
};

/// The entity that begins at the "&"; entities that copy is pasted with: markup, quotation marks, dashes, spaces, and
/// any by number. Pure; reads a dozen units.
[[nodiscard]] StrayEntity strayEntityAt(QStringView text, qsizetype at);

} // namespace nashra::language
