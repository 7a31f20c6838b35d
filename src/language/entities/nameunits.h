// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <array>

namespace nashra::language {

namespace nameunit {

/// What the table has for units that are no letters, the rare ones first; anything from firstLetter on is the folded
/// letter itself. In the folded text what is not left out parts words.
enum Unit : char16_t {
    Mark,       ///< left out, belongs to the letter before
    Ignored,    ///< left out
    Slow,       ///< becomes several units, or changes the letter before
    Apostrophe, ///< left out inside a Latin word, else a joiner
    Stop,
    firstCommon,
    Blank = firstCommon,
    Joiner, ///< parts words of one name
    Sign,
    LineBreak,
    Possessive,
    firstLetter = u'0',
};

} // namespace nameunit

/// What each UTF-16 unit is in the folded text of names. Unlike textfold::FoldTable it tells words from what parts
/// them. 128 KiB, built at first use; read-only and thread-safe after that.
class NameUnits
{
public:
    [[nodiscard]] static const NameUnits &get();

    [[nodiscard]] char16_t operator[](QChar c) const { return m_units[c.unicode()]; }
    /// Differs where any unit does.
    [[nodiscard]] quint64 fingerprint() const { return m_fingerprint; }

private:
    NameUnits();

    std::array<char16_t, 65536> m_units{};
    quint64 m_fingerprint = 0;
};

/// Whether an Arabic word of three letters or more is "عبد" or "أبو" in any case, a particle or two before it.
[[nodiscard]] bool isServantOrFather(const char16_t *word, int size);

} // namespace nashra::language
