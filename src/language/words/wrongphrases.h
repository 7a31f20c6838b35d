// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/words/confusionlists.h"
#include "language/words/wordtokens.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace nashra::language {

/// Finds wordings that are nearly always a slip. Arabic particles written onto a word (و ف ب ك ل) do not hide it, and
/// are kept. Immutable, safe on any thread; a word costs one look-up.
class WrongPhrases
{
public:
    WrongPhrases(Language language, const QList<WrongPhrase> &phrases);

    /// The right word, folded, if the token is the wrong word of a phrase.
    [[nodiscard]] std::optional<QString> rightWordAt(const WordText &text, qsizetype at) const;

private:
    /// The words that may stand in one place.
    struct Place
    {
        QSet<WordKey> words;
        QStringList beginnings;
    };
    struct Phrase
    {
        QList<Place> places;
        qsizetype wrongAt = 0;
        QString right;
    };

    [[nodiscard]] static bool isAt(const Place &place, const WordText &text, qsizetype at);

    QList<Phrase> m_phrases;
    QMultiHash<WordKey, qsizetype> m_byWrongWord; ///< rows of m_phrases
};

} // namespace nashra::language
