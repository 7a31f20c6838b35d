// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace nashra::language {

/// What may be written onto the front of any Arabic noun or name: و or ف, then ب ل ك, then ال, where لل is ل on ال.
namespace arabicclitics {

/// Whether a stem of the word, the word itself among them, satisfies the question; a stem keeps two letters at least.
/// For لل the stem is asked about with its article as well.
[[nodiscard]] bool anyStem(QStringView word, const std::function<bool(QStringView)> &question);

/// All 24 chains, the empty one first.
[[nodiscard]] const QStringList &chains();

} // namespace arabicclitics
} // namespace nashra::language
