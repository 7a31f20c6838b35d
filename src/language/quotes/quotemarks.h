// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace nashra::language {

/// Marks that belong together: “ ” „, ", « », ‘ ’, '.
enum class QuoteFamily { Curly, Straight, Guillemets, SingleCurly, SingleStraight };

[[nodiscard]] bool isSingle(QuoteFamily family);
/// The family of a character that may be a quotation mark; a single one may as well be an apostrophe.
[[nodiscard]] std::optional<QuoteFamily> quoteFamilyOf(QChar c);

/// A quotation mark as it is used; apostrophes are none.
struct QuoteMark
{
    qsizetype position = 0;
    QuoteFamily family = QuoteFamily::Curly;
    bool isOpening = false;
    bool isWrongWay = false; ///< the glyph says the opposite of what the mark does
};

/// A quotation inside one paragraph by the places of its marks; -1 where a mark is missing. Single marks come in pairs
/// only.
struct QuoteSpan
{
    qsizetype open = -1;
    qsizetype close = -1;
    QuoteFamily family = QuoteFamily::Curly;
    int depth = 0; ///< 0 = inside no other
};

/// What the quotation marks of a paragraph do.
struct QuoteReading
{
    QList<QuoteMark> marks; ///< in the order of the text
    QList<QuoteSpan> spans; ///< in the order of their first mark
};

/// Tells opening from closing marks and pairs them. Where the glyph does not tell (straight marks; curly ones in
/// Arabic, where either order is in use), the place does. Pure, linear in the text.
[[nodiscard]] QuoteReading readQuoteMarks(QStringView text, Language language);

/// The mark of the family that opens or closes, as it is set in the language.
[[nodiscard]] QChar quoteMark(QuoteFamily family, bool isOpening);

} // namespace nashra::language
