// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/literalindex.h"

#include <QList>

#include <span>

namespace nashra::language::style {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// True for what a word is made of: letters, marks, digits and the low line.
[[nodiscard]] bool isWordCharacter(QChar c);

/// A text with all that an index found in it: made once, then asked by every rule. Lone surrogates are replaced, so
/// that it is valid UTF-16 with every position as it was. Belongs to one thread.
class ScannedText
{
public:
    ScannedText(const QString &text, const LiteralIndex &index);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] std::span<const LiteralHit> hitsOf(int set) const;

    /// True where one side is a word's and the other is not.
    [[nodiscard]] bool isWordBoundary(qsizetype at) const;

    /// True inside addresses of the web and of mail, where nothing is copy.
    [[nodiscard]] bool isInAddress(TextRange range) const;

    /// The sentences; found when first asked for. Blanks around them belong to none.
    [[nodiscard]] const QList<TextRange> &sentences() const;

private:
    QString m_text;
    std::vector<LiteralHit> m_hits;
    mutable QList<TextRange> m_sentences;
};

} // namespace nashra::language::style
