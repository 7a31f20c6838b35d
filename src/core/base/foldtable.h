// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace nashra::textfold {

/// What each UTF-16 unit becomes in a strict key: one unit, several, or nothing. 128 KiB, built once at first use, in a
/// few milliseconds; read-only and thread-safe after that.
class FoldTable
{
public:
    static constexpr char16_t dropped = 0;
    static constexpr char16_t several = 0xFFFF; ///< see expansion()

    [[nodiscard]] static const FoldTable &get();

    [[nodiscard]] char16_t unit(char16_t c) const { return m_units[c]; }
    [[nodiscard]] QString expansion(char16_t c) const { return m_expansions.value(c); }
    /// The same for a character outside the table, a surrogate pair. Computed, so slower.
    [[nodiscard]] static QString foldedPair(char32_t ucs4);

private:
    FoldTable();

    std::array<char16_t, 65536> m_units{};
    QHash<char16_t, QString> m_expansions;
};

} // namespace nashra::textfold
