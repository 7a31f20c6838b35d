// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "language/words/counttable.h"
#include "language/words/wordmodel.h"

namespace nashra::language {

/// Makes a WordModel of an archive, text by text: `add()` each article's paragraphs, then `finish()`. Stop calling to
/// cancel; a million words take a quarter of a second or so, finish() less. Holds at most 64 MB however large the
/// archive: past that, what is rare is forgotten. One thread at a time, any thread.
class WordModelTrainer
{
public:
    explicit WordModelTrainer(Language language);

    /// One paragraph or several parted by line breaks, in the trainer's language.
    void add(QStringView text);
    [[nodiscard]] quint64 wordsSeen() const { return m_wordsSeen; }
    /// The model of what was added so far; at most about 20 MB.
    [[nodiscard]] WordModel finish() const;

private:
    Language m_language;
    quint64 m_wordsSeen = 0;
    CountTable m_words;
    CountTable m_pairs;
    CountTable m_triples;
};

} // namespace nashra::language
