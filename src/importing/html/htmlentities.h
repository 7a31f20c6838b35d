// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra::importing {

/// A character reference as "&eacute;" or "&#233;"; length 0 where the ampersand is only an ampersand.
struct DecodedEntity
{
    char32_t character = 0;
    qsizetype length = 0; ///< units from the ampersand to the semicolon
};

/// Reads the reference text begins with. Numbers that are no character give U+FFFD.
[[nodiscard]] DecodedEntity decodeEntity(QStringView text, bool isAttribute = false);

/// The value of an attribute with its references decoded.
[[nodiscard]] QString decodedAttribute(QStringView raw);

} // namespace nashra::importing
