// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QStringList>

namespace nashra::language::style {

/// A message with its "%s" filled in order; those that are left over are dropped.
[[nodiscard]] QString filledMessage(const QString &message, const QStringList &arguments);

/// "a, b or c" in the language.
[[nodiscard]] QString listOf(const QStringList &alternatives, Language language);

/// A replacement that is all in small letters, with the capitals of what it replaces: "Utilize", "use" is "Use".
[[nodiscard]] QString inCaseOf(const QString &replacement, const QString &observed);

/// What Vale's action makes of a text; nothing where the action is none or has not the parameters it needs.
[[nodiscard]] QStringList fixesOf(const QString &action, const QStringList &parameters, const QString &observed);

} // namespace nashra::language::style
