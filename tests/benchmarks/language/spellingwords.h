// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling/dictionaries.h"

#include <QStringList>

#include <random>

namespace nashra::bench {

/// Words to spell and to misspell, the same ones for the same seed.
class SpellingWords
{
public:
    explicit SpellingWords(const language::DictionaryInfo &info, quint32 seed = 1);

    /// A word of the dictionary, half of the time with affixes of its rules, which it may take or not.
    [[nodiscard]] QString form();
    /// The word with one slip: a letter changed, left out, doubled, put in or swapped with the next; in Arabic as
    /// often as not one of the letters that are confused.
    [[nodiscard]] QString misspelt(const QString &word);
    [[nodiscard]] int below(int limit) { return int(m_random() % quint32(limit)); }

    /// Words of everyday news, by hand.
    [[nodiscard]] static QStringList everyday(Language language);

private:
    struct Affix
    {
        QString strip;
        QString add;
    };

    void readAffixes(const QString &path);
    [[nodiscard]] QChar letter();
    [[nodiscard]] QChar slipFor(QChar meant);

    Language m_language;
    std::mt19937 m_random;
    QStringList m_stems;
    QList<Affix> m_suffixes;
    QList<Affix> m_prefixes;
};

} // namespace nashra::bench
