// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/words/wordmodel.h"

#include <QHash>
#include <QStringList>

namespace nashra::language {

/// A word of the archive that somebody may have meant who wrote another.
struct ConfusableWord
{
    /// How the two differ, the likeliest slip first.
    enum class Way : quint8 {
        Set,    ///< known to be taken for one another
        Letter, ///< one letter for its like: hamza forms, ه ة, ى ي, ض ظ; English vowels and doubled letters
        Swap,   ///< two neighbouring letters
        Edit,   ///< any other letter more, fewer or other
        Ending, ///< a letter at an edge that makes another form of the same word: official, officials; تقول, يقول
    };

    QString word; ///< folded
    WordKey key = 0;
    quint32 count = 0; ///< in the archive
    Way way = Way::Edit;
};

/// Finds the confusable neighbours of a word. Immutable, safe on any thread; a word of seven letters costs some 400
/// look-ups in the model's table of words, a few microseconds.
class ConfusableWords
{
public:
    ConfusableWords(Language language, const QList<QStringList> &sets);

    /// Of a folded word; those that the model has seen at least `least` times, each once.
    [[nodiscard]] QList<ConfusableWord> of(QStringView word, const WordModel &model, quint32 least) const;

private:
    [[nodiscard]] ConfusableWord::Way wayBetween(QStringView written, QStringView meant) const;

    Language m_language;
    QHash<QString, QStringList> m_sets;
};

} // namespace nashra::language
