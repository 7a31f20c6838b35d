// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// Whether a store takes it as a login: lower-case ASCII letters, digits, dots, hyphens and underscores, at most 64,
/// with a letter or digit in front.
[[nodiscard]] bool isLogin(const QString &text);

/// "Samar Haddad" → "samar": the first word of a name that makes a login, without its accents; empty where none does.
[[nodiscard]] QString proposedLogin(const QString &name);

} // namespace nashra
