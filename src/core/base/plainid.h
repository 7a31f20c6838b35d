// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// Whether a text may be a login or the id of a desk: lower-case ASCII letters, digits, dot, underscore and hyphen, a
/// letter or digit first, at most 64 characters.
[[nodiscard]] bool isPlainId(const QString &text);

/// The id a name suggests: "Économie & Finance" → "economie-finance". Empty where it has no Latin letter or digit.
/// Pure.
[[nodiscard]] QString plainIdFrom(const QString &name);

} // namespace nashra
