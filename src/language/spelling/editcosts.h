// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <array>

namespace nashra::language {

/// What a slip of the pen or the finger costs: 100 for any, less for those people make. Letters that sound or look
/// alike, letters side by side on the keyboard, a letter doubled or halved, hamza and its seats, ة and ه, ى and ي.
/// Immutable; any thread.
class EditCosts
{
public:
    static const EditCosts &of(Language language);

    [[nodiscard]] int substitution(char16_t typed, char16_t meant) const
    {
        if (typed == meant)
            return 0;
        if (typed >> 8 != m_page || meant >> 8 != m_page)
            return any;
        return m_costs[std::size_t(typed & 0xFF) << 8 | (meant & 0xFF)];
    }
    /// A letter that was left out, behind the one before it.
    [[nodiscard]] int missing(char16_t letter, char16_t before) const;
    /// A letter that is too much.
    [[nodiscard]] int extra(char16_t letter, char16_t before) const;

    /// More for a form that has an affix: of two words as near, the one the list has is likelier meant.
    [[nodiscard]] int affixed() const { return m_language == Language::Arabic ? 20 : 6; }

    static constexpr int any = 100;
    static constexpr int swapped = 70; ///< two neighbours
    static constexpr int atBegin = 15; ///< more for the first letter, which people rarely miss

private:
    explicit EditCosts(Language language);

    void setEqual(QStringView letters, int cost);
    void setNeighbours(const QStringList &rows, int cost);
    void set(QChar a, QChar b, int cost);
    void setOneWay(char16_t typed, char16_t meant, int cost);

    Language m_language;
    char16_t m_page; ///< the upper half of the letters told apart
    std::array<quint8, 0x10000> m_costs;
};

} // namespace nashra::language
