// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/words/wordkey.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace nashra::language {

/// A word of a text, a number, or a sign that parts words.
struct WordToken
{
    enum class Kind : quint8 { Word, Number, Pause, Stop };

    WordKey key = 0;              ///< numbers share one, so do pauses and stops
    qsizetype position = 0;       ///< in the text, UTF-16 units
    qsizetype length = 0;         ///< without an English possessive's 's
    qsizetype foldedPosition = 0; ///< in WordText::folded
    qsizetype foldedLength = 0;
    Kind kind = Kind::Stop;
    bool isCapital = false; ///< begins with a capital
    bool isWhole = true;    ///< only letters, and no hyphen, digit or sign written onto it
};

/// The words of a text as the model counts them: lower case, without tashkeel and tatweel, hamzas as they are written
/// (ان, أن and إن are three words). Two stops stand before the first and after the last token, so that every word has
/// two neighbours on either side.
struct WordText
{
    static constexpr qsizetype padding = 2;

    QString folded; ///< the words' letters, end to end
    QList<WordToken> tokens;

    [[nodiscard]] QStringView wordOf(const WordToken &token) const
    {
        return QStringView(folded).mid(token.foldedPosition, token.foldedLength);
    }
};

/// Linear in the text; pure and safe on any thread.
[[nodiscard]] WordText wordText(QStringView text);

/// One word folded as wordText() folds it; signs and blanks in it are dropped.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace nashra::language
