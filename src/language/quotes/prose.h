// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QList>
#include <QString>

namespace nashra::language {

/// A stretch of text in UTF-16 units.
struct TextStretch
{
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const TextStretch &) const = default;

    [[nodiscard]] qsizetype end() const { return position + length; }
    [[nodiscard]] bool isEmpty() const { return length == 0; }
};

/// A word, a sign, or a whole quotation, marks included, in the order of the text.
struct ProseToken
{
    enum class Kind { Word, Sign, Quote };

    Kind kind = Kind::Word;
    TextStretch place;
    QString key; ///< of a word: folded as for search; of a sign: itself

    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isQuote() const { return kind == Kind::Quote; }
    [[nodiscard]] bool isSign(QChar c) const { return kind == Kind::Sign && key == c; }
};

/// A sentence of the reporter as a range of tokens; a quotation in it is one token, whatever it holds.
struct ProseSentence
{
    qsizetype first = 0;
    qsizetype end = 0; ///< behind its last token
};

/// A paragraph cut into words, signs and quotations, and those into sentences.
struct Prose
{
    QString text;
    QList<ProseToken> tokens;
    QList<ProseSentence> sentences;

    [[nodiscard]] QString textOf(TextStretch stretch) const { return text.mid(stretch.position, stretch.length); }
    /// From the first to the last token, both included.
    [[nodiscard]] TextStretch stretchOf(qsizetype first, qsizetype last) const
    {
        return {tokens[first].place.position, tokens[last].place.end() - tokens[first].place.position};
    }
    [[nodiscard]] bool isCapitalised(qsizetype token) const
    {
        return tokens[token].isWord() && text[tokens[token].place.position].isUpper();
    }
};

/// Quotations are given in the order of the text and do not overlap. Pure, linear in the text.
[[nodiscard]] Prose readProse(const QString &text, const QList<TextStretch> &quotations, Language language);

} // namespace nashra::language
