// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::language {

/// "U+200B zero width space"; empty for a character that can be seen.
[[nodiscard]] QString nameOfInvisible(QChar c);

/// Characters of a text that nobody sees and that have nothing to do where they stand, and odd blanks. Pure, linear.
[[nodiscard]] QList<Finding> invisibleFindings(const QString &text);

} // namespace nashra::language
